import type { CityProfile } from '../src/rules/cityProfile';
import type { Language } from './commandLine';

/** Of declared categories, which those of a checked profile are. */
export function categoryNames(profile: CityProfile, ids: readonly string[], language: Language): string[] {
  return profile.personCategories.filter(({ id }) => ids.includes(id)).map(({ name }) => name[language]);
}
