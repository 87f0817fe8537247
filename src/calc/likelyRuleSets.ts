import type { ContributionRule, SchemeId } from '../rules/cityProfile';
import type { RuleVersion } from '../rules/ruleVersions';
import { combinations } from './ruleCombinations';

/** A rule that may have been applied to one scheme; `version` says how it departs from the rule in use, null if it is that. */
export type RuleAlternative = { scheme: SchemeId; rule: ContributionRule; version: RuleVersion | null };

/**
 * The sets of rules that an employer may have applied, the likeliest first: the rules in use, then the sets that offices
 * really publish (all insurance on rules of one standing, the fund on its own), then mixes of old and new, which can fit an
 * amount by chance.
 * @param places the alternatives of each scheme, the rule in use first
 * @param mostMixes how many mixes are added at the most
 */
export function likelyRuleSets(
  places: readonly (readonly RuleAlternative[])[],
  mostMixes: number,
): RuleAlternative[][] {
  const inUse = places.flatMap(([first]) => first ?? []);
  return withoutRepetition([...publishedSets(places, inUse), ...combinations(places, mostMixes)]);
}

function publishedSets(
  places: readonly (readonly RuleAlternative[])[],
  inUse: readonly RuleAlternative[],
): RuleAlternative[][] {
  const standings = [undefined, 'provisional', 'superseded', 'carriedOn'] as const;
  const insurance = standings.map((standing) =>
    inUse.map((current, index) => {
      if (current.scheme === 'housing-fund' || standing === undefined) return current;
      return places[index]?.find(({ version }) => version?.standing === standing) ?? current;
    }),
  );
  const fundIndex = inUse.findIndex(({ scheme }) => scheme === 'housing-fund');
  const funds = places[fundIndex]?.slice(1) ?? [];
  return [
    ...insurance,
    ...funds.flatMap((fund) => insurance.map((set) => set.map((one, index) => (index === fundIndex ? fund : one)))),
  ];
}

function withoutRepetition(sets: readonly RuleAlternative[][]): RuleAlternative[][] {
  const isSame = (one: readonly RuleAlternative[], other: readonly RuleAlternative[]) =>
    one.every(({ rule }, index) => rule === other[index]?.rule);
  return sets.filter((set, index) => sets.findIndex((earlier) => isSame(earlier, set)) === index);
}
