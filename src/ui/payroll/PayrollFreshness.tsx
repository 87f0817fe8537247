import { applicableRules } from '../../rules/applicableRules';
import type { CityProfile } from '../../rules/cityProfile';
import { findRules } from '../../rules/findRules';
import { FreshnessNote } from '../place/FreshnessNote';
import type { RowInUse } from '../place/staleInUse';
import type { ShownPayroll } from './payrollState';

type Props = {
  payroll: Pick<ShownPayroll, 'profiles' | 'summary' | 'settings'>;
  /** YYYY-MM-DD */
  today: string;
};

/** What a newer notice may have overtaken, city by city, of that by which the roster was calculated. */
export function PayrollFreshness({ payroll, today }: Props) {
  const { profiles, summary } = payroll;
  return summary.totals.cities.map(({ cityId }) => {
    const profile = profiles.find((one) => one.profile.city.id === cityId)?.profile;
    if (profile === undefined) return null;
    return <FreshnessNote key={cityId} profile={profile} inUse={rowsWarnedOf(profile, payroll)} today={today} />;
  });
}

/** Only a rule that is provisional or carried on can be stale, and of those the summary warns already. */
function rowsWarnedOf(profile: CityProfile, { summary, settings }: Props['payroll']): RowInUse[] {
  return summary.warnings
    .filter(({ cityId }) => cityId === profile.city.id)
    .flatMap(({ categoryId, month, schemes }): RowInUse[] =>
      applicableRules(findRules(profile, month, categoryId), settings.carryOn).filter(({ scheme }) =>
        schemes.includes(scheme),
      ),
    );
}
