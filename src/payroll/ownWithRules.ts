import type { CityProfile, ContributionRule, Name } from '../rules/cityProfile';
import { covers } from '../rules/ruleInForce';
import { namesakesOf } from './matchPlace';

/**
 * The names of own cities called like a published one that have rules for a month.
 * @param isWanted which of their rules count
 */
export function ownWithRules(
  published: CityProfile['city'],
  month: string,
  profiles: readonly CityProfile[],
  isWanted: (rule: ContributionRule) => boolean = () => true,
): Name[] {
  const own = namesakesOf(
    published,
    profiles.map(({ city }) => city),
  );
  return profiles.flatMap(({ city, contributionRules }) =>
    own.includes(city) && contributionRules.some((rule) => covers(rule, month) && isWanted(rule)) ? [city.name] : [],
  );
}
