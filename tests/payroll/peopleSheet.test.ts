import { expect, it } from 'vitest';
import { zh } from '../../src/payroll/wording/workbook/zh';
import { peopleColumns } from '../../src/payroll/workbookSheets/peopleColumns';
import { peopleSheet } from '../../src/payroll/workbookSheets/peopleSheet';
import type { FlatFee } from '../../src/rules/cityProfile';
import { ruleOf } from '../rules/profileBuilder';
import { payrollOf } from './payrollOf';
import type { TestPerson } from './rosterOf';
import { sampleton, sampletonPayroll } from './sampletonPayroll';
import { cellText, gridOf } from './sheetGrid';

/** Header and cells of a column, its letters before; the amounts are worked out beside the people. */
const expected: [letters: string, header: string, jia: string, yi: string, bing: string][] = [
  ['A', '姓名', '甲', '乙', '丙'],
  ['B', '工号', '001', '002', '003'],
  ['C', '部门', '研发', '行政', '行政'],
  ['D', '城市', '样例市', '样例市', '哈尔滨'],
  ['E', '人员类别', '职工', '职工', '职工'],
  ['F', '月份', '2025-03', '2025-03', '2025-04'],
  ['G', '缴费工资', '10000.00 [amount]', '3000.00 [amount]', '8000.125 [amount]'],
  ['H', '公积金缴费工资', '9000.00 [amount]', '', ''],
  ['I', '养老基数', '10000.00 [amount]', '4000.00 [amount]', ''],
  ['J', '养老单位费率', '0.16 [rate]', '0.16 [rate]', ''],
  ['K', '养老个人费率', '0.08 [rate]', '0.08 [rate]', ''],
  [
    ...(['L', '养老单位'] as const),
    '=ROUND(ROUND(I2*J2,8),2) → 1600.00 [amount]',
    '=ROUND(ROUND(I3*J3,8),2) → 640.00 [amount]',
    '',
  ],
  [
    ...(['M', '养老个人'] as const),
    '=ROUND(ROUND(I2*K2,8),2) → 800.00 [amount]',
    '=ROUND(ROUND(I3*K3,8),2) → 320.00 [amount]',
    '',
  ],
  ['N', '工伤基数', '10000.00 [amount]', '4000.00 [amount]', ''],
  ['O', '工伤单位费率', '0.002 [rate]', '0.004 [rate]', ''],
  [
    ...(['P', '工伤单位'] as const),
    '=ROUND(ROUND(N2*O2,8),2) → 20.00 [amount]',
    '=ROUND(ROUND(N3*O3,8),2) → 16.00 [amount]',
    '',
  ],
  ['Q', '公积金基数', '9000.00 [amount]', '', ''],
  ['R', '公积金单位费率', '0.07 [rate]', '', ''],
  ['S', '公积金个人费率', '0.07 [rate]', '', ''],
  ['T', '公积金单位', '=ROUND(ROUND(Q2*R2,8),2) → 630.00 [amount]', '', ''],
  ['U', '公积金个人', '=ROUND(ROUND(Q2*S2,8),2) → 630.00 [amount]', '', ''],
  [
    ...(['V', '单位合计'] as const),
    '=ROUND(SUM(L2,P2,T2),2) → 2250.00 [boldAmount]',
    '=ROUND(SUM(L3,P3,T3),2) → 656.00 [boldAmount]',
    '',
  ],
  [
    ...(['W', '个人合计'] as const),
    '=ROUND(SUM(M2,U2),2) → 1430.00 [boldAmount]',
    '=ROUND(SUM(M3,U3),2) → 320.00 [boldAmount]',
    '',
  ],
  ['X', '基数调整', '', '养老、工伤：工资低于下限，按下限。', ''],
  ['Y', '本月应发', '12000.00 [amount]', '3000.00 [amount]', ''],
  ['Z', '当月个税', '167.10 [amount]', '0.00 [amount]', ''],
  [
    ...(['AA', '当月到手'] as const),
    '=ROUND(Y2-W2-Z2,2) → 10402.90 [boldAmount]',
    '=ROUND(Y3-W3-Z3,2) → 2680.00 [boldAmount]',
    '',
  ],
  ['AB', '年终奖', '36000.00 [amount]', '', '100.00 [amount]'],
  ['AC', '年终奖单独计税', '1080.00 [amount]', '', ''],
  ['AD', '年终奖并入多缴税', '3600.00 [amount]', '', ''],
  [
    ...(['AE', '按各月相同估算'] as const),
    '此前累计收入、此前累计专项扣除、此前累计已缴个税',
    '此前累计收入、此前累计专项扣除、此前累计已缴个税',
    '',
  ],
  ['AF', '养老个人扣款', '400.00 [amount]', '', '1.00 [amount]'],
  ['AG', '养老申报基数不低于', '4999.94 [amount]', '', ''],
  ['AH', '养老申报基数不高于', '5000.06 [amount]', '', ''],
  ['AI', '养老应缴基数', '10000.00 [amount]', '', ''],
  ['AJ', '养老基数相差', '4999.94 [amount]', '', ''],
  ['AK', '养老核对', '可能偏低', '', ''],
  ['AL', '补足后单位每月多缴', '809.99 [amount]', '', ''],
  ['AM', '补足后个人每月多缴', '400.00 [amount]', '', ''],
  ['AN', '补差单位', '0.00 [amount]', '64.00 [amount]', ''],
  ['AO', '补差个人', '0.00 [amount]', '32.00 [amount]', ''],
  ['AP', '规则提示', '暂行：工伤。', '暂行：工伤。', ''],
  ['AQ', '行号', '2 [plain]', '3 [plain]', '4 [plain]'],
  ['AR', '备注', '', '', '“城市”栏写着“哈尔滨”，我们没有这个城市的资料，请核对城市名。'],
];

