import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/payroll/cell';
import { headerSynonyms } from '../../src/payroll/headerSynonyms';
import { readHeaderText } from '../../src/payroll/headerText';
import { recognizeHeader } from '../../src/payroll/recognizeHeader';
import { rosterColumnIds, type RosterColumnId } from '../../src/payroll/rosterColumns';

/** What a header of these texts, each beside a name and a wage, is taken for. */
function columnsOf(...headers: string[]): (RosterColumnId | null)[] {
  return recognizeHeader([['姓名', '缴费工资', ...headers]]).columns.slice(2);
}

describe('Synonyms', () => {
  const all = rosterColumnIds.flatMap((id) =>
    [...headerSynonyms[id].plain, ...headerSynonyms[id].loose].map((text) => ({ id, text })),
  );

  it('name one column each', () => {
    const byText = new Map<string, Set<RosterColumnId>>();
    for (const { id, text } of all) byText.set(text, (byText.get(text) ?? new Set()).add(id));
    expect([...byText].filter(([, ids]) => ids.size > 1).map(([text]) => text)).toEqual([]);
  });

  it('are spelled as headers are looked up', () => {
    expect(all.filter(({ text }) => readHeaderText(text).text !== text)).toEqual([]);
  });

  it.each(rosterColumnIds)('of %s are all recognised', (id) => {
    // Beside no plain name of the same column, to which a loose one would give way.
    const others = [id === 'name' ? '工号' : '姓名', id === 'wage' ? '本月应发' : '缴费工资'];
    const taken = all
      .filter((known) => known.id === id)
      .map(({ text }) => recognizeHeader([[...others, text]]).columns[2]);
    expect(taken).toEqual(taken.map(() => id));
  });
});

describe('Headers', () => {
  it.each<[string, RosterColumnId]>([
    ['员工姓名*', 'name'],
    ['Employee Name', 'name'],
    ['员工编号', 'number'],
    ['Employee No.', 'number'],
    ['Emp_ID', 'number'],
    [' 所 属 部 门 ', 'department'],
    ['参保地（必填）', 'city'],
    ['户籍类型', 'category'],
    ['费款所属期', 'month'],
    ['２０２４年月均工资', 'wage'],
    ['上年度月平均工资（元）', 'wage'],
    ['Average monthly wage (last year)', 'wage'],
    ['2025年3月应发工资', 'pay'],
    ['Gross pay', 'pay'],
    ['公积金缴存基数', 'fundWage'],
    ['公积金比例(%)', 'fundRate'],
    ['工伤费率', 'injury'],
    ['入职日期（yyyy-mm-dd）', 'entryMonth'],
    ['Hire Date', 'entryMonth'],
    ['专项附加扣除【选填】', 'specialDeductions'],
    ['年终奖/元', 'bonus'],
    ['累计收入', 'incomeSoFar'],
    ['累计专项扣除', 'contributionsSoFar'],
    ['累计已预扣税额', 'taxSoFar'],
    ['养老保险(个人)', 'paidPension'],
    ['个人养老', 'paidPension'],
    ['Pension (employee)', 'paidPension'],
    ['医保个人部分', 'paidMedical'],
    ['失业-个人', 'paidUnemployment'],
    ['社保个人合计', 'paidInsurance'],
    ['代扣公积金', 'paidFund'],
    ["Employee's housing fund", 'paidFund'],
  ])('%s', (header, id) => {
    const others = id === 'name' ? ['工号', '缴费工资'] : id === 'wage' ? ['姓名', '应发工资'] : ['姓名', '缴费工资'];
    expect(recognizeHeader([[...others, header]]).columns[2]).toBe(id);
  });

  it.each([
    '养老保险',
    '养老保险(单位)',
    '单位公积金',
    '公司承担社保',
    '序号',
    '基本工资',
    '实发工资',
    '累计专项附加扣除',
    'constructor',
    '__proto__',
    '手机号',
  ])('%s is none of ours', (header) => expect(columnsOf(header)).toEqual([null]));

  it('a loose name gives way to a plain one, and stands in where there is none', () => {
    expect(columnsOf('社保基数')).toEqual([null]);
    expect(recognizeHeader([['姓名', '社保基数', '工资']])).toMatchObject({
      kind: 'recognized',
      columns: ['name', 'wage', 'pay'],
    });
  });

  it('pay alone is enough, a name alone is not', () => {
    expect(recognizeHeader([['工号', '应发工资']]).kind).toBe('recognized');
    expect(recognizeHeader([['姓名', '部门']]).kind).toBe('unclear');
    expect(recognizeHeader([['缴费工资', '部门']]).kind).toBe('unclear');
  });

  it('a column that two headers claim is taken for neither', () => {
    expect(recognizeHeader([['姓名', '缴费工资', '申报工资', '部门']])).toEqual({
      kind: 'unclear',
      headerRow: 1,
      headers: ['姓名', '缴费工资', '申报工资', '部门'],
      columns: ['name', null, null, 'department'],
      units: [null, null, null, null],
      contested: ['wage'],
    });
  });
});

