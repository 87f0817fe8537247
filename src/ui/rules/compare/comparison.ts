/** From what is chosen and typed to what is shown: pure, so that the view only lays it out. Words are not chosen here. */
import { ratesOfRange, type Choices } from '../../../calc/chosenRates';
import { compareContributions, needsWage, type ContributionComparison } from '../../../calc/compareContributions';
import { zero, type Decimal } from '../../../calc/decimal';
import { readAmount, type AmountRefusal } from '../../../calc/readAmount';
import { applicableRules, type ApplicableRule } from '../../../rules/applicableRules';
import type { CityProfile, ContributionRule, SchemeId } from '../../../rules/cityProfile';
import { findRules, type RuleLookup } from '../../../rules/findRules';
import { schemeDifferences, type RuleDifference } from '../../../rules/ruleDifferences';
import { schemeIds } from '../../../rules/schemes';
import { chooseCategory, type ChosenCategory } from '../../place/chooseCategory';
import type { CompareInputs, Side, SideInputs } from './compareInputs';
import { monthToCompare } from './otherMonths';
import { compareYearlyFees, type YearlyFeeComparison } from './yearlyComparison';

export const sides: readonly Side[] = ['before', 'after'];

/** One side with its defaults filled in. */
export type ComparedSide = ChosenCategory & {
  profile: CityProfile;
  month: string;
  knownOn: string;
  rules: ApplicableRule[];
  /** Schemes of which another rule is known today than on the day asked for. */
  superseded: SchemeId[];
  choices: Choices;
};

export type SchemeRow = {
  scheme: SchemeId;
  /** Undefined where the person category has no rule of the scheme for any month. */
  before: ApplicableRule | undefined;
  after: ApplicableRule | undefined;
  differences: RuleDifference[];
};

/** The housing fund's rate on both sides. */
export type FundRate =
  | { kind: 'none' }
  /** One rate for every side whose rule leaves a choice; `allowed` on each of them. */
  | { kind: 'common'; allowed: string[]; chosen: string }
  /** No rate is allowed on both sides: each stands on its own suggestion. */
  | { kind: 'apart'; before: string; after: string };

/** What is paid a month, and what once a year. */
export type Amounts = { wage: Decimal; comparison: ContributionComparison; yearlyFees: YearlyFeeComparison[] };

export type Comparison = Record<Side, ComparedSide> & {
  /** `time`: one city and category, so that what differs has changed; `place`: two cities or categories side by side. */
  relation: 'time' | 'place';
  rows: SchemeRow[];
  fund: FundRate;
  /** Whether anything depends on a wage. */
  asksWage: boolean;
  wageProblem: AmountRefusal | null;
  /** Null while a wage is missing or cannot be read. */
  amounts: Amounts | null;
  canCarryOn: boolean;
};

/** Null where a profile has no person category. */
export function compare(
  profiles: Record<Side, CityProfile>,
  inputs: CompareInputs,
  preferredCategoryId: string,
  thisMonth: string,
): Comparison | null {
  const monthAfter = orElse(inputs.after.month, thisMonth);
  const wishBefore = orElse(inputs.before.categoryId, orElse(inputs.after.categoryId, preferredCategoryId));
  const likely = chooseCategory(profiles.before, monthAfter, wishBefore);
  if (likely === null) return null;
  const isSameCity = profiles.before.city.id === profiles.after.city.id;
  // Two cities are set side by side in one month; one city is set against its own last change.
  const usualMonth = isSameCity ? monthToCompare(profiles.before, likely.category.id, monthAfter) : monthAfter;
  const monthBefore = orElse(inputs.before.month, usualMonth);
  const before = sideOf(profiles.before, inputs.before, monthBefore, wishBefore, inputs.carryOn);
  if (before === null) return null;
  const wishAfter = orElse(inputs.after.categoryId, before.category.id);
  const after = sideOf(profiles.after, inputs.after, monthAfter, wishAfter, inputs.carryOn);
  if (after === null) return null;

  const fund = fundRateOf(before.rules, after.rules, inputs.fundRate);
  const compared = { before: withRate(before, fund, 'before'), after: withRate(after, fund, 'after') };
  const asksWage = needsWage([...before.rules, ...after.rules]);
  const typed = readAmount(inputs.wage);
  const wage = !asksWage ? zero : typed.kind === 'amount' ? typed.value : null;
  return {
    ...compared,
    relation: isSameCity && before.category.id === after.category.id ? 'time' : 'place',
    rows: schemeRows(before.rules, after.rules),
    fund,
    asksWage,
    wageProblem: asksWage && typed.kind === 'refused' ? typed.reason : null,
    amounts: wage === null ? null : amountsOf(compared, wage),
    canCarryOn: inputs.carryOn || [...before.rules, ...after.rules].some(isPastLast),
  };
}

