import { applicableRules } from '../../rules/applicableRules';
import type { CityProfile, ContributionRule } from '../../rules/cityProfile';
import { findRules } from '../../rules/findRules';
import { chooseCategory } from '../place/chooseCategory';

export type OpenRates = { profile: CityProfile; rules: ContributionRule[] };

/** The rules of a city that leave a rate open: a range, several options, or the unit's own. */
export function openRates(profile: CityProfile, month: string, categoryId: string, carryOn: boolean): OpenRates {
  const chosen = chooseCategory(profile, month, categoryId);
  const rows = chosen === null ? [] : applicableRules(findRules(profile, month, chosen.category.id), carryOn);
  const rules = rows.flatMap((row) => (row.kind === 'rule' ? [row.rule] : []));
  return { profile, rules: rules.filter(isOpen) };
}

function isOpen({ rates }: ContributionRule): boolean {
  return rates.kind === 'range' || (rates.kind === 'options' && (rates.options.length > 1 || rates.ownRate !== null));
}
