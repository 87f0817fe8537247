import type { PayrollSettings } from '../../src/payroll/payrollSettings';
import type { TestPerson } from './rosterOf';
import { workedChecks, workedChecksByPage } from './workedChecks';
import { workedChosenRates, workedFuzhou, workedXiamen } from './workedFujian';
import { workedMonths } from './workedMonths';
import { workedNanjing } from './workedNanjing';
import { workedBeforeOctober, workedByDecember, workedFirstHalf, workedKnownThen } from './workedTrueUps';
import { workedBonuses, workedBonusesOfMonth, workedYears } from './workedYears';

/*
 * A payroll worked apart from the program, in exact fractions, from the published rules and the law alone.
 *
 * A person is a paragraph: why the person is here, what the roster says, and what must come out, by cells:
 *   P M U I B F  base employer employee, of pension, medical, unemployment, work injury, maternity, housing fund;
 *                ↑ raised to the floor, ↓ cut at the ceiling, = set by the rule
 *   sum          employer employee
 *   stopped      what a remark stops
 *   withheld     months income allowance contributions special taxable rate quick tax-of-all-months so-far due
 *   assumed      which of these are taken from equal months
 *   home         pay tax take-home
 *   bonus        amount, tax by itself, tax merged; better: which, by how much; trap: step, lost, break-even
 *   2025-01..2025-09  the difference of these months by scheme, employer employee; a month not named has none
 *   pension …    a declared deduction: status paid lowest-base highest-base lawful-base gap
 *   cost         employer employee a month, of putting right what is short
 * Amounts in yuan. `-` is none; `?` is not compared, since no document says what it should be.
 *
 * Readings taken where the documents leave one open:
 *   - Amounts "so far" are of the months before; tax so far that is not given is the tax on the figures so far.
 *   - Special deductions are an amount a month. Months count from January, or from the month of entry in the year.
 *   - Fund contributions above 12% of the own average wage (or of the ceiling) are taxed: the employee's part is
 *     not deducted, the employer's is income.
 *   - What is taxable may be negative on the way; tax is then 0 at the first rate.
 *   - A category without any rule in one month that counts has no whole year; a scheme without a rule has no line.
 *   - A category that the city has in other months, but not in this one, is unknown, and another is not put in its place.
 *   - On a base that the rule itself sets, the one amount it gives says nothing of the wage; any other is impossible.
 *   - A true-up compares a scheme that has a rule on both sides; with a rule on one side alone it is unmatched.
 *   - A month could be paid by the period before only where the scheme has a rule for it today: else nothing is settled.
 *   - What a correction costs the employer is counted from the highest base that explains the deduction.
 *   - A deduction of 0 where nothing is due is right, and not one that was left out.
 *   - A roster's fund rate of 0 says that the person pays into no fund.
 *
 * Readings taken after the first one was another:
 *   - Known on a day: first, a scheme of which no rule was out had none, and was unmatched. Now the period before goes
 *     on: somebody did pay in those months, and a true-up that leaves them out would settle nothing.
 *   - The flat fee: first, it was always within the deduction. Now it may be on a line of its own as well, and where
 *     one reading is below and the other is not, nothing is said: nobody is to be accused by accident. Where both are
 *     below, the bases are those with the fee.
 *   - A gap below one yuan: first, a finding like any other. Now none, since bases are declared in whole yuan.
 *   - At the floor: first, any base up to the last that is paid the same (4,952.06 for 4,952), with the gap from there.
 *     Now the floor itself, and at the ceiling the ceiling: whatever the wage beyond it, that is the base declared.
 *   - What a correction costs: first, that of the items alone. Now insurance as one figure where that is compared, so
 *     that it does not count twice beside its lines; and the employer's work injury and maternity, which stand on the
 *     same base though no deduction tells of them, by the item that says least. Where nothing is short it is 0.
 *   - The gap: first, 0 where the deduction matches. Now none unless it is below, which alone is a finding.
 *   - 12% of the wage free of tax: first, to the cent. Now rounded as the deposit is: where 12% is rounded up to
 *     the yuan no other deposit can be made, so that the part rounded up is not above 12%.
 *   - Entry after the month: first, contributions but no tax. Now nothing, since nothing is due before entry; a true-up
 *     leaves the months before entry out for the same reason.
 *   - A deduction of 0 where some is due: first, a base of next to nothing. Now a matter of its own, without a gap: no
 *     base was declared too low, none was declared.
 *   - The fund without a rate in the roster or on the page: first, by the first rate of the rule. Now by any rate of its
 *     range that explains the deduction at the lawful base, since the employer may choose each; else the rate is missing.
 */
