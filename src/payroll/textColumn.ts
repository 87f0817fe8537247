import { codes, growingColumn } from './growingColumn';
import type { CodedTexts, Roster, WrittenPlace } from './roster';

export type TextColumn = { set: (row: number, text: string) => void; finish(rowCount: number): CodedTexts };

/** Texts that many rows share, each kept once. */
export function textColumn(expectedRows: number): TextColumn {
  const column = growingColumn(codes, 0, expectedRows);
  const codeOf = new Map([['', 0]]);
  return {
    set(row, text) {
      let code = codeOf.get(text);
      if (code === undefined) codeOf.set(text, (code = codeOf.size));
      if (code > 0) column.set(row, code);
    },
    finish: (rowCount) => ({ codes: column.finish(rowCount), texts: [...codeOf.keys()] }),
  };
}

export type PlaceColumn = {
  /** Of the row that is being read; blank again after `add`. */
  next: WrittenPlace;
  add(row: number): void;
  finish(rowCount: number): Roster['places'];
};

/** Places that many rows share, each kept once. */
export function placeColumn(expectedRows: number): PlaceColumn {
  const column = growingColumn(codes, 0, expectedRows);
  const written: WrittenPlace[] = [];
  const codeOf = new Map<string, number>();
  const next: WrittenPlace = { city: '', category: '', month: '' };
  return {
    next,
    add(row) {
      const key = `${next.city}\n${next.category}\n${next.month}`;
      let code = codeOf.get(key);
      if (code === undefined) {
        codeOf.set(key, (code = written.length));
        written.push({ ...next });
      }
      column.set(row, code);
      next.city = next.category = next.month = '';
    },
    finish: (rowCount) => ({ codes: column.finish(rowCount), written }),
  };
}
