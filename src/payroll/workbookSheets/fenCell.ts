import { yuanText } from '../fen';
import { numberCell, type SheetCell } from '../xlsx/sheetCell';

/** An amount of a column; NaN is none. */
export function fenCell(fen: number | undefined): SheetCell {
  return fen === undefined || Number.isNaN(fen) ? null : numberCell(yuanText(fen), 'amount');
}
