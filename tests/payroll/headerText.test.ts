import { describe, expect, it } from 'vitest';
import { readHeaderText, readTableUnit, type HeaderUnit } from '../../src/payroll/headerText';

describe('The unit in a header', () => {
  it.each<[string, HeaderUnit | null]>([
    ['工资（元）', 1],
    ['工资（人民币）', 1],
    ['工资（人民币元）', 1],
    ['工资（币种：人民币）', 1],
    ['wage (yuan)', 1],
    ['wage (CNY)', 1],
    ['wage (RMB)', 1],
    ['wage (¥)', 1],
    ['wage (unit: yuan)', 1],
    ['工资（元/月）', 1],
    ['工资（元/年）', 1],
    ['工资（元/人）', 1],
    ['wage (yuan/month)', 1],
    ['wage (yuan/year)', 1],
    ['工资（千元）', 1000],
    ['工资（万）', 10_000],
    ['工资（万元）', 10_000],
    ['工资（萬元）', 10_000],
    ['工资（单位 ： 万 元）', 10_000],
    ['wage (10k CNY)', 10_000],
    ['wage (10k yuan)', 10_000],
    ['工资【万元】', 10_000],
    ['工资〔万元〕', 10_000],
    ['工资「万元」', 10_000],
    ['工资[万元]', 10_000],
    ['工资{万元}', 10_000],
    ['工资／万元', 10_000],
    ['工资、万元', 10_000],
    ['工资\n万元', 10_000],
    ['工资（%）', null],
    ['工资（百分比）', null],
    // The first that is said counts.
    ['工资（万元）（元）', 10_000],
  ])('%j', (header, unit) => {
    expect(readHeaderText(header)).toEqual({ text: header.startsWith('wage') ? 'wage' : '工资', unit });
  });

  it('alone is no name', () => {
    expect(readHeaderText('万元')).toEqual({ text: '', unit: 10_000 });
    expect(readHeaderText('可选')).toEqual({ text: '', unit: null });
  });
});

describe('What makes no difference', () => {
  it.each([
    '工资*',
    ' 工 资 ',
    '工_资-',
    '工资：',
    '工资（必填）',
    '工资（必填项）',
    '工资（选填）',
    '工资（可选）',
    '工资（可不填）',
    '工资（非必填）',
    '工资（必须）',
    '工资(required)',
    '工资(Optional)',
    '工资（含税）',
    '工资（税前）',
    '工资（文本）',
    '工资（数字）',
    '工资（日期）',
    '工资（yyyy-mm）',
    '工资（如 2025-03）',
    '工资（例：8000）',
    '工资/必填',
  ])('%s is 工资', (header) => expect(readHeaderText(header)).toEqual({ text: '工资', unit: null }));

  it.each([
    ['工资（个人）', '工资个人'],
    ['工资（不必填）', '工资不必填'],
    ['工资（必填吗）', '工资必填吗'],
    ['养老/个人', '养老个人'],
    ['Employee’s Wage', 'employeeswage'],
    ['养老（单位万元以上）', '养老单位万元以上'],
    ['工资（元/天）', '工资元天'],
    ['工资（元单位）', '工资元单位'],
  ])('%s keeps what it says: %s', (header, text) => expect(readHeaderText(header)).toEqual({ text, unit: null }));
});

describe('A line above the table', () => {
  it.each<[string, HeaderUnit | null]>([
    ['单位：万元', 10_000],
    ['金额单位：人民币千元', 1000],
    ['2025年3月 （单位: 元）', 1],
    ['Unit 万元', 10_000],
    ['单位 ： 人民币 元', 1],
    ['单位：某某公司', null],
    ['万元', null],
    ['', null],
  ])('%s', (line, unit) => expect(readTableUnit(line)).toBe(unit));
});
