import { describe, expect, it } from 'vitest';
import { summarize } from '../../src/payroll/payrollSummary';
import { wholeTable, type TableQuery } from '../../src/payroll/payrollTable';
import { readPerson } from '../../src/payroll/readPerson';
import { tableOrder } from '../../src/payroll/tableOrder';
import { tableRow } from '../../src/payroll/tableRow';
import type { Roster } from '../../src/payroll/roster';
import { payrollOf } from './payrollOf';
import type { TestPerson } from './rosterOf';

// Nanjing, March 2025: insurance from 4,952 to 24,762; fund from 2,490 to 39,900 at 8%, whole yuan.
// 10,000: employer 1600 + 700 + 50 + 20 + 80 + 800 = 3,250.00; employee 800 + (200 + 10) + 50 + 800 = 1,860.00.
// 3,000, raised to 4,952: employer 792.32 + 346.64 + 24.76 + 9.90 + 39.62 + 240 = 1,453.24;
//   employee 396.16 + 109.04 + 24.76 + 240 = 769.96.
// 30,000, cut at 24,762: employer 3961.92 + 1733.34 + 123.81 + 49.52 + 198.10 + 2400 = 8,466.69;
//   employee 1980.96 + 505.24 + 123.81 + 2400 = 5,010.01.
const people = [
  { name: '王五', number: '3', department: '销售', wage: '10000' },
  { name: '张三', number: '1', department: '研发', wage: '3000' },
  { name: '李四', number: '2', department: '研发', wage: '30000' },
  { name: '赵六', number: '10', wage: '5000', city: '哈尔滨' },
];

describe('totals', () => {
  const { totals } = payrollOf(people);

  it('count who is calculated, raised and capped', () => {
    expect(totals).toMatchObject({ people: 4, calculated: 3, raised: 1, capped: 1 });
  });

  it('add up the rounded lines of both sides', () => {
    // 3250.00 + 1453.24 + 8466.69 = 13,169.93; 1860.00 + 769.96 + 5010.01 = 7,639.97
    expect(totals.total).toEqual({ employer: 1_316_993n, employee: 763_997n });
    expect(totals.cities).toEqual([{ cityId: 'nanjing', people: 3, employer: 1_316_993n, employee: 763_997n }]);
  });

  it('are told by scheme', () => {
    // Pension: 1600 + 792.32 + 3961.92 = 6,354.24; 800 + 396.16 + 1980.96 = 3,177.12
    expect(totals.schemes[0]).toEqual({ scheme: 'pension', people: 3, employer: 635_424n, employee: 317_712n });
    expect(totals.schemes.map(({ scheme }) => scheme)).toEqual([
      'pension',
      'medical',
      'unemployment',
      'work-injury',
      'maternity',
      'housing-fund',
    ]);
  });

  it('are told by department, the greatest first', () => {
    // 研发: 1453.24 + 8466.69 = 9,919.93
    expect(totals.departments).toEqual([
      { department: '研发', people: 2, employer: 991_993n, employee: 577_997n },
      { department: '销售', people: 1, employer: 325_000n, employee: 186_000n },
    ]);
  });
});

describe('a row of the table', () => {
  it('has the amounts of every scheme, why its base was moved, and its wage as written', () => {
    const row = tableRow(payrollOf(people), 1);
    expect(row).toMatchObject({
      fileRow: 3,
      name: '张三',
      wage: '3000.00',
      employer: 145_324,
      employee: 76_996,
      city: { id: 'nanjing' },
      remarks: [],
    });
    expect(row.lines.pension).toEqual({
      base: 495_200,
      adjustment: 'raisedToFloor',
      employer: 79_232,
      employee: 39_616,
    });
    expect(row.lines['housing-fund']).toEqual({
      base: 300_000,
      adjustment: 'none',
      employer: 24_000,
      employee: 24_000,
    });
  });

  it('stays where nothing can be calculated, with the reason', () => {
    const row = tableRow(payrollOf(people), 3);
    expect(row).toMatchObject({ city: { written: '哈尔滨' }, lines: {}, employer: null, employee: null });
    expect(row.remarks.map(({ reason }) => reason.kind)).toEqual(['unknownCity']);
  });
});