describe('Where a header stands', () => {
  const people: Cell[][] = [
    ['王小明', '0001', 10000],
    ['李娜', '0002', 8000],
  ];

  it('below titles and blank rows', () => {
    const rows = [
      ['某某公司2025年3月社保缴费表'],
      [],
      [null, null, '单位：元'],
      ['姓名', '工号', '缴费工资'],
      ...people,
    ];
    expect(recognizeHeader(rows)).toMatchObject({
      kind: 'recognized',
      headerRow: 4,
      columns: ['name', 'number', 'wage'],
    });
  });

  it('not below the twentieth row', () => {
    const rows = [...Array.from({ length: 20 }, () => ['说明']), ['姓名', '工号', '缴费工资'], ...people];
    expect(recognizeHeader(rows).kind).toBe('unclear');
  });

  it('over two rows: 个人 under 养老保险, and not 单位', () => {
    const rows = [
      ['姓名', '工号', '缴费工资', '养老保险', '', '公积金', ''],
      ['', '', '', '单位', '个人', '单位', '个人'],
      ...people,
    ];
    expect(recognizeHeader(rows)).toMatchObject({
      headerRow: 2,
      headers: ['姓名', '工号', '缴费工资', '养老保险 单位', '养老保险 个人', '公积金 单位', '公积金 个人'],
      columns: ['name', 'number', 'wage', null, 'paidPension', null, 'paidFund'],
    });
  });

  it('over two rows: the payer above', () => {
    const rows = [
      ['姓名', '工号', '缴费工资', '单位缴纳', '', '个人缴纳部分', ''],
      ['', '', '', '养老', '医疗', '养老', '医疗'],
      ...people,
    ];
    expect(recognizeHeader(rows).columns).toEqual(['name', 'number', 'wage', null, null, 'paidPension', 'paidMedical']);
  });

  it('over three rows', () => {
    const rows = [
      ['基本信息', '', '工资', '社会保险', ''],
      ['姓名', '工号', '缴费工资', '养老保险', ''],
      ['', '', '', '单位', '个人'],
      ...people,
    ];
    expect(recognizeHeader(rows)).toMatchObject({
      headerRow: 3,
      columns: ['name', 'number', 'wage', null, 'paidPension'],
    });
  });

  it('with a row that says nothing we know', () => {
    const rows = [['姓名', '工号', '缴费工资', '补贴', ''], ['', '', '', '餐补', '车补'], ...people];
    expect(recognizeHeader(rows).headerRow).toBe(2);
  });

  it('a first person without a name is no part of it', () => {
    expect(recognizeHeader([['姓名', '缴费工资', '备注'], [null, 9000, '新来的'], ...people]).headerRow).toBe(1);
    expect(recognizeHeader([['姓名', '缴费工资', '备注'], ['', '9000', '新来的'], ...people]).headerRow).toBe(1);
  });

  it('累计 above changes what stands below', () => {
    const rows = [
      ['姓名', '缴费工资', '本月', '累计'],
      ['', '', '应发工资', '应发工资'],
    ];
    expect(recognizeHeader(rows).columns).toEqual(['name', 'wage', 'pay', 'incomeSoFar']);
  });

  it('nothing that is known: a guess without numbers in it, or none', () => {
    expect(recognizeHeader([['标题'], ['甲', '乙'], ['x', 5]])).toMatchObject({ kind: 'unclear', headerRow: 2 });
    expect(recognizeHeader([['王小明', '10000']])).toMatchObject({ kind: 'unclear', headerRow: 0, headers: ['', ''] });
  });
});

describe('Units', () => {
  it.each([
    ['缴费工资（万元）', 10_000],
    ['缴费工资/万元', 10_000],
    ['缴费工资(单位：万元)', 10_000],
    ['缴费工资（千元）', 1000],
    ['缴费工资（元/月）', 1],
    ['缴费工资', null],
    ['wage (10k yuan)', 10_000],
  ])('%s', (header, unit) => {
    expect(recognizeHeader([['姓名', header]])).toMatchObject({ columns: ['name', 'wage'], units: [null, unit] });
  });

  it('a line above speaks for the table, a header for itself', () => {
    const rows = [['工资表'], [null, '单位：万元'], ['姓名', '缴费工资', '本月应发（元）']];
    expect(recognizeHeader(rows).units.slice(1)).toEqual([10_000, 1]);
  });

  it('a row of units below', () => {
    expect(
      recognizeHeader([
        ['姓名', '缴费工资'],
        ['', '万元'],
        ['甲', 1.2],
      ]),
    ).toMatchObject({ headerRow: 2, units: [null, 10_000] });
  });
});
