/** Amounts stay below 2^43 fen, so that a thousand of them are far inside the exact integers. */
const valuesPerRun = 1000;

/** The sum of a column of fen, exact for any number of rows; NaN (none) counts nothing. */
export function sumOf(column: Float64Array): bigint {
  let sum = 0n;
  for (let from = 0; from < column.length; from += valuesPerRun) {
    let run = 0;
    for (const value of column.subarray(from, from + valuesPerRun)) {
      if (!Number.isNaN(value)) run += value;
    }
    sum += BigInt(run);
  }
  return sum;
}