describe('the order of the table', () => {
  const payroll = payrollOf(people);
  const order = (query: Partial<TableQuery>) => [...tableOrder(payroll, { ...wholeTable, ...query })];

  it('is that of the file at first', () => {
    expect(order({})).toEqual([0, 1, 2, 3]);
    expect(order({ sort: { by: 'file', descending: true } })).toEqual([3, 2, 1, 0]);
  });

  it('puts what needs attention first', () => {
    // Not calculated, raised, capped, the rest.
    expect(order({ sort: { by: 'attention', descending: false } })).toEqual([3, 1, 2, 0]);
  });

  it('sorts amounts, and rows without one come last either way', () => {
    expect(order({ sort: { by: 'employer', descending: false } })).toEqual([1, 0, 2, 3]);
    expect(order({ sort: { by: 'employer', descending: true } })).toEqual([2, 0, 1, 3]);
    expect(order({ sort: { by: 'wage', descending: true } })).toEqual([2, 0, 3, 1]);
  });

  it('sorts names as a Chinese dictionary, numbers by their value, and empty texts last', () => {
    // lǐ, wáng, zhāng, zhào
    expect(order({ sort: { by: 'name', descending: false } })).toEqual([2, 0, 1, 3]);
    expect(order({ sort: { by: 'number', descending: false } })).toEqual([1, 2, 0, 3]);
    expect(order({ sort: { by: 'department', descending: true } }).at(-1)).toBe(3);
  });

  it('keeps what is searched, filtered, of a city and of a department', () => {
    expect(order({ search: ' 研发 ' })).toEqual([1, 2]);
    expect(order({ search: '１０' })).toEqual([3]);
    expect(order({ filter: 'faulty' })).toEqual([3]);
    expect(order({ filter: 'remarked' })).toEqual([3]);
    expect(order({ filter: 'raised' })).toEqual([1]);
    expect(order({ filter: 'capped' })).toEqual([2]);
    expect(order({ cityId: 'nanjing', department: '研发' })).toEqual([1, 2]);
    expect(order({ cityId: 'xiamen' })).toEqual([]);
  });
});

describe('the summary', () => {
  it('shows how bases lie between floor and ceiling', () => {
    const spread = summarize(payrollOf(people)).spreads.find(({ scheme }) => scheme === 'pension');
    expect(spread).toMatchObject({ cityId: 'nanjing', floor: 495_200, ceiling: 2_476_200, raised: 1, capped: 1 });
    // (10000 − 4952) ÷ (24762 − 4952) = 0.2548…: the sixth twentieth.
    expect(spread?.bins.map((count, index) => [index, count]).filter(([, count]) => count !== 0)).toEqual([[5, 1]]);
  });

  it('warns once a place of what was carried on and of what has no rule', () => {
    const { warnings } = summarize(
      payrollOf([{ wage: '10000' }, { wage: '9000' }], { month: '2031-01', carryOn: true }),
    );
    expect(warnings.filter(({ kind }) => kind === 'carriedOn')).toMatchObject([
      { cityId: 'nanjing', month: '2031-01', people: 2, categoryId: 'employee', category: { en: 'Employee' } },
    ]);
  });

  it('counts remarks and rows that are not calculated', () => {
    expect(summarize(payrollOf(people))).toMatchObject({ remarked: 1, faulty: 1 });
  });
});

it('opens a person with what the page 算一算 needs', () => {
  const payroll = payrollOf([{ wage: '8333.333333', pay: '9000', fundRate: 120_000, injury: '0.36%' }], {
    rates: { nanjing: { 'housing-fund': '5%' } },
  });
  expect(readPerson(payroll, 0)).toMatchObject({
    cityId: 'nanjing',
    categoryId: 'employee',
    month: '2025-03',
    wage: '8333.333333',
    pay: '9000.00',
    fundWage: '',
    rates: { 'housing-fund': '12%', 'work-injury': '0.36%' },
  });
});

describe('a true-up', () => {
  // The limits of 2025 came on 2025-09-18; until then Nanjing paid by those of 2024, 4,879 to 24,396.
  // 3,000: employer (792.32 − 780.64) + (346.64 − 341.53) + (24.76 − 24.40) + (9.90 − 9.76) + (39.62 − 39.03) = 17.88;
  //   employee (396.16 − 390.32) + (109.04 − 107.58) + (24.76 − 24.40) = 7.66 a month.
  const trueUp = {
    months: ['2025-03', '2025-01', '2025-02', '2025-03'],
    before: { kind: 'knownOn' as const, day: '2025-03-01' },
    after: { kind: 'now' as const },
  };
  const payroll = payrollOf(people, { trueUp });

  it('is the difference of the rounded amounts, month by month', () => {
    expect([0, 1, 3].map((row) => tableRow(payroll, row).trueUp)).toEqual([
      { employer: 0, employee: 0 },
      { employer: 5364, employee: 2298 },
      null,
    ]);
    const { trueUp: months } = readPerson(payroll, 1);
    expect(months.map(({ month }) => month)).toEqual(['2025-01', '2025-02', '2025-03']);
    expect(months[0]?.lines.slice(0, 2)).toEqual([
      { scheme: 'pension', employer: 1168, employee: 584 },
      { scheme: 'medical', employer: 511, employee: 146 },
    ]);
  });

  it('is summed over everybody whom it concerns', () => {
    // 30,000 was cut at 24,396 and is at 24,762: employer (3961.92 − 3903.36) + (1733.34 − 1707.72) + (123.81 − 121.98)
    //   + (49.52 − 48.79) + (198.10 − 195.17) = 89.67; employee (1980.96 − 1951.68) + (505.24 − 497.92) + 1.83 = 38.43.
    // Three months of both: (17.88 + 89.67) × 3 = 322.65; (7.66 + 38.43) × 3 = 138.27.
    expect(summarize(payroll).trueUp).toEqual({ people: 2, employer: 32_265n, employee: 13_827n, unmatched: [] });
    expect([...tableOrder(payroll, { ...wholeTable, filter: 'owing' })]).toEqual([1, 2]);
    expect([...tableOrder(payroll, { ...wholeTable, sort: { by: 'trueUp', descending: true } })]).toEqual([2, 1, 0, 3]);
  });
});

