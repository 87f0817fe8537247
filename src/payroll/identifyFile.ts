import type { OtherKind } from './fileRefusal';

export type FileContent = { kind: 'zip' | 'encrypted' | 'oldXls' | 'text' } | { kind: 'otherKind'; found: OtherKind };

const signatures: [OtherKind, number[]][] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['archive', [0x1f, 0x8b]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['archive', [0x42, 0x5a, 0x68]],
  ['archive', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x52, 0x49, 0x46, 0x46]],
];
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zip = [0x50, 0x4b];
const byteOrderMarks = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];
const headLength = 64 * 1024;

/** What a file is by its bytes; its name may say anything. The file must not be empty. */
export async function identifyFile(file: Blob): Promise<FileContent> {
  const head = new Uint8Array(await file.slice(0, headLength).arrayBuffer());
  const startsWith = (bytes: readonly number[]) => bytes.every((byte, index) => head[index] === byte);
  if (startsWith(zip) && [0x03, 0x05, 0x07].includes(head[2] ?? 0)) return { kind: 'zip' };
  if (startsWith(compoundFile)) {
    return { kind: holdsEncryptedPackage(new Uint8Array(await file.arrayBuffer())) ? 'encrypted' : 'oldXls' };
  }
  const known = signatures.find(([, bytes]) => startsWith(bytes));
  if (known !== undefined) return { kind: 'otherKind', found: known[0] };
  if (byteOrderMarks.some(startsWith)) return { kind: 'text' };
  if (head.includes(0)) return { kind: 'otherKind', found: 'binary' };
  return identifyText(new TextDecoder().decode(head).trimStart());
}

function identifyText(text: string): FileContent {
  if (/^<(!doctype html|html|head|body|table|meta)[\s>]/i.test(text)) return { kind: 'otherKind', found: 'html' };
  // Systems save tables of HTML under the name of a workbook, with XML namespaces of Office before them.
  if (/^<\?xml/i.test(text)) return { kind: 'otherKind', found: /<html[\s>]/i.test(text) ? 'html' : 'xml' };
  return { kind: 'text' };
}

/** A compound file names its streams in UTF-16; an encrypted workbook lies in the one called EncryptedPackage. */
function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].flatMap((character) => [character.charCodeAt(0), 0]);
  const first = name[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (name.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
