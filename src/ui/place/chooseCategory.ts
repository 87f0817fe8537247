import type { CityProfile } from '../../rules/cityProfile';
import { categoriesFor } from '../../rules/coverage';

export type ChosenCategory = {
  categories: CityProfile['personCategories'];
  category: CityProfile['personCategories'][number];
  /** Whether another category was preferred that the city does not have for the month. */
  isOtherCategory: boolean;
};

/** The categories offered for a month, and the preferred one among them, or the first; null where there is none. */
export function chooseCategory(profile: CityProfile, month: string, preferredId: string): ChosenCategory | null {
  const categories = categoriesFor(profile, month);
  const preferred = categories.find(({ id }) => id === preferredId);
  const category = preferred ?? categories[0];
  if (category === undefined) return null;
  return { categories, category, isOtherCategory: preferred === undefined && preferredId !== '' };
}
