import * as fc from 'fast-check';

/** One damage to a run of bytes. Places are counted around, so that each is one whatever the length. */
export type Mutation =
  | { kind: 'flip'; at: number; bit: number }
  | { kind: 'overwrite'; at: number; value: number }
  | { kind: 'cut'; at: number; length: number }
  /** Everything from there on is lost. */
  | { kind: 'end'; at: number }
  | { kind: 'repeat'; at: number; length: number; times: number }
  | { kind: 'move'; from: number; length: number; at: number }
  | { kind: 'splice'; at: number; token: string }
  /** A number of two or four bytes, little end first, as archives hold their lengths. */
  | { kind: 'length'; at: number; width: 2 | 4; value: number };

/** What trips readers up: ends of text and numbers, signs that are not seen, halves of characters. */
export const commonTokens = [
  ...['\0', '\r', '\n', '\r\n', '\t', ' ', '"', "'", '\\', ',', ';', '.', ':', '-', '#', '?', '&', '=', '%', '/'],
  ...[
    '\uFEFF',
    '\u202e',
    '\u200b',
    '\u2028',
    '\u00a0',
    '\u3000',
    '\ud83d',
    '\udc69',
    '👩‍👧',
    'e\u0301',
    '５',
    '，',
    '￥',
    '万',
  ],
  ...['0', '-0', '1e999', '-1', '0.005', '99999999999999999999', 'NaN', 'Infinity', 'null', 'true', '{}', '[]', '""'],
  ...['__proto__', 'constructor', 'toString', '<script>', '%00', '%E4%B8', '%', '${}', '=1+1'],
] as const;

const place = fc.nat({ max: 0x7fff_ffff });
const interestingLengths = [0, 1, 2, 0x7f, 0xff, 0x100, 0x7fff, 0xffff, 0x10000, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff];

/** One to six mutations; fast-check shortens the list and moves it to the front of the bytes. */
export function mutations(tokens: readonly string[] = []): fc.Arbitrary<Mutation[]> {
  const token = fc.oneof(
    fc.constantFrom<string>(...commonTokens, ...tokens),
    { arbitrary: fc.string({ unit: 'binary', maxLength: 8 }), weight: 1 },
    ...(tokens.length === 0 ? [] : [{ arbitrary: fc.constantFrom(...tokens), weight: 3 }]),
  );
  const one = fc.oneof<fc.Arbitrary<Mutation>[]>(
    fc.record({ kind: fc.constant('flip'), at: place, bit: fc.nat({ max: 7 }) }),
    fc.record({ kind: fc.constant('overwrite'), at: place, value: fc.nat({ max: 255 }) }),
    fc.record({ kind: fc.constant('cut'), at: place, length: fc.integer({ min: 1, max: 64 }) }),
    fc.record({ kind: fc.constant('end'), at: place }),
    fc.record({
      kind: fc.constant('repeat'),
      at: place,
      length: fc.integer({ min: 1, max: 64 }),
      times: fc.integer({ min: 1, max: 40 }),
    }),
    fc.record({ kind: fc.constant('move'), from: place, length: fc.integer({ min: 1, max: 64 }), at: place }),
    fc.record({ kind: fc.constant('splice'), at: place, token }),
    fc.record({
      kind: fc.constant('length'),
      at: place,
      width: fc.constantFrom(2, 4),
      value: fc.oneof(fc.constantFrom(...interestingLengths), fc.nat({ max: 0xffff_ffff })),
    }),
  );
  return fc.array(one, { minLength: 1, maxLength: 6 });
}

export function mutated(bytes: Uint8Array, damages: readonly Mutation[]): Uint8Array<ArrayBuffer> {
  return damages.reduce<Uint8Array<ArrayBuffer>>(damage, new Uint8Array(bytes));
}

/** A text damaged as its bytes in UTF-8 are; what is no character any more reads U+FFFD. */
export function mutatedText(text: string, damages: readonly Mutation[]): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(mutated(new TextEncoder().encode(text), damages));
}

function damage(bytes: Uint8Array<ArrayBuffer>, one: Mutation): Uint8Array<ArrayBuffer> {
  const at = (counted: number) => counted % (bytes.length + 1);
  const splicedIn = (from: number, removed: number, put: Uint8Array) =>
    joined(bytes.subarray(0, from), put, bytes.subarray(from + removed));
  switch (one.kind) {
    case 'flip':
      return withBytes(bytes, at(one.at), [(bytes[at(one.at)] ?? 0) ^ (1 << one.bit)]);
    case 'overwrite':
      return withBytes(bytes, at(one.at), [one.value]);
    case 'length':
      return withBytes(
        bytes,
        at(one.at),
        Array.from({ length: one.width }, (_, index) => Math.floor(one.value / 256 ** index) % 256),
      );
    case 'cut':
      return splicedIn(at(one.at), one.length, new Uint8Array());
    case 'end':
      return bytes.slice(0, at(one.at));
    case 'repeat': {
      const run = bytes.subarray(at(one.at), at(one.at) + one.length);
      return splicedIn(at(one.at), 0, joined(...Array.from({ length: one.times }, () => run)));
    }
    case 'move':
      return splicedIn(at(one.at), 0, bytes.slice(at(one.from), at(one.from) + one.length));
    case 'splice':
      return splicedIn(at(one.at), 0, new TextEncoder().encode(one.token));
  }
}

/** Bytes beyond the end are left out. */
function withBytes(bytes: Uint8Array<ArrayBuffer>, at: number, put: readonly number[]): Uint8Array<ArrayBuffer> {
  const changed = bytes.slice();
  put.forEach((byte, index) => {
    if (at + index < changed.length) changed[at + index] = byte;
  });
  return changed;
}

export function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
