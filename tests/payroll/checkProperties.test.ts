import { describe, expect, it } from 'vitest';
import { calculateContributions } from '../../src/calc/calculateContributions';
import { chosenRates } from '../../src/calc/chosenRates';
import { contributionBase } from '../../src/calc/contributionBase';
import { Decimal, sum } from '../../src/calc/decimal';
import { checkDeclared, emptyCheck } from '../../src/payroll/checkColumns';
import { calculateColumns, emptyContributions } from '../../src/payroll/contributionKernel';
import { checkStatuses } from '../../src/payroll/judgeDeclared';
import { checkItems, type CheckItemId } from '../../src/payroll/preparedCheck';
import type { ContributionRule, SchemeId } from '../../src/rules/cityProfile';
import { inputFor } from './kernelEquality';
import { plansOfRules, publishedRuleSets, randomNumbers, randomPerson } from './publishedPlans';

const schemesOf: Record<CheckItemId, readonly SchemeId[]> = {
  pension: ['pension'],
  medical: ['medical'],
  unemployment: ['unemployment'],
  insurance: ['pension', 'medical', 'unemployment'],
  'housing-fund': ['housing-fund'],
};

/** By how much the base of some deduction that moves with the wage was declared too low, yuan; null where none moves. */
function trueGap(rules: readonly ContributionRule[], due: Decimal, declared: Decimal): Decimal | null {
  const moving = rules.filter(
    (rule) => rule.base.kind === 'clampedWage' && !chosenRates(rule, undefined).employee.isZero(),
  );
  if (moving.length === 0) return null;
  const gaps = moving.map((rule) => contributionBase(rule, due).amount.minus(contributionBase(rule, declared).amount));
  return Decimal.max(...gaps);
}

const isUnknown = ({ base }: ContributionRule) =>
  base.kind === 'clampedWage' && [base.floor, base.ceiling].includes('unknown');

describe('of deductions made from a known base, for every published set of rules', () => {
  const random = randomNumbers(7);
  const [rowsOfPlan, plans] = [60, publishedRuleSets().map((rules) => plansOfRules(rules)[0]!)];
  const people = plans.flatMap((plan, index) =>
    Array.from({ length: rowsOfPlan }, () => ({ plan: index, wage: randomPerson([plan], random).wage })),
  );
  const declared = people.map(({ plan, wage }) => {
    const cents = random() < 0.3 ? wage : randomPerson([plans[plan]!], random).wage;
    return cents.toDecimalPlaces(2);
  });
  const paidFor = (item: CheckItemId) =>
    Float64Array.from(people, ({ plan }, row) => {
      const rules = plans[plan]!.rules.filter(({ scheme }) => schemesOf[item].includes(scheme));
      const { lines } = calculateContributions(rules, {}, declared[row]!);
      return Number(
        sum(lines.map(({ amount }) => amount.employee))
          .times(100)
          .toString(),
      );
    });
  // The rate that the deductions were made with is told.
  const input = { ...inputFor(plans, people), fundRate: new Float64Array(people.length).fill(80_000) };
  const due = emptyContributions(plans, people.length);
  calculateColumns(plans, input, 0, people.length, due);
  const paid = {
    paidPension: paidFor('pension'),
    paidMedical: paidFor('medical'),
    paidUnemployment: paidFor('unemployment'),
    paidInsurance: paidFor('insurance'),
    paidFund: paidFor('housing-fund'),
  };
  const output = emptyCheck(paid, people.length)!;
  checkDeclared(plans, input, due, paid, 0, people.length, output);

  it.each(checkItems)('%s: who declared enough is never called below, who declared far too little is', (item) => {
    const columns = output.items[item]!;
    people.forEach(({ plan, wage }, row) => {
      const rules = plans[plan]!.rules.filter(({ scheme }) => schemesOf[item].includes(scheme));
      const status = checkStatuses[columns.status[row]!]!;
      const told = `${item} of plan ${plan}: ${wage.toString()} declared as ${declared[row]!.toString()}`;
      if (status === 'impossible') throw new Error(`${told}: called impossible`);
      const gap = trueGap(rules, wage, declared[row]!);
      if (status === 'below') {
        expect(columns.gap[row], told).toBeGreaterThanOrEqual(100);
        expect(gap!.times(100).gte(columns.gap[row]!), told).toBe(true);
        expect(columns.employee[row]! >= 0 && columns.employer[row]! >= 0, told).toBe(true);
      }
      const isPlain =
        rules.length === schemesOf[item].length &&
        rules.every((rule) => rule.flatFees.length === 0 && rule.wageYear === rules[0]!.wageYear && !isUnknown(rule)) &&
        rules[0]!.wageYear !== null;
      // To the yuan at 8%, one amount stands for 12.5 yuan of base.
      if (isPlain && gap?.gte(15)) expect(status, told).toBe('below');
      if (isPlain && gap?.abs().lt(1)) expect(status, told).toBe('matches');
    });
  });

  it('every status is met that there can be', () => {
    const met = checkItems.flatMap((item) => [...output.items[item]!.status].map((code) => checkStatuses[code]));
    for (const status of ['below', 'matches', 'above', 'notCompared'] as const) {
      expect(met.filter((one) => one === status).length).toBeGreaterThan(50);
    }
    expect(met).not.toContain('impossible');
  });
});
