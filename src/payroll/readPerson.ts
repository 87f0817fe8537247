import type { SchemeId } from '../rules/cityProfile';
import { yuanText } from './fen';
import type { CalculatedPayroll } from './payrollCalculation';
import { percentageOf } from './payrollPlans';
import type { ContributionInput } from './contributionColumns';
import type { BonusDetail, PersonDetail, WithholdingDetail } from './personDetail';
import type { Plan } from './plan';
import { bonusDetail, withholdingDetail } from './withholdingDetail';
import { tableRow } from './tableRow';
import { trueUpOfRow, type TrueUpOfRow } from './trueUpColumns';

/** One person opened. Of a row that could not be placed, city and category are those of the page. */
export function readPerson(payroll: CalculatedPayroll, row: number): PersonDetail {
  const { roster, plans, planOfRow, settings } = payroll;
  const plan = plans[planOfRow[row] ?? -1];
  const shown = tableRow(payroll, row);
  return {
    tableRow: shown,
    cityId: plan?.cityId ?? settings.cityId,
    categoryId: plan?.categoryId ?? settings.categoryId,
    month: plan?.month ?? settings.month,
    wage: shown.wage ?? '',
    pay: shown.pay === null ? '' : yuanText(shown.pay),
    fundWage: shown.fundWage ?? '',
    rates: ratesOf(payroll, row),
    trueUp: plan === undefined ? [] : trueUpMonths(payroll, row),
    withholding: plan === undefined ? null : withholdingOf(payroll, plan, row),
    bonus: plan === undefined ? null : bonusOf(payroll, plan, row),
  };

  function ratesOf({ fundRate }: CalculatedPayroll, ofRow: number): PersonDetail['rates'] {
    const rates: Partial<Record<SchemeId, string>> = { ...plan?.choices.rates };
    const fund = fundRate?.[ofRow] ?? NaN;
    if (!Number.isNaN(fund)) rates['housing-fund'] = percentageOf(fund);
    const injury = roster.injury?.texts[roster.injury.codes[ofRow] ?? 0] ?? '';
    if (injury !== '') rates['work-injury'] = injury;
    return rates;
  }
}

function inputOf({ roster, planOfRow, fundRate, injuryRate }: CalculatedPayroll): ContributionInput {
  const { rowCount, wage, fundWage } = roster;
  return { rowCount, plan: planOfRow, wage, fundWage, fundRate, injuryRate };
}

function trueUpMonths(payroll: CalculatedPayroll, row: number): TrueUpOfRow[] {
  const { trueUp } = payroll;
  return trueUp === null ? [] : trueUpOfRow(trueUp.months, { ...inputOf(payroll), plan: trueUp.planOfRow }, row);
}

function withholdingOf(payroll: CalculatedPayroll, plan: Plan, row: number): WithholdingDetail | null {
  if (payroll.takeHome === null) return null;
  return withholdingDetail(payroll.roster, plan, inputOf(payroll), row, payroll.takeHome.monthlyPay[row] ?? NaN);
}

function bonusOf({ roster, takeHome }: CalculatedPayroll, { month }: Plan, row: number): BonusDetail | null {
  const bonus = roster.amounts.bonus?.[row] ?? NaN;
  const taxableOfYear = takeHome?.bonus?.taxableOfYear[row] ?? NaN;
  return Number.isNaN(taxableOfYear) ? null : bonusDetail(bonus, month, taxableOfYear);
}
