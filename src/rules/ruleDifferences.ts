import type { ApplicableRule } from './applicableRules';
import type { ContributionRule, FlatFee, Name, Payer, RateOption, Rounding, SchemeId } from './cityProfile';
import { pairFees } from './feePairs';
import type { RuleLookup } from './findRules';
import { isLimitAmount } from './limitAmount';
import { scaledInteger } from './scaledInteger';

type Base = ContributionRule['base'];
type Rates = ContributionRule['rates'];
type Range = Extract<Rates, { kind: 'range' }>;

/** Why one side has no rule. Nothing of it says that a scheme was abolished: it is what our data holds. */
export type MissingRule =
  | Exclude<RuleLookup, { kind: 'found' | 'includedIn' }>
  /** The person category has no rule of this scheme for any month. */
  | { kind: 'notListed' };

/**
 * One thing in which the rules of a scheme differ. Figures are spelled as in the profile; `difference` is after − before,
 * exact and signed (`+73`, `-0.5%`, `0`), null where one of the two is no amount.
 */
export type RuleDifference =
  | { kind: 'onlyBefore'; missing: MissingRule }
  | { kind: 'onlyAfter'; missing: MissingRule }
  /** A rule of its own before, paid within another scheme after; and the other way round. */
  | { kind: 'nowIncluded'; within: SchemeId }
  | { kind: 'nowSeparate'; within: SchemeId }
  | { kind: 'includedElsewhere'; before: SchemeId; after: SchemeId }
  /** Schemes that are paid within this one. */
  | { kind: 'includes'; added: SchemeId[]; removed: SchemeId[] }
  | { kind: 'baseKind'; before: Base; after: Base }
  | { kind: 'limit'; limit: 'floor' | 'ceiling'; before: string; after: string; difference: string | null }
  | { kind: 'fixedBase'; before: string; after: string; difference: string }
  | { kind: 'rateKind'; before: Rates; after: Rates }
  /** The option that stands where none is chosen is another one. */
  | { kind: 'firstOption'; before: RateOption; after: RateOption }
  /** `name` is null where the rule leaves no choice. */
  | { kind: 'rate'; name: Name | null; payer: Payer; before: string; after: string; difference: string }
  | { kind: 'optionsAdded'; options: RateOption[] }
  | { kind: 'optionsRemoved'; options: RateOption[] }
  /** Whose rate may be the unit's own; null: nobody's. */
  | { kind: 'ownRate'; before: Payer | null; after: Payer | null }
  | { kind: 'range'; figure: RangeFigure; before: string; after: string; difference: string }
  | { kind: 'rangePayers'; before: Payer[]; after: Payer[] }
  | { kind: 'feeAdded'; fee: FlatFee }
  | { kind: 'feeRemoved'; fee: FlatFee }
  /** One fee of one payer; another name, another amount, or both. */
  | { kind: 'fee'; before: FlatFee; after: FlatFee; difference: string }
  | { kind: 'rounding'; of: 'base' | Payer; before: Rounding; after: Rounding }
  | { kind: 'wageYear'; before: string | null; after: string | null }
  | { kind: 'provisional'; isAfter: boolean }
  | { kind: 'announced'; before: string | null; after: string | null };

export type RangeFigure = (typeof rangeFigures)[number];

const rangeFigures = ['lowest', 'highest', 'step', 'suggested'] as const;
const payers: readonly Payer[] = ['employer', 'employee'];

/** Decimals of the finest amount and percentage that the schema allows. */
const amountDigits = 2;
const percentageDigits = 4;

/**
 * What differs between two sides of one scheme; empty where they agree, and where neither has a rule.
 * @param before, after undefined where the person category has no rule of the scheme for any month
 */
