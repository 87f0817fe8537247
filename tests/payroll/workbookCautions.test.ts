import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../src/payroll/csvOut';
import type { FinishedPayroll } from '../../src/payroll/finishedPayroll';
import { openSession } from '../../src/payroll/payrollSession';
import { en } from '../../src/payroll/wording/workbook/en';
import { zh } from '../../src/payroll/wording/workbook/zh';
import { writeWorkbook } from '../../src/payroll/workbookOut';
import { publishedProfile } from '../publishedProfiles';
import { payrollOf, testSettings } from './payrollOf';
import { sheetsOf, type WrittenSheet } from './writtenWorkbook';

const wang = { name: '王芳', number: '007', department: '研发部', wage: '10000', fundRate: 80_000 };
const lost = { ...wang, number: '008', city: '亚特兰蒂斯', department: '销售部' };
/** In August 2025 nothing was found of work injury in Xiamen. */
const xiamen = { ...wang, number: '009', city: '厦门', department: '厦门分部' };

async function written(payroll: FinishedPayroll, words = zh) {
  const { sheets } = await sheetsOf(writeWorkbook(payroll, words, '2026-11-25', () => undefined));
  const sheet = (id: keyof typeof words.sheets) => sheets.find(({ name }) => name === words.sheets[id])!;
  return { people: sheet('people'), totals: sheet('totals'), exceptions: sheet('exceptions'), rules: sheet('rules') };
}

/** The cells beside a label of the sheet of totals, by column. */
function beside({ cells }: WrittenSheet, label: string) {
  const address = [...cells].find(([at, { value }]) => at.startsWith('A') && value === label)?.[0];
  if (address === undefined) throw new Error(`No row is called ${label}`);
  return (column: string) => cells.get(address.replace('A', column));
}

const texts = ({ cells }: WrittenSheet) => [...cells.values()].map(({ value }) => value);

