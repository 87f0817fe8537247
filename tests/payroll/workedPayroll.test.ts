import { describe, expect, it } from 'vitest';
import type { CalculatedPayroll } from '../../src/payroll/payrollCalculation';
import type { TableRow } from '../../src/payroll/payrollTable';
import type { PersonDetail } from '../../src/payroll/personDetail';
import { readPerson } from '../../src/payroll/readPerson';
import { tableRow } from '../../src/payroll/tableRow';
import type { SchemeId } from '../../src/rules/cityProfile';
import { payrollOf } from './payrollOf';
import { workedGroups, type WorkedGroup } from './workedPayroll';

const letters = [
  ['pension', 'P'],
  ['medical', 'M'],
  ['unemployment', 'U'],
  ['work-injury', 'I'],
  ['maternity', 'B'],
  ['housing-fund', 'F'],
] as const satisfies readonly (readonly [SchemeId, string])[];

const marks = { none: '', raisedToFloor: '↑', cappedAtCeiling: '↓', setByRule: '=' };

function yuan(fen: number | null | undefined): string {
  if (fen === null || fen === undefined) return '-';
  expect(Number.isInteger(fen)).toBe(true);
  const digits = String(Math.abs(fen)).padStart(3, '0');
  const text = digits.endsWith('00') ? digits.slice(0, -2) : `${digits.slice(0, -2)}.${digits.slice(-2)}`;
  return fen < 0 ? `-${text}` : text;
}

const words = (...amounts: (number | null | undefined)[]) => amounts.map(yuan).join(' ');

function contributionCells(row: TableRow): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const [scheme, letter] of letters) {
    const line = row.lines[scheme];
    if (line) cells[letter] = `${yuan(line.base)}${marks[line.adjustment]} ${words(line.employer, line.employee)}`;
  }
  cells['sum'] = words(row.employer, row.employee);
  if (row.remarks.some(({ stops }) => stops === 'contributions')) cells['stopped'] = 'contributions';
  return cells;
}

const homeCell = ({ takeHome }: TableRow) => words(takeHome?.pay, takeHome?.tax, takeHome?.takeHome);

function monthCells(row: TableRow, { withholding }: PersonDetail): Record<string, string> {
  const cells = { sum: words(row.employer, row.employee), home: homeCell(row), withheld: '-', assumed: '-' };
  if (!withholding) return cells;
  const { months, income, allowance, contributions, specialDeductions, taxable } = withholding;
  const { ratePercent, quick, cumulativeTax, taxSoFar, tax, assumed } = withholding;
  return {
    ...cells,
    withheld: [
      months,
      words(income, allowance, contributions, specialDeductions, taxable),
      `${ratePercent}%`,
      words(quick, cumulativeTax, taxSoFar, tax),
    ].join(' '),
    assumed: assumed.join(',') || '-',
  };
}

function bonusCells(row: TableRow, { bonus }: PersonDetail): Record<string, string> {
  const inTable = row.takeHome?.bonus ?? null;
  const cells = { home: homeCell(row), bonus: '-' };
  if (!inTable || !bonus) {
    expect(inTable).toBe(bonus);
    return cells;
  }
  expect({ ...inTable }).toEqual({ amount: bonus.amount, apart: bonus.choice?.apart ?? null, merged: bonus.merged });
  const { choice } = bonus;
  return {
    ...cells,
    bonus: words(inTable.amount, inTable.apart, inTable.merged),
    better: choice ? `${choice.better} ${yuan(choice.difference)}` : '-',
    trap: choice?.trap ? words(choice.trap.step, choice.trap.lost, choice.trap.breakEven) : '-',
  };
}

function trueUpCells(row: TableRow, { trueUp }: PersonDetail): Record<string, string> {
  const runs: { first: string; last: string; text: string }[] = [];
  for (const { month, lines, unmatched } of trueUp) {
    const parts = letters.flatMap(([scheme, letter]) => {
      const line = lines.find((one) => one.scheme === scheme);
      return line && (line.employer !== 0 || line.employee !== 0)
        ? [`${letter} ${words(line.employer, line.employee)}`]
        : [];
    });
    const missing = letters.flatMap(([scheme, letter]) => (unmatched.includes(scheme) ? [letter] : [])).join('');
    const text = [...parts, ...(missing ? [`unmatched ${missing}`] : [])].join(', ');
    const run = runs.at(-1);
    if (run?.text === text) run.last = month;
    else runs.push({ first: month, last: month, text });
  }
  return {
    sum: words(row.trueUp?.employer, row.trueUp?.employee),
    ...Object.fromEntries(runs.filter(({ text }) => text).map(({ first, last, text }) => [`${first}..${last}`, text])),
  };
}

function checkCells({ check, checkCost }: TableRow): Record<string, string> {
  return {
    ...Object.fromEntries(
      check.map(({ item, status, paid, declaredLowest, declaredHighest, lawful, gap }) => [
        item,
        `${status} ${words(paid, declaredLowest, declaredHighest, lawful, gap)}`,
      ]),
    ),
    cost: words(checkCost?.employer, checkCost?.employee),
  };
}

function cellsOf(shows: WorkedGroup['shows'], payroll: CalculatedPayroll, row: number): Record<string, string> {
  const inTable = tableRow(payroll, row);
  switch (shows) {
    case 'contributions':
      return contributionCells(inTable);
    case 'month':
      return monthCells(inTable, readPerson(payroll, row));
    case 'year':
      return { home: homeCell(inTable) };
    case 'bonus':
      return bonusCells(inTable, readPerson(payroll, row));
    case 'trueUp':
      return trueUpCells(inTable, readPerson(payroll, row));
    case 'check':
      return checkCells(inTable);
  }
}

/** Puts `?` where the expectation has one, so that the rest is compared. */
function masked(actual: Record<string, string>, expected: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(actual).map(([key, text]) => {
      const wanted = expected[key]?.split(' ') ?? [];
      return [
        key,
        text
          .split(' ')
          .map((word, index) => (wanted[index] === '?' ? '?' : word))
          .join(' '),
      ];
    }),
  );
}

describe.each(workedGroups)('a payroll worked by hand: $title', ({ shows, settings, people }) => {
  const payroll = payrollOf(
    people.map(({ person }) => person),
    settings,
  );

  it.each(people.map((one, row) => ({ ...one, row })))('$title', ({ expected, row }) => {
    expect(masked(cellsOf(shows, payroll, row), expected)).toEqual(expected);
  });
});
