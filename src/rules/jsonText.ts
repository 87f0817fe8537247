/**
 * Where a text stops being JSON, and which keys it repeats: what `JSON.parse` tells differently in every browser, or not at
 * all (of two equal keys it takes the last in silence). What is `sound` here, `JSON.parse` accepts, and the other way round.
 * Nothing in it recurses, and it stops at the depth allowed.
 */
import { spellPath } from './profilePath';

/** What would have been right where the fault is. */
export type JsonExpectation =
  | 'value'
  | 'key'
  | 'colon'
  | 'commaOrEnd'
  /** An entry, after a comma that should not be there if none follows. */
  | 'entryAfterComma'
  | 'nothingMore'
  /** A text cannot go on over the end of the line, and holds no control characters. */
  | 'closingQuote'
  | 'escape';

/** Line and column count from 1; the column in UTF-16 units, as editors do. */
export type JsonFault =
  | { kind: 'notJson'; line: number; column: number; found: string | null; expected: JsonExpectation }
  | { kind: 'nestedTooDeep'; line: number; column: number; most: number };

/** `path` is the place of the second one. */
export type RepeatedKey = { path: string; key: string; firstLine: number; line: number };

export type JsonScan = { kind: 'sound'; repeatedKeys: RepeatedKey[] } | { kind: 'fault'; fault: JsonFault };

type Open = { kind: 'object'; lines: Map<string, number>; key: string } | { kind: 'list'; index: number };
type State = JsonExpectation | 'keyOrEnd' | 'valueOrEnd';

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const literal = /true|false|null/y;
const escape = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y;

/** @param mostNesting how many lists and objects may stand within one another */
export function scanJson(text: string, mostNesting: number): JsonScan {
  const open: Open[] = [];
  const repeatedKeys: RepeatedKey[] = [];
  let state: State = 'value';
  let at = 0;
  let line = 1;
  let lineStart = 0;

  for (;;) {
    skipSpace();
    const character = text[at];
    const inner = open.at(-1);
    if (state === 'nothingMore') {
      if (character === undefined) return { kind: 'sound', repeatedKeys };
      return faultAt(at, state);
    }
    if (state === 'colon') {
      if (character !== ':') return faultAt(at, state);
      at += 1;
      state = 'value';
    } else if (inner !== undefined && character === (inner.kind === 'object' ? '}' : ']') && mayClose(state)) {
      at += 1;
      open.pop();
      state = open.length === 0 ? 'nothingMore' : 'commaOrEnd';
    } else if (state === 'commaOrEnd') {
      if (character !== ',' || inner === undefined) return faultAt(at, state);
      at += 1;
      if (inner.kind === 'list') inner.index += 1;
      state = 'entryAfterComma';
    } else if (inner?.kind === 'object' && state !== 'value') {
      if (character !== '"') return faultAt(at, isCloser(character) ? state : 'key');
      const end = endOfText(at);
      if (typeof end !== 'number') return end;
      noteKey(inner, JSON.parse(text.slice(at, end)) as string);
      at = end;
      state = 'colon';
    } else if (character === '{' || character === '[') {
      if (open.length === mostNesting)
        return { kind: 'fault', fault: { kind: 'nestedTooDeep', ...placeOf(at), most: mostNesting } };
      at += 1;
      open.push(character === '{' ? { kind: 'object', lines: new Map(), key: '' } : { kind: 'list', index: 0 });
      state = character === '{' ? 'keyOrEnd' : 'valueOrEnd';
    } else {
      const end = character === '"' ? endOfText(at) : (endOf(number, at) ?? endOf(literal, at));
      if (end === null) return faultAt(at, isCloser(character) ? state : 'value');
      if (typeof end !== 'number') return end;
      at = end;
      state = open.length === 0 ? 'nothingMore' : 'commaOrEnd';
    }
  }

  function skipSpace() {
    for (; at < text.length; at += 1) {
      const character = text[at];
      if (character === '\n' || (character === '\r' && text[at + 1] !== '\n')) {
        line += 1;
        lineStart = at + 1;
      } else if (character !== ' ' && character !== '\t' && character !== '\r') return;
    }
  }

  /** The place after the closing quote of the text that begins here. */
  function endOfText(start: number): number | JsonScan {
    for (let offset = start + 1; offset < text.length; offset += 1) {
      const code = text.charCodeAt(offset);
      if (code === 0x22) return offset + 1;
      if (code < 0x20) return faultAt(offset, 'closingQuote');
      if (code === 0x5c) {
        const end = endOf(escape, offset + 1);
        if (end === null) return faultAt(offset + 1, offset + 1 < text.length ? 'escape' : 'closingQuote');
        offset = end - 1;
      }
    }
    return faultAt(text.length, 'closingQuote');
  }

  function endOf(token: RegExp, start: number): number | null {
    token.lastIndex = start;
    return token.test(text) ? token.lastIndex : null;
  }

  function noteKey(object: Open & { kind: 'object' }, key: string) {
    object.key = key;
    const firstLine = object.lines.get(key);
    if (firstLine === undefined) object.lines.set(key, line);
    else {
      const path = open.map((outer) => (outer.kind === 'object' ? outer.key : outer.index));
      repeatedKeys.push({ path: spellPath(path), key, firstLine, line });
    }
  }

  function faultAt(offset: number, expected: State): JsonScan {
    const code = text.codePointAt(offset);
    const found = code === undefined ? null : String.fromCodePoint(code);
    const named = expected === 'keyOrEnd' ? 'key' : expected === 'valueOrEnd' ? 'value' : expected;
    return { kind: 'fault', fault: { kind: 'notJson', ...placeOf(offset), found, expected: named } };
  }

  function placeOf(offset: number) {
    return { line, column: offset - lineStart + 1 };
  }
}

/** A list or an object may end before its first entry and after any, but not after a comma, a key or a colon. */
function mayClose(state: State): boolean {
  return state === 'keyOrEnd' || state === 'valueOrEnd' || state === 'commaOrEnd';
}

function isCloser(character: string | undefined): boolean {
  return character === '}' || character === ']';
}
