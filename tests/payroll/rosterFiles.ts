import { strToU8, zipSync } from 'fflate';
import { readRoster, type ReadOptions, type RosterReading } from '../../src/payroll/readRoster';
import type { RefusalReason } from '../../src/payroll/fileRefusal';
import type { Remark } from '../../src/payroll/remarks';
import type { Roster } from '../../src/payroll/roster';

/** Rosters as text and as small workbooks, written by hand so that a test says what is in the file. */

export function readPasted(text: string, options: ReadOptions = {}): Promise<RosterReading> {
  return readRoster({ kind: 'text', text }, options, () => undefined);
}

export function readBytes(bytes: BlobPart, name = 'roster.xlsx', options: ReadOptions = {}): Promise<RosterReading> {
  return readRoster({ kind: 'file', file: new Blob([bytes]), name }, options, () => undefined);
}

export function rosterOf(reading: RosterReading): Roster {
  if (reading.kind !== 'roster') throw new Error(`No roster: ${JSON.stringify(reading).slice(0, 500)}`);
  return reading.roster;
}

export function refusalOf(reading: RosterReading): { fileName: string } & RefusalReason {
  if (reading.kind !== 'refused') throw new Error(`Not refused: ${reading.kind}`);
  return reading.refusal;
}

/** `fileRow column reason stops` of every remark. */
export function remarksOf(roster: Roster): string[] {
  return roster.remarks.map(({ row, column, reason, stops }: Remark) => {
    const why = reason.kind === 'amount' ? reason.reason : reason.kind;
    return `${String(roster.fileRows[row])} ${column} ${why} ${stops}`;
  });
}

/** A cell of a test workbook: text, a number, a raw element (`<c…>`), or nothing. */
type TestCell = string | number | null;
export type TestSheet = { rows: TestCell[][]; after?: string; hidden?: boolean };

const namespaces =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Style 1 is a date, style 2 a percentage. */
const styles = `<styleSheet ${namespaces}><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/></cellXfs></styleSheet>`;

export function workbookParts(sheets: Record<string, TestSheet>): Record<string, Uint8Array> {
  const names = Object.entries(sheets);
  const list = names.map(
    ([name, { hidden }], index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${hidden === true ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
  );
  const targets = names.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  const parts: Record<string, string> = {
    'xl/workbook.xml': `<workbook ${namespaces}><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${targets.join('')}<Relationship Id="rIdS" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': styles,
  };
  names.forEach(([, { rows, after = '' }], index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] =
      `<?xml version="1.0"?><worksheet ${namespaces}><sheetData>${rows.map(rowXml).join('')}</sheetData>${after}</worksheet>`;
  });
  return Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)]));
}

export function workbook(sheets: Record<string, TestSheet>, others: Record<string, Uint8Array> = {}): BlobPart {
  return zipSync({ ...workbookParts(sheets), ...others });
}

function rowXml(cells: readonly TestCell[], index: number): string {
  const row = index + 1;
  return `<row r="${row}">${cells.map((cell, column) => cellXml(`${letters(column)}${row}`, cell)).join('')}</row>`;
}

function cellXml(address: string, cell: TestCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  if (cell.startsWith('<c')) return cell.replace('<c', `<c r="${address}"`);
  return `<c r="${address}" t="inlineStr"><is><t>${escapeXml(cell)}</t></is></c>`;
}

function letters(column: number): string {
  const before = Math.floor(column / 26);
  return (before > 0 ? letters(before - 1) : '') + String.fromCharCode(65 + (column % 26));
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
