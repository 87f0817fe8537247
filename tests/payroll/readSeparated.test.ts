import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectDelimiter, splitRows } from '../../src/payroll/separatedRows';
import { readSeparated } from '../../src/payroll/readSeparated';
import { piecesOf } from '../../src/payroll/textEncoding';
import { readBytes, readPasted, refusalOf, remarksOf, rosterOf } from './rosterFiles';

const table = [
  ['姓名', '工号', '缴费工资', '本月应发'],
  ['王小明', '0001', '12,000.00', '12500.5'],
  ['李 "大" 娜', '0002', '8000', '8100'],
  ['张\n伟', '0003', '7000', ''],
];
const quoted = (cell: string) => (/[",;\t\n，]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const separated = (delimiter: string, newline: string) =>
  table.map((cells) => cells.map(quoted).join(delimiter)).join(newline) + newline;

describe('Delimiters and line ends', () => {
  it.each([
    [',', '\n'],
    [',', '\r\n'],
    [',', '\r'],
    ['\t', '\n'],
    [';', '\r\n'],
    ['，', '\n'],
    ['；', '\n'],
  ])('%j with %j', async (delimiter, newline) => {
    const roster = rosterOf(await readPasted(separated(delimiter, newline)));
    expect(roster.names).toEqual(['王小明', '李 "大" 娜', '张\n伟']);
    // Yuan × 2,000 units; yuan × 100 fen.
    expect([...roster.wage]).toEqual([24_000_000, 16_000_000, 14_000_000]);
    expect([...(roster.amounts.pay ?? [])]).toEqual([1_250_050, 810_000, NaN]);
    expect(remarksOf(roster)).toEqual(['4 pay payFromWage nothing']);
  });

  it('both ways to end a line in one file', async () => {
    expect(rosterOf(await readPasted('姓名,缴费工资\r\n甲,9000\n乙,8000\r\n')).names).toEqual(['甲', '乙']);
  });

  it('tabs decide, however many commas the amounts have', () => {
    expect(detectDelimiter('姓名\t工资\t应发\n甲\t12,000.00\t12,500.00\n乙\t9,000.00\t9,100.00\n')).toBe('\t');
    expect(detectDelimiter('姓名;工资;应发\n甲;12,000.00;12,500.00\n')).toBe(';');
    expect(detectDelimiter('缴费表\n\n姓名,工资\n甲,"12;000"\n')).toBe(',');
    expect(detectDelimiter('姓名\n')).toBe('\t');
  });
});

describe('Encodings', () => {
  const text = separated(',', '\r\n');
  const utf16 = (isLittle: boolean) => {
    const bytes = new DataView(new ArrayBuffer(2 + text.length * 2));
    bytes.setUint16(0, 0xfeff, isLittle);
    for (let at = 0; at < text.length; at++) bytes.setUint16(2 + at * 2, text.charCodeAt(at), isLittle);
    return bytes.buffer;
  };
  // 姓名,缴费工资 / 张三,9000 in GB18030.
  const gb18030 = new Uint8Array([
    ...[0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xbd, 0xc9, 0xb7, 0xd1, 0xb9, 0xa4, 0xd7, 0xca, 0x0a],
    ...[0xd5, 0xc5, 0xc8, 0xfd, 0x2c, 0x39, 0x30, 0x30, 0x30],
  ]);

  it.each<[string, BlobPart]>([
    ['UTF-8', text],
    ['UTF-8 with a byte order mark', `\uFEFF${text}`],
    ['UTF-16, little end first', utf16(true)],
    ['UTF-16, big end first', utf16(false)],
  ])('%s', async (_name, bytes) => {
    expect(rosterOf(await readBytes(bytes, 'a.csv')).names[0]).toBe('王小明');
  });

  it('GB18030', async () => {
    const roster = rosterOf(await readBytes(gb18030, 'a.csv'));
    expect([roster.names[0], roster.wage[0]]).toEqual(['张三', 18_000_000]);
  });

  it('GB18030 is known by the last name of a long file too', async () => {
    const ascii = 'name,wage\n' + 'Ann,9000\n'.repeat(200_000);
    const last = new Uint8Array([0xd5, 0xc5, 0xc8, 0xfd, 0x2c, 0x39, 0x30, 0x30, 0x30]);
    const roster = rosterOf(await readBytes(new Blob([ascii, last]), 'a.csv'));
    expect([roster.rowCount, roster.names.at(-1)]).toEqual([200_001, '张三']);
  });

  it('a pasted byte order mark is no part of the first header', async () => {
    expect(rosterOf(await readPasted(`\uFEFF${text}`)).names[0]).toBe('王小明');
  });

  it('bytes that no encoding has are pointed out by their row', async () => {
    const reading = await readBytes(new Uint8Array([...gb18030, 0x0a, 0xff, 0x2c, 0x38, 0x30, 0x30, 0x30]), 'a.csv');
    expect(reading.kind === 'roster' && reading.notices).toEqual([{ kind: 'unreadableCharacters', fileRow: 3 }]);
  });
});

describe('Pieces', () => {
  it('cut anywhere, give the same cells', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.array(fc.string({ maxLength: 6, unit: fc.constantFrom('a', '"', ',', '\n', '1', '名') }), {
            minLength: 1,
            maxLength: 4,
          }),
          { minLength: 1, maxLength: 6 },
        ),
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 5 }),
        (rows, newline, length) => {
          const text = rows
            .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
            .join(newline);
          const splitter = splitRows(',');
          const read = [...piecesOf(text, length)].flatMap(({ text: piece, isLast }) => splitter.split(piece, isLast));
          expect(read).toEqual(rows);
        },
      ),
    );
  });

  it('cut anywhere, give the same roster', async () => {
    const text = separated(',', '\r\n');
    const whole = await readPasted(text);
    for (let length = 1; length <= text.length; length++) {
      const reading = await readSeparated(piecesOf(text, length), text.length, '', {}, () => undefined);
      expect(reading).toEqual(whole);
    }
  });

  it('a quote that is never closed spoils its own row only', async () => {
    const roster = rosterOf(await readPasted('姓名,缴费工资\n甲,9000\n"乙,8000\n丙,7000\n丁,6000\n'));
    expect(roster.names).toEqual(['甲', '"乙', '丙', '丁']);
    expect([...roster.wage]).toEqual([18_000_000, 16_000_000, 14_000_000, 12_000_000]);
  });
});

