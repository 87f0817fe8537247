/**
 * The machine's limit for the kernel: the same columns in and out, the same limits, rates, fees and choices by row, in
 * floats that are never rounded. Amounts are yuan, with the wrong cents that come of it.
 */
import { chosenRates } from '../src/calc/chosenRates';
import { monthlyFees } from '../src/calc/calculateContributions';
import { limit } from '../src/calc/contributionBase';
import type { ContributionColumns, ContributionInput, SchemeColumns } from '../src/payroll/contributionColumns';
import { followsOwnRate, millionthsPerOne } from '../src/payroll/compileRules';
import type { Plan } from '../src/payroll/plan';
import { unitsPerYuan } from '../src/payroll/wageUnits';
import { schemeIds, type SchemeId } from '../src/rules/schemes';

const [unadjusted, raisedToFloor, cappedAtCeiling, setByRule, absent] = [0, 1, 2, 3, 4];

/** The kernel's columns as floats would have them: yuan, and fractions of the base. */
export function inFloats(input: ContributionInput): ContributionInput {
  const divided = (column: Float64Array | null, by: number) => column?.map((value) => value / by) ?? null;
  return {
    ...input,
    wage: input.wage.map((value) => value / unitsPerYuan),
    fundWage: divided(input.fundWage, unitsPerYuan),
    fundRate: divided(input.fundRate, millionthsPerOne),
    injuryRate: divided(input.injuryRate, millionthsPerOne),
  };
}

export function calculateFloatColumns(
  plans: readonly Plan[],
  input: ContributionInput,
  from: number,
  to: number,
  output: ContributionColumns,
): void {
  output.employer.fill(0, from, to);
  output.employee.fill(0, from, to);
  for (const scheme of schemeIds) {
    const columns = output.schemes[scheme];
    if (columns === undefined) continue;
    const wage = (scheme === 'housing-fund' ? input.fundWage : null) ?? input.wage;
    const rate = scheme === 'housing-fund' ? input.fundRate : scheme === 'work-injury' ? input.injuryRate : null;
    calculateScheme(figuresOf(plans, scheme), input.plan, wage, input.wage, rate, from, to, columns, output);
  }
}

const kind = 0;
const floor = 1;
const ceiling = 2;
const employerRate = 3;
const employerFees = 4;
const employerFollows = 5;
const employeeRate = 6;
const employeeFees = 7;
const employeeFollows = 8;
const stride = 9;

function figuresOf(plans: readonly Plan[], scheme: SchemeId): Float64Array {
  const table = new Float64Array(plans.length * stride);
  plans.forEach(({ rules, choices }, index) => {
    const start = index * stride;
    const rule = rules.find((one) => one.scheme === scheme);
    table[start + kind] = absent;
    if (rule === undefined) return;
    const { base } = rule;
    const [low, high] =
      base.kind === 'clampedWage'
        ? [limit(base.floor)?.toNumber() ?? -Infinity, limit(base.ceiling)?.toNumber() ?? Infinity]
        : base.kind === 'fixed'
          ? [Number(base.amount), Number(base.amount)]
          : [0, 0];
    const rates = chosenRates(rule, choices.rates?.[scheme]);
    table.set(
      [
        base.kind === 'clampedWage' ? unadjusted : setByRule,
        low,
        high,
        ...(['employer', 'employee'] as const).flatMap((payer) => [
          rates[payer].toNumber(),
          monthlyFees(rule, payer).toNumber(),
          followsOwnRate(rule, payer) ? 1 : 0,
        ]),
      ],
      start,
    );
  });
  return table;
}

function calculateScheme(
  figures: Float64Array,
  plan: Int32Array,
  wages: Float64Array,
  commonWages: Float64Array,
  ownRates: Float64Array | null,
  from: number,
  to: number,
  columns: SchemeColumns,
  totals: { employer: Float64Array; employee: Float64Array },
): void {
  const { base: bases, employer: employers, employee: employees, adjustment } = columns;
  const { employer: employerTotals, employee: employeeTotals } = totals;
  for (let row = from; row < to; row += 1) {
    const planIndex = plan[row] as number;
    const start = planIndex * stride;
    const ruleKind = planIndex < 0 ? absent : (figures[start + kind] as number);
    if (ruleKind === absent) {
      bases[row] = 0;
      employers[row] = 0;
      employees[row] = 0;
      adjustment[row] = absent;
      continue;
    }
    const ownWage = wages[row] as number;
    const wage = Number.isNaN(ownWage) ? (commonWages[row] as number) : ownWage;
    const base = Math.max(figures[start + floor] as number, Math.min(figures[start + ceiling] as number, wage));
    let rateOfEmployer = figures[start + employerRate] as number;
    let rateOfEmployee = figures[start + employeeRate] as number;
    if (ownRates !== null) {
      const own = ownRates[row] as number;
      if (!Number.isNaN(own)) {
        if (figures[start + employerFollows] === 1) rateOfEmployer = own;
        if (figures[start + employeeFollows] === 1) rateOfEmployee = own;
      }
    }
    const employer = base * rateOfEmployer + (figures[start + employerFees] as number);
    const employee = base * rateOfEmployee + (figures[start + employeeFees] as number);
    bases[row] = base;
    employers[row] = employer;
    employees[row] = employee;
    adjustment[row] =
      ruleKind !== unadjusted ? ruleKind : base > wage ? raisedToFloor : base < wage ? cappedAtCeiling : unadjusted;
    employerTotals[row] = (employerTotals[row] as number) + employer;
    employeeTotals[row] = (employeeTotals[row] as number) + employee;
  }
}
