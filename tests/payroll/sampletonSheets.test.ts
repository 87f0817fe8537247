import { expect, it } from 'vitest';
import { zh } from '../../src/payroll/wording/workbook/zh';
import { exceptionsSheet } from '../../src/payroll/workbookSheets/exceptionsSheet';
import { peopleColumns } from '../../src/payroll/workbookSheets/peopleColumns';
import { peopleSheet } from '../../src/payroll/workbookSheets/peopleSheet';
import { rulesSheet } from '../../src/payroll/workbookSheets/rulesSheet';
import { totalsSheet } from '../../src/payroll/workbookSheets/totalsSheet';
import { trueUpSheet } from '../../src/payroll/workbookSheets/trueUpSheet';
import { sampletonPayroll } from './sampletonPayroll';
import { gridOf } from './sheetGrid';

const headers = (...texts: string[]) => texts.map((text) => `${text} [header]`);

/** Cells of both sides and their sum, with the formulas of the sides. */
function sides(row: number, of: (payer: 0 | 1) => string, [employer, employee, both]: [string, string, string]) {
  return [
    `=${of(0)} → ${employer} [amount]`,
    `=${of(1)} → ${employee} [amount]`,
    `=C${row}+D${row} → ${both} [boldAmount]`,
  ];
}

const sum = (column: string) => `ROUND(SUM('人员'!$${column}$2:$${column}$4),2)`;
const sumOf = (employer: string, employee: string) => (payer: 0 | 1) => sum(payer === 0 ? employer : employee);
const sumWhere = (key: string, row: number) => (payer: 0 | 1) => {
  const column = payer === 0 ? 'V' : 'W';
  return `ROUND(SUMIFS('人员'!$${column}$2:$${column}$4,'人员'!$${key}$2:$${key}$4,A${row}),2)`;
};

// The amounts of each are worked out beside the people: 2,250 + 656 = 2,906 and 1,430 + 320 = 1,750; pay 12,000 + 3,000;
// left 10,402.90 + 2,680; cost 2,906 + 15,000; pension 1,600 + 640 and 800 + 320; work injury 20 + 16.
it('The sheet of totals sums the columns of people', () => {
  const payroll = sampletonPayroll();
  const sheet = totalsSheet(payroll, zh, peopleColumns(payroll, zh));
  expect(gridOf(sheet)).toEqual([
    headers('项目', '人数', '单位', '个人', '单位与个人', '提示'),
    ['全部人员', '2 [count]', ...sides(2, sumOf('V', 'W'), ['2906.00', '1750.00', '4656.00']), '不完整'],
    ['本月应发', '2 [count]', '', `=${sum('Y')} → 15000.00 [amount]`, '', '不完整'],
    ['当月个税', '2 [count]', '', `=${sum('Z')} → 167.10 [amount]`, '', '不完整'],
    ['当月到手', '2 [count]', '', `=${sum('AA')} → 13082.90 [amount]`, '', '不完整'],
    ['单位用工成本（应发 + 单位缴费）', '2 [count]', '=C2+D3 → 17906.00 [boldAmount]', '', '', '不完整'],
    ['补差（所选月份合计）', '', ...sides(7, sumOf('AN', 'AO'), ['64.00', '32.00', '96.00']), '不完整'],
    ['按应缴基数补足', '', ...sides(8, sumOf('AL', 'AM'), ['809.99', '400.00', '1209.99']), '不完整'],
    ['表中人数', '3 [count]'],
    ['已计算', '2 [count]'],
    ['有基数按下限的', '1 [count]'],
    ['有基数按上限的', '0 [count]'],
    [],
    ['要留意的 [heading]'],
    ['1 人没有算，合计不含他们，原因见异常表。'],
    ['样例市 职工 2025-03（2 人）：工伤用的是暂行上下限，当年通知出来后可能补差。'],
    ['2 人的名单里没有今年的累计数：个税按从一月或入职起各月相同估算。'],
    ['应发、个税和到手不含年终奖；年终奖的两种计税在人员表另列。'],
    ['补足的金额只算名单里有扣款的险种，连同工伤、生育；不含以前月份，也不含滞纳金。'],
    ['补差：工伤、公积金有的月份只有一边有规则，没有算这些月的差额。'],
    [],
    ['按险种（元） [heading]'],
    ['养老', '2 [count]', ...sides(23, sumOf('L', 'M'), ['2240.00', '1120.00', '3360.00']), '不完整'],
    [
      ...['工伤', '2 [count]', `=${sum('P')} → 36.00 [amount]`],
      ...['0.00 [amount]', '=C24+D24 → 36.00 [boldAmount]', '不完整'],
    ],
    ['公积金', '1 [count]', ...sides(25, sumOf('T', 'U'), ['630.00', '630.00', '1260.00']), '不完整'],
    [
      ...['合计', ''],
      ...sides(26, (payer) => `ROUND(SUM(${'CD'[payer]}23:${'CD'[payer]}25),2)`, ['2906.00', '1750.00', '4656.00']),
      '不完整',
    ],
    [],
    ['按城市（元） [heading]'],
    // Where somebody belongs whose city is not known nobody can say; the department is known.
    ['样例市', '2 [count]', ...sides(29, sumWhere('D', 29), ['2906.00', '1750.00', '4656.00']), ''],
    [],
    ['按部门（元） [heading]'],
    ['研发', '1 [count]', ...sides(32, sumWhere('C', 32), ['2250.00', '1430.00', '3680.00']), ''],
    ['行政', '1 [count]', ...sides(33, sumWhere('C', 33), ['656.00', '320.00', '976.00']), '不完整'],
  ]);
  expect(sheet).toMatchObject({ name: '合计', frozen: { rows: 1, columns: 1 }, hasFilter: false, expectedRows: 33 });
});

