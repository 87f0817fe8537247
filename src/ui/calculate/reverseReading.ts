import { chosenRates } from '../../calc/chosenRates';
import { monthlyFees } from '../../calc/calculateContributions';
import { fits, lookupTypedAmount, type TypedLookup } from '../../calc/lookupTypedAmount';
import { readAmount, type AmountRefusal } from '../../calc/readAmount';
import { combinations } from '../../calc/ruleCombinations';
import type { RuleVersion } from '../../rules/ruleVersions';
import type { CalculateInputs } from './calculateInputs';
import type { Calculation, RuleRow } from './calculation';

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

type ReverseInputs = Pick<CalculateInputs, 'reverseAmount' | 'reversePayer' | 'reverseSchemes'>;
type Alternative = RuleRow | RuleVersion;

/** Employers use a handful of rules; more combinations than this would make typing slow. */
const mostCombinations = 40;

export function readReverse(calculation: Calculation, inputs: ReverseInputs): ReverseReading {
  const amount = readAmount(inputs.reverseAmount);
  if (amount.kind !== 'amount') return amount;
  const { problems } = calculation;
  const chosen = inputs.reverseSchemes;
  if (chosen.some((scheme) => problems.ownRates[scheme] ?? problems.ownFigures[scheme])) return { kind: 'blocked' };
  const rows = calculation.rows.filter((row): row is RuleRow => row.kind === 'rule' && chosen.includes(row.scheme));
  if (rows.length === 0) return { kind: 'noScheme' };

  const places = rows.map((row): Alternative[] => (paysNothing(row, inputs) ? [row] : [row, ...row.others]));
  const mixes = combinations(places, mostCombinations);
  const taken = withoutRepetition([...likelySets(rows, places), ...mixes]);
  const versions = taken.map((alternatives) => alternatives.map(({ rule }) => rule));
  const rates = calculation.choices.rates ?? {};
  const typed = lookupTypedAmount(versions, { rates }, inputs.reversePayer, amount);
  const standsOn = (taken[typed.version] ?? []).map((one, index) => asRow(one, rows[index] as RuleRow));
  const howMany = places.reduce((product, alternatives) => product * alternatives.length, 1);
  return {
    kind: 'answer',
    typed,
    standsOn,
    departures: (taken[typed.version] ?? []).filter((one): one is RuleVersion => !isRow(one)),
    unknownLimit: unknownLimitReached(standsOn, typed),
    isExhaustive: fits(typed.lookup) || howMany <= taken.length,
  };
}

/** The schemes for which this payer pays nothing under any rule cannot change the sum. */
function paysNothing({ rule, rateChoice, others }: RuleRow, { reversePayer: payer }: ReverseInputs): boolean {
  const isFree = (one: RuleRow['rule'], choice: string | undefined) =>
    chosenRates(one, choice)[payer].isZero() && monthlyFees(one, payer).isZero();
  return isFree(rule, rateChoice) && others.every((other) => isFree(other.rule, undefined));
}

/**
 * The sets that offices really publish: all insurance on rules of one standing, the fund on its own. They go before
 * mixes of old and new within the insurance, which can fit an amount by chance.
 */
function likelySets(rows: readonly RuleRow[], places: readonly Alternative[][]): Alternative[][] {
  const standings = ['provisional', 'superseded', 'carriedOn'] as const;
  const insurance = [undefined, ...standings].map((standing) =>
    places.map((alternatives, index) => {
      const row = rows[index] as RuleRow;
      if (row.scheme === 'housing-fund') return row;
      return alternatives.find((one) => !isRow(one) && one.standing === standing) ?? row;
    }),
  );
  const fundIndex = rows.findIndex(({ scheme }) => scheme === 'housing-fund');
  const funds = places[fundIndex]?.slice(1) ?? [];
  return [
    ...insurance,
    ...funds.flatMap((fund) => insurance.map((set) => set.map((one, index) => (index === fundIndex ? fund : one)))),
  ];
}

function withoutRepetition(sets: readonly Alternative[][]): Alternative[][] {
  return sets.filter(
    (set, index) => sets.findIndex((earlier) => earlier.every((one, place) => one.rule === set[place]?.rule)) === index,
  );
}

function isRow(one: Alternative): one is RuleRow {
  return 'scheme' in one;
}

function asRow(one: Alternative, row: RuleRow): RuleRow {
  if (isRow(one)) return one;
  const standing = one.standing === 'carriedOn' ? 'carriedOn' : 'superseded';
  return { ...row, rule: one.rule, standing };
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
