import type { FinishedPayroll } from '../finishedPayroll';

type PlaceTexts = { city: string; category: string; month: string };

/** Where a row was calculated, in words; of a row that was not, what the roster says. */
export function placeTexts(payroll: FinishedPayroll, language: 'zh' | 'en'): (row: number) => PlaceTexts {
  const { roster, plans, planOfRow, profiles } = payroll;
  const calculated = plans.map(({ cityId, categoryId, month }): PlaceTexts => {
    const profile = profiles.find(({ profile: { city } }) => city.id === cityId)?.profile;
    const category = profile?.personCategories.find(({ id }) => id === categoryId);
    return { city: profile?.city.name[language] ?? cityId, category: category?.name[language] ?? categoryId, month };
  });
  const nowhere: PlaceTexts = { city: '', category: '', month: '' };
  return (row) => calculated[planOfRow[row] ?? -1] ?? roster.places.written[roster.places.codes[row] ?? 0] ?? nowhere;
}
