/** From what is typed to what is shown: pure, so that the panel only lays it out. Words are not chosen here. */
import type { Decimal } from '../../calc/decimal';
import { fundTaxFree, type FundTaxFree } from '../../calc/fundTaxFree';
import { readAmount, type AmountRefusal } from '../../calc/readAmount';
import { specialDeductionLines, specialDeductionTotal, type SpecialDeductionLine } from '../../calc/specialDeductions';
import { takeHome, takeHomeOfYear, type TakeHome, type TakeHomeOfYear } from '../../calc/takeHome';
import { withholdMonth, type TaxSoFar, type Withholding } from '../../calc/withholding';
import { compareBonus, type BonusComparison } from '../../calc/yearEndBonus';
import type { Calculation, Outcome } from '../calculate/calculation';
import type { TakeHomeInputs } from './takeHomeInputs';

export const soFarFields = ['incomeSoFar', 'contributionsSoFar', 'specialSoFar', 'taxSoFar'] as const;
export type SoFarField = (typeof soFarFields)[number];
export type AmountField = SoFarField | 'special' | 'bonus';

/** Of what was in use before today's cumulative withholding nothing is in our data; how far back it reaches is a cautious bound. */
const firstMonthCumulative = '2019-01';

export type BonusReading = {
  bonus: Decimal;
  comparison: BonusComparison;
  /** Counted from January: if not, which way is better depends on income that is not known. */
  isWholeYear: boolean;
  /** This month with the bonus merged into its income. */
  mergedMonth: Withholding;
};

export type TakeHomeAnswer = {
  kind: 'answer';
  month: TakeHome;
  year: TakeHomeOfYear;
  /** Months of the year, 1 to 12: the first counted, this one, and the first whose own tax is known. */
  countedFrom: number;
  thisMonth: number;
  firstShown: number;
  fund: FundTaxFree | null;
  bonus: BonusReading | null;
  /** Schemes of the month without a rule: contributions are missing. */
  isIncomplete: boolean;
};

export type TakeHomeReading = {
  problems: Partial<Record<AmountField, AmountRefusal>>;
  /** The items as they add up, whether they count or a typed total does. */
  items: SpecialDeductionLine[];
  itemsTotal: Decimal;
  countedFrom: number;
  thisMonth: number;
  result: TakeHomeAnswer | { kind: 'noWage' | 'blocked' | 'tooEarly' | 'noEmployer' };
};

/** @param month YYYY-MM */
export function readTakeHome(
  { rows, rules, choices, outcome }: Calculation,
  month: string,
  inputs: TakeHomeInputs,
): TakeHomeReading {
  const thisMonth = Number(month.slice(5));
  const countedFrom = Math.min(inputs.countedFrom, thisMonth);
  const items = specialDeductionLines(inputs.specialItems);
  const itemsTotal = specialDeductionTotal(items);
  const { amounts, problems } = readAmounts(inputs, countedFrom < thisMonth);
  return { problems, items, itemsTotal, countedFrom, thisMonth, result: result() };

  function result(): TakeHomeReading['result'] {
    if (month < firstMonthCumulative) return { kind: 'tooEarly' };
    if (outcome.kind !== 'calculated') return { kind: 'noWage' };
    // Who chooses the base and has no employer beside, pays without wages from which tax could be withheld.
    const isOnOwn = rules.every(({ wageYear }) => wageYear === null) && outcome.summary.total.employer.isZero();
    if (isOnOwn) return { kind: 'noEmployer' };
    if (Object.keys(problems).length > 0) return { kind: 'blocked' };
    return answer(outcome);
  }

  function answer({ pay, wage, summary }: Extract<Outcome, { kind: 'calculated' }>): TakeHomeAnswer {
    const fundRule = rules.find(({ scheme }) => scheme === 'housing-fund');
    const fundLine = summary.lines.find(({ scheme }) => scheme === 'housing-fund');
    const fund =
      fundRule === undefined || fundLine === undefined
        ? null
        : fundTaxFree(fundRule, fundLine, choices.wages?.['housing-fund'] ?? wage);
    const one = takeHome({
      pay,
      contributions: summary,
      fund,
      specialDeductions: amounts.special ?? itemsTotal,
      monthCount: thisMonth - countedFrom + 1,
      before: soFar(amounts),
    });
    const year = takeHomeOfYear(one, 12 - thisMonth);
    return {
      kind: 'answer',
      month: one,
      year,
      countedFrom,
      thisMonth,
      firstShown: 12 - year.months.length + 1,
      fund,
      bonus: amounts.bonus === undefined || amounts.bonus.isZero() ? null : readBonus(amounts.bonus, one, year),
      isIncomplete: rows.some(({ kind }) => kind === 'noRule'),
    };
  }

  function readBonus(bonus: Decimal, { withholding }: TakeHome, { taxable }: TakeHomeOfYear): BonusReading {
    const { before, monthCount, month: figures } = withholding;
    return {
      bonus,
      comparison: compareBonus(bonus, month, taxable),
      isWholeYear: countedFrom === 1,
      mergedMonth: withholdMonth(before, monthCount, { ...figures, income: figures.income.plus(bonus) }),
    };
  }
}

/** Without months before there are no fields for them, and what was typed there waits. */
function readAmounts(inputs: TakeHomeInputs, hasMonthsBefore: boolean) {
  const fields: AmountField[] = ['special', 'bonus', ...(hasMonthsBefore ? soFarFields : [])];
  const amounts: Partial<Record<AmountField, Decimal>> = {};
  const problems: Partial<Record<AmountField, AmountRefusal>> = {};
  for (const field of fields) {
    const reading = readAmount(inputs[field], 'allowed');
    if (reading.kind === 'amount') amounts[field] = reading.value;
    if (reading.kind === 'refused') problems[field] = reading.reason;
  }
  return { amounts, problems };
}

function soFar(amounts: Partial<Record<AmountField, Decimal>>): Partial<TaxSoFar> {
  const { incomeSoFar, contributionsSoFar, specialSoFar, taxSoFar } = amounts;
  return {
    ...(incomeSoFar && { income: incomeSoFar }),
    ...(contributionsSoFar && { contributions: contributionsSoFar }),
    ...(specialSoFar && { specialDeductions: specialSoFar }),
    ...(taxSoFar && { tax: taxSoFar }),
  };
}
