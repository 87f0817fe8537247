import { Decimal } from '../calc/decimal';
import { largestAmount, readAmount } from '../calc/readAmount';
import type { Cell } from './cell';
import { cellText, decimalText, isBlank, isSpreadsheetError } from './cellText';
import type { HeaderUnit } from './headerText';
import type { RemarkReason } from './remarks';

export type MoneyReading =
  | { kind: 'empty' }
  /** Yuan. What it is in says the cell itself, or a header in more than yuan, or nothing does. */
  | { kind: 'amount'; value: Decimal; unitFrom: 'cell' | 'header' | null }
  | { kind: 'refused'; reason: RemarkReason };

const largestFen = 9_000_000_000;

/**
 * A plain amount of at most two decimals in fen, NaN for all others: they go through `readMoney`. Exact without a
 * Decimal: the fen of a number are right when fen ÷ 100, which is rounded correctly, gives that very number back, for
 * then it is the double of that decimal; the digits of a text, thousands apart or not, are added up as integers.
 */
export function plainFen(cell: Cell | undefined): number {
  if (typeof cell === 'number') {
    const fen = Math.round(cell * 100);
    return fen / 100 === cell && fen > 0 && fen <= largestFen ? fen : cell === 0 ? 0 : NaN;
  }
  return typeof cell === 'string' ? fenOfDigits(cell) : NaN;
}

function fenOfDigits(text: string): number {
  const length = text.length;
  if (length === 0 || length > 13) return NaN;
  let [fen, decimals, group] = [0, -1, -1];
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) {
      fen = fen * 10 + (code - 0x30);
      if (decimals >= 0) decimals++;
      else if (group >= 0) group++;
    } else if (code === 0x2c && decimals < 0 && (group === 3 || (group < 0 && at > 0 && at <= 3))) {
      group = 0;
    } else if (code === 0x2e && decimals < 0 && at > 0) {
      decimals = 0;
    } else {
      return NaN;
    }
    if (decimals >= 0 && group >= 0 && group !== 3) return NaN;
  }
  if (decimals > 2 || (group >= 0 && group !== 3)) return NaN;
  fen *= decimals === 2 ? 1 : decimals === 1 ? 10 : 100;
  return fen <= largestFen ? fen : NaN;
}

/** Money in any cell. A unit that the cell names itself goes before the header's. */
export function readMoney(cell: Cell | undefined, headerUnit: HeaderUnit | null): MoneyReading {
  if (cell instanceof Date) return refused({ kind: 'date' });
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) return refused({ kind: 'amount', reason: 'notANumber' });
    if (cell < 0) return refused({ kind: 'amount', reason: 'negative' });
    return withUnit(new Decimal(decimalText(cell)), headerUnit, false);
  }
  const text = cellText(cell);
  if (isBlank(text)) return { kind: 'empty' };
  if (isSpreadsheetError(text)) return refused({ kind: 'spreadsheetError' });
  if (text.startsWith('=')) return refused({ kind: 'formulaWithoutValue' });
  if (isDate(text)) return refused({ kind: 'date' });
  const hasUnit = /[元圆块万萬千kw¥￥角]|yuan|cny|rmb/i.test(text.normalize('NFKC'));
  const reading = readAmount(text, 'allowed');
  if (reading.kind === 'amount') return withUnit(reading.value, headerUnit, hasUnit);
  if (reading.kind === 'empty') return reading;
  const long = reading.reason === 'tooManyDecimals' ? longDecimals(text) : null;
  return long === null ? refused({ kind: 'amount', reason: reading.reason }) : withUnit(long, headerUnit, hasUnit);
}

function withUnit(written: Decimal, headerUnit: HeaderUnit | null, hasUnit: boolean): MoneyReading {
  const unitFrom = hasUnit ? 'cell' : (headerUnit ?? 1) > 1 ? 'header' : null;
  const value = unitFrom === 'header' ? written.times(headerUnit ?? 1) : written;
  if (value.lte(largestAmount)) return { kind: 'amount', value, unitFrom };
  return refused(unitFrom === 'header' ? { kind: 'maybeYuan' } : { kind: 'amount', reason: 'tooLarge' });
}

function refused(reason: RemarkReason): MoneyReading {
  return { kind: 'refused', reason };
}

/** An average has more decimals than money; its form has been checked already. */
function longDecimals(text: string): Decimal | null {
  const digits = text.normalize('NFKC').replace(/[,\s]|^\D+|\D+$/g, '');
  return /^\d+\.\d+$/.test(digits) && !/[万萬千wk]/i.test(text) ? new Decimal(digits) : null;
}

/** `2025-03`, `2025/3/1`, `2025年3月`, `1/3/2025`; not 2025.03, which is an amount. */
function isDate(text: string): boolean {
  const plain = text.normalize('NFKC');
  return (
    /^\d{4}([-/]\d{1,2}|[-/.]\d{1,2}[-/.]\d{1,2}|年\d{1,2}月?(\d{1,2}日?)?)(\s+\d.*|T\d.*)?$/.test(plain) ||
    /^\d{1,2}[-/]\d{1,2}[-/]\d{2,4}$/.test(plain)
  );
}
