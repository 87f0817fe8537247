import type { SchemeId } from '../../rules/cityProfile';
import type { FinishedPayroll } from '../finishedPayroll';
import { matchCity } from '../matchPlace';
import { warningsOfPlan } from '../planWarnings';

/** Groups whose total lacks somebody who was not calculated, or a scheme without a rule. */
export type IncompleteGroups = {
  everybody: boolean;
  hasFaulty: boolean;
  /** Of somebody who was calculated. */
  schemesWithoutRule: ReadonlySet<SchemeId>;
  isSchemeIncomplete: (scheme: SchemeId) => boolean;
  cityIds: ReadonlySet<string>;
  departments: ReadonlySet<string>;
};

export function incompleteGroups({ roster, plans, planOfRow, profiles, settings }: FinishedPayroll): IncompleteGroups {
  const cities = profiles.map(({ profile }) => profile);
  const cityOfPlace = roster.places.written.map(({ city }) => {
    if (city === '') return settings.cityId;
    const match = matchCity(cities, city, settings.ownCities);
    return match.kind === 'found' ? match.profile.city.id : undefined;
  });
  const withoutRule = plans.map((plan) => warningsOfPlan(plan).find(({ kind }) => kind === 'noRule')?.schemes ?? []);
  const schemesWithoutRule = new Set<SchemeId>();
  const cityIds = new Set<string>();
  const departments = new Set<string>();
  let hasFaulty = false;
  for (let row = 0; row < roster.rowCount; row += 1) {
    const plan = planOfRow[row] ?? -1;
    const missing = withoutRule[plan] ?? [];
    if (plan >= 0 && missing.length === 0) continue;
    if (plan < 0) hasFaulty = true;
    for (const scheme of missing) schemesWithoutRule.add(scheme);
    const cityId = plans[plan]?.cityId ?? cityOfPlace[roster.places.codes[row] ?? 0];
    if (cityId !== undefined) cityIds.add(cityId);
    departments.add(roster.departments.texts[roster.departments.codes[row] ?? 0] ?? '');
  }
  return {
    everybody: hasFaulty || schemesWithoutRule.size > 0,
    hasFaulty,
    schemesWithoutRule,
    isSchemeIncomplete: (scheme) => hasFaulty || schemesWithoutRule.has(scheme),
    cityIds,
    departments,
  };
}