export function schemeDifferences(
  before: ApplicableRule | undefined,
  after: ApplicableRule | undefined,
): RuleDifference[] {
  const missingBefore = missingRule(before);
  const missingAfter = missingRule(after);
  if (missingBefore !== null && missingAfter !== null) return [];
  if (missingBefore !== null) return [{ kind: 'onlyAfter', missing: missingBefore }];
  if (missingAfter !== null) return [{ kind: 'onlyBefore', missing: missingAfter }];
  if (before?.kind === 'rule' && after?.kind === 'rule') return ruleDifferences(before.rule, after.rule);
  if (before?.kind === 'includedIn' && after?.kind === 'includedIn') {
    const [one, other] = [before.rule.scheme, after.rule.scheme];
    return one === other ? [] : [{ kind: 'includedElsewhere', before: one, after: other }];
  }
  if (before?.kind === 'includedIn') return [{ kind: 'nowSeparate', within: before.rule.scheme }];
  if (after?.kind === 'includedIn') return [{ kind: 'nowIncluded', within: after.rule.scheme }];
  return [];
}

/** Null where there is a rule, be it of another scheme. */
export function missingRule(side: ApplicableRule | undefined): MissingRule | null {
  if (side === undefined) return { kind: 'notListed' };
  return side.kind === 'noRule' ? side.lookup : null;
}

/** What differs between two rules of one scheme, in the order in which people ask: limits, rates, fees, then the rest. */
export function ruleDifferences(before: ContributionRule, after: ContributionRule): RuleDifference[] {
  if (before === after) return [];
  return [
    ...baseDifferences(before.base, after.base),
    ...rateDifferences(before.rates, after.rates),
    ...feeDifferences(before.flatFees, after.flatFees),
    ...includesDifferences(before.includes, after.includes),
    ...roundingDifferences(before.rounding, after.rounding),
    ...remainingDifferences(before, after),
  ];
}

/** Whether amounts may follow from it; the others say on what the figures stand. */
export function isOfFigures({ kind }: RuleDifference): boolean {
  return kind !== 'wageYear' && kind !== 'provisional' && kind !== 'announced';
}

function baseDifferences(before: Base, after: Base): RuleDifference[] {
  if (before.kind === 'clampedWage' && after.kind === 'clampedWage') {
    return (['floor', 'ceiling'] as const).flatMap((limit) => {
      const [one, other] = [before[limit], after[limit]];
      const difference = isLimitAmount(one) && isLimitAmount(other) ? amountDifference(one, other) : null;
      const isSame = difference === null ? one === other : difference === '0';
      return isSame ? [] : [{ kind: 'limit', limit, before: one, after: other, difference }];
    });
  }
  if (before.kind === 'fixed' && after.kind === 'fixed') {
    const difference = amountDifference(before.amount, after.amount);
    if (difference === '0') return [];
    return [{ kind: 'fixedBase', before: before.amount, after: after.amount, difference }];
  }
  return before.kind === after.kind ? [] : [{ kind: 'baseKind', before, after }];
}

function rateDifferences(before: Rates, after: Rates): RuleDifference[] {
  if (before.kind === 'options' && after.kind === 'options') {
    const ownRate: RuleDifference[] =
      before.ownRate === after.ownRate ? [] : [{ kind: 'ownRate', before: before.ownRate, after: after.ownRate }];
    return [...optionDifferences(before.options, after.options), ...ownRate];
  }
  if (before.kind === 'range' && after.kind === 'range') return rangeDifferences(before, after);
  return before.kind === after.kind ? [] : [{ kind: 'rateKind', before, after }];
}

function optionDifferences(before: readonly RateOption[], after: readonly RateOption[]): RuleDifference[] {
  const [firstBefore, firstAfter] = [before[0], after[0]];
  if (firstBefore === undefined || firstAfter === undefined) return [];
  // A single rate is the rate, whatever its id: cities name it in their own way.
  if (before.length === 1 && after.length === 1) return optionRates(firstBefore, firstAfter, null);
  const removed = before.filter(({ id }) => !after.some((option) => option.id === id));
  const added = after.filter(({ id }) => !before.some((option) => option.id === id));
  return [
    ...(firstBefore.id === firstAfter.id
      ? []
      : [{ kind: 'firstOption', before: firstBefore, after: firstAfter } as const]),
    ...after.flatMap((option) => {
      const old = before.find(({ id }) => id === option.id);
      return old === undefined ? [] : optionRates(old, option, option.name);
    }),
    ...(removed.length === 0 ? [] : [{ kind: 'optionsRemoved', options: removed } as const]),
    ...(added.length === 0 ? [] : [{ kind: 'optionsAdded', options: added } as const]),
  ];
}

