/** The table of people on the page, with a worker that answers from a calculated payroll. */
import { readFileSync } from 'node:fs';
import { render, screen } from '@testing-library/react';
import { calculatePayroll, type CalculatedPayroll } from '../../src/payroll/payrollCalculation';
import type { PayrollSettings } from '../../src/payroll/payrollSettings';
import { summarize } from '../../src/payroll/payrollSummary';
import { wholeTable, type TableRow } from '../../src/payroll/payrollTable';
import { readPerson } from '../../src/payroll/readPerson';
import { tableOrder } from '../../src/payroll/tableOrder';
import { tableRow } from '../../src/payroll/tableRow';
import { cityProfileSchema } from '../../src/rules/cityProfile';
import type { PayrollClient } from '../../src/ui/payroll/payrollClient';
import PeopleTable from '../../src/ui/payroll/people/PeopleTable';
import { PayrollWordingProvider } from '../../src/ui/wording/payroll/PayrollWording';
import { WordingProvider } from '../../src/ui/wording/WordingContext';
import { en } from '../../src/ui/wording/en';
import { zh } from '../../src/ui/wording/zh';
import { rosterOf, type TestPerson } from '../payroll/rosterOf';

// Nanjing, March 2025: insurance from 4,952 to 24,762; fund at 8%, whole yuan. Totals as worked out in
// tests/payroll/payrollCalculation.test.ts: 10,000 pays 1,860.00; 3,000 pays 769.96; 30,000 pays 5,010.01.
export const few: TestPerson[] = [
  { name: '王五', number: '3', department: '销售', wage: '10000' },
  { name: '张三', number: '1', department: '研发', wage: '3000' },
  { name: '李四', number: '2', department: '研发', wage: '30000' },
  { name: '赵六', number: '10', wage: '5000', city: '哈尔滨' },
];

export const many: TestPerson[] = Array.from({ length: 1000 }, (_, row) => ({
  name: `第${row}人`,
  wage: String(5000 + row),
}));

const profiles = ['nanjing', 'xiamen'].map((city) =>
  cityProfileSchema.parse(JSON.parse(readFileSync(`public/city-profiles/${city}.json`, 'utf8'))),
);

const settings: PayrollSettings = {
  cityId: 'nanjing',
  categoryId: 'employee',
  month: '2025-03',
  carryOn: false,
  rates: {},
  ownCities: {},
  takeHome: null,
  trueUp: null,
};

/** Answers as the worker does, after a turn. */
function workerOf(payroll: CalculatedPayroll, change: (row: TableRow) => TableRow = (row) => row) {
  let order = tableOrder(payroll, wholeTable);
  const asked: string[] = [];
  const answers = {
    query: (query: Parameters<typeof tableOrder>[1]) => {
      order = tableOrder(payroll, query);
      return { count: order.length };
    },
    rows: ({ from, to }: { from: number; to: number }) =>
      Array.from(order.subarray(from, to), (row) => change(tableRow(payroll, row))),
    person: ({ row }: { row: number }) => {
      const detail = readPerson(payroll, row);
      return { ...detail, tableRow: change(detail.tableRow) };
    },
  };
  const ask = ((kind: keyof typeof answers, question: never) => {
    asked.push(kind);
    return Promise.resolve({ kind: 'answer', answer: answers[kind](question) });
  }) as unknown as PayrollClient['ask'];
  return { ask, asked };
}

export async function open(
  people: readonly TestPerson[],
  options: { change?: (row: TableRow) => TableRow; english?: true } = {},
) {
  const payroll = calculatePayroll(
    rosterOf(people),
    settings,
    profiles.map((profile) => ({ profile, sha256: null })),
    () => undefined,
  );
  const worker = workerOf(payroll, options.change);
  const summary = summarize(payroll);
  const table = (version: number) => (
    <WordingProvider value={options.english === true ? en : zh}>
      <PayrollWordingProvider>
        <PeopleTable
          ask={worker.ask}
          headers={{ city: '参保地' }}
          summary={summary}
          settings={settings}
          profiles={profiles}
          version={version}
        />
      </PayrollWordingProvider>
    </WordingProvider>
  );
  const { rerender } = render(table(0));
  const grid = await screen.findByRole('grid');
  await screen.findByText(people[0]?.name ?? '');
  return { ...worker, grid, recalculate: (version: number) => rerender(table(version)) };
}

/** By selectors: looking for roles reads the styles of every cell. */
export function names(): (string | null)[] {
  return rowHeaders().map((cell) => cell.querySelector('button')?.textContent ?? '…');
}

export function rowHeaders(): Element[] {
  return [...document.querySelectorAll('[role=rowheader]')];
}
