import { describe, expect, it } from 'vitest';
import { decodeInPieces, detectEncoding, piecesOf, type TextPiece } from '../../src/payroll/textEncoding';

async function pieces(bytes: Uint8Array<ArrayBuffer>, encoding: Parameters<typeof decodeInPieces>[1], length?: number) {
  const found: TextPiece[] = [];
  for await (const piece of decodeInPieces(new Blob([bytes]), encoding, length)) found.push(piece);
  return found;
}

describe('The encoding of a file', () => {
  it.each([
    ['utf-16le', [0xff, 0xfe, 0x57, 0x53]],
    ['utf-16be', [0xfe, 0xff, 0x53, 0x57]],
    ['utf-8', [0xe5, 0x8d, 0x97]],
    ['utf-8', []],
    // Half a mark, a character that does not end, and 南 in GB18030.
    ['gb18030', [0xff, 0x41]],
    ['gb18030', [0xfe, 0x41]],
    ['gb18030', [0x41, 0xe5, 0x8d]],
    ['gb18030', [0xc4, 0xcf]],
  ])('%s of %j', async (encoding, bytes) => {
    expect(await detectEncoding(new Blob([Uint8Array.from(bytes)]))).toBe(encoding);
  });
});

describe('The text of a file in pieces', () => {
  // 南 is E5 8D 97 and 京 E4 BA AC.
  const bytes = Uint8Array.of(0xe5, 0x8d, 0x97, 0xe4, 0xba, 0xac, 0x41);

  it('keeps a character whole that is cut between two, and says how far it is', async () => {
    expect(await pieces(bytes, 'utf-8', 4)).toEqual([
      { text: '南', done: 4, isLast: false },
      { text: '京A', done: 7, isLast: true },
    ]);
  });

  it('says of a piece that ends with the file that it is the last', async () => {
    expect(await pieces(bytes.slice(0, 6), 'utf-8', 3)).toEqual([
      { text: '南', done: 3, isLast: false },
      { text: '京', done: 6, isLast: true },
    ]);
    expect(await pieces(bytes, 'utf-8')).toEqual([{ text: '南京A', done: 7, isLast: true }]);
    expect(await pieces(bytes.slice(0, 0), 'utf-8')).toEqual([]);
  });

  it('ends with a mark where the file breaks off within a character', async () => {
    expect(await pieces(bytes.slice(0, 5), 'utf-8', 3)).toEqual([
      { text: '南', done: 3, isLast: false },
      { text: '\ufffd', done: 5, isLast: true },
    ]);
  });

  it('is read in the encoding that is given, without its mark', async () => {
    const read = async (encoding: Parameters<typeof decodeInPieces>[1], ...file: number[]) =>
      (await pieces(Uint8Array.from(file), encoding, 3)).map(({ text }) => text).join('');
    expect(await read('gb18030', 0xc4, 0xcf, 0xbe, 0xa9)).toBe('南京');
    expect(await read('utf-16le', 0xff, 0xfe, 0x57, 0x53, 0xac, 0x4e)).toBe('南京');
    expect(await read('utf-16be', 0xfe, 0xff, 0x53, 0x57, 0x4e, 0xac)).toBe('南京');
    expect(await read('utf-8', 0xef, 0xbb, 0xbf, 0x41)).toBe('A');
  });
});

describe('A text in pieces', () => {
  it('leaves its mark out and says how far it is', () => {
    expect([...piecesOf('\ufeffabcde', 2)]).toEqual([
      { text: 'ab', done: 3, isLast: false },
      { text: 'cd', done: 5, isLast: false },
      { text: 'e', done: 6, isLast: true },
    ]);
    expect([...piecesOf('abcd', 2)].map(({ isLast }) => isLast)).toEqual([false, true]);
    expect([...piecesOf('')]).toEqual([]);
  });
});
