import { describe, expect, it } from 'vitest';
import { isDeclaredBase } from '../../src/payroll/declaredBaseHeader';
import { readPasted, remarksOf, rosterOf } from './rosterFiles';

const lines = (...rows: string[]) => rows.join('\n');

async function noticesOf(text: string) {
  const reading = await readPasted(text);
  return reading.kind === 'roster' ? reading.notices : [];
}

describe('What the file calls its columns', () => {
  it('goes with the roster, the parts of two rows joined', async () => {
    const roster = rosterOf(
      await readPasted(lines('员工姓名*\t上年月均工资（元）\t养老保险\t', '\t\t单位\t个人', '甲\t9000\t1440\t720')),
    );
    expect(roster.headers).toEqual({ name: '员工姓名*', wage: '上年月均工资（元）', paidPension: '养老保险 个人' });
  });

  it('is cut to sixty characters, and absent without a header', async () => {
    const long = `缴费工资（${'必须如实填写'.repeat(20)}）`;
    const options = { headerRow: 1, columns: ['name', 'wage'] as const };
    const cut = rosterOf(await readPasted(lines(`姓名\t${long}`, '甲\t9000'), options)).headers.wage ?? '';
    expect([[...cut].length, cut.startsWith('缴费工资（必须'), cut.endsWith('…')]).toEqual([60, true, true]);
    expect(rosterOf(await readPasted('甲\t9000', { ...options, headerRow: 0 })).headers).toEqual({});
  });

  it('from the pay: there is no header of a wage', async () => {
    const roster = rosterOf(await readPasted(lines('姓名\t应发工资', '甲\t9000')));
    expect([roster.headers, roster.wageFrom, roster.fundWageFrom]).toEqual([
      { name: '姓名', pay: '应发工资' },
      'pay',
      'wage',
    ]);
  });
});

describe('Declared bases', () => {
  it.each([
    '社保基数',
    '2024年缴费基数（元）',
    '公积金缴存基数',
    '申报工资',
    'Contribution base',
    'SI base',
    'base (yuan)',
  ])('%s is one', (header) => expect(isDeclaredBase(header)).toBe(true));
  it.each(['缴费工资', '上年月均工资', '公积金工资', 'Base salary', 'Based on', 'wage', ''])('%s is none', (header) =>
    expect(isDeclaredBase(header)).toBe(false),
  );

  it('as wages are known for what they are, and said', async () => {
    const text = lines('姓名\t社保基数\t公积金缴存基数', '甲\t9000\t8000');
    const roster = rosterOf(await readPasted(text));
    expect([roster.wageFrom, roster.fundWageFrom]).toEqual(['declaredBase', 'declaredBase']);
    expect(await noticesOf(text)).toEqual([{ kind: 'wageFromBase', headers: ['社保基数', '公积金缴存基数'] }]);
  });

  it('of the fund alone', async () => {
    const text = lines('姓名\t缴费工资\t公积金基数', '甲\t9000\t8000');
    const roster = rosterOf(await readPasted(text));
    expect([roster.wageFrom, roster.fundWageFrom]).toEqual(['wage', 'declaredBase']);
    expect(await noticesOf(text)).toEqual([{ kind: 'wageFromBase', headers: ['公积金基数'] }]);
  });

  it('that give way to wages are nothing', async () => {
    const text = lines('姓名\t缴费工资\t社保基数', '甲\t9000\t8000');
    expect(rosterOf(await readPasted(text)).wageFrom).toBe('wage');
    expect(await noticesOf(text)).toEqual([{ kind: 'ignoredColumns', count: 1, headers: ['社保基数'] }]);
  });
});

