import { unmatchedSchemes } from '../calc/trueUp';
import type { Name } from '../rules/cityProfile';
import { schemeIds } from '../rules/schemes';
import { baseSpreads } from './baseSpread';
import type { CheckColumns } from './checkColumns';
import { checkStatuses, type CheckStatus } from './judgeDeclared';
import type { CalculatedTrueUp } from './finishedPayroll';
import type { CalculatedPayroll } from './payrollCalculation';
import type { PayrollSummary, PlanWarning } from './payrollMessages';
import type { PayrollPlan } from './payrollPlans';
import type { PayrollTakeHome } from './payrollTakeHome';
import { sumOf } from './sumOf';

/** What is said of a payroll as a whole. */
export function summarize(payroll: CalculatedPayroll): PayrollSummary {
  const { roster, plans, planOfRow, contributions, totals, takeHome, check, trueUp, remarksFrom } = payroll;
  let remarked = 0;
  for (let row = 0; row < roster.rowCount; row += 1) {
    if ((remarksFrom[row + 1] ?? 0) > (remarksFrom[row] ?? 0)) remarked += 1;
  }
  return {
    totals,
    spreads: baseSpreads(plans, planOfRow, contributions),
    remarked,
    faulty: totals.people - totals.calculated,
    warnings: warningsOf(payroll),
    takeHome: takeHome === null ? null : takeHomeTotals(takeHome),
    check: check === null ? null : checkTotals(check),
    trueUp: trueUp === null ? null : trueUpTotals(trueUp),
  };
}

/** One warning a place and kind, not one a person. */
function warningsOf({ plans, planOfRow, profiles }: CalculatedPayroll): PlanWarning[] {
  const people = new Uint32Array(plans.length);
  for (const plan of planOfRow) {
    if (plan >= 0) people[plan] = (people[plan] ?? 0) + 1;
  }
  return plans.flatMap((plan, index): PlanWarning[] => {
    const count = people[index] ?? 0;
    if (count === 0) return [];
    const profile = profiles.find(({ profile: { city } }) => city.id === plan.cityId)?.profile;
    const category: Name = profile?.personCategories.find(({ id }) => id === plan.categoryId)?.name ?? {
      zh: plan.categoryId,
      en: plan.categoryId,
    };
    const warning = (kind: PlanWarning['kind'], schemes: PlanWarning['schemes']): PlanWarning[] =>
      schemes.length === 0 ? [] : [{ kind, cityId: plan.cityId, category, month: plan.month, schemes, people: count }];
    return [
      ...warning(
        'noRule',
        schemesThat(plan, (one) => one.kind === 'noRule'),
      ),
      ...warning(
        'carriedOn',
        schemesThat(plan, (one) => one.kind === 'rule' && one.standing === 'carriedOn'),
      ),
      ...warning(
        'provisional',
        schemesThat(plan, (one) => one.kind === 'rule' && one.rule.provisional),
      ),
      ...warning(
        'unknownLimit',
        schemesThat(plan, (one) => one.kind === 'rule' && hasUnknownLimit(one.rule.base)),
      ),
    ];
  });
}

function schemesThat({ schemes }: PayrollPlan, is: (one: PayrollPlan['schemes'][number]) => boolean) {
  return schemes.filter(is).map(({ scheme }) => scheme);
}

function hasUnknownLimit(base: PayrollPlan['rules'][number]['base']): boolean {
  return base.kind === 'clampedWage' && (base.floor === 'unknown' || base.ceiling === 'unknown');
}

function checkTotals({ items, employer, employee }: CheckColumns): PayrollSummary['check'] {
  const columns = Object.values(items);
  const count = (is: (status: CheckStatus | undefined) => boolean) =>
    employer.reduce(
      (sum, _, row) => (columns.some(({ status }) => is(checkStatuses[status[row] ?? 0])) ? sum + 1 : sum),
      0,
    );
  return {
    compared: count((status) => status !== undefined && !['notCompared', 'impossible', 'anyBase'].includes(status)),
    below: count((status) => status === 'below'),
    impossible: count((status) => status === 'impossible'),
    employer: sumOf(employer),
    employee: sumOf(employee),
  };
}

function trueUpTotals({ months, employer, employee }: CalculatedTrueUp): PayrollSummary['trueUp'] {
  const unmatched = months.flatMap(({ before, after }) =>
    after.flatMap(({ rules }, place) => unmatchedSchemes(before[place]?.rules ?? [], rules)),
  );
  return {
    people: employer.reduce((count, one, row) => (one !== 0 || employee[row] !== 0 ? count + 1 : count), 0),
    employer: sumOf(employer),
    employee: sumOf(employee),
    unmatched: schemeIds.filter((scheme) => unmatched.includes(scheme)),
  };
}

function takeHomeTotals({ pay, tax, takeHome, assumed }: PayrollTakeHome): PayrollSummary['takeHome'] {
  const people = tax.reduce((count, one) => (Number.isNaN(one) ? count : count + 1), 0);
  if (people === 0) return null;
  return {
    pay: sumOf(pay),
    tax: sumOf(tax),
    takeHome: sumOf(takeHome),
    people,
    assumedEqualMonths: assumed.reduce((count, bits) => (bits === 0 ? count : count + 1), 0),
  };
}
