import { largestFile, type FileRefusal, type RefusalReason } from './fileRefusal';
import { identifyFile } from './identifyFile';
import { readSeparated } from './readSeparated';
import { readWorkbook } from './readWorkbook';
import type { HeaderUnit } from './headerText';
import type { Roster } from './roster';
import type { RosterColumnId } from './rosterColumns';
import { reportSeldom, type ReportProgress } from './readProgress';
import { decodeInPieces, detectEncoding, piecesOf } from './textEncoding';

export type RosterSource = { kind: 'file'; file: Blob; name: string } | { kind: 'text'; text: string };

/** What somebody chose in the mapping step; without any of it the table is found and recognised. */
export type ReadOptions = {
  sheet?: string;
  /** The last row of the header, counted from 1; 0: there is none. */
  headerRow?: number;
  /** What each column holds, none twice. */
  columns?: readonly (RosterColumnId | null)[];
  /** Ask what the columns are, even where they are all recognised. */
  stopAtMapping?: true;
};

/** What was done with the file as a whole that a reader should know. */
export type RosterNotice =
  | { kind: 'macrosNotRun' }
  /** No column of average wages: the bases are made from the pay under this header. */
  | { kind: 'wageFromPay'; header: string }
  /** The wages, or the fund's, were taken from a column of declared bases. */
  | { kind: 'wageFromBase'; headers: string[] }
  /** Columns that name nothing we know; the first twenty by name. */
  | { kind: 'ignoredColumns'; count: number; headers: string[] }
  /** Amounts under these headers were multiplied, as the header says. */
  | { kind: 'multiplied'; by: Exclude<HeaderUnit, 1>; headers: string[] }
  /** Rows of sums and of signatures, by their row in the file, that are nobody's. */
  | { kind: 'totalRowsLeftOut'; fileRows: number[] }
  /** Sheets of the same workbook that were not read. */
  | { kind: 'otherSheets'; sheets: string[] }
  /** From this row on there are bytes that the text's encoding does not have. */
  | { kind: 'unreadableCharacters'; fileRow: number };

export type NeededMapping = {
  kind: 'needsMapping';
  fileName: string;
  /** Of the workbook; empty for text. */
  sheets: string[];
  sheet: string | null;
  headerRow: number;
  headers: string[];
  /** The first rows below the header. */
  preview: string[][];
  guess: (RosterColumnId | null)[];
  /** Named by several headers, so that none of them was taken. */
  contested: RosterColumnId[];
};

export type RosterReading =
  | { kind: 'roster'; roster: Roster; notices: RosterNotice[] }
  | NeededMapping
  | { kind: 'refused'; refusal: FileRefusal };

/** As `RosterReading`, by those who do not know the file's name. */
export type TableReading = Exclude<RosterReading, { kind: 'refused' }> | { kind: 'refused'; reason: RefusalReason };

/**
 * A payroll out of a file or pasted text. Whatever is wrong with the file comes back as a value; what is wrong with a
 * row is a remark of the roster. Rejects for bugs, and where memory runs out.
 */
export async function readRoster(
  source: RosterSource,
  options: ReadOptions,
  onProgress: ReportProgress,
): Promise<RosterReading> {
  const fileName = source.kind === 'file' ? source.name : '';
  const report = reportSeldom(onProgress);
  const reading = await (source.kind === 'file'
    ? readFile(source.file, fileName, options, report)
    : readText(source.text, options, report));
  return reading.kind === 'refused' ? { kind: 'refused', refusal: { fileName, ...reading.reason } } : reading;
}

async function readFile(
  file: Blob,
  fileName: string,
  options: ReadOptions,
  report: ReportProgress,
): Promise<TableReading> {
  const refused = (reason: RefusalReason): TableReading => ({ kind: 'refused', reason });
  if (file.size > largestFile) return refused({ kind: 'tooLarge', bytes: file.size, limit: largestFile });
  if (file.size === 0) return refused({ kind: 'empty' });
  report({ phase: 'opening', done: 0, total: file.size, unit: 'bytes' });
  try {
    const content = await identifyFile(file);
    switch (content.kind) {
      case 'zip':
        return readWorkbook(new Uint8Array(await file.arrayBuffer()), fileName, options, report);
      case 'text': {
        const pieces = decodeInPieces(file, await detectEncoding(file));
        return await readSeparated(pieces, file.size, fileName, options, report);
      }
      case 'otherKind':
        return refused(content);
      case 'encrypted':
      case 'oldXls':
        return refused({ kind: content.kind });
    }
  } catch (error) {
    if (error instanceof DOMException && ['NotReadableError', 'NotFoundError'].includes(error.name)) {
      return refused({ kind: 'unreadable' });
    }
    throw error;
  }
}

async function readText(text: string, options: ReadOptions, report: ReportProgress): Promise<TableReading> {
  if (text.trim() === '') return { kind: 'refused', reason: { kind: 'empty' } };
  return readSeparated(piecesOf(text), text.length, '', options, report);
}
