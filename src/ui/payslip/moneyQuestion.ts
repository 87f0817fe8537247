import { annuityDivisor, type AnnuityDivisor } from '../../calc/annuityDivisor';
import { Decimal, zero } from '../../calc/decimal';
import { pensionLoss } from '../../calc/pensionLoss';
import { readAmount } from '../../calc/readAmount';
import { retirementAge, type RetirementAge } from '../../calc/retirementAge';
import { underDeclarationCost, type DeclaredWages, type UnderDeclarationCost } from '../../calc/underDeclarationCost';
import { isAccusing } from '../../calc/verdict';
import type { ContributionRule } from '../../rules/cityProfile';
import { declaredWagesOf } from './arrearsQuestion';
import type { Assessment } from './assessment';
import type { GroupAssessment } from './groupAssessment';
import type { PayslipInputs } from './payslipInputs';
import type { PayslipProblem } from './payslipProblem';
import { hasBegun } from './payslipRules';

export type Money =
  /** Declared in full, or lawfully at a limit: nothing is lost. */
  | { kind: 'none' }
  /** A base or a wage is missing, or the lines do not agree. */
  | { kind: 'unknown' }
  | {
      kind: 'gap';
      cost: UnderDeclarationCost;
      /** What the cost was calculated from. */
      rules: ContributionRule[];
      declared: DeclaredWages;
      /** The declared bases that were calculated with, yuan. */
      bases: Decimal[];
      /** Marginal tax rate as chosen; null where it is not known. */
      taxRate: string | null;
      /** Whether the verdict itself stops short of a finding. */
      isOnlyIf: boolean;
    };

/** What the gap of this month's payslip means, over all schemes of the groups that fall short. */
export function readMoney(assessment: Assessment, inputs: Pick<PayslipInputs, 'taxRate'>): Money {
  const short = assessment.groups.filter(fallsShort);
  if (short.length === 0) return { kind: assessment.groups.every(isSettled) ? 'none' : 'unknown' };
  const rules = short.flatMap(({ standsOn }) => standsOn.map(({ rule }) => rule));
  const distinct = rules.filter((rule, index) => rules.findIndex(({ scheme }) => scheme === rule.scheme) === index);
  const taxRate = inputs.taxRate === '' ? null : inputs.taxRate;
  const declared = declaredWagesOf({ ...assessment, groups: short });
  const cost = underDeclarationCost(
    distinct,
    assessment.choices,
    assessment.wages,
    declared,
    taxRate === null ? null : new Decimal(taxRate.slice(0, -1)).div(100),
  );
  const bases = short.flatMap(({ schemes }) => {
    const [scheme] = schemes;
    return cost.schemes.find((one) => one.scheme === scheme)?.declaredBase ?? [];
  });
  return {
    kind: 'gap',
    cost,
    rules: distinct,
    declared,
    bases,
    taxRate,
    isOnlyIf: short.every(({ verdict }) => verdict.kind === 'cannotTell'),
  };
}

function isSettled({ verdict }: GroupAssessment): boolean {
  return (
    verdict.kind === 'declaredInFull' ||
    verdict.kind === 'atCeiling' ||
    (verdict.kind === 'atLegalMinimum' && verdict.isLawful === true)
  );
}

/** Doubtful findings count: what they would cost is part of deciding whether to ask. */
function fallsShort({ verdict, declared }: GroupAssessment): boolean {
  if (declared === null) return false;
  const said = verdict.kind === 'cannotTell' ? verdict.otherwise : verdict;
  return said !== null && isAccusing(said) && said.comparisons.some(({ gap }) => gap !== null);
}

/** How many months the sums are for, 1 to 720; null where it cannot be read. */
export function readMonths(text: string): Decimal | null {
  const typed = text.normalize('NFKC').trim();
  if (!/^\d{1,3}$/.test(typed)) return null;
  const months = new Decimal(typed);
  return months.gte(1) && months.lte(720) ? months : null;
}

export type PensionReading =
  | { kind: 'asking'; problems: PensionProblems }
  | { kind: 'noGap' }
  | {
      kind: 'loss';
      retirement: RetirementAge;
      divisor: Exclude<AnnuityDivisor, { kind: 'outside' }>;
      /** Yuan a month, one for each divisor, lowest first. */
      totals: Decimal[];
      basic: Decimal;
    };

export type PensionProblems = Partial<Record<'birthMonth' | 'gapYears', PayslipProblem>>;

/** @param today YYYY-MM-DD on the person's own clock */
export function readPension(
  cost: UnderDeclarationCost,
  { birthMonth, retirementGroup, gapYears }: Pick<PayslipInputs, 'birthMonth' | 'retirementGroup' | 'gapYears'>,
  today: string,
): PensionReading {
  const problems: PensionProblems = {};
  const years = readYears(gapYears);
  if (gapYears.trim() !== '' && years === null) problems.gapYears = { kind: 'years' };
  if (birthMonth !== '' && !hasBegun(birthMonth, today)) problems.birthMonth = { kind: 'futureBirth' };
  const gap = cost.schemes.find(({ scheme }) => scheme === 'pension')?.gap ?? zero;
  if (birthMonth === '' || retirementGroup === '' || years === null || Object.keys(problems).length > 0) {
    return { kind: 'asking', problems };
  }
  if (gap.lte(0)) return { kind: 'noGap' };
  const retirement = retirementAge(birthMonth, retirementGroup);
  const divisor = annuityDivisor(retirement.years, retirement.months);
  if (divisor.kind === 'outside') return { kind: 'asking', problems: { birthMonth: { kind: 'tooOldForTable' } } };
  // A larger divisor pays the account out over more months, so that less is lost in each.
  const divisors = divisor.kind === 'exact' ? [divisor.divisor] : [divisor.younger, divisor.older];
  const losses = divisors.map((one) => pensionLoss(gap, years, one));
  return {
    kind: 'loss',
    retirement,
    divisor,
    totals: losses.map(({ total }) => total),
    basic: losses[0]?.basic ?? zero,
  };
}

function readYears(text: string): Decimal | null {
  const reading = readAmount(text, 'allowed');
  if (reading.kind !== 'amount' || reading.value.gt(60) || reading.value.decimalPlaces() > 1) return null;
  return reading.value;
}
