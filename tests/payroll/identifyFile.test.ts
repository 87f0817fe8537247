import { describe, expect, it } from 'vitest';
import { identifyFile } from '../../src/payroll/identifyFile';

const found = async (...parts: BlobPart[]) => {
  const content = await identifyFile(new Blob(parts));
  return content.kind === 'otherKind' ? content.found : content.kind;
};
const bytes = (...numbers: number[]) => new Uint8Array(numbers);
const inUtf16 = (text: string) => bytes(...[...text].flatMap((character) => [character.charCodeAt(0), 0]));
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

describe('a file is what its first bytes say', () => {
  it.each<[string, number[]]>([
    ['zip', [0x50, 0x4b, 0x03]],
    ['zip', [0x50, 0x4b, 0x05]],
    ['zip', [0x50, 0x4b, 0x07]],
    ['oldXls', compoundFile],
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
  ])('%s: %j', async (kind, start) => {
    expect(await found(bytes(...start))).toBe(kind);
    expect(await found(bytes(...start), 'x')).toBe(kind);
    // One byte short, or further on, they say nothing.
    expect(await found(bytes(...start.slice(0, -1)), 'x')).toBe('text');
    expect(await found('x', bytes(...start))).toBe('text');
  });

  it('UTF-16 by its byte order mark, whatever noughts it has; any other nought is of no text', async () => {
    expect(await found(bytes(0xff, 0xfe), inUtf16('a,b'))).toBe('text');
    expect(await found(bytes(0xfe, 0xff, 0x00, 0x61))).toBe('text');
    expect(await found(bytes(0xff, 0x00))).toBe('binary');
    expect(await found(bytes(0xfe, 0x00))).toBe('binary');
    expect(await found(inUtf16('a,b'))).toBe('binary');
    // 64 KiB are looked at.
    expect(await found('a'.repeat(65_535), bytes(0))).toBe('binary');
    expect(await found('a'.repeat(65_536), bytes(0))).toBe('text');
  });

  it('an old workbook is encrypted where a stream of it is called so', async () => {
    const start = bytes(...compoundFile);
    expect(await found(start, inUtf16('EncryptedPackage'))).toBe('encrypted');
    expect(await found(start, new Uint8Array(70_000), inUtf16('Encrypted, EncryptedPackage'))).toBe('encrypted');
    expect(await found(start, inUtf16('EncryptedPackag'), inUtf16('Encryption'))).toBe('oldXls');
    expect(await found(start, 'EncryptedPackage')).toBe('oldXls');
  });
});

describe('a text is told by how it begins', () => {
  it.each([
    ['<!DOCTYPE html>', 'html'],
    [' \r\n<html lang="zh">', 'html'],
    ['<HEAD>', 'html'],
    ['<body\n>', 'html'],
    ['<table border="1">', 'html'],
    ['<meta charset="gb2312">', 'html'],
    ['\uFEFF<html>', 'html'],
    ['<?xml version="1.0"?><html xmlns:x="urn:x">', 'html'],
    ['<?XML version="1.0"?>\n<HTML>', 'html'],
    ['<?xml version="1.0"?><Workbook>', 'xml'],
    ['<?xml version="1.0"?><htmlx>', 'xml'],
    ['<tablex>', 'text'],
    ['<工资>', 'text'],
    ['a<html>', 'text'],
    ['a<?xml version="1.0"?>', 'text'],
    ['姓名,工资', 'text'],
    ['PK,工资', 'text'],
    ['PK\u0004', 'text'],
  ])('%j: %s', async (text, kind) => expect(await found(text)).toBe(kind));
});
