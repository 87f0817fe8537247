export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

const sliceLength = 1024 * 1024;

/**
 * By its byte order mark; without one, UTF-8 if every byte of the file agrees, else GB18030, in which Chinese Excel saves
 * csv. The whole file is looked at: the first Chinese name may come late.
 */
export async function detectEncoding(file: Blob): Promise<TextEncoding> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  try {
    const strict = new TextDecoder('utf-8', { fatal: true });
    for (let at = 0; at < file.size; at += sliceLength) {
      strict.decode(await file.slice(at, at + sliceLength).arrayBuffer(), { stream: true });
    }
    strict.decode();
    return 'utf-8';
  } catch {
    return 'gb18030';
  }
}

/** `done` counts bytes of a file, characters of a text. */
export type TextPiece = { text: string; done: number; isLast: boolean };

/** The text in pieces, so that a large file is never in memory as a whole; a byte order mark is no part of it. */
export async function* decodeInPieces(
  file: Blob,
  encoding: TextEncoding,
  pieceLength = sliceLength,
): AsyncGenerator<TextPiece> {
  const decoder = new TextDecoder(encoding);
  for (let at = 0; at < file.size; at += pieceLength) {
    const done = Math.min(at + pieceLength, file.size);
    const isLast = done === file.size;
    const bytes = await file.slice(at, done).arrayBuffer();
    yield { text: decoder.decode(bytes, { stream: !isLast }), done, isLast };
  }
}

export function* piecesOf(text: string, pieceLength = sliceLength): Generator<TextPiece> {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  for (let at = start; at < text.length; at += pieceLength) {
    const done = Math.min(at + pieceLength, text.length);
    yield { text: text.slice(at, done), done, isLast: done === text.length };
  }
}
