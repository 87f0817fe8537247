import { unmatchedSchemes } from '../calc/trueUp';
import { schemeIds } from '../rules/schemes';
import { baseSpreads } from './baseSpread';
import type { CheckColumns } from './checkColumns';
import { checkStatuses, type CheckStatus } from './judgeDeclared';
import type { CalculatedTrueUp, FinishedPayroll } from './finishedPayroll';
import type { CalculatedPayroll } from './payrollCalculation';
import type { PayrollSummary } from './payrollMessages';
import type { PayrollTakeHome } from './payrollTakeHome';
import { warningsOf } from './planWarnings';
import { sumOf } from './sumOf';

/** What is said of a payroll as a whole. */
export function summarize(payroll: CalculatedPayroll): PayrollSummary {
  const { roster, plans, planOfRow, contributions, totals, takeHome, check, trueUp, remarksFrom } = payroll;
  const ofRows = [...new Set(planOfRow)].flatMap((plan) => plans[plan]?.month ?? []);
  let remarked = 0;
  for (let row = 0; row < roster.rowCount; row += 1) {
    if ((remarksFrom[row + 1] ?? 0) > (remarksFrom[row] ?? 0)) remarked += 1;
  }
  return {
    totals,
    spreads: baseSpreads(plans, planOfRow, contributions),
    months: [...new Set(ofRows)].sort(),
    assumedRates: { fund: withoutRate(payroll, 'housing-fund'), injury: withoutRate(payroll, 'work-injury') },
    remarked,
    faulty: totals.people - totals.calculated,
    warnings: warningsOf(payroll),
    takeHome: takeHome === null ? null : takeHomeTotals(takeHome),
    check: check === null ? null : checkTotals(check),
    trueUp: trueUp === null ? null : trueUpTotals(trueUp),
  };
}

const comparedStatuses: ReadonlySet<CheckStatus> = new Set(['matches', 'below', 'above', 'matchesThen']);

function checkTotals({ items, employer, employee }: CheckColumns): PayrollSummary['check'] {
  const columns = Object.values(items);
  const count = (is: (status: CheckStatus | undefined) => boolean) =>
    employer.reduce(
      (sum, _, row) => (columns.some(({ status }) => is(checkStatuses[status[row] ?? 0])) ? sum + 1 : sum),
      0,
    );
  return {
    compared: count((status) => status !== undefined && comparedStatuses.has(status)),
    below: count((status) => status === 'below'),
    impossible: count((status) => status === 'impossible'),
    nothingDeducted: count((status) => status === 'nothingDeducted'),
    rateNotGiven: count((status) => status === 'rateNotGiven'),
    employer: sumOf(employer),
    employee: sumOf(employee),
  };
}

export function trueUpTotals({ months, employer, employee }: CalculatedTrueUp): PayrollSummary['trueUp'] {
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

export function takeHomeTotals({
  pay,
  tax,
  takeHome,
  assumed,
  incomplete,
}: PayrollTakeHome): PayrollSummary['takeHome'] {
  const count = (column: Iterable<number>, is: (value: number) => boolean) => {
    let found = 0;
    for (const value of column) if (is(value)) found += 1;
    return found;
  };
  const people = count(tax, (one) => !Number.isNaN(one));
  const leftOut = count(incomplete, (one) => one === 1);
  if (people + leftOut === 0) return null;
  return {
    pay: sumOf(pay),
    tax: sumOf(tax),
    takeHome: sumOf(takeHome),
    people,
    assumedEqualMonths: count(assumed, (bits) => bits !== 0),
    negative: count(takeHome, (one) => one < 0),
    incomplete: leftOut,
  };
}

/** People with a line of the scheme for whom neither the roster nor the page chose its rate, and the rule leaves a choice. */
export function withoutRate(
  { plans, planOfRow, fundRate, injuryRate }: FinishedPayroll,
  scheme: 'housing-fund' | 'work-injury',
): number {
  const rates = scheme === 'housing-fund' ? fundRate : injuryRate;
  const isOpen = plans.map(({ rules, choices }) => {
    const rule = rules.find((one) => one.scheme === scheme);
    const isChoice = rule?.rates.kind === 'range' || (rule?.rates.kind === 'options' && rule.rates.options.length > 1);
    return isChoice && choices.rates?.[scheme] === undefined;
  });
  return planOfRow.reduce(
    (count, plan, row) => (isOpen[plan] === true && Number.isNaN(rates?.[row] ?? NaN) ? count + 1 : count),
    0,
  );
}