export type WorkedPerson = { title: string; person: TestPerson; expected: Record<string, string> };

export type WorkedGroup = {
  title: string;
  shows: 'contributions' | 'month' | 'year' | 'bonus' | 'trueUp' | 'check';
  settings: Partial<PayrollSettings>;
  people: WorkedPerson[];
};

function people(text: string): WorkedPerson[] {
  return text
    .trim()
    .split('\n\n')
    .map((paragraph) => {
      const lines = paragraph.split('\n');
      const comments = lines.filter((line) => line.startsWith('# '));
      const [roster = '', ...cells] = lines.slice(comments.length);
      return {
        title: `${comments.map((line) => line.slice(2)).join(' ')} [${roster}]`,
        person: personOf(roster),
        expected: Object.fromEntries(cells.flatMap((line) => line.trim().split(' | ')).map(splitCell)),
      };
    });
}

function splitCell(cell: string): [string, string] {
  const at = cell.indexOf(' ');
  return [cell.slice(0, at), cell.slice(at + 1)];
}

function personOf(roster: string): TestPerson {
  const [city = '', category = '', month = '', ...columns] = roster.split(' ');
  const { fundRate, ...texts } = Object.fromEntries(columns.map((column) => column.split('=') as [string, string]));
  return { city, category, month, ...texts, ...(fundRate === undefined ? {} : { fundRate: Number(fundRate) }) };
}

const monthsOf = (year: number, last: number) =>
  Array.from({ length: last }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);

const now = { kind: 'now' } as const;
const knownOn = (day: string) => ({ kind: 'knownOn', day }) as const;

export const workedGroups: WorkedGroup[] = [
  { title: 'Nanjing', shows: 'contributions', settings: {}, people: people(workedNanjing) },
  { title: 'Xiamen', shows: 'contributions', settings: {}, people: people(workedXiamen) },
  { title: 'Fuzhou', shows: 'contributions', settings: {}, people: people(workedFuzhou) },
  {
    title: 'rates chosen on the page',
    shows: 'contributions',
    settings: {
      rates: {
        nanjing: { 'housing-fund': '12%', 'work-injury': 'class-2' },
        xiamen: { medical: 'reduced', maternity: 'government', 'housing-fund': '5%' },
        fuzhou: { maternity: 'within-medical', 'work-injury': '0.16%' },
      },
    },
    people: people(workedChosenRates),
  },
  { title: 'one month', shows: 'month', settings: { takeHome: 'month' }, people: people(workedMonths) },
  { title: 'whole year', shows: 'year', settings: { takeHome: 'year' }, people: people(workedYears) },
  { title: 'bonus and year', shows: 'bonus', settings: { takeHome: 'year' }, people: people(workedBonuses) },
  { title: 'bonus and month', shows: 'bonus', settings: { takeHome: 'month' }, people: people(workedBonusesOfMonth) },
  {
    title: 'true-up by what was known',
    shows: 'trueUp',
    settings: { trueUp: { months: monthsOf(2025, 9), before: knownOn('2025-03-01'), after: now } },
    people: people(workedKnownThen),
  },
  {
    title: 'true-up by what was known, the page carrying on',
    shows: 'trueUp',
    settings: { carryOn: true, trueUp: { months: monthsOf(2025, 9), before: knownOn('2025-03-01'), after: now } },
    people: people(workedKnownThen),
  },
  {
    title: 'true-up by the rules of another month',
    shows: 'trueUp',
    settings: { trueUp: { months: monthsOf(2025, 9), before: { kind: 'ofMonth', month: '2024-12' }, after: now } },
    people: people(workedByDecember),
  },
  {
    title: 'true-up of October 2026',
    shows: 'trueUp',
    settings: { trueUp: { months: monthsOf(2026, 10), before: knownOn('2026-09-30'), after: now } },
    people: people(workedBeforeOctober),
  },
  {
    title: 'true-up of the first half of 2026',
    shows: 'trueUp',
    settings: { trueUp: { months: monthsOf(2026, 6), before: knownOn('2026-03-01'), after: now } },
    people: people(workedFirstHalf),
  },
  { title: 'declared deductions', shows: 'check', settings: {}, people: people(workedChecks) },
  {
    title: "declared deductions, the page's fund rate",
    shows: 'check',
    settings: { rates: { nanjing: { 'housing-fund': '5%' } } },
    people: people(workedChecksByPage),
  },
];
