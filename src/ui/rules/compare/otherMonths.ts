import { applicableRules, type ApplicableRule } from '../../../rules/applicableRules';
import type { CityProfile } from '../../../rules/cityProfile';
import { findRules } from '../../../rules/findRules';
import { addMonths, firstDayOf, monthBefore } from '../../../rules/months';
import { isOfFigures, schemeDifferences } from '../../../rules/ruleDifferences';
import { schemeIds } from '../../../rules/schemes';

/**
 * The last month before figures of the category last changed up to a month (YYYY-MM), as known now; null where they never
 * did. That our data begins or ends is no change.
 */
export function monthBeforeLastChange(profile: CityProfile, categoryId: string, month: string): string | null {
  const starts = profile.contributionRules
    .filter(({ personCategories }) => personCategories.includes(categoryId))
    .map(({ effectiveFrom }) => effectiveFrom)
    .filter((start) => start <= month);
  const latestFirst = [...new Set(starts)].sort().reverse();
  const change = latestFirst.find((start) => hasChanged(profile, categoryId, monthBefore(start), start));
  return change === undefined ? null : monthBefore(change);
}

function hasChanged(profile: CityProfile, categoryId: string, before: string, after: string): boolean {
  const rules = (month: string) => applicableRules(findRules(profile, month, categoryId), false);
  const [old, now] = [rules(before), rules(after)];
  return schemeIds.some((scheme) => {
    const ofScheme = (side: ApplicableRule[]) => side.find((one) => one.scheme === scheme);
    return schemeDifferences(ofScheme(old), ofScheme(now)).some(
      (difference) => difference.kind !== 'onlyBefore' && difference.kind !== 'onlyAfter' && isOfFigures(difference),
    );
  });
}

/** The month to set against another where nothing is chosen: before the last change, else a year before. */
export function monthToCompare(profile: CityProfile, categoryId: string, month: string): string {
  return monthBeforeLastChange(profile, categoryId, month) ?? addMonths(month, -12);
}

/**
 * The last day (YYYY-MM-DD) on which the month could only be paid by other rules than those now in force: the day before
 * the first notice that came after the month had begun. Null where every rule was out in time, or no day is known.
 */
export function dayBeforeLateNotices(profile: CityProfile, categoryId: string, month: string): string | null {
  const late = findRules(profile, month, categoryId).flatMap((lookup) => {
    const announcedOn = lookup.kind === 'found' ? lookup.rule.announcedOn : null;
    return announcedOn !== null && announcedOn > firstDayOf(month) ? [announcedOn] : [];
  });
  const [first] = late.sort();
  return first === undefined ? null : dayBefore(first);
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