describe('Rows', () => {
  it('are counted as a spreadsheet counts them, blank ones too', async () => {
    const roster = rosterOf(await readPasted('工资表\n\n姓名,缴费工资\n甲,9000\n\n,,\n乙,\n'));
    expect([...roster.fileRows]).toEqual([4, 7]);
    expect(remarksOf(roster)).toEqual(['7 wage missing contributions']);
  });

  it('a comma that is not quoted has moved what follows: the row is not calculated', async () => {
    const roster = rosterOf(await readPasted('姓名,缴费工资,部门\n甲,12,000.00,研发部\n乙,9000,市场部,\n'));
    expect(remarksOf(roster)).toEqual([
      '2 wage maybeTenThousands contributions',
      '2 wage moreCellsThanHeader contributions',
    ]);
    expect(roster.remarks[1]?.text).toBe('研发部');
  });

  it('without a header they are to be mapped', async () => {
    const reading = await readPasted('王小明\t10000\n李娜\t8000');
    expect(reading).toMatchObject({
      kind: 'needsMapping',
      headerRow: 0,
      sheet: null,
      preview: [
        ['王小明', '10000'],
        ['李娜', '8000'],
      ],
    });
    const mapped = await readPasted('王小明\t10000\n李娜\t8000', { headerRow: 0, columns: ['name', 'wage'] });
    expect(rosterOf(mapped).names).toEqual(['王小明', '李娜']);
  });

  it('a header that was chosen is read as one', async () => {
    const text = '甲方\t乙方\n员工姓名\t缴费工资\n王小明\t10000';
    expect(rosterOf(await readPasted(text, { headerRow: 2 })).names).toEqual(['王小明']);
  });

  it('nothing at all, or nobody', async () => {
    expect(refusalOf(await readPasted('  \n')).kind).toBe('empty');
    expect(refusalOf(await readPasted('工资表\t\n姓名\t缴费工资\n合计\t9000\n'))).toEqual({
      ...{ fileName: '', kind: 'noPeople', sheet: null, headerRow: 2 },
    });
    expect(refusalOf(await readPasted('""\n""\n'))).toEqual({ fileName: '', kind: 'emptySheet', sheet: null });
  });
});
