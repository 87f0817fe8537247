import { strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openWorkbook } from '../../src/payroll/openWorkbook';
import type { ReadProgress } from '../../src/payroll/readProgress';
import { readWorkbook } from '../../src/payroll/readWorkbook';
import { workbookParts } from './rosterFiles';

const parts = workbookParts({
  三月: { rows: [['姓名', '缴费工资'], ...Array<[string, number]>(2100).fill(['甲', 9000])] },
});
const sheet = 'xl/worksheets/sheet1.xml';

/** An archive whose directory says of some empty parts that they unpack to so many bytes. */
function claiming(sizes: readonly number[]): Uint8Array {
  const archive = zipSync({
    ...parts,
    ...Object.fromEntries(sizes.map((_, index) => [`big${index}`, new Uint8Array()])),
  });
  const view = new DataView(archive.buffer);
  // Where the directory begins stands six bytes before the end.
  let at = view.getUint32(archive.length - 6, true);
  while (view.getUint32(at, true) === 0x02014b50) {
    const nameLength = view.getUint16(at + 28, true);
    const name = strFromU8(archive.subarray(at + 46, at + 46 + nameLength));
    const size = name.startsWith('big') ? sizes[Number(name.slice(3))] : undefined;
    if (size !== undefined) view.setUint32(at + 24, size, true);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return archive;
}

describe('what an archive says that it unpacks to', () => {
  const mebibyte = 1024 * 1024;
  const own = Object.values(parts).reduce((sum, part) => sum + part.length, 0);
  const reasonOf = (sizes: number[]) => {
    const opened = openWorkbook(claiming(sizes));
    return opened.kind === 'refused' ? opened.reason : opened.kind;
  };

  it('a part may have 500 MiB', () => {
    const limit = 500 * mebibyte;
    expect(reasonOf([limit])).toBe('workbook');
    expect(reasonOf([limit + 1])).toEqual({ kind: 'unpacksTooLarge', bytes: limit + 1, limit });
  });

  it('all of them together a GiB', () => {
    const limit = 1024 * mebibyte;
    const two = [500 * mebibyte, 500 * mebibyte];
    expect(reasonOf([...two, 24 * mebibyte - own])).toBe('workbook');
    expect(reasonOf([...two, 24 * mebibyte - own + 1])).toEqual({ kind: 'unpacksTooLarge', bytes: limit + 1, limit });
  });
});

describe('what else an archive may be', () => {
  const opened = (names: readonly string[], withWorkbook = true) => {
    const others = Object.fromEntries(names.map((name) => [name, new Uint8Array()]));
    const { kind, ...rest } = openWorkbook(zipSync({ ...(withWorkbook ? parts : {}), ...others }));
    if (!('reason' in rest)) return kind;
    return rest.reason.kind === 'otherKind' ? rest.reason.found : rest.reason.kind;
  };

  it('is told by its parts', () => {
    expect(opened(['xl/workbook.bin'])).toBe('xlsb');
    expect(opened(['word/document.xml'])).toBe('document');
    expect(opened(['ppt/presentation.xml'])).toBe('document');
    expect(opened(['content.xml', 'mimetype'], false)).toBe('openDocument');
    // Either of them alone may be anything.
    expect([opened(['content.xml']), opened(['mimetype'])]).toEqual(['workbook', 'workbook']);
    expect(opened(['a.txt'], false)).toBe('notAWorkbook');
  });

  it('has macros by the part that holds them', () => {
    const hasMacros = (names: readonly string[]) => {
      const one = openWorkbook(
        zipSync({ ...parts, ...Object.fromEntries(names.map((name) => [name, new Uint8Array()])) }),
      );
      return one.kind === 'workbook' && one.workbook.hasMacros;
    };
    expect([hasMacros([]), hasMacros(['xl/vbaProject.bin'])]).toEqual([false, true]);
  });
});

describe('progress', () => {
  function progressOf(dimension: string): string[] {
    const xml = strFromU8(parts[sheet]!).replace('<sheetData>', `${dimension}<sheetData>`);
    const told: string[] = [];
    const report = ({ phase, done, total, unit }: ReadProgress) => told.push(`${phase} ${done}/${total} ${unit}`);
    const reading = readWorkbook(zipSync({ ...parts, [sheet]: strToU8(xml) }), 'a.xlsx', {}, report);
    expect(reading.kind).toBe('roster');
    return told;
  }

  it('every 1,024 rows, of as many as the sheet states', () => {
    const told = ['reading 0/2101 rows', 'reading 1024/2101 rows', 'reading 2048/2101 rows', 'building 2101/2101 rows'];
    expect(progressOf('<dimension ref="A1:B2101"/>')).toEqual(told);
  });

  it('of nobody knows how many where the sheet states none, or fewer than there are', () => {
    const unknown = ['reading 0/null rows', 'reading 1024/null rows', 'reading 2048/null rows', 'building 0/null rows'];
    expect(progressOf('')).toEqual(unknown);
    expect(progressOf('<dimension ref="A"/>')).toEqual(unknown);
    const fewer = [
      'reading 0/1024 rows',
      'reading 1024/1024 rows',
      'reading 2048/null rows',
      'building 1024/1024 rows',
    ];
    expect(progressOf('<dimension ref="A1:B1024"/>')).toEqual(fewer);
  });

  it('never of more rows than a sheet may have', () => {
    expect(progressOf('<dimension ref="A1:B9999999"/>')[0]).toBe('reading 0/1048576 rows');
  });
});
