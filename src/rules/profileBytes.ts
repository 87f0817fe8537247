import { scanJson } from './jsonText';
import { mostEntries, mostInnerEntries, mostNesting } from './profileLimits';
import { spellPath, type ProfilePath } from './profilePath';
import { readProfile, refusedFor, type FileReason, type ProfileProblem, type ProfileReading } from './profileProblems';

/** A profile of some hundred kilobytes is long; what is larger than this is none. */
export const mostProfileBytes = 2_000_000;

/** What a file of this size is refused for, so that it need not be read for it; null where it may be read. */
export function refusedForSize(size: number): (ProfileReading & { kind: 'invalid' }) | null {
  return size > mostProfileBytes ? refusedWhole({ kind: 'tooLarge', size, most: mostProfileBytes }) : null;
}

/** Checks a file that came from anywhere against format 1; never throws, and refuses with path and reason. */
export function readProfileBytes(bytes: Uint8Array): ProfileReading {
  const tooLarge = refusedForSize(bytes.length);
  if (tooLarge !== null) return tooLarge;
  if (isUtf16(bytes)) return refusedWhole({ kind: 'notUtf8', encoding: 'utf16' });
  const text = utf8TextOf(bytes);
  if (text === null) return refusedWhole({ kind: 'notUtf8', encoding: 'other' });
  if (text.trim() === '') return refusedWhole({ kind: 'emptyFile' });
  if (text.trimStart().startsWith('<')) return refusedWhole({ kind: 'html' });

  const scan = scanJson(text, mostNesting);
  if (scan.kind === 'fault') return refusedWhole(scan.fault);
  // What a file with two values in one place says is not clear; it is not checked further.
  if (scan.repeatedKeys.length > 0) {
    return refusedFor(
      scan.repeatedKeys.map(({ path, key, firstLine, line }) => ({
        path,
        reason: { kind: 'repeatedKey', key, firstLine, line },
      })),
    );
  }
  const value: unknown = JSON.parse(text);
  // Before the schema: it would first collect every fault of a hundred thousand entries.
  const long = longListsIn(value, []);
  return long.length > 0 ? refusedFor(long) : readProfile(value);
}

function refusedWhole(reason: FileReason): ProfileReading & { kind: 'invalid' } {
  return { kind: 'invalid', problems: [{ path: '', reason }] };
}

/** By its mark, or by the zero byte that every Latin character has in it. */
function isUtf16([first, second]: Uint8Array): boolean {
  const mark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return mark || (first !== undefined && second !== undefined && (first === 0) !== (second === 0));
}

function utf8TextOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Of a value whose depth is bounded already. */
function longListsIn(value: unknown, path: ProfilePath): ProfileProblem[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) {
    // A list in place of the whole profile is refused for what it is.
    if (path.length === 0) return [];
    const most = path.length === 1 ? mostEntries : mostInnerEntries;
    if (value.length > most) {
      return [{ path: spellPath(path), reason: { kind: 'listTooLong', length: value.length, most } }];
    }
    return value.flatMap((held, index) => longListsIn(held, [...path, index]));
  }
  return Object.entries(value).flatMap(([key, held]) => longListsIn(held, [...path, key]));
}