describe('Who pays into no fund', () => {
  it('is told by the rate; a blank or a dash is as the page says', async () => {
    const cells = ['0', '0%', '不缴', '无', 'none', 'no', '', '-', '——', '8%'];
    const roster = rosterOf(
      await readPasted(lines('姓名\t缴费工资\t公积金比例', ...cells.map((cell) => `甲\t9000\t${cell}`))),
    );
    expect([...(roster.fundRate ?? [])]).toEqual([0, 0, 0, 0, 0, 0, NaN, NaN, NaN, 80_000]);
    expect(roster.remarks).toEqual([]);
  });

  it('is told by the fund wage, with or without a column of rates', async () => {
    const cells = ['0', '0.00', '0元', '不缴', '无', 'None', '', '-', '9000'];
    const rows = cells.map((cell) => `甲\t9000\t${cell}`);
    const without = rosterOf(await readPasted(lines('姓名\t缴费工资\t公积金工资', ...rows)));
    expect([...(without.fundRate ?? [])]).toEqual([0, 0, 0, 0, 0, 0, NaN, NaN, NaN]);
    // 9,000 × 2,000.
    expect(without.fundWage?.at(-1)).toBe(18_000_000);
    expect(without.remarks).toEqual([]);
    const rated = rows.map((row) => `${row}\t8%`);
    const beside = rosterOf(await readPasted(lines('姓名\t缴费工资\t公积金工资\t公积金比例', ...rated)));
    expect([...(beside.fundRate ?? [])]).toEqual([0, 0, 0, 0, 0, 0, 80_000, 80_000, 80_000]);
  });

  it('nobody: no column of rates is made up', async () => {
    const roster = rosterOf(await readPasted(lines('姓名\t缴费工资\t公积金工资', '甲\t9000\t9000')));
    expect(roster.fundRate).toBeNull();
  });
});

describe('Yuan under a header in 万元 or 千元', () => {
  it('are refused, and stop what their column stops', async () => {
    const roster = rosterOf(
      await readPasted(
        lines(
          '姓名\t缴费工资（万元）\t本月应发（万元）\t公积金工资（千元）\t养老个人（万元）',
          // A million yuan a month each, a hundred thousand off a month's pay.
          '甲\t100\t100\t1000\t10',
          // Just below.
          '乙\t99.99\t99.99\t999.99\t9.99',
          '丙\t12000\t12500\t9000\t720',
          // A unit of its own.
          '丁\t12000元\t1.25万\t9000元\t720元',
        ),
      ),
    );
    const four = (row: number) => [
      `${row} wage maybeYuan contributions`,
      `${row} pay maybeYuan takeHome`,
      `${row} fundWage maybeYuan contributions`,
      `${row} paidPension maybeYuan check`,
    ];
    expect(remarksOf(roster)).toEqual([...four(2), ...four(4)]);
    // 999,900 and 12,000 yuan × 2,000.
    expect([...roster.wage]).toEqual([NaN, 1_999_800_000, NaN, 24_000_000]);
    expect([...(roster.amounts.paidPension ?? [])]).toEqual([NaN, 9_990_000, NaN, 72_000]);
  });

  it('sums of a year may be greater', async () => {
    const roster = rosterOf(
      await readPasted(lines('姓名\t缴费工资\t年终奖（万元）', '甲\t9000\t120', '乙\t9000\t30000', '丙\t9000\t1000')),
    );
    expect([...(roster.amounts.bonus ?? [])]).toEqual([120_000_000, NaN, NaN]);
    expect(remarksOf(roster)).toEqual(['3 bonus maybeYuan takeHome', '4 bonus maybeYuan takeHome']);
  });

  it('of a pay that is the wage too are told once', async () => {
    const roster = rosterOf(await readPasted(lines('姓名\t应发工资（万元）', '甲\t9000', '乙\t很多', '丙\t-1')));
    expect(remarksOf(roster)).toEqual([
      '2 pay maybeYuan contributions',
      '3 pay notANumber contributions',
      '4 pay negative contributions',
    ]);
    expect([...roster.wage, ...(roster.amounts.pay ?? [])].every(Number.isNaN)).toBe(true);
  });
});

describe('Pay that is not given', () => {
  it('for some: take-home starts from the wage, and it is said', async () => {
    const roster = rosterOf(
      await readPasted(
        lines(
          '姓名\t缴费工资\t应发工资',
          '甲\t9000\t9500',
          '乙\t9000\t',
          '丙\t9000\t-',
          '丁\t很多\t',
          '戊\t9000\t0',
          '己\t9000\t很多',
        ),
      ),
    );
    expect(remarksOf(roster)).toEqual([
      '3 pay payFromWage nothing',
      '4 pay payFromWage nothing',
      '5 wage notANumber contributions',
      '7 pay notANumber takeHome',
    ]);
    expect(roster.remarks[0]?.text).toBe('');
  });

  it('for nobody: the column is as good as none', async () => {
    const roster = rosterOf(await readPasted(lines('姓名\t缴费工资\t应发工资', '甲\t9000\t', '乙\t9000\t-')));
    expect(roster.remarks).toEqual([]);
  });
});