function optionRates(before: RateOption, after: RateOption, name: Name | null): RuleDifference[] {
  return payers.flatMap((payer): RuleDifference[] => {
    const difference = percentageDifference(before[payer], after[payer]);
    return difference === '0'
      ? []
      : [{ kind: 'rate', name, payer, before: before[payer], after: after[payer], difference }];
  });
}

function rangeDifferences(before: Range, after: Range): RuleDifference[] {
  const figures = rangeFigures.flatMap((figure): RuleDifference[] => {
    const difference = percentageDifference(before[figure], after[figure]);
    return difference === '0'
      ? []
      : [{ kind: 'range', figure, before: before[figure], after: after[figure], difference }];
  });
  const samePayers = payers.every((payer) => before.payers.includes(payer) === after.payers.includes(payer));
  return samePayers ? figures : [...figures, { kind: 'rangePayers', before: before.payers, after: after.payers }];
}

function feeDifferences(before: readonly FlatFee[], after: readonly FlatFee[]): RuleDifference[] {
  return pairFees(before, after).flatMap((pair): RuleDifference[] => {
    if (pair.after === null) return pair.before === null ? [] : [{ kind: 'feeRemoved', fee: pair.before }];
    if (pair.before === null) return [{ kind: 'feeAdded', fee: pair.after }];
    const difference = amountDifference(pair.before.amount, pair.after.amount);
    if (difference === '0' && pair.before.name.zh === pair.after.name.zh) return [];
    return [{ kind: 'fee', before: pair.before, after: pair.after, difference }];
  });
}

function includesDifferences(before: readonly SchemeId[], after: readonly SchemeId[]): RuleDifference[] {
  const added = after.filter((scheme) => !before.includes(scheme));
  const removed = before.filter((scheme) => !after.includes(scheme));
  return added.length + removed.length === 0 ? [] : [{ kind: 'includes', added, removed }];
}

function roundingDifferences(
  before: ContributionRule['rounding'],
  after: ContributionRule['rounding'],
): RuleDifference[] {
  return (['base', ...payers] as const).flatMap((of): RuleDifference[] => {
    const isSame = before[of].step === after[of].step && before[of].mode === after[of].mode;
    return isSame ? [] : [{ kind: 'rounding', of, before: before[of], after: after[of] }];
  });
}

function remainingDifferences(before: ContributionRule, after: ContributionRule): RuleDifference[] {
  const differences: RuleDifference[] = [];
  if (before.wageYear !== after.wageYear) {
    differences.push({ kind: 'wageYear', before: before.wageYear, after: after.wageYear });
  }
  if (before.provisional !== after.provisional) {
    differences.push({ kind: 'provisional', isAfter: after.provisional });
  }
  if (before.announcedOn !== after.announcedOn) {
    differences.push({ kind: 'announced', before: before.announcedOn, after: after.announcedOn });
  }
  return differences;
}

function amountDifference(before: string, after: string): string {
  return signed(scaledInteger(after, amountDigits) - scaledInteger(before, amountDigits), amountDigits);
}

function percentageDifference(before: string, after: string): string {
  const units = scaledInteger(after, percentageDigits) - scaledInteger(before, percentageDigits);
  const text = signed(units, percentageDigits);
  return text === '0' ? text : `${text}%`;
}

/** Units of 10^-digits as a decimal with its sign, without zeros at the end. */
function signed(units: bigint, digits: number): string {
  if (units === 0n) return '0';
  const text = String(units < 0n ? -units : units).padStart(digits + 1, '0');
  const fraction = text.slice(-digits).replace(/0+$/, '');
  return `${units < 0n ? '-' : '+'}${text.slice(0, -digits)}${fraction === '' ? '' : `.${fraction}`}`;
}
