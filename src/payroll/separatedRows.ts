import Papa from 'papaparse';

const delimiters = ['\t', ',', ';', '，', '；'] as const;
export type Delimiter = (typeof delimiters)[number];

/**
 * The delimiter that makes most rows equally long, then the one that makes them longest. A tab is hardly ever part of a
 * text, so that tabs in half of the rows decide (`12,000.00` pasted from a spreadsheet has commas as well).
 */
export function detectDelimiter(firstLines: string): Delimiter {
  const judged = delimiters.map((delimiter) => {
    const rows = Papa.parse<string[]>(firstLines, { delimiter, preview: 40 }).data;
    const widths = rows.filter((cells) => cells.some((cell) => cell.trim() !== '')).map((cells) => cells.length);
    const several = widths.filter((width) => width > 1);
    const counts = new Map<number, number>();
    for (const width of several) counts.set(width, (counts.get(width) ?? 0) + 1);
    const [width = 1, alike = 0] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
    return { delimiter, width, alike, split: several.length, rows: widths.length };
  });
  const tab = judged.find(({ delimiter, split, rows }) => delimiter === '\t' && split * 2 >= rows);
  const better = (one: (typeof judged)[number], other: (typeof judged)[number]) =>
    other.alike > one.alike || (other.alike === one.alike && other.width > one.width) ? other : one;
  return (tab ?? judged.reduce(better)).delimiter;
}

/** Longer than any row of a roster: an opening quote that is not closed within it was not meant as one. */
const longestRow = 256 * 1024;

/** Cells out of pieces of text that may be cut anywhere, within a quoted cell too. */
export type RowSplitter = { split(piece: string, isLast: boolean): string[][] };

export function splitRows(delimiter: Delimiter): RowSplitter {
  let rest = '';
  let newline: '\n' | '\r' | null = null;
  return {
    split(piece, isLast) {
      const rows: string[][] = [];
      rest += piece;
      newline ??= findNewline(rest, isLast);
      if (newline === null) return rows;
      const parser = new Papa.Parser({ delimiter, newline });
      const parse = (ignoreLastRow: boolean) => {
        const parsed = parser.parse(rest, 0, ignoreLastRow) as Papa.ParseResult<string[]>;
        const isOpen = parsed.errors.some(({ code }) => code === 'MissingQuotes');
        if (isOpen) return false;
        for (const cells of parsed.data) rows.push(withoutReturn(cells));
        rest = rest.slice(ignoreLastRow ? parsed.meta.cursor : rest.length);
        return true;
      };
      parse(true);
      while (rest !== '' && (isLast || rest.length > longestRow)) {
        if (isLast && parse(false)) break;
        const end = rest.indexOf(newline);
        if (end < 0 && !isLast) break;
        const line = end < 0 ? rest : rest.slice(0, end);
        rows.push(withoutReturn(line.split(delimiter)));
        rest = end < 0 ? '' : rest.slice(end + 1);
        parse(true);
      }
      return rows;
    },
  };
}

/** Null: not to be told yet. `\r` alone ends the lines of old Macintosh files only; quoted cells may hold either. */
function findNewline(text: string, isLast: boolean): '\n' | '\r' | null {
  const bare = text.slice(0, longestRow).replace(/"[^"]*("|$)/g, '');
  if (bare.includes('\n')) return '\n';
  if (!isLast && text.length < longestRow) return null;
  return bare.includes('\r') || !text.includes('\n') ? '\r' : '\n';
}

/** Lines are cut at `\n`, so that a file may mix both ways to end them. */
function withoutReturn(cells: string[]): string[] {
  const last = cells.at(-1);
  if (last?.endsWith('\r') === true) cells[cells.length - 1] = last.slice(0, -1);
  return cells;
}
