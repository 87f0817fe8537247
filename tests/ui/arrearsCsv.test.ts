import { describe, expect, it } from 'vitest';
import { arrearsCsv } from '../../src/ui/payslip/arrearsCsv';
import { readArrears } from '../../src/ui/payslip/arrearsQuestion';
import { assess } from '../../src/ui/payslip/assessment';
import { emptyPayslip, emptyWage } from '../../src/ui/payslip/payslipInputs';
import { en as commonEn } from '../../src/ui/wording/en';
import { en } from '../../src/ui/wording/payslip/en';
import { zh } from '../../src/ui/wording/payslip/zh';
import { zh as commonZh } from '../../src/ui/wording/zh';
import { publishedProfile } from '../publishedProfiles';

const nanjing = publishedProfile('nanjing');

/** Two months on 6000 instead of 10000, and one of which the wage is not known. */
function example(months: { from: string; to: string } = { from: '2025-11', to: '2026-01' }) {
  const inputs = {
    ...emptyPayslip,
    declaredBase: '6000',
    wages: { '2024': { ...emptyWage, average: '10000' } },
    ...months,
    paidOn: '2026-01-11',
  };
  const assessment = assess(nanjing, '2025-11', 'employee', inputs, '2026-11-22');
  const { arrears } = readArrears(nanjing, 'employee', assessment, inputs, '2026-11-22');
  if (arrears === null) throw new Error('Nothing was computed');
  return arrears;
}

const chinese = arrearsCsv(example(), zh, commonZh);
const rows = chinese.slice(1, -2).split('\r\n');

describe('the months as a table for a spreadsheet', () => {
  it('begin with the mark by which Excel knows UTF-8, and end every line as Excel does', () => {
    expect(chinese.startsWith('\ufeff月份,')).toBe(true);
    expect(chinese.endsWith('\r\n')).toBe(true);
    expect(chinese.slice(1).replaceAll('\r\n', '')).not.toMatch(/[\r\n\ufeff]/);
  });

  it('have a line for the headings, every month and scheme, the surcharge of every month counted, and those that are not', () => {
    // 1 + 2 months × 5 schemes + 2 months + 1 not counted.
    expect(rows).toHaveLength(14);
    expect(new Set(rows.map((row) => row.split(',').length))).toEqual(new Set([10]));
  });

  it('spell figures bare, so that a spreadsheet can add them up', () => {
    // 4000 × 16% and 8%.
    expect(rows[1]).toBe('2025-11,养老,6000.00,10000.00,640.00,320.00,0.00,0.00,,');
    // November's 1400 is 41 days late on 2026-01-11, December's 10: × 0.05% is 28.70 and 7.00.
    expect(rows.slice(11)).toEqual([
      '2025-11,社保合计,,,,,,,41,28.70',
      '2025-12,社保合计,,,,,,,10,7.00',
      `2026-01,养老 医疗 失业 工伤 生育,${zh.arrears.withoutWage},,,,,,,`,
    ]);
  });

  it('give the reason why a month is not counted', () => {
    // Nothing is known of Nanjing from 2008-07 on.
    const text = arrearsCsv(example({ from: '2008-07', to: '2008-07' }), zh, commonZh);
    expect(text).toContain(`\r\n2008-07,养老 医疗 失业 工伤 生育,${zh.arrears.missing},,,,,,,\r\n`);
    expect(zh.arrears.missing).not.toBe(zh.arrears.withoutWage);
  });

  it('quote a cell that holds a comma, a quote or a line', () => {
    const arrears = { ...zh.arrears, csvAllSchemes: 'all, "together"', withoutWage: 'line\nline' };
    const text = arrearsCsv(example(), { ...zh, arrears }, commonZh);
    expect(text).toContain('2025-11,"all, ""together""",,,,,,,41,28.70\r\n');
    expect(text).toContain(',"line\nline",,,,,,,\r\n');
  });

  it('say the same in English', () => {
    const english = arrearsCsv(example(), en, commonEn).slice(1, -2).split('\r\n');
    expect(english).toHaveLength(rows.length);
    expect(english[1]).toBe('2025-11,Pension,6000.00,10000.00,640.00,320.00,0.00,0.00,,');
    expect(english.join()).not.toMatch(/[\u4e00-\u9fff]/);
  });

  it('have as many headings in either language as a line has cells', () => {
    expect(zh.arrears.csvColumns).toHaveLength(10);
    expect(en.arrears.csvColumns).toHaveLength(10);
    expect(new Set(zh.arrears.csvColumns).size).toBe(10);
    expect(new Set(en.arrears.csvColumns).size).toBe(10);
  });
});
