import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/calc/decimal';
import type { Cell } from '../../src/payroll/cell';
import { cellText, decimalText } from '../../src/payroll/cellText';
import type { HeaderUnit } from '../../src/payroll/headerText';
import { plainFen, readMoney } from '../../src/payroll/readMoney';

const hundredths = fc.integer({ min: 0, max: 9_000_000_000 });

describe('Plain amounts', () => {
  it('of numbers: every cent up to ninety million yuan', () => {
    fc.assert(
      fc.property(hundredths, (fen) => plainFen(new Decimal(fen).div(100).toNumber()) === fen),
      { numRuns: 20_000 },
    );
  });

  it('of texts: the same fen as a Decimal', () => {
    fc.assert(
      fc.property(hundredths, fc.integer({ min: 0, max: 2 }), (fen, places) => {
        const value = new Decimal(fen).div(100).toDecimalPlaces(places);
        const text = value.toFixed(places);
        expect(plainFen(text)).toBe(value.times(100).toNumber());
        expect(plainFen(text.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ','))).toBe(value.times(100).toNumber());
      }),
    );
  });

  it('of any number and text: what readMoney reads, or nothing', () => {
    const cell: fc.Arbitrary<Cell> = fc.oneof(
      fc.double({ noNaN: true }),
      fc.double({ min: 0, max: 1e8, noNaN: true }),
      fc.string({ unit: fc.constantFrom('0', '1', '9', '.', ',', '-', 'e'), maxLength: 13 }),
    );
    fc.assert(
      fc.property(cell, (written) => {
        const fen = plainFen(written);
        if (Number.isNaN(fen)) return;
        const reading = readMoney(written, null);
        expect(reading.kind === 'amount' && reading.value.times(100).toNumber()).toBe(fen);
      }),
      { numRuns: 20_000 },
    );
  });

  it.each([
    ['0', 0],
    ['7.', 700],
    ['123,456', 12_345_600],
    ['1,234,567.8', 123_456_780],
    ['90,000,000.00', 9_000_000_000],
  ])('%j is %d fen', (text, fen) => expect(plainFen(text)).toBe(fen));

  it.each([
    '',
    '.',
    '.5',
    '1.234',
    '1,00',
    '1,00.50',
    '1.,000',
    '1,000.5,000',
    '1000,000',
    ',000',
    '1,000,',
    '1,0000',
    '1.5,000',
    '-1',
    '１２',
    '90000000.01',
    '123456789012',
    '1e3',
    ' 1',
    '1 ',
  ])('not %j', (text) => {
    expect(plainFen(text)).toBeNaN();
  });

  it.each([-1, 0.001, 10000.010000000002, NaN, Infinity, 90_000_000.01])('not %d', (number) => {
    expect(plainFen(number)).toBeNaN();
  });

  it('of a number: ninety million yuan is the most', () => expect(plainFen(90_000_000)).toBe(9_000_000_000));

  it('minus nought is nought', () => expect(Object.is(plainFen(-0), 0)).toBe(true));
});

describe('Fifteen digits, as a spreadsheet shows a number', () => {
  it.each([
    [10000.010000000002, '10000.01'],
    [0.1 + 0.2, '0.3'],
    [8033.333333333333, '8033.33333333333'],
    [Number('1234567.8949999999'), '1234567.895'],
    [0.07999999999999999, '0.08'],
    [1e-7, '0.0000001'],
    [1.23456789012345e-7, '0.000000123456789012345'],
    [-0, '0'],
    [5e-324, `0.${'0'.repeat(323)}5`],
    [1e21, '1000000000000000000000'],
    [110101199001011 * 1000 + 232, '110101199001011000'],
    [10023, '10023'],
  ])('%d is %s', (number, text) => expect(decimalText(number)).toBe(text));

  it('leaves every decimal of fifteen digits as it is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999_999_999_999 }),
        fc.integer({ min: 0, max: 10 }),
        (digits, places) => {
          const value = new Decimal(digits).div(new Decimal(10).pow(places));
          expect(new Decimal(decimalText(value.toNumber())).eq(value)).toBe(true);
        },
      ),
    );
  });
});