describe('the sheet of totals', () => {
  it('adds up pay, tax and take-home, and what people cost', async () => {
    const { totals } = await written(payrollOf([{ ...wang, pay: '12000' }], { takeHome: 'month' }));
    expect(beside(totals, '本月应发')('D')?.value).toBe(12_000);
    expect(beside(totals, '本月应发')('D')?.formula).toMatch(/^ROUND\(SUM\('人员'!/);
    // (12000 − 1860 − 5000) × 3 = 15420 × 3% = 462.60, less 10280 × 3% = 308.40 of two equal months.
    expect(beside(totals, '当月个税')('D')).toMatchObject({ value: 154.2 });
    // 12000 − 1860 − 154.20; of one person; 12000 + 3250.
    expect(beside(totals, '当月到手')('D')).toMatchObject({ value: 9985.8 });
    expect(beside(totals, '当月到手')('B')).toMatchObject({ value: 1 });
    expect(beside(totals, zh.totals.cost)('C')).toMatchObject({ value: 15_250, formula: 'C2+D3' });
    expect(texts(totals)).not.toContain('不完整');
  });

  it('gives no cost where the pay is of a year', async () => {
    const { totals } = await written(payrollOf([{ ...wang, pay: '12000' }], { takeHome: 'year' }));
    expect(beside(totals, '全年应发')('D')).toMatchObject({ value: 144_000 });
    expect(texts(totals)).not.toContain(zh.totals.cost);
  });

  it('marks what lacks somebody who was not calculated', async () => {
    const { totals } = await written(payrollOf([wang, lost], { takeHome: 'month' }));
    for (const label of ['全部人员', '养老', '当月个税', zh.totals.cost]) {
      expect(beside(totals, label)('F')?.value).toBe('不完整');
    }
    expect(beside(totals, '研发部')('F')).toBeUndefined();
    expect(beside(totals, '南京')('F')).toBeUndefined();
    expect(texts(totals)).toContain('1 人没有算，合计不含他们，原因见异常表。');
  });

  it('marks what lacks a scheme without a rule, and shows no amount for it', async () => {
    const payroll = payrollOf([xiamen], { month: '2025-08', takeHome: 'month' });
    const { totals } = await written(payroll);
    expect(beside(totals, '工伤')('C')).toBeUndefined();
    expect(beside(totals, '工伤')('F')?.value).toBe('不完整');
    expect(beside(totals, '养老')('F')).toBeUndefined();
    expect(beside(totals, '厦门')('F')?.value).toBe('不完整');
    expect(beside(totals, '厦门分部')('F')?.value).toBe('不完整');
    expect(texts(totals).some((text) => /^厦门 .*2025-08（1 人）：没有.*工伤.*的规则/.test(String(text)))).toBe(true);
  });

  it('gives no take-home, and not 0, where a scheme that the employee pays has no rule', async () => {
    const { totals } = await written(payrollOf([xiamen], { month: '2027-02', takeHome: 'month' }));
    expect(beside(totals, '当月到手')('D')).toBeUndefined();
    expect(texts(totals)).toContain('1 人缺险种的规则，没有算个税和到手。');
  });

  it('adds up what putting right costs', async () => {
    const { totals, people } = await written(payrollOf([{ ...wang, paidPension: '400' }, wang]));
    expect(beside(totals, zh.totals.putRight)('C')?.value).toBe(people.at('补足后单位每月多缴', 2)?.value);
    expect(people.at('补足后单位每月多缴', 3)).toBeUndefined();
    expect(texts(totals)).toContain(zh.cautions.putRight);
  });
});

describe('what the amounts stand on', () => {
  it('is said in the file', async () => {
    const { name, number, wage } = wang;
    const withoutRate = { name, number, wage, pay: '12000', bonus: '36000' };
    const payroll: FinishedPayroll = {
      ...payrollOf([withoutRate, { ...withoutRate, number: '8', month: '2025-05' }], { takeHome: 'month' }),
      notices: [
        { kind: 'wageFromPay', header: '应发工资' },
        { kind: 'ignoredColumns', count: 1, headers: ['身高'] },
        { kind: 'totalRowsLeftOut', fileRows: [9] },
      ],
    };
    for (const words of [zh, en]) {
      const said = texts((await written(payroll, words)).totals);
      const expected = [
        ...payroll.notices.map((notice) => words.notice(notice)),
        words.cautions.months('2025-03' + words.comma + '2025-05'),
        words.cautions.fundRate(2),
        words.cautions.equalMonths(2),
        words.cautions.withoutBonus,
      ];
      expect(expected.filter((sentence) => !said.includes(sentence))).toEqual([]);
    }
  });

  it('says nothing where there is nothing to say', async () => {
    const { totals } = await written(payrollOf([{ ...wang, injury: 'class-1' }]));
    expect(texts(totals)).not.toContain(zh.cautions.heading);
  });

  it('is beside every row, in a csv too', async () => {
    const payroll = payrollOf([wang, lost], { month: '2040-01', carryOn: true });
    const { people } = await written(payroll);
    expect(people.at('规则提示', 2)?.value).toMatch(/^按最近一期暂算：养老、/);
    expect(people.at('规则提示', 3)).toBeUndefined();
    const csv = await writeCsv(payroll, zh).text();
    expect(csv).toContain('按最近一期暂算：养老、');
  });

  it('heads a wage that is a pay or a declared base with the roster’s own name', async () => {
    const headers = { pay: '应发工资', wage: '缴费基数', fundWage: '公积金基数' };
    const ofPay = await written(payrollOf([wang], {}, { headers, wageFrom: 'pay' }));
    expect(ofPay.people.at('缴费工资（取自“应发工资”）', 2)).toMatchObject({ value: 10_000 });
    const declared = { headers, wageFrom: 'declaredBase', fundWageFrom: 'declaredBase' } as const;
    const ofBase = await written(payrollOf([{ ...wang, fundWage: '9000' }], {}, declared));
    expect(ofBase.people.at('缴费工资（取自“缴费基数”）', 2)).toMatchObject({ value: 10_000 });
    expect(ofBase.people.at('公积金缴费工资（取自“公积金基数”）', 2)).toMatchObject({ value: 9000 });
  });
});

describe('a row without a figure', () => {
  it('has a bonus as given where no tax was asked for', async () => {
    const { people } = await written(payrollOf([{ ...wang, bonus: '36000' }]));
    expect(people.at('年终奖', 2)).toMatchObject({ value: 36_000 });
    expect(() => people.at('年终奖单独计税', 2)).toThrow();
  });

  it('has no 0 of a true-up that is counted in another row', async () => {
    const trueUp = {
      months: ['2026-01'],
      before: { kind: 'knownOn', day: '2026-05-01' },
      after: { kind: 'now' },
    } as const;
    const people = [
      { ...wang, month: '2026-01', wage: '30000' },
      { ...wang, month: '2026-02', wage: '30000' },
    ];
    const { people: sheet } = await written(payrollOf(people, { trueUp: { ...trueUp, months: [...trueUp.months] } }));
    expect(sheet.at('补差单位', 2)?.value).toBeGreaterThan(0);
    expect(sheet.at('补差单位', 3)).toBeUndefined();
  });

  it('has no amounts at all where nothing was calculated', async () => {
    const faulty = { ...lost, pay: '12000', bonus: '36000', paidPension: '400' };
    const { people } = await written(payrollOf([faulty, { ...wang, pay: '12000' }], { takeHome: 'month' }));
    const zeros = [...people.cells].filter(([address, { value }]) => /^[A-Z]+2$/.test(address) && value === 0);
    expect(zeros).toEqual([]);
  });

  it('says that nothing was deducted', async () => {
    const { people, exceptions } = await written(payrollOf([{ ...wang, paidPension: '0' }]));
    expect(people.at('养老核对', 2)?.value).toBe(zh.checkStatuses.nothingDeducted);
    expect(exceptions.at('说明', 2)?.value).toBe(`养老：${zh.checkStatuses.nothingDeducted}。`);
  });
});

it('says of a deduction that cannot be, and of one whose rate is not known, what it is', async () => {
  const { name, number, wage } = wang;
  // The fund is of whole yuan; without a rate of one’s own 650 may be 6.5% of the wage or 5% of more.
  const people = [
    { ...wang, paidFund: '800.5' },
    { name, number, wage, paidFund: '650' },
  ];
  const { exceptions } = await written(payrollOf(people));
  const { impossible, rateNotGiven } = zh.checkStatuses;
  const sentences = [`公积金：${impossible}。`, `公积金：${rateNotGiven}。`];
  expect(sentences.filter((sentence) => !texts(exceptions).includes(sentence))).toEqual([]);
});

it('takes what was noticed in the file along to who writes', async () => {
  const session = openSession();
  const profiles = [{ profile: publishedProfile('nanjing'), sha256: null }];
  await session.start({ profiles }, () => undefined);
  const text = '姓名\t应发工资\t身高\n王芳\t10000\t170';
  await session.read({ source: { kind: 'text', text }, options: {} }, () => undefined);
  await session.calculate(testSettings, () => undefined);
  const { port1, port2 } = new MessageChannel();
  const received = new Promise<FinishedPayroll>((finish) => {
    port2.onmessage = ({ data }: MessageEvent<FinishedPayroll>) => finish(data);
  });
  await session.handOver({ to: port1 }, () => undefined);
  const { totals, people } = await written(await received);
  port2.close();
  expect(texts(totals)).toContain('有 1 列没有用：身高。');
  expect(people.at('缴费工资（取自“应发工资”）', 2)).toMatchObject({ value: 10_000 });
});

it('lists a rule once for people with and without a fund', async () => {
  const { rules } = await written(payrollOf([wang, { ...wang, number: '8', fundRate: 0 }]));
  const schemes = [...rules.cells].filter(([address]) => /^E\d+$/.test(address)).map(([, { value }]) => value);
  expect(schemes).toEqual(['险种', '养老', '医疗', '失业', '工伤', '生育', '公积金']);
  expect([rules.at('人数', 2)?.value, rules.at('人数', 7)?.value]).toEqual([2, 1]);
});