it('The sheet of exceptions has findings, adjusted bases and remarks by row', () => {
  const sheet = exceptionsSheet(sampletonPayroll(), zh);
  expect(gridOf(sheet)).toEqual([
    headers('行号', '姓名', '工号', '部门', '栏目', '所填内容', '说明', '处理'),
    [
      ...['2 [plain]', '甲', '001', '研发', '核对扣款', ''],
      '养老：可能偏低，申报基数不高于 5000.06 元，应缴基数 10000.00 元，相差 4999.94 元，请先核对原因。 [wrapped]',
    ],
    ['3 [plain]', '乙', '002', '行政', '基数', '', '养老、工伤：工资低于下限，按下限。 [wrapped]'],
    [
      ...['4 [plain]', '丙', '003', '行政', '城市', '哈尔滨'],
      ...['“城市”栏写着“哈尔滨”，我们没有这个城市的资料，请核对城市名。 [wrapped]', '未计算'],
    ],
  ]);
  expect(sheet).toMatchObject({ name: '异常', frozen: { rows: 1, columns: 3 }, hasFilter: true });
});

it('The sheet of the true-up has the months of whom something is due', () => {
  const of = (month: string, row: number) => [
    ...['乙', '002', '行政', '样例市', '3 [plain]', month, '32.00 [amount]', '16.00 [amount]'],
    ...[`=ROUND(SUM(G${row}),2) → 32.00 [boldAmount]`, `=ROUND(SUM(H${row}),2) → 16.00 [boldAmount]`],
  ];
  const sheet = trueUpSheet(sampletonPayroll(), zh)!;
  expect(gridOf(sheet)).toEqual([
    headers('姓名', '工号', '部门', '城市', '行号', '月份', '养老单位', '养老个人', '单位合计', '个人合计'),
    of('2025-01', 2),
    of('2025-02', 3),
  ]);
  expect(sheet).toMatchObject({ name: '补差', frozen: { rows: 1, columns: 2 }, hasFilter: true, expectedRows: 6 });
});

it('The sheet of rules has those of the month, those of both sides of the true-up, and notes', () => {
  const cents = ['四舍五入到分', '四舍五入到分', '四舍五入到分'];
  const cited = '上下限 [原文]：limits\n费率 [转引]：rates\n起止 [原文]：period\n取整 [推定]：rounding [wrapped]';
  const row = (
    [month, people, scheme, standing]: [string, string, string, string],
    figures: string[],
    note: string,
    [from, to] = ['2025-01', '2025-12'],
  ) => [
    ...['样例市', '职工', month, people, scheme, standing, from, to],
    ...[...figures, '', ...cents, '2024', '', '转引', cited],
    ...[`${note} [wrapped]`, '1 [plain]', '2026-11-22', 'a1b2'],
  ];
  const pension = ['4000 [amount]', '20000 [amount]', '0.16 [rate]', '0.08 [rate]'];
  const injury = ['4000 [amount]', '20000 [amount]', '各人不同', '0 [rate]'];
  const fund = ['2000 [amount]', '30000 [amount]', '各人不同', '各人不同'];
  const before = ['3800 [amount]', '19000 [amount]', '0.16 [rate]', '0.08 [rate]'];
  const both = '2025-01 – 2025-02';
  const sheet = rulesSheet(sampletonPayroll(), zh, '2026-11-25');
  expect(gridOf(sheet)).toEqual([
    headers(
      ...['城市', '人员类别', '月份', '人数', '险种', '规则', '起', '止', '下限', '上限', '单位费率', '个人费率'],
      ...['定额', '基数取整', '单位取整', '个人取整', '工资年度', '公布日', '依据状态', '依据', '备注'],
      ...['档案版次', '档案核对日', '档案 SHA-256'],
    ),
    row(['2025-03', '2 [count]', '养老', '现行'], pension, '养老'),
    row(['2025-03', '2 [count]', '工伤', '暂行'], injury, '工伤'),
    row(['2025-03', '1 [count]', '公积金', '现行'], fund, '公积金'),
    row([both, '', '养老', '补差：当时'], before, '去年', ['2024-01', '2024-12']),
    row([both, '', '养老', '补差：应当'], pension, '养老'),
    row([both, '', '工伤', '补差：应当'], injury, '工伤'),
    row([both, '', '公积金', '补差：应当'], fund, '公积金'),
    [],
    ['说明 [heading]'],
    ['写出日期：2026-11-25'],
    ['花名册：roster.xlsx，工作表“Sheet1”'],
    [zh.rules.steps],
    [zh.rules.formulas],
    [zh.rules.provisional],
    [zh.rules.takeHome],
    [
      '补差：2025-01、2025-02，原按2024-12 的规则，应按现行规则；各月按取整后的金额相减，只列有差额的月份，正数补缴，负数多缴。',
    ],
    [zh.rules.statusHelp],
    [zh.rules.disclaimer],
  ]);
  expect(sheet).toMatchObject({ name: '规则', frozen: { rows: 1, columns: 0 }, hasFilter: false, expectedRows: 19 });
  expect(sheet.columns).toHaveLength(24);
});

it('Every column of every sheet has a width', () => {
  const payroll = sampletonPayroll();
  const people = peopleColumns(payroll, zh);
  const sheets = [
    ...[peopleSheet(payroll, zh, people), totalsSheet(payroll, zh, people), exceptionsSheet(payroll, zh)],
    ...[trueUpSheet(payroll, zh)!, rulesSheet(payroll, zh, '2026-11-25')],
  ];
  const wide = sheets.map(({ columns }) => columns.filter(({ width }) => width >= 8).length);
  expect(wide).toEqual([44, 6, 8, 10, 24]);
});
