import type { Decimal } from '../../calc/decimal';
import type { FundTaxFree } from '../../calc/fundTaxFree';
import type { TaxBracket } from '../../calc/incomeTax';
import type { TakeHome } from '../../calc/takeHome';
import { monthlyAllowance, type TaxFigures } from '../../calc/withholding';

/** One step from the pay to the month's tax, with its numbers; the sentence is the wording's. Amounts in yuan. */
export type TaxStep =
  | { kind: 'fundFree'; fund: FundTaxFree }
  /** `months` equal ones, or what was given of the months before and this month. */
  | { kind: 'equalMonths'; figure: keyof TaxFigures; each: Decimal; months: number; total: Decimal }
  | { kind: 'givenBefore'; figure: keyof TaxFigures; before: Decimal; month: Decimal; total: Decimal }
  | { kind: 'allowance'; each: Decimal; months: number; total: Decimal }
  | { kind: 'taxable'; income: Decimal; deductions: Decimal[]; taxable: Decimal }
  | { kind: 'nothingDue' }
  | { kind: 'taxDue'; taxable: Decimal; bracket: TaxBracket; taxDue: Decimal }
  /** `assumedMonths`: the tax so far was not given, and taken as that of so many months. */
  | { kind: 'lessSoFar'; taxDue: Decimal; soFar: Decimal; tax: Decimal; assumedMonths: number | null }
  | { kind: 'overpaid'; taxDue: Decimal; soFar: Decimal; overpaid: Decimal };

const figures = ['income', 'contributions', 'specialDeductions', 'otherDeductions'] as const;

/** The steps in the order in which they were taken; what is nothing in all months is left out. */
export function taxSteps({ withholding, assumed }: TakeHome, fund: FundTaxFree | null): TaxStep[] {
  const { monthCount, before, month, cumulative, allowance, taxable, bracket, taxDue, tax, overpaid } = withholding;
  const counted = figures.filter((figure) => figure === 'income' || !cumulative[figure].isZero());
  const steps: TaxStep[] = counted.map((figure) => {
    const total = cumulative[figure];
    return monthCount === 1 || assumed.includes(figure)
      ? { kind: 'equalMonths', figure, each: month[figure], months: monthCount, total }
      : { kind: 'givenBefore', figure, before: before[figure], month: month[figure], total };
  });
  steps.splice(1, 0, { kind: 'allowance', each: monthlyAllowance, months: monthCount, total: allowance });
  if (fund !== null) steps.unshift({ kind: 'fundFree', fund });
  const deductions = [allowance, ...counted.filter((one) => one !== 'income').map((one) => cumulative[one])];
  steps.push({ kind: 'taxable', income: cumulative.income, deductions, taxable });
  steps.push(taxable.gt(0) ? { kind: 'taxDue', taxable, bracket, taxDue } : { kind: 'nothingDue' });
  if (overpaid.gt(0)) steps.push({ kind: 'overpaid', taxDue, soFar: before.tax, overpaid });
  else if (monthCount > 1 && !taxDue.isZero()) {
    const assumedMonths = assumed.includes('tax') ? monthCount - 1 : null;
    steps.push({ kind: 'lessSoFar', taxDue, soFar: before.tax, tax, assumedMonths });
  }
  return steps;
}