describe('Money as people write it', () => {
  it.each<[Cell, string]>([
    ['12,000.00', '12000'],
    ['￥9,000 元', '9000'],
    ['1.2万', '12000'],
    ['８０００．５', '8000.5'],
    ['八千五百', '8500'],
    ['8033.333333', '8033.333333'],
    ['¥8,033.333333元', '8033.333333'],
    ['人民币8033.333333元整', '8033.333333'],
    ['1.234567万', '12345.67'],
    ['2025.03', '2025.03'],
    ['="12000.5"', '12000.5'],
    [8033.333333333333, '8033.33333333333'],
    ['0', '0'],
  ])('%j is %s yuan', (cell, yuan) => {
    const reading = readMoney(cell, null);
    expect(reading.kind === 'amount' && reading.value.toFixed()).toBe(yuan);
  });

  it.each<[Cell, string]>([
    ['2025-03-01', 'date'],
    ['2025/3', 'date'],
    ['2025-12', 'date'],
    ['2025年3月', 'date'],
    ['2025年12月', 'date'],
    ['2025年12', 'date'],
    ['2025年3月1日', 'date'],
    ['2025年12月31日', 'date'],
    ['2025年12月31', 'date'],
    ['2025.03.01', 'date'],
    ['2025-03-01 08:30:00', 'date'],
    ['2025-03-01  8', 'date'],
    ['2025-03-01T08:30', 'date'],
    ['3/1/2025', 'date'],
    ['12/31/25', 'date'],
    // Neither a date nor an amount: what stands before, after or between is nobody's spelling of either.
    ['12025-03', 'notANumber'],
    ['2025-03-01x', 'notANumber'],
    ['2025-03-01 x', 'notANumber'],
    ['2025-03-01Tx', 'notANumber'],
    ['2025年3月x日', 'notANumber'],
    ['2025年3月xx', 'notANumber'],
    ['123/1/2025', 'notANumber'],
    ['3/1/2025x', 'notANumber'],
    ['1.2345678万', 'tooManyDecimals'],
    [new Date(Date.UTC(2025, 2, 1)), 'date'],
    [new Date(NaN), 'date'],
    ['#DIV/0!', 'spreadsheetError'],
    ['#N/A', 'spreadsheetError'],
    ['########', 'spreadsheetError'],
    ['x#N/A', 'notANumber'],
    ['#N/A x', 'notANumber'],
    ['=B2*2', 'formulaWithoutValue'],
    ["=cmd|' /C calc'!A0", 'formulaWithoutValue'],
    ['@SUM(1)', 'notANumber'],
    ['-500', 'negative'],
    ['-8033.333333', 'negative'],
    [false, 'notANumber'],
    [-500, 'negative'],
    [true, 'notANumber'],
    ['12,00', 'misplacedComma'],
    ['1e9', 'scientific'],
    ['约一万', 'notANumber'],
    [1e12, 'tooLarge'],
    ['90000000.01', 'tooLarge'],
    [NaN, 'notANumber'],
  ])('%j is refused as %s', (cell, reason) => {
    const reading = readMoney(cell, null);
    expect(reading.kind).toBe('refused');
    if (reading.kind === 'refused') {
      expect(reading.reason.kind === 'amount' ? reading.reason.reason : reading.reason.kind).toBe(reason);
    }
  });

  it.each<[Cell]>([[null], [''], ['  '], ['-'], ['——'], ['/'], ['无'], ['N/A']])('%j is nothing', (cell) => {
    expect(readMoney(cell, null).kind).toBe('empty');
  });

  it('what it is in says the cell, or the header, or nothing does', () => {
    const unitFrom = (cell: Cell, unit: HeaderUnit | null) => {
      const reading = readMoney(cell, unit);
      return reading.kind === 'amount' ? reading.unitFrom : reading.kind;
    };
    expect([unitFrom('9000元', null), unitFrom('0.9万', 10_000), unitFrom('9000元', 1)]).toEqual([
      'cell',
      'cell',
      'cell',
    ]);
    expect([unitFrom('9', 1000), unitFrom(0.9, 10_000)]).toEqual(['header', 'header']);
    expect([unitFrom('9000', null), unitFrom(9000, 1)]).toEqual([null, null]);
  });

  it('a header in 万元 multiplies, but for a cell with a unit of its own', () => {
    const yuan = (cell: Cell) => {
      const reading = readMoney(cell, 10_000);
      return reading.kind === 'amount' ? reading.value.toFixed() : reading.kind;
    };
    expect([1.2, '1.2', '1.2万', '12000元', '0.80333333'].map(yuan)).toEqual([
      '12000',
      '12000',
      '12000',
      '12000',
      '8033.3333',
    ]);
    // 90,010,000 yuan.
    expect(readMoney(9001, 10_000)).toEqual({ kind: 'refused', reason: { kind: 'maybeYuan' } });
  });
});

describe('Text of cells', () => {
  it.each<[Cell, string]>([
    [' =HYPERLINK("x") ', '=HYPERLINK("x")'],
    ['="00123"', '00123'],
    ['="a"&"b"', '="a"&"b"'],
    ['x="00123"', 'x="00123"'],
    ['="00123"x', '="00123"x'],
    ['+86', '+86'],
    ['-', '-'],
    ['@name', '@name'],
    [true, 'TRUE'],
    [new Date(Date.UTC(2025, 2, 1)), '2025-03-01'],
    [new Date(NaN), ''],
    [null, ''],
  ])('%j reads %j', (cell, text) => expect(cellText(cell)).toBe(text));
});
