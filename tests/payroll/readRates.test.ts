import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/payroll/cell';
import { monthText, readMonth } from '../../src/payroll/readMonth';
import { readFundRate, readInjury } from '../../src/payroll/readRates';

describe('Fund rates in millionths', () => {
  it.each([
    ['8%', 80_000],
    ['８％', 80_000],
    ['8 %', 80_000],
    ['8.%', 80_000],
    ['8.', 80_000],
    ['8', 80_000],
    ['8.0', 80_000],
    ['0.08', 80_000],
    ['.08', 80_000],
    ['12.5%', 125_000],
    ['0.5%', 5_000],
    ['0', 0],
    ['0%', 0],
    ['0.00%', 0],
    ['不缴', 0],
    [' 不缴存 ', 0],
    ['未缴公积金', 0],
    ['无', 0],
    ['否', 0],
    ['None', 0],
    ['no', 0],
    ['FALSE', 0],
    ['100', 1_000_000],
    ['100%', 1_000_000],
    ['1', 10_000],
    ['0.99', 990_000],
    ['未开户', 0],
    ['停缴', 0],
    ['免交', 0],
    ['未参加', 0],
    ['不参加', 0],
    ['没缴纳住房公积金', 0],
    ['不交', 0],
    ['没有', 0],
    ['n', 0],
  ])('%s', (text, millionths) => expect(readFundRate(text)).toBe(millionths));

  it.each([
    '',
    '-',
    '——',
    '/',
    'n/a',
    '是',
    '不详',
    '八个点',
    '-8%',
    '101',
    '12%+12%',
    '8%%',
    'x8%',
    '8%x',
    '1234',
    '.',
    '100.0001',
    '无人',
    '全无',
    '不是',
    '免费',
    '停薪',
    '0.1234567',
    '1e-2',
    'constructor',
  ])('not %j', (text) => {
    expect(readFundRate(text)).toBeNull();
  });
});

describe('Injury classes and rates', () => {
  it.each([
    ['三类', 'class-3'],
    ['第三类', 'class-3'],
    ['3类', 'class-3'],
    ['３类', 'class-3'],
    ['Ⅲ类', 'class-3'],
    ['三类行业', 'class-3'],
    ['三', 'class-3'],
    ['3', 'class-3'],
    ['3.0', 'class-3'],
    ['class-3', 'class-3'],
    ['一类', 'class-1'],
    ['八', 'class-8'],
    ['8', 'class-8'],
    ['VIII类', 'class-8'],
    ['IV 级', 'class-4'],
    ['v档', 'class-5'],
    ['工伤第二類', 'class-2'],
    ['行业6档', 'class-6'],
    ['2.', 'class-2'],
    ['category 7', 'class-7'],
    ['cat.1', 'class-1'],
    ['cat_1', 'class-1'],
    ['CLASS5', 'class-5'],
    ['.004', '0.4%'],
    ['00.004', '0.4%'],
    ['0.36 %', '0.36%'],
    ['Class 3', 'class-3'],
    ['0.36%', '0.36%'],
    ['0.0036', '0.36%'],
    ['0.4', '0.4%'],
    ['0.05', '5%'],
    ['0.06', '0.06%'],
    ['1.9', '1.9%'],
    ['3%', '3%'],
  ])('%s is %s', (text, injury) => expect(readInjury(text)).toBe(injury));

  it.each([
    '',
    '九类',
    '9',
    '0',
    '0%',
    '5.1%',
    '高风险',
    '-1',
    '__proto__',
    '3x',
    'x3',
    '第三',
    'iii',
    '0.0',
    '.',
    'class-9',
    'class',
    '三类x',
    'x三类',
    'x0.36%',
    'class-3x',
    'xclass-3',
    '一二',
    '33',
  ])('not %j', (text) => {
    expect(readInjury(text)).toBeNull();
  });
});

describe('Months', () => {
  // 2025 × 12 + 2.
  const march = 24_302;
  it.each<[Cell]>([
    ['2025-03'],
    ['2025-3'],
    ['2025/3'],
    ['2025/03/15'],
    ['2025-03-15 00:00:00'],
    ['2025-03-15T08:00:00Z'],
    ['2025.03'],
    ['2025.3.1'],
    ['2025年3月'],
    ['2025年03月15日'],
    ['2025 年 3 月份'],
    ['２０２５年３月'],
    ['202503'],
    [202503],
    ['20250315'],
    [new Date(Date.UTC(2025, 2, 31))],
    ['2025.03.15'],
    ['2025.3.15'],
    ['2025年3'],
    ['2025年3月份'],
    ['2025年3月15'],
    ['2025-03-15  8:00'],
  ])('%j', (cell) => expect(readMonth(cell)).toBe(march));

  it('of the years 1950 to 2100', () => {
    // 1950 × 12, 2100 × 12 + 11 and 2025 × 12 + 11.
    expect(['1950-01', '2100-12', '2025年12月'].map(readMonth)).toEqual([23_400, 25_211, 24_311]);
    expect(['1949-12', '2101-01'].map(readMonth)).toEqual([null, null]);
  });

  it.each<[Cell]>([
    ['3月'],
    ['去年'],
    ['2025-13'],
    ['2025-00'],
    ['1889-01'],
    [2025.1],
    ['2025.1'],
    [45731],
    [true],
    [new Date(NaN)],
    ['12025-03'],
    ['2025-03x'],
    ['12025.03'],
    ['2025.031'],
    ['12025.3.1'],
    ['2025.3.1x'],
    ['12025年3月'],
    ['2025年3月x'],
    ['1202503'],
    ['2025030'],
  ])('not %j', (cell) => expect(readMonth(cell)).toBeNull());

  it('are spelled YYYY-MM', () => expect([monthText(march), monthText(24_311)]).toEqual(['2025-03', '2025-12']));
});
