import { styleNumber } from './cellStyles';
import { columnLetters, type Sheet, type SheetCell } from './sheetCell';
import { xmlText } from './xmlText';

const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** All that stands before the rows. */
export function sheetHead({ columns, frozen }: Sheet, isFirst: boolean): string {
  const widths = columns
    .map(({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`)
    .join('');
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">` +
    `<sheetViews><sheetView ${isFirst ? 'tabSelected="1" ' : ''}workbookViewId="0">${pane(frozen)}</sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/>${widths === '' ? '' : `<cols>${widths}</cols>`}<sheetData>`
  );
}

function pane({ rows, columns }: Sheet['frozen']): string {
  if (rows === 0 && columns === 0) return '';
  const active = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const splits = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const topLeft = `${columnLetters(columns)}${rows + 1}`;
  return (
    `<pane${splits} topLeftCell="${topLeft}" activePane="${active}" state="frozen"/>` + `<selection pane="${active}"/>`
  );
}

export function sheetFoot({ columns, hasFilter }: Sheet, rowCount: number): string {
  const filtered = `A1:${columnLetters(columns.length - 1)}${rowCount}`;
  return `</sheetData>${hasFilter ? `<autoFilter ref="${filtered}"/>` : ''}</worksheet>`;
}

/** @param row counted from 1 */
export function rowXml(cells: readonly SheetCell[], row: number): string {
  let xml = `<row r="${row}">`;
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index];
    if (cell !== null && cell !== undefined) xml += cellXml(cell, letters(index), row);
  }
  return `${xml}</row>`;
}

function cellXml(cell: NonNullable<SheetCell>, column: string, row: number): string {
  if (cell.kind === 'number') {
    const formula = cell.formula === undefined ? '' : `<f>${xmlText(cell.formula)}</f>`;
    return `<c r="${column}${row}" s="${styleNumber(cell.style)}">${formula}<v>${cell.number}</v></c>`;
  }
  const style = cell.style === 'text' && looksLikeFormula(cell.text) ? 'quotedText' : cell.style;
  const space = /^\s|\s$|[\n\r]/.test(cell.text) ? ' xml:space="preserve"' : '';
  const text = `<is><t${space}>${xmlText(cell.text)}</t></is>`;
  return `<c r="${column}${row}" s="${styleNumber(style)}" t="inlineStr">${text}</c>`;
}

/** What a spreadsheet would take for a formula if it were typed; its cell is marked, so that editing keeps it text. */
function looksLikeFormula(text: string): boolean {
  return /^[=+\-@\t\r\n＝＋－＠']/.test(text);
}

const known: string[] = [];

function letters(index: number): string {
  return (known[index] ??= columnLetters(index));
}
