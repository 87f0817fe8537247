export type GrowingColumn<Numbers> = {
  set: (row: number, value: number) => void;
  get: (row: number) => number;
  /** Cut to length; the rows never set hold what the column was filled with. */
  finish(rowCount: number): Numbers;
};

type Numbers = Float64Array | Int32Array | Uint32Array;

/** A column of numbers while nobody knows yet how many rows there will be. */
export function growingColumn<Column extends Numbers>(
  make: (length: number) => Column,
  fill: number,
  expectedRows: number,
): GrowingColumn<Column> {
  const fresh = (length: number) => {
    const column = make(length);
    column.fill(fill);
    return column;
  };
  let column = fresh(Math.max(expectedRows, 64));
  const resize = (length: number) => {
    const resized = fresh(length);
    resized.set(column.subarray(0, length));
    return resized;
  };
  return {
    set(row, value) {
      if (row >= column.length) column = resize(Math.max(row + 1, Math.floor(column.length * 1.5)));
      column[row] = value;
    },
    get: (row) => column[row] ?? fill,
    finish: (rowCount) => resize(rowCount),
  };
}

export const floats = (length: number): Float64Array<ArrayBuffer> => new Float64Array(length);
export const codes = (length: number): Uint32Array<ArrayBuffer> => new Uint32Array(length);
export const integers = (length: number): Int32Array<ArrayBuffer> => new Int32Array(length);
