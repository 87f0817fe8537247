import { describe, expect, it } from 'vitest';
import { summarize } from '../../src/payroll/payrollSummary';
import { wholeTable, type TableQuery } from '../../src/payroll/payrollTable';
import { readPerson } from '../../src/payroll/readPerson';
import { tableOrder } from '../../src/payroll/tableOrder';
import { tableRow } from '../../src/payroll/tableRow';
import { payrollOf } from './payrollOf';
import { people } from './calculationPeople';

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
