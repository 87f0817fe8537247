import { falseAlarms, type FalseAlarm } from '../../calc/falseAlarm';
import type { RetirementGroup } from '../../calc/retirementAge';
import type { SchemeId } from '../../rules/cityProfile';
import { schemeIds } from '../../rules/schemes';
import { mergeSameShape } from '../mergeSameShape';
import { isCivilDay } from '../../rules/civilDay';

/** `together`: several schemes added up in one figure. */
export type PaidField = SchemeId | 'together';

export type WageKind = 'average' | 'yearly' | 'monthly' | 'firstMonth';

/** The wages of one calendar year as typed. */
export type WageTexts = {
  kind: WageKind;
  average: string;
  total: string;
  months: string;
  monthly: string[];
  firstMonth: string;
};

/** Everything is kept as typed; `typedPayslip.ts` reads it. */
export type PayslipInputs = {
  /** YYYY-MM for which the payslip is; empty means this month. */
  month: string;
  /** YYYY-MM in which it was paid; empty where that is not known. */
  paidIn: string;
  paid: Partial<Record<PaidField, string>>;
  togetherSchemes: SchemeId[];
  /** The fund's rate, "8%"; empty where the payslip does not say it. */
  fundRate: string;
  /** An option's id, where a scheme has several shares of the employee. */
  rates: Partial<Record<SchemeId, string>>;
  carryOn: boolean;
  wages: Partial<Record<string, WageTexts>>;
  falseAlarms: FalseAlarm[];
  /** How many months the sums are for. */
  sumMonths: string;
  /** Marginal rate of income tax, "10%"; empty where it is not known. */
  taxRate: string;
  birthMonth: string;
  retirementGroup: RetirementGroup | '';
  gapYears: string;
  /** Arrears: months, day of payment, and bases that replace those read from the payslip. */
  from: string;
  to: string;
  paidOn: string;
  declaredBase: string;
  declaredFundBase: string;
  isCapped: boolean;
};

export const paidFields: readonly PaidField[] = [...schemeIds, 'together'];
export const wageKinds: readonly WageKind[] = ['average', 'yearly', 'monthly', 'firstMonth'];
export const taxRates = ['0%', '3%', '10%', '20%', '25%', '30%', '35%', '45%'] as const;
export const retirementGroups: readonly RetirementGroup[] = ['man60', 'woman55', 'woman50'];

export const emptyWage: WageTexts = {
  kind: 'average',
  average: '',
  total: '',
  months: '12',
  monthly: Array.from({ length: 12 }, () => ''),
  firstMonth: '',
};

export const emptyPayslip: PayslipInputs = {
  month: '',
  paidIn: '',
  paid: {},
  togetherSchemes: ['pension', 'medical', 'unemployment'],
  fundRate: '',
  rates: {},
  carryOn: false,
  wages: {},
  falseAlarms: [],
  sumMonths: '12',
  taxRate: '',
  birthMonth: '',
  retirementGroup: '',
  gapYears: '',
  from: '',
  to: '',
  paidOn: '',
  declaredBase: '',
  declaredFundBase: '',
  isCapped: false,
};

const longestText = 60;

/** What another version, a link or a hand may have left must not reach the calculation. */
export function payslipOf(stored: unknown): PayslipInputs {
  const inputs = mergeSameShape(stored, emptyPayslip);
  const month = (text: string) => (/^(19|20)\d\d-(0[1-9]|1[0-2])$/.test(text) ? text : '');
  const text = (value: unknown) => (typeof value === 'string' ? value.slice(0, longestText) : '');
  return {
    ...inputs,
    month: month(inputs.month),
    paidIn: month(inputs.paidIn),
    paid: textsOf(inputs.paid, paidFields, text),
    togetherSchemes: schemeIds.filter((scheme) => inputs.togetherSchemes.includes(scheme)),
    fundRate: /^\d{1,2}(\.\d{1,4})?%$/.test(inputs.fundRate) ? inputs.fundRate : '',
    rates: textsOf(inputs.rates, schemeIds, (value) => (/^[a-z0-9-]{1,60}$/.test(text(value)) ? text(value) : '')),
    wages: Object.fromEntries(
      Object.entries(inputs.wages)
        .filter(([year]) => /^(19|20)\d\d$/.test(year))
        .map(([year, wage]) => [year, wageOf(wage, text)]),
    ),
    falseAlarms: falseAlarms.filter((alarm) => inputs.falseAlarms.includes(alarm)),
    sumMonths: text(inputs.sumMonths),
    taxRate: taxRates.find((rate) => rate === inputs.taxRate) ?? '',
    birthMonth: month(inputs.birthMonth),
    retirementGroup: retirementGroups.find((group) => group === inputs.retirementGroup) ?? '',
    gapYears: text(inputs.gapYears),
    from: month(inputs.from),
    to: month(inputs.to),
    paidOn: isCivilDay(inputs.paidOn) ? inputs.paidOn : '',
    declaredBase: text(inputs.declaredBase),
    declaredFundBase: text(inputs.declaredFundBase),
  };
}

function textsOf<Key extends string>(
  record: Partial<Record<Key, unknown>>,
  keys: readonly Key[],
  text: (value: unknown) => string,
): Partial<Record<Key, string>> {
  const kept = keys.map((key): [Key, string] => [key, text(record[key])]).filter(([, value]) => value !== '');
  return Object.fromEntries(kept) as Partial<Record<Key, string>>;
}

function wageOf(stored: unknown, text: (value: unknown) => string): WageTexts {
  const wage = mergeSameShape(stored, emptyWage);
  return {
    kind: wageKinds.includes(wage.kind) ? wage.kind : 'average',
    average: text(wage.average),
    total: text(wage.total),
    months: text(wage.months),
    monthly: emptyWage.monthly.map((_, index) => text(wage.monthly[index])),
    firstMonth: text(wage.firstMonth),
  };
}
