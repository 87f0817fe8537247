import { chosenRates } from '../../calc/chosenRates';
import { monthlyFees } from '../../calc/calculateContributions';
import { fits, lookupTypedAmount, type TypedLookup } from '../../calc/lookupTypedAmount';
import { readAmount, type AmountRefusal } from '../../calc/readAmount';
import { likelyRuleSets, type RuleAlternative } from '../../calc/likelyRuleSets';
import type { CityProfile } from '../../rules/cityProfile';
import type { RuleVersion } from '../../rules/ruleVersions';
import type { CalculateInputs } from './calculateInputs';
import type { Calculation, RuleRow } from './calculation';
import { otherRules } from './otherRules';

export type ReverseReading =
  | { kind: 'empty' }
  | { kind: 'refused'; reason: AmountRefusal }
  | { kind: 'noScheme' }
  /** A field of a chosen scheme cannot be read: an answer would stand on something else than what is typed. */
  | { kind: 'blocked' }
  | {
      kind: 'answer';
      typed: TypedLookup;
      /** The rules on which the answer stands, one per scheme. */
      standsOn: RuleRow[];
      /** Those among them that are not the rules in use; empty when the answer stands on those in use. */
      departures: RuleVersion[];
      /** A limit that was not found and that the answer may reach. */
      unknownLimit: 'floor' | 'ceiling' | 'both' | null;
      /** False when nothing fits and there were more combinations of old and new rules than were tried. */
      isExhaustive: boolean;
    };

export type ReverseInputs = Pick<CalculateInputs, 'reverseAmount' | 'reversePayer' | 'reverseSchemes'>;

/** Employers use a handful of rules; more combinations than this would make typing slow. */
const mostCombinations = 40;

export function readReverse(profile: CityProfile, calculation: Calculation, inputs: ReverseInputs): ReverseReading {
  const amount = readAmount(inputs.reverseAmount);
  if (amount.kind !== 'amount') return amount;
  const { problems } = calculation;
  const chosen = inputs.reverseSchemes;
  if (chosen.some((scheme) => problems.ownRates[scheme] ?? problems.ownFigures[scheme])) return { kind: 'blocked' };
  const rows = calculation.rows.filter((row): row is RuleRow => row.kind === 'rule' && chosen.includes(row.scheme));
  if (rows.length === 0) return { kind: 'noScheme' };

  const places = rows.map((row): RuleAlternative[] => {
    const { scheme, rule } = row;
    const inUse = { scheme, rule, version: null };
    const others = otherRules(profile, calculation, row);
    if (paysNothing(row, others, inputs)) return [inUse];
    return [inUse, ...others.map((version) => ({ scheme, rule: version.rule, version }))];
  });
  const taken = likelyRuleSets(places, mostCombinations);
  const versions = taken.map((alternatives) => alternatives.map(({ rule }) => rule));
  const rates = calculation.choices.rates ?? {};
  const typed = lookupTypedAmount(versions, { rates }, inputs.reversePayer, amount);
  const chosenSet = taken[typed.version] ?? [];
  const standsOn = chosenSet.map((one, index) => asRow(one, rows[index] as RuleRow));
  const howMany = places.reduce((product, alternatives) => product * alternatives.length, 1);
  return {
    kind: 'answer',
    typed,
    standsOn,
    departures: chosenSet.flatMap(({ version }) => version ?? []),
    unknownLimit: unknownLimitReached(standsOn, typed),
    isExhaustive: fits(typed.lookup) || howMany <= taken.length,
  };
}

/** The schemes for which this payer pays nothing under any rule cannot change the sum. */
function paysNothing(
  { rule, rateChoice }: RuleRow,
  others: readonly RuleVersion[],
  { reversePayer: payer }: ReverseInputs,
): boolean {
  const isFree = (one: RuleRow['rule'], choice: string | undefined) =>
    chosenRates(one, choice)[payer].isZero() && monthlyFees(one, payer).isZero();
  return isFree(rule, rateChoice) && others.every((other) => isFree(other.rule, undefined));
}

function asRow({ rule, version }: RuleAlternative, row: RuleRow): RuleRow {
  if (version === null) return row;
  return { ...row, rule, standing: version.standing === 'carriedOn' ? 'carriedOn' : 'superseded' };
}

function unknownLimitReached(rows: readonly RuleRow[], { lookup }: TypedLookup): 'floor' | 'ceiling' | 'both' | null {
  const bases = rows.flatMap(({ rule }) => (rule.base.kind === 'clampedWage' ? [rule.base] : []));
  const isLow = lookup.kind === 'atOrBelowFloor' || lookup.kind === 'belowMinimum';
  const isHigh = lookup.kind === 'atOrAboveCeiling' || lookup.kind === 'aboveMaximum';
  const floor = !isHigh && bases.some((base) => base.floor === 'unknown');
  const ceiling = !isLow && bases.some((base) => base.ceiling === 'unknown');
  if (floor && ceiling) return 'both';
  return floor ? 'floor' : ceiling ? 'ceiling' : null;
}
