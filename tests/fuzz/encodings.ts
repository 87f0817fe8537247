import { joined } from './mutateBytes';

/** In which spreadsheets of the country save csv; UTF-16 is told by its mark alone. */
export const encodings = ['utf-8', 'utf-8 with mark', 'utf-16le', 'utf-16be', 'gb18030'] as const;
export type Encoding = (typeof encodings)[number];

export function encoded(text: string, encoding: Encoding): Uint8Array<ArrayBuffer> {
  switch (encoding) {
    case 'utf-8':
      return joined(new TextEncoder().encode(text));
    case 'utf-8 with mark':
      return joined(new TextEncoder().encode(`\uFEFF${text}`));
    case 'utf-16le':
      return unitsOf(`\uFEFF${text}`, (unit) => [unit & 0xff, unit >> 8]);
    case 'utf-16be':
      return unitsOf(`\uFEFF${text}`, (unit) => [unit >> 8, unit & 0xff]);
    case 'gb18030':
      return Uint8Array.from([...text].flatMap((character) => gb18030.get(character) ?? [0x3f]));
  }
}

function unitsOf(text: string, bytesOf: (unit: number) => [number, number]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Array.from({ length: text.length }, (_, at) => bytesOf(text.charCodeAt(at))).flat());
}

/** There is no encoder for it in JavaScript: characters of one, two and, within the first plane, four bytes, by the decoder. */
const gb18030 = new Map<string, number[]>();
const decoder = new TextDecoder('gb18030');
const note = (...bytes: number[]) => {
  const character = decoder.decode(Uint8Array.from(bytes));
  if (!gb18030.has(character)) gb18030.set(character, bytes);
};
for (let byte = 0; byte < 0x80; byte += 1) note(byte);
for (let first = 0x81; first <= 0xfe; first += 1) {
  for (let second = 0x40; second <= 0xfe; second += 1) if (second !== 0x7f) note(first, second);
}
const fourByteCharacters = 39_420;
for (let index = 0; index < fourByteCharacters; index += 1) {
  const [high, low] = [Math.floor(index / 1260), index % 1260];
  note(0x81 + Math.floor(high / 10), 0x30 + (high % 10), 0x81 + Math.floor(low / 10), 0x30 + (low % 10));
}
