import type { CityProfile } from './cityProfile';
import { addMonths, monthsFromTo } from './months';

/** A run of months, both inclusive, YYYY-MM. */
export type MonthRun = { firstMonth: string; lastMonth: string };

/** The runs of months for which a person category has a rule of any scheme, in order of time. */
export function categoryMonths({ contributionRules }: CityProfile, personCategory: string): MonthRun[] {
  const rules = contributionRules
    .filter((rule) => rule.personCategories.includes(personCategory))
    .sort((one, other) => one.effectiveFrom.localeCompare(other.effectiveFrom));
  const runs: MonthRun[] = [];
  for (const { effectiveFrom, effectiveTo } of rules) {
    const run = runs.at(-1);
    if (run === undefined || effectiveFrom > addMonths(run.lastMonth, 1)) {
      runs.push({ firstMonth: effectiveFrom, lastMonth: effectiveTo });
    } else if (effectiveTo > run.lastMonth) {
      run.lastMonth = effectiveTo;
    }
  }
  return runs;
}

/** The month within the runs that is nearest to a month; the earlier of two. The month itself where there is no run. */
export function nearestMonth(runs: readonly MonthRun[], month: string): string {
  const ends = runs.map(({ firstMonth, lastMonth }) =>
    month < firstMonth ? firstMonth : month > lastMonth ? lastMonth : month,
  );
  const distance = (end: string) => Math.abs(monthsFromTo(month, end) - 1);
  return ends.reduce((nearest, end) => (distance(end) < distance(nearest) ? end : nearest), ends[0] ?? month);
}
