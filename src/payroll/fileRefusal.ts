/** What a file is that is no workbook and no text of cells. */
export type OtherKind = 'pdf' | 'html' | 'xml' | 'archive' | 'image' | 'openDocument' | 'xlsb' | 'document' | 'binary';

/** Why nothing can be read from a file. Rows are counted from 1, as spreadsheets show them. */
export type FileRefusal = { fileName: string } & (
  | { kind: 'tooLarge'; bytes: number; limit: number }
  /** The browser cannot read it any more: moved, changed or locked since it was chosen. */
  | { kind: 'unreadable' }
  | { kind: 'empty' }
  /** An xlsx with a password. */
  | { kind: 'encrypted' }
  /** A workbook of Excel before 2007 or of WPS (.xls, .et). */
  | { kind: 'oldXls' }
  | { kind: 'otherKind'; found: OtherKind }
  /** A zip archive that holds no workbook, whatever its name. */
  | { kind: 'notAWorkbook' }
  | { kind: 'damaged'; sheet: string | null; fileRow: number | null }
  /** As the archive's own directory says, before anything is unpacked. */
  | { kind: 'unpacksTooLarge'; bytes: number; limit: number }
  | { kind: 'noSheets' }
  | { kind: 'emptySheet'; sheet: string | null }
  /** A header and nobody below it. */
  | { kind: 'noPeople'; sheet: string | null; headerRow: number }
  /** Filled cells lie so far apart that the sheet does not fit into memory; `lastCell` is the farthest. */
  | { kind: 'tooManyCells'; sheet: string; lastCell: string; limit: number }
);
export type RefusalReason = FileRefusal extends infer Refusal
  ? Refusal extends FileRefusal
    ? Omit<Refusal, 'fileName'>
    : never
  : never;

export const largestFile = 200 * 1024 * 1024;