function amountsOf({ before, after }: Record<Side, ComparedSide>, wage: Decimal): Amounts {
  const comparison = compareContributions(before, after, wage);
  const yearlyFees = compareYearlyFees(comparison.schemes, { before: before.rules, after: after.rules });
  return { wage, comparison, yearlyFees };
}

function orElse(text: string, fallback: string): string {
  return text === '' ? fallback : text;
}

type SideWithoutChoices = Omit<ComparedSide, 'choices'>;

function sideOf(
  profile: CityProfile,
  { knownOn }: SideInputs,
  month: string,
  categoryId: string,
  carryOn: boolean,
): SideWithoutChoices | null {
  const chosen = chooseCategory(profile, month, categoryId);
  if (chosen === null) return null;
  const lookups = findRules(profile, month, chosen.category.id, knownOn === '' ? {} : { knownOn });
  const rules = applicableRules(lookups, carryOn);
  const knownNow = findRules(profile, month, chosen.category.id);
  const superseded = rules.filter(
    (one) => one.kind === 'rule' && knownNow.some((lookup) => replaces(lookup, one.rule)),
  );
  return { ...chosen, profile, month, knownOn, rules, superseded: superseded.map(({ scheme }) => scheme) };
}

function replaces(lookup: RuleLookup, rule: ContributionRule): boolean {
  return lookup.scheme === rule.scheme && lookup.kind === 'found' && lookup.rule !== rule;
}

function isPastLast(one: ApplicableRule): boolean {
  return one.kind === 'noRule' && one.lookup.kind === 'afterLast';
}

function schemeRows(before: readonly ApplicableRule[], after: readonly ApplicableRule[]): SchemeRow[] {
  return schemeIds.flatMap((scheme): SchemeRow[] => {
    const [old, now] = [before, after].map((rules) => rules.find((one) => one.scheme === scheme));
    if (old === undefined && now === undefined) return [];
    return [{ scheme, before: old, after: now, differences: schemeDifferences(old, now) }];
  });
}

function fundRateOf(before: readonly ApplicableRule[], after: readonly ApplicableRule[], wished: string): FundRate {
  const [old, now] = [fundRangeOf(before), fundRangeOf(after)];
  const [only, other] = old === null ? [now, null] : [old, now];
  if (only === null) return { kind: 'none' };
  const allowed = other === null ? only.rates : only.rates.filter((rate) => other.rates.includes(rate));
  const wishes = [wished, other?.suggested, only.suggested, allowed[0]];
  const chosen = wishes.find((rate) => rate !== undefined && allowed.includes(rate));
  if (chosen !== undefined) return { kind: 'common', allowed, chosen };
  return { kind: 'apart', before: only.suggested, after: other?.suggested ?? only.suggested };
}

/** Rates spelled alike, so that they compare as text: `8.0%` is `8%`. */
function fundRangeOf(rules: readonly ApplicableRule[]): { rates: string[]; suggested: string } | null {
  const fund = rules.find((one) => one.kind === 'rule' && one.scheme === 'housing-fund');
  if (fund?.kind !== 'rule' || fund.rule.rates.kind !== 'range') return null;
  const { lowest, highest, step, suggested } = fund.rule.rates;
  const [spelledAlike = suggested] = ratesOfRange(suggested, suggested, step);
  return { rates: ratesOfRange(lowest, highest, step), suggested: spelledAlike };
}

function withRate(side: SideWithoutChoices, fund: FundRate, which: Side): ComparedSide {
  if (fund.kind === 'none' || fundRangeOf(side.rules) === null) return { ...side, choices: {} };
  const rate = fund.kind === 'common' ? fund.chosen : fund[which];
  return { ...side, choices: { rates: { 'housing-fund': rate } } };
}