describe('declared deductions', () => {
  // 8% of 4,952 is 396.16 and of 10,000 is 800.00.
  const payroll = payrollOf([
    { wage: '10000', paidPension: '800' },
    { wage: '10000', paidPension: '396.16' },
    { wage: '10000' },
  ]);

  it('are compared with what is due, row by row', () => {
    expect(tableRow(payroll, 0).check).toMatchObject([{ item: 'pension', status: 'matches', paid: 80_000 }]);
    expect(tableRow(payroll, 1).check).toMatchObject([
      { item: 'pension', status: 'below', declaredHighest: 495_200, lawful: 1_000_000, gap: 504_800 },
    ]);
    expect(tableRow(payroll, 2).check).toEqual([]);
  });

  it('are counted, and cost what is missing', () => {
    // Pension alone: 5,048 × 16% = 807.68 and × 8% = 403.84; injury and maternity on the same base:
    // 20.00 − 9.90 = 10.10 and 80.00 − 39.62 = 40.38.
    expect(summarize(payroll).check).toEqual({
      compared: 2,
      below: 1,
      impossible: 0,
      nothingDeducted: 0,
      rateNotGiven: 0,
      employer: 85_816n,
      employee: 40_384n,
    });
    expect([...tableOrder(payroll, { ...wholeTable, filter: 'finding' })]).toEqual([1]);
    for (const by of ['gap', 'checkCost'] as const) {
      expect([...tableOrder(payroll, { ...wholeTable, sort: { by, descending: true } })][0]).toBe(1);
    }
  });
});

it('does not hold limits against a deduction that were announced after it', () => {
  // March 2025 was paid by the floor of 2024, 4,879: 8% is 390.32. The floor of 2025, 4,952, came in September.
  const payroll = payrollOf([
    { wage: '3000', paidPension: '390.32' },
    { wage: '10000', paidPension: '390.32' },
    { wage: '3000', paidPension: '380.00' },
  ]);
  expect([0, 1, 2].map((row) => tableRow(payroll, row).check[0]?.status)).toEqual(['matchesThen', 'below', 'below']);
  expect(tableRow(payroll, 0)).toMatchObject({ checkCost: { employer: 0, employee: 0 } });
  expect(summarize(payroll).check).toMatchObject({ compared: 3, below: 2 });
  expect([...tableOrder(payroll, { ...wholeTable, filter: 'finding' })]).toEqual([1, 2]);
});

it('settles no month before somebody entered, and nobody twice', () => {
  // 17.88 and 7.66 a month, as above; entered in February: two of three months.
  const trueUp = {
    months: ['2025-01', '2025-02', '2025-03'],
    before: { kind: 'knownOn' as const, day: '2025-03-01' },
    after: { kind: 'now' as const },
  };
  const payroll = payrollOf(
    [
      { number: '1', wage: '3000', entryMonth: '2025-02' },
      { number: '2', wage: '3000' },
      { number: '2', wage: '3000', month: '2025-02' },
    ],
    { trueUp },
  );
  expect([0, 1, 2].map((row) => tableRow(payroll, row).trueUp)).toEqual([
    { employer: 3576, employee: 1532 },
    { employer: 5364, employee: 2298 },
    { employer: 0, employee: 0 },
  ]);
  expect(readPerson(payroll, 0).trueUp.map(({ month }) => month)).toEqual(['2025-02', '2025-03']);
});

it('accuses nobody over a fund rate that nobody gave, a deduction of nothing, or a base that was declared', () => {
  const status = (person: TestPerson, wageFrom: Roster['wageFrom'] = 'wage') => {
    const payroll = payrollOf([person], {}, { wageFrom });
    return tableRow(payroll, 0).check.map((one) => one.status);
  };
  // 5% and 12% of 10,000; 650 is none of 5% to 12%.
  expect(status({ wage: '10000', paidFund: '500' })).toEqual(['matches']);
  expect(status({ wage: '10000', paidFund: '1200' })).toEqual(['matches']);
  expect(status({ wage: '10000', paidFund: '650' })).toEqual(['rateNotGiven']);
  expect(status({ wage: '10000', paidFund: '500', fundRate: 80_000 })).toEqual(['below']);
  expect(status({ wage: '10000', paidPension: '0' })).toEqual(['nothingDeducted']);
  expect(status({ wage: '10000', paidPension: '400', paidFund: '400' }, 'declaredBase')).toEqual([]);
});

it('compares a fixed base too', () => {
  // Xiamen, August 2022, 外来员工: medical 2% of 3,992 is 79.84, whatever the wage.
  const medical = (paidMedical: string) =>
    tableRow(payrollOf([{ wage: '9000', city: '厦门', category: '外来员工', month: '2022-08', paidMedical }]), 0)
      .check[0]?.status;
  expect([medical('79.84'), medical('85')]).toEqual(['anyBase', 'impossible']);
});
