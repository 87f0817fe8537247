/** Places whose amounts are incomplete or stand on an assumption. */
import type { Name, SchemeId } from '../rules/cityProfile';
import type { FinishedPayroll } from './finishedPayroll';
import type { PlanWarning } from './payrollMessages';
import type { PayrollPlan } from './payrollPlans';

/** Which schemes of a plan lack a rule, or have one that is carried on, provisional, or without a known limit. */
export function warningsOfPlan({ schemes }: PayrollPlan): { kind: PlanWarning['kind']; schemes: SchemeId[] }[] {
  const those = (kind: PlanWarning['kind'], is: (one: PayrollPlan['schemes'][number]) => boolean) => ({
    kind,
    schemes: schemes.filter(is).map(({ scheme }) => scheme),
  });
  return [
    those('noRule', (one) => one.kind === 'noRule'),
    those('carriedOn', (one) => one.kind === 'rule' && one.standing === 'carriedOn'),
    those('provisional', (one) => one.kind === 'rule' && one.rule.provisional),
    those('unknownLimit', (one) => one.kind === 'rule' && hasUnknownLimit(one.rule.base)),
  ].filter((one) => one.schemes.length > 0);
}

function hasUnknownLimit(base: PayrollPlan['rules'][number]['base']): boolean {
  return base.kind === 'clampedWage' && (base.floor === 'unknown' || base.ceiling === 'unknown');
}

/** One warning a place and kind, not one a person: people with and without a fund are of one place. */
export function warningsOf({
  plans,
  planOfRow,
  profiles,
}: Pick<FinishedPayroll, 'plans' | 'planOfRow' | 'profiles'>): PlanWarning[] {
  const people = new Uint32Array(plans.length);
  for (const plan of planOfRow) {
    if (plan >= 0) people[plan] = (people[plan] ?? 0) + 1;
  }
  const warnings = new Map<string, PlanWarning>();
  plans.forEach((plan, index) => {
    const count = people[index] ?? 0;
    if (count === 0) return;
    const profile = profiles.find(({ profile: { city } }) => city.id === plan.cityId)?.profile;
    const category: Name = profile?.personCategories.find(({ id }) => id === plan.categoryId)?.name ?? {
      zh: plan.categoryId,
      en: plan.categoryId,
    };
    const { cityId, categoryId, month } = plan;
    for (const { kind, schemes } of warningsOfPlan(plan)) {
      const key = [cityId, categoryId, month, kind, ...schemes].join(' ');
      const before = warnings.get(key)?.people ?? 0;
      warnings.set(key, { kind, schemes, cityId, categoryId, category, month, people: before + count });
    }
  });
  return [...warnings.values()];
}
