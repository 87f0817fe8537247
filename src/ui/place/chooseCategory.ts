import type { CityProfile } from '../../rules/cityProfile';
import { categoriesFor, hasEnded } from '../../rules/coverage';

export type ChosenCategory = {
  profile: CityProfile;
  /** Those offered for the month. */
  categories: CityProfile['personCategories'];
  category: CityProfile['personCategories'][number];
  /** Another one that was preferred, which the city does not have for the month; null where there is none. */
  unavailableId: string | null;
};

/**
 * The categories offered for a month, and the preferred one among them, or the first; null where there is none.
 * @param ended `kept`: a preferred category stays where its rules have ended, for a page that says so and can carry them on
 */
export function chooseCategory(
  profile: CityProfile,
  month: string,
  preferredId: string,
  ended: 'kept' | 'replaced' = 'replaced',
): ChosenCategory | null {
  const offered = categoriesFor(profile, month);
  const keepsPreferred = ended === 'kept' && hasEnded(profile, preferredId, month);
  const categories = profile.personCategories.filter(
    (one) => offered.includes(one) || (keepsPreferred && one.id === preferredId),
  );
  const preferred = categories.find(({ id }) => id === preferredId);
  const category = preferred ?? categories[0];
  if (category === undefined) return null;
  return {
    profile,
    categories,
    category,
    unavailableId: preferred === undefined && preferredId !== '' ? preferredId : null,
  };
}
