import { describe, expect, it } from 'vitest';
import { zh } from '../../src/payroll/wording/workbook/zh';
import { people } from './calculationPeople';
import { payrollOf } from './payrollOf';
import { wang, written } from './workbookOf';
import type { WrittenSheet } from './writtenWorkbook';

/** The values of every row; an empty cell is left out. */
function rowsOf({ cells, xml }: WrittenSheet): (string | number)[][] {
  const rows = [...xml.matchAll(/<row r="(\d+)">/g)].map(([, row]) => row!);
  return rows.map((row) => [...cells].flatMap(([at, { value }]) => (at.replace(/^[A-Z]+/, '') === row ? [value] : [])));
}

describe('The sheet of totals', () => {
  it('adds up everybody, every scheme, city and department, in this order', async () => {
    const { totals } = await written(payrollOf(people));
    // The amounts of each are worked out beside the people. Everybody: 3250.00 + 1453.24 + 8466.69 = 13,169.93 and
    // 1860.00 + 769.96 + 5010.01 = 7,639.97; 研发: 1453.24 + 8466.69 = 9,919.93 and 769.96 + 5010.01 = 5,779.97.
    expect(rowsOf(totals)).toEqual([
      ['项目', '人数', '单位', '个人', '单位与个人', '提示'],
      ['全部人员', 3, 13_169.93, 7639.97, 20_809.9, '不完整'],
      ['表中人数', 4],
      ['已计算', 3],
      ['有基数按下限的', 1],
      ['有基数按上限的', 1],
      [],
      ['要留意的'],
      [zh.cautions.faulty(1)],
      [zh.cautions.fundRate(3)],
      [zh.cautions.injuryRate(3)],
      [],
      ['按险种（元）'],
      // Each lacks the one who was not calculated.
      ['养老', 3, 6354.24, 3177.12, 9531.36, '不完整'],
      ['医疗', 3, 2779.98, 824.28, 3604.26, '不完整'],
      ['失业', 3, 198.57, 198.57, 397.14, '不完整'],
      ['工伤', 3, 79.42, 0, 79.42, '不完整'],
      ['生育', 3, 317.72, 0, 317.72, '不完整'],
      ['公积金', 3, 3440, 3440, 6880, '不完整'],
      ['合计', 13_169.93, 7639.97, 20_809.9, '不完整'],
      [],
      ['按城市（元）'],
      ['南京', 3, 13_169.93, 7639.97, 20_809.9],
      [],
      ['按部门（元）'],
      ['研发', 2, 9919.93, 5779.97, 15_699.9],
      ['销售', 1, 3250, 1860, 5110],
    ]);
    expect(totals.cells.get('C20')?.formula).toBe('ROUND(SUM(C14:C19),2)');
    expect(totals.cells.get('D20')?.formula).toBe('ROUND(SUM(D14:D19),2)');
    expect(totals.cells.get('E20')?.formula).toBe('C20+D20');
  });

  it('calls people without a department so, and gives numbers for them', async () => {
    const { totals } = await written([{ ...wang, department: '' }]);
    const [row] = [...totals.cells].filter(([, { value }]) => value === '（未填部门）');
    expect(totals.cells.get(row![0].replace('A', 'C'))).toMatchObject({ value: 3250, formula: null });
  });

  it('of nobody has headings and no formulas', async () => {
    const { totals } = await written(payrollOf([]));
    expect(rowsOf(totals)[1]).toEqual(['全部人员', 0, 0, 0, 0]);
    expect([...totals.cells.values()].map(({ formula }) => formula).filter((one) => one !== null)).toEqual(['C2+D2']);
  });
});

describe('Every sheet', () => {
  it('stays in view where it is to, has filters where they help, and a header', async () => {
    const trueUp = {
      months: ['2026-01'],
      before: { kind: 'knownOn', day: '2026-05-01' } as const,
      after: { kind: 'now' } as const,
    };
    const { sheets } = await written(payrollOf([{ ...wang, wage: '30000' }], { month: '2026-02', trueUp }));
    const seen = sheets.map(({ name, xml, cells }) => ({
      name,
      frozenTo: /topLeftCell="(\w+)"/.exec(xml)?.[1],
      filters: /autoFilter ref="A1:([A-Z]+)/.exec(xml)?.[1] ?? null,
      widths: [...xml.matchAll(/<col /g)].length,
      headers: [...cells].filter(([at, { style }]) => /^[A-Z]+1$/.test(at) && style === 4).length,
    }));
    const peopleSheet = seen[0]!;
    expect(peopleSheet.widths).toBe(peopleSheet.headers);
    expect(seen).toEqual([
      { ...peopleSheet, name: '人员', frozenTo: 'C2' },
      { name: '合计', frozenTo: 'B2', filters: null, widths: 6, headers: 6 },
      { name: '异常', frozenTo: 'D2', filters: 'H', widths: 8, headers: 8 },
      // Six columns to say who and when, two of each of six schemes, and two sums.
      { name: '补差', frozenTo: 'C2', filters: 'T', widths: 20, headers: 20 },
      { name: '规则', frozenTo: 'A2', filters: null, widths: 24, headers: 24 },
    ]);
  });
});
