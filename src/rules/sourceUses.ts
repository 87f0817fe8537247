import type { CityProfile, ContributionRule } from './cityProfile';
import { provenanceOf } from './provenance';

/** The rules that stand on each source, by the source's id, in the order of the profile; a source without any is left out. */
export function sourceUses(profile: CityProfile): ReadonlyMap<string, readonly ContributionRule[]> {
  const uses = new Map<string, ContributionRule[]>();
  for (const rule of profile.contributionRules) {
    const ids = new Set(provenanceOf(profile, rule).parts.flatMap(({ sources }) => sources.map(({ id }) => id)));
    for (const id of ids) uses.set(id, [...(uses.get(id) ?? []), rule]);
  }
  return uses;
}
