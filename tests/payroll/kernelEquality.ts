/** The kernel against `calculateContributions`, person by person: people as text and decimals, so that the oracle stays its own. */
import { calculateContributions } from '../../src/calc/calculateContributions';
import { chosenRates, type Choices } from '../../src/calc/chosenRates';
import type { Decimal } from '../../src/calc/decimal';
import { compileRules } from '../../src/payroll/compileRules';
import { adjustments, type ContributionInput } from '../../src/payroll/contributionColumns';
import { calculateColumns, emptyContributions } from '../../src/payroll/contributionKernel';
import type { Plan } from '../../src/payroll/plan';
import { toWageUnits } from '../../src/payroll/wageUnits';
import type { ContributionRule } from '../../src/rules/cityProfile';
import { schemeIds } from '../../src/rules/schemes';

export type Person = {
  /** Index of the plan; −1: not calculated. */
  plan: number;
  wage: Decimal;
  fundWage?: Decimal;
  /** Rates of the person's own: of the fund and of work injury. */
  rates?: Partial<Record<'housing-fund' | 'work-injury', string>>;
};

export function planFor(rules: readonly ContributionRule[], choices: Plan['choices'] = {}): Plan {
  return { cityId: 'a', categoryId: 'b', month: '2025-01', rules, choices, compiled: compileRules(rules, choices) };
}

export function inputFor(plans: readonly Plan[], people: readonly Person[]): ContributionInput {
  const column = (value: (person: Person) => number) => Float64Array.from(people, value);
  const rateOf = (scheme: 'housing-fund' | 'work-injury') =>
    column(({ plan, rates }) => {
      const rule = plans[plan]?.rules.find((one) => one.scheme === scheme);
      const choice = rates?.[scheme];
      if (rule === undefined || choice === undefined) return NaN;
      const { employer, employee } = chosenRates(rule, choice);
      // A range may name the employee alone.
      return (employer.isZero() ? employee : employer).times(1_000_000).toNumber();
    });
  return {
    rowCount: people.length,
    plan: Int32Array.from(people, ({ plan }) => plan),
    wage: column(({ wage }) => toWageUnits(wage)),
    fundWage: column(({ fundWage }) => (fundWage === undefined ? NaN : toWageUnits(fundWage))),
    fundRate: rateOf('housing-fund'),
    injuryRate: rateOf('work-injury'),
  };
}

export type Comparison = {
  /** Shares compared, of the employer and of the employee. */
  amounts: number;
  /** What differed, the first few. */
  differences: string[];
};

export function compareWithCalc(plans: readonly Plan[], people: readonly Person[]): Comparison {
  const input = inputFor(plans, people);
  const output = emptyContributions(plans, people.length);
  const middle = Math.floor(people.length / 2);
  calculateColumns(plans, input, 0, middle, output);
  calculateColumns(plans, input, middle, people.length, output);
  const comparison: Comparison = { amounts: 0, differences: [] };
  people.forEach((person, row) => {
    const plan = plans[person.plan];
    const check = (what: string, ours: number | string | undefined, theirs: number | string) => {
      if (ours === theirs || comparison.differences.length >= 5) return;
      comparison.differences.push(`${spell(person)}: ${what} ${ours} instead of ${theirs}`);
    };
    const { rules = [], choices = {} } = plan ?? {};
    const wages = person.fundWage === undefined ? {} : { 'housing-fund': person.fundWage };
    const asked = { rates: { ...choices.rates, ...ownRates(rules, person) }, wages };
    const { lines, total } = calculateContributions(rules, asked, person.wage);
    for (const scheme of schemeIds) {
      const columns = output.schemes[scheme];
      if (columns === undefined) continue;
      const line = lines.find((one) => one.scheme === scheme);
      check(`${scheme} adjustment`, adjustments[columns.adjustment[row]!], line?.base.adjustment ?? 'absent');
      check(`${scheme} base`, columns.base[row], inFen(line?.base.amount));
      check(`${scheme} employer`, columns.employer[row], inFen(line?.amount.employer));
      check(`${scheme} employee`, columns.employee[row], inFen(line?.amount.employee));
      if (line !== undefined) comparison.amounts += 2;
    }
    check('total employer', output.employer[row], inFen(total.employer));
    check('total employee', output.employee[row], inFen(total.employee));
  });
  return comparison;
}

/** A rate of a scheme without a rule says nothing. */
function ownRates(rules: readonly ContributionRule[], { rates = {} }: Person): Choices['rates'] {
  return Object.fromEntries(Object.entries(rates).filter(([scheme]) => rules.some((rule) => rule.scheme === scheme)));
}

function inFen(amount: Decimal | undefined): number {
  return amount === undefined ? 0 : Number(amount.times(100).toFixed());
}

function spell({ plan, wage, fundWage, rates }: Person): string {
  return `plan ${plan}, wage ${wage.toString()}, fund wage ${fundWage?.toString()}, rates ${JSON.stringify(rates)}`;
}
