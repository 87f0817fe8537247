import { describe, expect, it } from 'vitest';
import { en } from '../../src/payroll/wording/workbook/en';
import { zh } from '../../src/payroll/wording/workbook/zh';
import { cautionsOf } from '../../src/payroll/workbookSheets/cautions';
import { peopleColumns } from '../../src/payroll/workbookSheets/peopleColumns';
import { totalsSheet } from '../../src/payroll/workbookSheets/totalsSheet';
import { trueUpSheet } from '../../src/payroll/workbookSheets/trueUpSheet';
import { withinSheet } from '../../src/payroll/workbookSheets/withinSheet';
import { textCell } from '../../src/payroll/xlsx/sheetCell';
import { payrollOf } from './payrollOf';
import { sampletonPayroll, sampletonPeople, settings } from './sampletonPayroll';
import { gridOf } from './sheetGrid';

describe('Cautions', () => {
  const [faulty, provisional] = [zh.cautions.faulty(1), zh.cautions.place('样例市', '职工', '2025-03')];
  const said = (...changes: Parameters<typeof sampletonPayroll>) => cautionsOf(sampletonPayroll(...changes), zh);

  it('are of what was asked for', () => {
    const plain = [faulty, `${provisional}（2 人）：工伤用的是暂行上下限，当年通知出来后可能补差。`];
    expect(said({ takeHome: null, trueUp: null })).toEqual([...plain, zh.cautions.putRight]);
    const same = { ...settings.trueUp!, before: { kind: 'now' } as const };
    expect(said({ takeHome: null, trueUp: same })).toEqual([...plain, zh.cautions.putRight]);
  });

  it('say nothing of a bonus that nobody has, and name months in their order', () => {
    const people = ['2025-05', '2025-03', '2025-05'].map((month) => ({
      wage: '9000',
      fundRate: 0,
      injury: 'class-1',
      month,
    }));
    expect(said({ trueUp: null }, people)).toEqual([
      '名单里有几个月份（2025-03、2025-05）：合计是各行相加，不是某一个月的数。',
      ...[`样例市 职工 2025-05（2 人）`, `样例市 职工 2025-03（1 人）`].map(
        (place) => `${place}：工伤用的是暂行上下限，当年通知出来后可能补差。`,
      ),
      zh.cautions.equalMonths(3),
    ]);
  });
});

it('A city without a profile is called by its id', () => {
  const payroll = { ...sampletonPayroll({ takeHome: null, trueUp: null }), profiles: [] };
  expect(cautionsOf(payroll, zh)[1]).toBe(
    'sampleton employee 2025-03（2 人）：工伤用的是暂行上下限，当年通知出来后可能补差。',
  );
  const labels = gridOf(totalsSheet(payroll, zh, peopleColumns(payroll, zh))).map(([label]) => label);
  expect(labels.slice(labels.indexOf('按城市（元） [heading]'))[1]).toBe('sampleton');
});

describe('Totals of take-home', () => {
  const reason = { kind: 'amount', reason: 'notANumber' } as const;
  const totals = (people: Parameters<typeof payrollOf>[0], takeHome: 'month' | 'year', remarked: number[]) => {
    const remarks = remarked.map((row) => ({
      row,
      column: 'pay' as const,
      stops: 'takeHome' as const,
      reason,
      text: 'x',
    }));
    const payroll = payrollOf(people, { takeHome }, { remarks });
    return gridOf(totalsSheet(payroll, zh, peopleColumns(payroll, zh))).slice(1, 6);
  };
  const person = { wage: '10000', fundRate: 80_000, injury: 'class-1' };

  it('are incomplete where somebody has none, and then nobody knows the cost', () => {
    // Tax of 10,000, as beside the small payroll: (10,000 − 1,860 − 5,000) × 3% = 94.20; left 8,045.80.
    const rows = totals([person, person], 'month', [1]).map(([label, people, employer, own, , note]) => [
      ...[label, people, employer, own?.replace(/^=.* → /, ''), note],
    ]);
    expect(rows.slice(1)).toEqual([
      ['本月应发', '1 [count]', '', '10000.00 [amount]', '不完整'],
      ['当月个税', '1 [count]', '', '94.20 [amount]', '不完整'],
      ['当月到手', '1 [count]', '', '8045.80 [amount]', '不完整'],
      ['表中人数', '2 [count]', undefined, undefined, undefined],
    ]);
  });

  it('are none where nobody has any', () => {
    expect(totals([person], 'month', [0]).map(([label]) => label)).toEqual([
      ...['全部人员', '表中人数', '已计算', '有基数按下限的', '有基数按上限的'],
    ]);
  });
});

describe('The sheet of the true-up', () => {
  it('has only months from the entry on, however many people come before', () => {
    const before = Array.from({ length: 2000 }, () => ({ wage: '9000', entryMonth: '2020-01' }));
    const yi = { ...sampletonPeople[1]!, entryMonth: '2025-02' };
    const rows = gridOf(trueUpSheet(sampletonPayroll({ takeHome: null }, [...before, yi, yi]), zh)!);
    expect(rows.slice(1).map(([name, , , , fileRow, month, , , sum]) => [name, fileRow, month, sum])).toEqual([
      ['乙', '2002 [plain]', '2025-02', '=ROUND(SUM(G2),2) → 32.00 [boldAmount]'],
      ['乙', '2003 [plain]', '2025-02', '=ROUND(SUM(G3),2) → 32.00 [boldAmount]'],
    ]);
  });

  it('is left out where none was asked for', () => {
    expect(trueUpSheet(sampletonPayroll({ trueUp: null }), zh)).toBeNull();
  });
});

it('A sheet says how many rows it had no room for', () => {
  // 1,048,576 rows, less the header and the line that says so.
  const rowsOf = (count: number) => {
    const cells = [textCell('x')];
    function* rows() {
      for (let row = 0; row < count; row += 1) yield cells;
    }
    let written = 0;
    let last: unknown;
    for (const row of withinSheet([textCell('h')], rows(), (more) => [textCell(String(more))])) {
      written += 1;
      last = row;
    }
    return [written, last];
  };
  expect(rowsOf(0)).toEqual([1, [textCell('h')]]);
  expect(rowsOf(1_048_577)).toEqual([1_048_576, [textCell('3')]]);
});

it('English sheets name places in English', () => {
  const payroll = sampletonPayroll();
  expect(gridOf(totalsSheet(payroll, en, peopleColumns(payroll, en))).flat()).toContain('Sampleton');
});
