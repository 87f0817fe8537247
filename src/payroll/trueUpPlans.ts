import { applicableRules, type ApplicableRule } from '../rules/applicableRules';
import type { CityProfile } from '../rules/cityProfile';
import { findRules } from '../rules/findRules';
import { rulesAppliedOn } from '../rules/rulesAppliedOn';
import { makePlan, type PayrollPlan, type PlanPlace, type Profiles } from './payrollPlans';
import type { PayrollSettings, RulesAsOf, TrueUpSettings } from './payrollSettings';
import type { TrueUpMonth } from './trueUpColumns';

/**
 * The months of a true-up with the plans of every place (city and category), and which place each plan of the payroll is:
 * a row's own month says nothing of the months that are settled.
 */
export function trueUpPlans(
  plans: readonly PayrollPlan[],
  settings: PayrollSettings,
  trueUp: TrueUpSettings,
  profiles: Profiles,
): { months: TrueUpMonth[]; placeOfPlan: number[] } {
  const places: Omit<PlanPlace, 'month'>[] = [];
  const placeOfPlan = plans.map(({ cityId, categoryId, withFund }) => {
    const known = places.findIndex(
      (place) => place.cityId === cityId && place.categoryId === categoryId && place.withFund === withFund,
    );
    return known >= 0 ? known : places.push({ cityId, categoryId, withFund }) - 1;
  });
  const plansAsOf = (month: string, asOf: RulesAsOf) =>
    places.map(({ cityId, categoryId, withFund }) => {
      const profile = profiles.find(({ city }) => city.id === cityId);
      const schemes = profile === undefined ? [] : rulesAsOf(profile, month, categoryId, asOf, settings.carryOn);
      return makePlan({ cityId, categoryId, month, withFund }, schemes, settings);
    });
  const months = [...new Set(trueUp.months)].sort().map((month) => ({
    month,
    before: plansAsOf(month, trueUp.before),
    after: plansAsOf(month, trueUp.after),
  }));
  return { months, placeOfPlan };
}

function rulesAsOf(
  profile: CityProfile,
  month: string,
  categoryId: string,
  asOf: RulesAsOf,
  carryOn: boolean,
): ApplicableRule[] {
  switch (asOf.kind) {
    case 'now':
      return applicableRules(findRules(profile, month, categoryId), carryOn);
    case 'knownOn':
      return rulesAppliedOn(profile, month, categoryId, asOf.day);
    case 'ofMonth':
      return applicableRules(findRules(profile, asOf.month, categoryId), carryOn);
  }
}
