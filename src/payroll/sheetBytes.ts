/** Reading the bytes of a sheet's XML where they lie, without a string for each. */

export const byte = {
  less: 0x3c,
  greater: 0x3e,
  slash: 0x2f,
  space: 0x20,
  equals: 0x3d,
  quote: 0x22,
  apostrophe: 0x27,
};

export type Tag = 'row' | 'cell' | 'value' | 'formula' | 'inline' | 'sheetData' | 'other';

/** The element whose name begins at `at`. */
export function tagAt(bytes: Uint8Array, at: number): Tag {
  const second = bytes[at + 1] ?? 0;
  const isWholeName = second === byte.greater || second === byte.space || second === byte.slash;
  switch (bytes[at]) {
    case 0x63: // c
      return isWholeName ? 'cell' : 'other';
    case 0x76: // v
      return isWholeName ? 'value' : 'other';
    case 0x66: // f
      return isWholeName ? 'formula' : 'other';
    case 0x69: // is
      return second === 0x73 && bytes[at + 2] === byte.greater ? 'inline' : 'other';
    case 0x72: // row
      return second === 0x6f && bytes[at + 2] === 0x77 ? 'row' : 'other';
    case 0x73: // sheetD…
      return second === 0x68 && bytes[at + 5] === 0x44 ? 'sheetData' : 'other';
    default:
      return 'other';
  }
}

/** Where the tag ends that `at` is within; quoted `>` do not occur in a sheet's own elements. */
export function endOfTag(bytes: Uint8Array, at: number): number {
  let end = at;
  while (end < bytes.length && bytes[end] !== byte.greater) end++;
  return end;
}

export function isLetter(code = 0): boolean {
  return code >= 0x41 && code <= 0x5a;
}

export function isDigit(code = 0): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** The powers of ten that are doubles exactly. */
const powersOfTen = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

/**
 * The double that a decimal stands for; NaN when it is none. Up to fifteen digits are one integer over a power of ten,
 * both exact, whose quotient is rounded once: the same double as `Number` makes of the text.
 */
export function readNumber(bytes: Uint8Array, from: number, to: number): number {
  let [digits, count, decimals, at] = [0, 0, -1, from];
  const isNegative = bytes[at] === 0x2d;
  if (isNegative) at++;
  for (; at < to; at++) {
    const code = bytes[at] ?? 0;
    if (isDigit(code)) {
      digits = digits * 10 + (code - 0x30);
      count++;
      if (decimals >= 0) decimals++;
    } else if (code === 0x2e && decimals < 0) {
      decimals = 0;
    } else {
      break;
    }
  }
  if (at < to || count === 0 || count > 15) {
    const text = String.fromCharCode(...bytes.subarray(from, Math.min(to, from + 64))).trim();
    return text === '' || to - from > 64 ? NaN : Number(text);
  }
  const number = decimals > 0 ? digits / (powersOfTen[decimals] ?? NaN) : digits;
  return isNegative ? -number : number;
}

/** `XFD1048576` */
export function cellAddress(row: number, column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters + String(row);
}
