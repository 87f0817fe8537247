/** One person's tax of the month opened: by `src/calc`, so that what is shown is worked anew and not read off the columns. */
import { calculateContributions } from '../calc/calculateContributions';
import { Decimal, zero } from '../calc/decimal';
import { fundTaxFree } from '../calc/fundTaxFree';
import { takeHome } from '../calc/takeHome';
import type { TaxSoFar } from '../calc/withholding';
import { compareBonus } from '../calc/yearEndBonus';
import type { ContributionInput } from './contributionColumns';
import { toFen } from './fen';
import type { BonusDetail, WithholdingDetail } from './personDetail';
import type { Plan } from './plan';
import type { Roster } from './roster';
import { monthNumber } from './monthNumber';
import { rowQuestion } from './rowChoices';
import { monthsCounted } from './takeHomeColumns';

/** @param pay of the month, fen */
export function withholdingDetail(
  roster: Roster,
  plan: Plan,
  input: ContributionInput,
  row: number,
  pay: number,
): WithholdingDetail | null {
  const monthCount = monthsCounted(monthNumber(plan.month), roster.entryMonth?.[row] ?? -1);
  if (monthCount === 0 || Number.isNaN(pay)) return null;
  const { wage, choices } = rowQuestion(plan, input, row);
  const contributions = calculateContributions(plan.rules, choices, wage);
  const fundRule = plan.rules.find(({ scheme }) => scheme === 'housing-fund');
  const fundLine = contributions.lines.find(({ scheme }) => scheme === 'housing-fund');
  const fund =
    fundRule === undefined || fundLine === undefined
      ? null
      : fundTaxFree(fundRule, fundLine, choices.wages?.['housing-fund'] ?? wage);
  const { withholding, assumed, taxedDeposit, undeducted } = takeHome({
    pay: inYuan(pay),
    contributions,
    fund,
    specialDeductions: yuanAt(roster.amounts.specialDeductions, row) ?? zero,
    monthCount,
    before: soFar(roster, row),
  });
  const { cumulative, allowance, taxable, bracket, taxDue, before, tax } = withholding;
  return {
    months: monthCount,
    income: toFen(cumulative.income),
    allowance: toFen(allowance),
    contributions: toFen(cumulative.contributions),
    specialDeductions: toFen(cumulative.specialDeductions),
    taxable: toFen(taxable),
    ratePercent: bracket.rate.times(100).toNumber(),
    quick: toFen(bracket.quickDeduction),
    cumulativeTax: toFen(taxDue),
    taxSoFar: toFen(before.tax),
    tax: toFen(tax),
    fundExcess: { employer: toFen(taxedDeposit), employee: toFen(undeducted) },
    assumed: (['income', 'contributions', 'tax'] as const).filter((figure) => assumed.includes(figure)),
  };
}

/**
 * @param taxableOfYear fen, without the bonus
 * @param isWholeYear whether that is counted from January
 */
export function bonusDetail(bonus: number, month: string, taxableOfYear: number, isWholeYear: boolean): BonusDetail {
  const compared = compareBonus(inYuan(bonus), month, inYuan(taxableOfYear));
  const merged = toFen(compared.merged.tax);
  if (compared.kind === 'mergedOnly') return { amount: bonus, merged, isWholeYear, choice: null };
  const { trap, tax } = compared.apart;
  return {
    amount: bonus,
    merged,
    isWholeYear,
    choice: {
      apart: toFen(tax),
      better: compared.better,
      difference: toFen(compared.difference),
      trap: trap && { step: toFen(trap.step), lost: toFen(trap.lost), breakEven: toFen(trap.breakEven) },
    },
  };
}

function soFar({ amounts }: Roster, row: number): Partial<TaxSoFar> {
  const income = yuanAt(amounts.incomeSoFar, row);
  const contributions = yuanAt(amounts.contributionsSoFar, row);
  const tax = yuanAt(amounts.taxSoFar, row);
  return { ...(income && { income }), ...(contributions && { contributions }), ...(tax && { tax }) };
}

function yuanAt(column: Float64Array | null, row: number): Decimal | null {
  const fen = column?.[row] ?? NaN;
  return Number.isNaN(fen) ? null : inYuan(fen);
}

function inYuan(fen: number): Decimal {
  return new Decimal(fen).div(100);
}
