import type { ContributionRule, Payer } from '../rules/cityProfile';
import { isRateOf, type Choices } from './chosenRates';
import { type Decimal } from './decimal';
import { isReached, reverseLookup, reverseLookupBetween, type ReverseLookup } from './reverseLookup';

export type TypedAmount = { value: Decimal; isWholeYuan: boolean };

export type TypedLookup = {
  lookup: ReverseLookup;
  /** Index of the rules that gave the answer. */
  version: number;
  /** True when the amount was understood as rounded to the yuan, because exactly it cannot be. */
  roundedToYuan: boolean;
};

/**
 * The reverse lookup of an amount as a person types it. An amount without decimals is looked up exactly, then as rounded
 * to the yuan; before anything is called too low, too high or impossible, every other version of the rules is tried.
 * @param versions the rules in use first, then the others in the order in which they should be believed
 */
export function lookupTypedAmount(
  versions: readonly (readonly ContributionRule[])[],
  choices: Choices,
  payer: Payer,
  amount: TypedAmount,
): TypedLookup {
  let fallback: TypedLookup | null = null;
  const [least, most] = amount.isWholeYuan ? roundedTo(amount.value) : [amount.value, amount.value];
  for (const [version, rules] of versions.entries()) {
    if (!versionTakes(rules, choices)) continue;
    // Of rules not in use only a fit counts, and most have none: what they would reach instead is not searched for.
    if (version > 0 && !isReached(rules, choices, payer, least, most)) continue;
    for (const roundedToYuan of amount.isWholeYuan ? [false, true] : [false]) {
      const lookup = roundedToYuan
        ? reverseLookupBetween(rules, choices, payer, least, most)
        : reverseLookup(rules, choices, payer, amount.value);
      if (fits(lookup)) return { lookup, version, roundedToYuan };
      // Of the rules in use: the rounded reading says more than "impossible to the cent".
      if (version === 0 && (fallback === null || fallback.lookup.kind === 'impossible')) {
        fallback = { lookup, version, roundedToYuan };
      }
    }
  }
  if (fallback === null) throw new RangeError('The rules in use do not take the chosen rates');
  return fallback;
}

/** The amounts that are rounded to so many yuan. */
function roundedTo(yuan: Decimal): [Decimal, Decimal] {
  return [yuan.minus('0.5'), yuan.plus('0.49')];
}

/** Whether some base within the limits gives the amount. */
export function fits({ kind }: ReverseLookup): boolean {
  return kind === 'interval' || kind === 'atOrBelowFloor' || kind === 'atOrAboveCeiling' || kind === 'anyBase';
}

/** An older rule may not know the option that was chosen for the present one. */
function versionTakes(rules: readonly ContributionRule[], choices: Choices): boolean {
  return rules.every((rule) => {
    const choice = choices.rates?.[rule.scheme];
    return choice === undefined || isRateOf(rule, choice);
  });
}
