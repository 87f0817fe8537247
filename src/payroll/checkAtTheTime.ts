/**
 * Limits come late: a deduction below what the rules now demand may be just what the rules demanded when it was made. Such
 * an item is no finding; what is missing since then is a true-up.
 */
import { rulesAppliedOn } from '../rules/rulesAppliedOn';
import { addMonths, firstDayOf } from '../rules/months';
import { checkDeclared, emptyCheck, sumUp, type CheckColumns, type PaidColumns } from './checkColumns';
import type { ContributionInput } from './contributionColumns';
import { calculateColumns, emptyContributions } from './contributionKernel';
import { checkStatuses } from './judgeDeclared';
import { makePlan, type PayrollPlan, type Profiles } from './payrollPlans';
import type { PayrollSettings } from './payrollSettings';
import type { Plan } from './plan';
import { checkItems } from './preparedCheck';

const code = (status: (typeof checkStatuses)[number]) => checkStatuses.indexOf(status);
const [below, matches, above, matchesThen] = [code('below'), code('matches'), code('above'), code('matchesThen')];

/** Withdraws findings that the rules known in the row's month explain: those of its first day, or of the day after it. */
export function excuseByRulesOfTheTime(
  plans: readonly PayrollPlan[],
  input: ContributionInput,
  paid: PaidColumns,
  settings: PayrollSettings,
  profiles: Profiles,
  check: CheckColumns,
): void {
  for (const dayOf of [firstDayOf, (month: string) => firstDayOf(addMonths(month, 1))]) {
    const then = plans.map((plan) => planOn(plan, dayOf(plan.month), settings, profiles));
    const isOther = then.map(({ rules }, index) => rules.some((rule) => plans[index]?.rules.includes(rule) === false));
    const found = Object.values(check.items).map(({ status }) => status);
    const doubtful = input.plan.map((plan, row) =>
      isOther[plan] === true && found.some((status) => status[row] === below) ? plan : -1,
    );
    if (doubtful.every((plan) => plan < 0)) continue;
    excuse(then, { ...input, plan: doubtful }, paid, check);
  }
}

function planOn(plan: PayrollPlan, day: string, settings: PayrollSettings, profiles: Profiles): PayrollPlan {
  const profile = profiles.find(({ city }) => city.id === plan.cityId);
  if (profile === undefined) return plan;
  return makePlan(plan, rulesAppliedOn(profile, plan.month, plan.categoryId, day), settings);
}

function excuse(plans: readonly Plan[], input: ContributionInput, paid: PaidColumns, check: CheckColumns): void {
  const { rowCount } = input;
  const due = emptyContributions(plans, rowCount);
  calculateColumns(plans, input, 0, rowCount, due);
  const then = emptyCheck(paid, rowCount);
  if (then === null) return;
  checkDeclared(plans, input, due, paid, 0, rowCount, then);
  for (let row = 0; row < rowCount; row += 1) {
    if ((input.plan[row] ?? -1) < 0) continue;
    for (const item of checkItems) {
      const [now, before] = [check.items[item], then.items[item]];
      if (now?.status[row] !== below) continue;
      if (before?.status[row] !== matches && before?.status[row] !== above) continue;
      now.status[row] = matchesThen;
      for (const money of [now.gap, now.employer, now.employee, now.othersEmployer]) money[row] = 0;
    }
    sumUp(check, row);
  }
}
