import { Decimal } from './decimal';

// The examples of an article of 2007 on social insurance in Nanjing, as it computed them by the rules of its day. They
// are history: none of these figures is in force, and other files hold the rules that are.

/** Amounts are yuan, rates and shares fractions (0.08 for 8%), and nothing is rounded. */
type Example<Kind extends string, Input extends string, Result extends string> = {
  kind: Kind;
  inputs: Record<Input, Decimal>;
  results: Record<Result, Decimal>;
};

export type PensionExample = Example<
  'pension',
  'wageAtStart' | 'wageAtRetirement' | 'basicShare' | 'accountRate' | 'years' | 'divisor',
  'basic' | 'account' | 'monthly'
>;
export type MedicalAccountExample = Example<'medicalAccount', 'base' | 'rate', 'monthly'>;
export type MedicalPreCreditExample = Example<'medicalPreCredit', 'credited' | 'due', 'settlement'>;
export type HospitalBillExample = Example<'hospitalBill', 'bill' | 'deductible' | 'share', 'paid' | 'own'>;
export type MaternityExample = Example<
  'maternity',
  'firstLumpSum' | 'secondLumpSum' | 'base' | 'months',
  'allowance' | 'total'
>;
export type FatherExample = Example<'father', 'amount' | 'share', 'paid'>;
export type EmployerTopUpExample = Example<'employerTopUp', 'amount' | 'ceiling', 'toppedUp'>;
export type UnemploymentExample = Example<'unemployment', 'years' | 'monthsPerYear' | 'mostMonths', 'months'>;
export type InjuryReportExample = Example<'injuryReport', never, 'employerDays' | 'employeeYears'>;

export type ArticleExample =
  | PensionExample
  | MedicalAccountExample
  | MedicalPreCreditExample
  | HospitalBillExample
  | MaternityExample
  | FatherExample
  | EmployerTopUpExample
  | UnemploymentExample
  | InjuryReportExample;

/** Every example with the article's own figures, in the order in which a page tells them. */
export function articleExamples(): ArticleExample[] {
  return [
    pensionExample(),
    medicalAccountExample(),
    medicalPreCreditExample(),
    hospitalBillExample(),
    maternityExample(),
    fatherExample(),
    employerTopUpExample(),
    unemploymentExample(),
    injuryReportExample(),
  ];
}

/** 6,000 × 20% + (3,000 + 6,000) / 2 × 8% × 25 × 12 / 120 = 2,100 a month: `divisor` is 120 months at any age. */
export function pensionExample(
  inputs: PensionExample['inputs'] = figures({
    wageAtStart: '3000',
    wageAtRetirement: '6000',
    basicShare: '0.2',
    accountRate: '0.08',
    years: '25',
    divisor: '120',
  }),
): PensionExample {
  const { wageAtStart, wageAtRetirement, basicShare, accountRate, years, divisor } = inputs;
  const basic = wageAtRetirement.times(basicShare);
  const averageWage = wageAtStart.plus(wageAtRetirement).div(2);
  const account = averageWage.times(accountRate).times(years).times(12).div(divisor);
  return { kind: 'pension', inputs, results: { basic, account, monthly: basic.plus(account) } };
}

/** 1,189 × 2% = 23.78 a month into the own medical account. */
export function medicalAccountExample(
  inputs: MedicalAccountExample['inputs'] = figures({ base: '1189', rate: '0.02' }),
): MedicalAccountExample {
  return { kind: 'medicalAccount', inputs, results: { monthly: inputs.base.times(inputs.rate) } };
}

/** The medical account is credited a year ahead, and the difference settled next April: 960 due − 1,200 credited = −240. */
export function medicalPreCreditExample(
  inputs: MedicalPreCreditExample['inputs'] = figures({ credited: '1200', due: '960' }),
): MedicalPreCreditExample {
  return { kind: 'medicalPreCredit', inputs, results: { settlement: inputs.due.minus(inputs.credited) } };
}

/** Of a bill of 5,000 the fund pays 86% of what exceeds 1,000: 3,440, and 1,560 are the patient's own. */
export function hospitalBillExample(
  inputs: HospitalBillExample['inputs'] = figures({ bill: '5000', deductible: '1000', share: '0.86' }),
): HospitalBillExample {
  const paid = Decimal.max(0, inputs.bill.minus(inputs.deductible)).times(inputs.share);
  return { kind: 'hospitalBill', inputs, results: { paid, own: inputs.bill.minus(paid) } };
}

/** 500 + 2,000 + 1,189 × 4 months = 7,256 for the mother. */
export function maternityExample(
  inputs: MaternityExample['inputs'] = figures({
    firstLumpSum: '500',
    secondLumpSum: '2000',
    base: '1189',
    months: '4',
  }),
): MaternityExample {
  const allowance = inputs.base.times(inputs.months);
  const total = inputs.firstLumpSum.plus(inputs.secondLumpSum).plus(allowance);
  return { kind: 'maternity', inputs, results: { allowance, total } };
}

/** Half of 2,500 = 1,250 for the father. */
export function fatherExample(
  inputs: FatherExample['inputs'] = figures({ amount: '2500', share: '0.5' }),
): FatherExample {
  return { kind: 'father', inputs, results: { paid: inputs.amount.times(inputs.share) } };
}

/** The employer tops up what exceeds the ceiling: 10,000 − 7,392 = 2,608. */
export function employerTopUpExample(
  inputs: EmployerTopUpExample['inputs'] = figures({ amount: '10000', ceiling: '7392' }),
): EmployerTopUpExample {
  return {
    kind: 'employerTopUp',
    inputs,
    results: { toppedUp: Decimal.max(0, inputs.amount.minus(inputs.ceiling)) },
  };
}

/** Two months a full year of contributions, at most 24. The twelve years are ours: the first that reach the most. */
export function unemploymentExample(
  inputs: UnemploymentExample['inputs'] = figures({ years: '12', monthsPerYear: '2', mostMonths: '24' }),
): UnemploymentExample {
  const months = Decimal.min(inputs.mostMonths, inputs.years.floor().times(inputs.monthsPerYear));
  return { kind: 'unemployment', inputs, results: { months } };
}

/** To have an injury at work recognised, the employer applies within 30 days, the employee within a year: no sum. */
export function injuryReportExample(): InjuryReportExample {
  return { kind: 'injuryReport', inputs: {}, results: figures({ employerDays: '30', employeeYears: '1' }) };
}

function figures<Name extends string>(spelled: Record<Name, string>): Record<Name, Decimal> {
  const entries = Object.entries<string>(spelled).map(([name, figure]) => [name, new Decimal(figure)]);
  return Object.fromEntries(entries) as Record<Name, Decimal>;
}