it('The sheet of people has every column that somebody has something in', () => {
  const payroll = sampletonPayroll();
  const sheet = peopleSheet(payroll, zh, peopleColumns(payroll, zh));
  const [headers = [], ...rows] = gridOf(sheet);
  const letters = (index: number) => `${index < 26 ? '' : 'A'}${String.fromCharCode('A'.charCodeAt(0) + (index % 26))}`;
  expect(headers.map((header, index) => [letters(index), header, ...rows.map((row) => row[index])])).toEqual(
    expected.map(([at, header, ...cells]) => [at, `${header} [header]`, ...cells]),
  );
  expect(sheet).toMatchObject({ name: '人员', frozen: { rows: 1, columns: 2 }, hasFilter: true, expectedRows: 4 });
});

it('Every column has an id of its own, by which formulas find it', () => {
  const ids = peopleColumns(sampletonPayroll(), zh).map(({ id }) => id);
  expect(ids).toHaveLength(expected.length);
  expect(new Set(ids.filter((id) => id !== '')).size).toBe(expected.length);
});

it('Columns that nobody has anything in are left out', () => {
  const people = [{ name: '甲', wage: '10000', fundRate: 70_000 }];
  // Of December 2024 there is a rule of pension alone; of work injury and the fund there is none, and no provisional one.
  const columns = peopleColumns(sampletonPayroll({ month: '2024-12', takeHome: null, trueUp: null }, people), zh);
  expect(columns.map(({ header }) => header)).toEqual([
    ...['姓名', '工号', '部门', '城市', '人员类别', '月份', '缴费工资'],
    ...['养老基数', '养老单位费率', '养老个人费率', '养老单位', '养老个人', '单位合计', '个人合计', '基数调整'],
    ...['规则提示', '行号', '备注'],
  ]);
  expect(cellText(columns.find(({ id }) => id === 'basis')?.cell(0, 2))).toBe('没有规则：工伤、公积金。');
  // Nanjing has every rule of March 2025, Xiamen none of work injury in August.
  const basisOf = (...people: TestPerson[]) => {
    const basis = peopleColumns(payrollOf(people), zh).find(({ id }) => id === 'basis');
    return basis && people.map((_, row) => cellText(basis.cell(row, row + 2)));
  };
  expect(basisOf({ wage: '10000' })).toBeUndefined();
  expect(basisOf({ wage: '10000' }, { wage: '10000', city: '厦门', month: '2025-08' })).toEqual([
    '',
    expect.stringMatching(/^没有规则：工伤。/),
  ]);
});

it('A scheme without a base has its fees as numbers; whoever has no rate of his own has that of the rules', () => {
  const fee: FlatFee = {
    ...{ payer: 'employee', name: { zh: '大病', en: 'Illness' }, amount: '5', period: 'month', sources: ['fees'] },
  };
  const profile = {
    ...sampleton,
    contributionRules: [
      ruleOf('医疗', { scheme: 'medical', base: { kind: 'none' }, flatFees: [fee] }),
      ...sampleton.contributionRules.filter(({ scheme }) => scheme === 'work-injury'),
    ],
  };
  const people = [{ wage: '10000', injury: 'class-2' }, { wage: '20000.5' }];
  const payroll = sampletonPayroll({ takeHome: null, trueUp: null }, people, profile);
  const cells = peopleColumns(payroll, zh).flatMap(({ header, cell }) =>
    /医疗|工伤|合计|调整/.test(header) ? [[header, cellText(cell(0, 2)), cellText(cell(1, 3))]] : [],
  );
  // 10,000 × 0.4% = 40; cut at 20,000 × 0.2% = 40.
  expect(cells).toEqual([
    ['医疗基数', '', ''],
    ['医疗个人费率', '0 [rate]', '0 [rate]'],
    ['医疗个人', '5.00 [amount]', '5.00 [amount]'],
    ['工伤基数', '10000.00 [amount]', '20000.00 [amount]'],
    ['工伤单位费率', '0.004 [rate]', '0.002 [rate]'],
    ['工伤单位', '=ROUND(ROUND(K2*L2,8),2) → 40.00 [amount]', '=ROUND(ROUND(K3*L3,8),2) → 40.00 [amount]'],
    ['单位合计', '=ROUND(SUM(M2),2) → 40.00 [boldAmount]', '=ROUND(SUM(M3),2) → 40.00 [boldAmount]'],
    ['个人合计', '=ROUND(SUM(J2),2) → 5.00 [boldAmount]', '=ROUND(SUM(J3),2) → 5.00 [boldAmount]'],
    ['基数调整', '', '工伤：工资高于上限，按上限。'],
  ]);
});
