import { lookupTypedAmount, type TypedLookup } from '../../calc/lookupTypedAmount';
import { readAmount, type AmountRefusal } from '../../calc/readAmount';
import { combinations } from '../../calc/ruleCombinations';
import type { RuleVersion } from '../../rules/ruleVersions';
import type { CalculateInputs } from './calculateInputs';
import type { Calculation, RuleRow } from './calculation';

export type ReverseReading =
  | { kind: 'empty' }
  | { kind: 'refused'; reason: AmountRefusal }
  | { kind: 'noScheme' }
  | {
      kind: 'answer';
      typed: TypedLookup;
      /** The rules other than those in use on which the answer stands; empty when it stands on those in use. */
      departures: RuleVersion[];
      hasUnknownLimit: boolean;
    };

/** Employers use a handful of rules; more combinations than this would make typing slow. */
const mostCombinations = 60;

type ReverseInputs = Pick<CalculateInputs, 'reverseAmount' | 'reversePayer' | 'reverseSchemes'>;

export function readReverse(calculation: Calculation, inputs: ReverseInputs): ReverseReading {
  const amount = readAmount(inputs.reverseAmount);
  if (amount.kind === 'empty') return amount;
  if (amount.kind === 'refused') return amount;
  const rows = calculation.rows.filter(
    (row): row is RuleRow => row.kind === 'rule' && inputs.reverseSchemes.includes(row.scheme),
  );
  if (rows.length === 0) return { kind: 'noScheme' };

  const places = rows.map((row): (RuleVersion | RuleRow)[] => [row, ...row.others]);
  const taken = combinations(places, mostCombinations);
  const versions = taken.map((combination) => combination.map(({ rule }) => rule));
  const rates = calculation.choices.rates ?? {};
  const typed = lookupTypedAmount(versions, { rates }, inputs.reversePayer, amount);
  const rules = versions[typed.version] ?? [];
  return {
    kind: 'answer',
    typed,
    departures: (taken[typed.version] ?? []).filter((one): one is RuleVersion => !('scheme' in one)),
    hasUnknownLimit: rules.some(
      ({ base }) => base.kind === 'clampedWage' && (base.floor === 'unknown' || base.ceiling === 'unknown'),
    ),
  };
}
