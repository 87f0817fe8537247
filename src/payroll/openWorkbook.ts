import { unzipSync } from 'fflate';
import type { OtherKind, RefusalReason } from './fileRefusal';
import { isOutOfMemory } from './outOfMemory';
import { dateStyles } from './cellStyles';
import { readSharedTexts } from './sharedTexts';
import type { SheetContext } from './sheetCells';
import { listWorkbookParts, relationsPath, workbookPath, type SheetEntry, type WorkbookParts } from './workbookParts';

export type Workbook = {
  /** Never empty; charts left out. */
  sheets: SheetEntry[];
  hasMacros: boolean;
  /** Unpacks a sheet; null: it cannot be unpacked. */
  openSheet: (entry: SheetEntry) => OpenSheet | null;
};
/** The XML of a sheet, and what its cells refer to. */
export type OpenSheet = { content: Uint8Array; context: SheetContext };
export type OpenedWorkbook = { kind: 'workbook'; workbook: Workbook } | { kind: 'refused'; reason: RefusalReason };

/** Three times what a roster of a million rows takes. */
const largestUnpacked = 1024 * 1024 * 1024;
/** What a byte packed by deflate unpacks to at most: 258 bytes out of two bits. */
const mostByDeflate = 1032;
/** Bytes of an entry in the directory, without its name. */
const leastEntryLength = 46;
/** A part is read as one string, and browsers make none much longer. */
const largestPart = 500 * 1024 * 1024;

/** Opens an xlsx archive by its directory: sheets are unpacked when they are asked for, macros never. */
export function openWorkbook(archive: Uint8Array): OpenedWorkbook {
  const sizes = sizesInDirectory(archive);
  if (sizes === null) return refused({ kind: 'damaged', sheet: null, fileRow: null });
  const other = otherArchive(sizes);
  if (other !== null) return refused({ kind: 'otherKind', found: other });
  if (!sizes.has(workbookPath)) return refused({ kind: 'notAWorkbook' });
  const bytes = [...sizes.values()].reduce((total, size) => total + size, 0);
  if (bytes > largestUnpacked) return refused({ kind: 'unpacksTooLarge', bytes, limit: largestUnpacked });
  const largest = Math.max(...sizes.values());
  if (largest > largestPart) return refused({ kind: 'unpacksTooLarge', bytes: largest, limit: largestPart });

  const index = unpackParts(archive, [workbookPath, relationsPath]);
  if (index === null) return refused({ kind: 'damaged', sheet: null, fileRow: null });
  const parts = listWorkbookParts(textOf(index[workbookPath]), textOf(index[relationsPath]));
  const { sheets } = parts;
  if (sheets.length === 0) return refused({ kind: 'noSheets' });
  // What all sheets refer to, read with the first of them.
  let shared: SheetContext | null = null;
  return {
    kind: 'workbook',
    workbook: {
      sheets,
      hasMacros: sizes.has('xl/vbaProject.bin'),
      openSheet: ({ path }) => {
        const content = unpackParts(archive, [path])?.[path];
        shared ??= readContext(archive, parts);
        return content === undefined || shared === null ? null : { content, context: shared };
      },
    },
  };
}

function readContext(archive: Uint8Array, { sharedTexts, styles, countsFrom1904 }: WorkbookParts): SheetContext | null {
  const paths = [sharedTexts, styles].filter((path) => path !== null);
  const unpacked = unpackParts(archive, paths);
  if (unpacked === null) return null;
  const texts = unpacked[sharedTexts ?? ''];
  return {
    texts: texts === undefined ? [] : readSharedTexts(texts),
    isDateStyle: dateStyles(textOf(unpacked[styles ?? ''])),
    countsFrom1904,
  };
}

function textOf(part: Uint8Array | undefined): string {
  return new TextDecoder().decode(part);
}

function refused(reason: RefusalReason): OpenedWorkbook {
  return { kind: 'refused', reason };
}

/** Null: not a directory that can be read. Nothing is unpacked. */
function sizesInDirectory(archive: Uint8Array): Map<string, number> | null {
  const sizes = new Map<string, number>();
  let entries = 0;
  const note = ({ name, originalSize }: { name: string; originalSize: number }) => {
    // A directory that counts more entries than it has room for would be walked through to its last.
    if (++entries * leastEntryLength > archive.length) throw new Error('More entries than bytes');
    sizes.set(name, (sizes.get(name) ?? 0) + originalSize);
    return false;
  };
  try {
    unzipSync(archive, { filter: note });
    return sizes;
  } catch {
    return null;
  }
}

/** Null: damaged. Of two parts of one name the last counts, as everywhere. */
function unpackParts(archive: Uint8Array, paths: readonly string[]): Record<string, Uint8Array> | null {
  try {
    return unzipSync(archive, {
      filter: ({ name, size, originalSize }) => {
        if (!paths.includes(name)) return false;
        // Memory is taken for what the directory says before a byte is unpacked.
        if (originalSize > size * mostByDeflate + 1) throw new Error('No packed bytes unpack to so many');
        return true;
      },
    });
  } catch (error) {
    if (isOutOfMemory(error)) throw error;
    return null;
  }
}

function otherArchive(parts: ReadonlyMap<string, number>): OtherKind | null {
  if (parts.has('xl/workbook.bin')) return 'xlsb';
  if (parts.has('word/document.xml') || parts.has('ppt/presentation.xml')) return 'document';
  return parts.has('content.xml') && parts.has('mimetype') ? 'openDocument' : null;
}
