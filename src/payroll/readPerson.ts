import { Decimal } from '../calc/decimal';
import { taxBracketOf } from '../calc/incomeTax';
import type { SchemeId } from '../rules/cityProfile';
import { toFen, yuanText } from './fen';
import { monthNumber } from './monthNumber';
import type { CalculatedPayroll } from './payrollCalculation';
import { percentageOf } from './payrollPlans';
import type { ContributionInput } from './contributionColumns';
import type { BonusDetail, PersonDetail, WithholdingDetail, YearDetail } from './personDetail';
import type { Plan } from './plan';
import { bonusDetail, withholdingDetail } from './withholdingDetail';
import { allowance } from './takeHomeColumns';
import { firstMonth, isOnOwn, taxedRows } from './taxedRows';
import { tableRow } from './tableRow';
import { trueUpOfRow, type TrueUpOfRow } from './trueUpColumns';
import { calculateYear, yearPlans } from './yearTakeHome';

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
    withFund: plan?.withFund ?? true,
    rates: ratesOf(payroll, row),
    trueUp: plan === undefined ? [] : trueUpMonths(payroll, row),
    withholding: plan === undefined ? null : withholdingOf(payroll, plan, row),
    bonus: plan === undefined ? null : bonusOf(payroll, plan, row),
    noTakeHome: plan === undefined ? null : whyNoTakeHome(payroll, plan, row),
    year: yearOf(payroll, row),
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
  return trueUp === null
    ? []
    : trueUpOfRow(trueUp.months, { ...inputOf(payroll), plan: trueUp.planOfRow }, payroll.roster.entryMonth, row);
}

function withholdingOf(payroll: CalculatedPayroll, plan: Plan, row: number): WithholdingDetail | null {
  if (payroll.takeHome === null) return null;
  return withholdingDetail(payroll.roster, plan, inputOf(payroll), row, payroll.takeHome.monthlyPay[row] ?? NaN);
}

function bonusOf({ roster, takeHome }: CalculatedPayroll, { month }: Plan, row: number): BonusDetail | null {
  const bonus = roster.amounts.bonus?.[row] ?? NaN;
  const taxableOfYear = takeHome?.bonus?.taxableOfYear[row] ?? NaN;
  if (Number.isNaN(taxableOfYear)) return null;
  const january = monthNumber(`${month.slice(0, 4)}-01`);
  return bonusDetail(bonus, month, taxableOfYear, (roster.entryMonth?.[row] ?? -1) <= january);
}

function whyNoTakeHome(
  { takeHome, countedElsewhere, settings }: CalculatedPayroll,
  plan: Plan,
  row: number,
): PersonDetail['noTakeHome'] {
  if (takeHome === null || !Number.isNaN(takeHome.tax[row] ?? NaN)) return null;
  if (monthNumber(plan.month) < firstMonth) return 'tooEarly';
  if (isOnOwn(plan)) return 'noEmployer';
  if (settings.takeHome === 'year' && countedElsewhere?.year[row] === 1) return 'countedElsewhere';
  return takeHome.incomplete[row] === 1 ? 'missingRule' : null;
}

/** The year of one person, gone through again: the columns keep its sums alone. */
function yearOf(payroll: CalculatedPayroll, row: number): YearDetail | null {
  const { roster, settings, profiles, takeHome } = payroll;
  if (settings.takeHome !== 'year' || Number.isNaN(takeHome?.tax[row] ?? NaN)) return null;
  const years = yearPlans(
    payroll,
    settings,
    profiles.map(({ profile }) => profile),
  );
  const year = calculateYear(taxedRows(roster, payroll), years, inputOf(payroll), row, row + 1);
  const { account, taxable } = year;
  const at = (column: Float64Array) => column[0] ?? 0;
  const bracket = taxBracketOf(new Decimal(at(taxable)).div(100));
  const allowed = at(account.income) - at(account.contributions) - at(account.specialDeductions) - at(taxable);
  return {
    months: allowed / allowance,
    pay: at(year.pay),
    income: at(account.income),
    allowance: allowed,
    contributions: at(account.contributions),
    specialDeductions: at(account.specialDeductions),
    taxable: at(taxable),
    ratePercent: bracket.rate.times(100).toNumber(),
    quick: toFen(bracket.quickDeduction),
    tax: at(account.tax),
    takeHome: at(account.takeHome),
  };
}
