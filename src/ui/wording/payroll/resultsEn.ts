import type { PayrollSummary, PlanWarning } from '../../../payroll/payrollMessages';
import { en as file } from '../../../payroll/wording/en';
import { month } from '../en';
import { count, people } from './countsEn';
import type { ResultsWording } from './resultsZh';

/** The same of several places at once. */
function severalWarnings(kind: PlanWarning['kind'], places: number, number: number): string {
  const where = `${places} places (${people(number)})`;
  switch (kind) {
    case 'noRule':
      return `${where} lack a rule; the totals are without those schemes.`;
    case 'carriedOn':
      return `${where} lie beyond what we know, estimated by the latest rules.`;
    case 'provisional':
      return `${where} stand on provisional limits; a true-up may follow when the year’s notice is out.`;
    case 'unknownLimit':
      return `${where} have a limit that was not found and is taken as none.`;
  }
}

export const resultsEn: ResultsWording = {
  summary: {
    title: 'Result',
    empty: 'Bring in a roster and the result shows here.',
    spoken: (calculated: number, faulty: number) =>
      faulty === 0 ? `${people(calculated)} calculated.` : `${people(calculated)} calculated, ${count(faulty)} not.`,
    people: 'People on the roster',
    calculated: 'Calculated',
    faulty: 'Not calculated',
    faultyNote: 'Faulty data; the table says why',
    raised: 'At a floor',
    capped: 'At a ceiling',
    employee: 'Employees pay',
    employer: 'Employer pays',
    cost: 'Cost to the employer',
    costNote: (pay: string) => `gross pay ${pay} + the employer’s contributions, without the year-end bonus`,
    takeHome: { month: 'Take-home of the month', rows: 'Take-home of all rows', year: 'Take-home of the year' },
    tax: { month: 'Income tax of the month', rows: 'Income tax of all rows', year: 'Income tax of the year' },
    takeHomeOf: (number: number) => `of ${people(number)}, without the year-end bonus`,
    withoutBonus: 'without the year-end bonus',
    perMonth: 'a month',
    ofAllRows: 'sum of all rows, of more than one month',
    incomplete: '(incomplete)',
  },
  warnings: {
    title: 'To be aware of',
    notice: file.notice,
    place: (city: string, category: string, text: string) => `${city} · ${category} · ${month(text)}`,
    warning: file.warning,
    ownHave: file.ownHave,
    several: severalWarnings,
    assumedRates: ({ fund, injury }: PayrollSummary['assumedRates']) => {
      const parts = [
        ...(fund > 0 ? [`the housing fund of ${people(fund)} at the rate filled in for the city`] : []),
        ...(injury > 0 ? [`the work injury of ${people(injury)} at the first option`] : []),
      ];
      return `Rates that the roster does not say: ${parts.join(', ')}. Change them under “Rates by city”.`;
    },
    negative: (number: number) =>
      `The pay of ${people(number)} does not cover contributions and tax: take-home is negative.`,
    incomplete: (number: number) =>
      `For ${people(number)} some scheme has no rule: tax and take-home are not calculated.`,
    assumed: (number: number) =>
      `The roster has no sums of this year for ${people(number)}: tax assumes equal months since January or entry.`,
  },
  totals: {
    title: 'Totals',
    lead: 'Yuan a month.',
    leadOfRows: 'Sum of all rows, yuan; they are of more than one month.',
    incomplete: 'Incomplete: somebody is not calculated, or a scheme has no rule.',
    by: { scheme: 'By scheme', city: 'By city', department: 'By department' },
    group: { scheme: 'Scheme', city: 'City', department: 'Department' },
    people: 'People',
    employer: 'Employer',
    employee: 'Employee',
    both: 'Together',
    all: 'All',
    noDepartment: '(no department)',
    showAll: (number: number) => `Show all ${count(number)} departments`,
  },
  check: {
    title: 'Declared against due',
    lead: 'What was deducted according to the roster, against what is due on the wage.',
    compared: (number: number, below: number) =>
      below === 0
        ? `${people(number)} compared: none was found below the lawful base.`
        : `${people(number)} compared: the declared base of ${count(below)} may be below the lawful one.`,
    impossible: (number: number) =>
      `No base gives the deductions of ${count(number)}: they may contain a true-up or something else.`,
    nothingDeducted: (number: number) =>
      `Nothing is deducted for some scheme of ${people(number)}: perhaps not insured that month, perhaps not withheld; please check.`,
    rateNotGiven: (number: number) =>
      `The fund’s rate is not given for ${people(number)}, and the deduction fits none: it was not compared.`,
    cost: (employer: string, employee: string) =>
      `On the lawful bases the employer would pay ${employer} yuan a month more, the employees ${employee}.`,
    costOfRows: (employer: string, employee: string) =>
      `On the lawful bases the employer would pay ${employer} yuan more over all rows, the employees ${employee}.`,
    costCovers:
      'Only schemes with a deduction in the roster, and work injury and maternity with them; without earlier months and late surcharges.',
    wageFromPay: 'The lawful base is inferred from this month’s pay, not from the average wage of the year before.',
    wageFromBase:
      'The wage was taken from a column of bases: a declared figure, which cannot show whether too little was declared.',
    caution:
      'This only follows from the figures of the roster. Less than a year in the job, leave, or another rate matter: check before you conclude anything.',
  },
};
