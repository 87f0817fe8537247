import { columnLetters } from '../../src/payroll/xlsx/sheetCell';

export type OpenCell = {
  type: 'number' | 'text' | 'error';
  /** Of numbers with all their digits. */
  value: string;
  isFormula: boolean;
};

/** The cells of every sheet of a flat OpenDocument workbook, by sheet and address; empty ones are left out. */
export function cellsOf(xml: string): Map<string, Map<string, OpenCell>> {
  const sheets = new Map<string, Map<string, OpenCell>>();
  for (const [, name, content] of xml.matchAll(/<table:table table:name="([^"]*)"[^>]*>([^]*?)<\/table:table>/g)) {
    sheets.set(name ?? '', readTable(content ?? ''));
  }
  return sheets;
}

function readTable(xml: string): Map<string, OpenCell> {
  const cells = new Map<string, OpenCell>();
  let row = 0;
  for (const [, rowAttributes = '', rowXml = ''] of xml.matchAll(
    /<table:table-row([^>]*)>([^]*?)<\/table:table-row>/g,
  )) {
    const filled = readRow(rowXml);
    const count = repeated(rowAttributes, 'rows');
    // Blank rows are repeated up to the end of the sheet.
    for (let again = 0; again < count && filled.length > 0; again += 1) {
      for (const [column, cell] of filled) cells.set(`${columnLetters(column)}${row + again + 1}`, cell);
    }
    row += count;
  }
  return cells;
}

/** The filled cells of a row with their columns, counted from 0. */
function readRow(xml: string): [column: number, cell: OpenCell][] {
  const cells: [number, OpenCell][] = [];
  let column = 0;
  for (const [, attributes = '', , content = ''] of xml.matchAll(
    /<table:table-cell((?:\s[\w:-]+="[^"]*")*)(\/>|>([^]*?)<\/table:table-cell>)/g,
  )) {
    const count = repeated(attributes, 'columns');
    const cell = readCell(attributes, content);
    for (let again = 0; again < count && cell !== null; again += 1) cells.push([column + again, cell]);
    column += count;
  }
  return cells;
}

function readCell(attributes: string, content: string): OpenCell | null {
  const attribute = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];
  const type = attribute('office:value-type');
  if (type === undefined) return null;
  const isFormula = attribute('table:formula') !== undefined;
  if (attribute('calcext:value-type') === 'error') return { type: 'error', value: plain(content), isFormula };
  if (type === 'string') return { type: 'text', value: plain(content), isFormula };
  return { type: 'number', value: attribute('office:value') ?? '', isFormula };
}

function plain(xml: string): string {
  const paragraphs = [...xml.matchAll(/<text:p(?:\s[^>]*)?(?:\/>|>([^]*?)<\/text:p>)/g)].map(([, text = '']) => text);
  return paragraphs
    .map((text) =>
      text
        .replace(/<text:s\/>/g, ' ')
        .replace(/<text:tab\/>/g, '\t')
        .replace(/<[^>]*>/g, ''),
    )
    .join('\n')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}

function repeated(attributes: string, what: 'rows' | 'columns'): number {
  return Number(new RegExp(`table:number-${what}-repeated="(\\d+)"`).exec(attributes)?.[1] ?? 1);
}
