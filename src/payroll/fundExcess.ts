/** `fundTaxFree` over columns: the part of each side's housing-fund deposit above what is free of income tax. */
import { calculateContributions } from '../calc/calculateContributions';
import { parsePercentage } from '../calc/chosenRates';
import { fundTaxFree, highestTaxFreeRate } from '../calc/fundTaxFree';
import { millionthsPerOne, type CompiledShare } from './compileRules';
import { adjustments, type ContributionColumns, type ContributionInput } from './contributionColumns';
import { toFen } from './fen';
import type { Plan } from './plan';
import { rowQuestion } from './rowChoices';

/** Fen a month: the employer's is income, the employee's is not deductible. */
export type FundExcessColumns = { employer: Float64Array; employee: Float64Array };

export function emptyFundExcess(rowCount: number): FundExcessColumns {
  return { employer: new Float64Array(rowCount), employee: new Float64Array(rowCount) };
}

const absent = adjustments.indexOf('absent');
const freeRate = parsePercentage(highestTaxFreeRate).times(millionthsPerOne).toNumber();

/**
 * Fills the rows from `from` up to, not including, `to`; 0 for rows without a housing fund.
 * @param due the rows' contributions (`calculateColumns`)
 */
export function fundExcessColumns(
  plans: readonly Plan[],
  input: ContributionInput,
  due: ContributionColumns,
  from: number,
  to: number,
  output: FundExcessColumns,
): void {
  output.employer.fill(0, from, to);
  output.employee.fill(0, from, to);
  const deposits = due.schemes['housing-fund'];
  if (deposits === undefined) return;
  const rules = plans.map(({ compiled }) => compiled?.find(({ scheme }) => scheme === 'housing-fund'));
  for (let row = from; row < to; row += 1) {
    if (deposits.adjustment[row] === absent) continue;
    const planIndex = input.plan[row] ?? -1;
    const rule = rules[planIndex];
    if (rule === undefined) {
      writeInDecimals(plans[planIndex], input, row, output);
      continue;
    }
    const ownWage = input.fundWage?.[row] ?? NaN;
    const average = Number.isNaN(ownWage) ? (input.wage[row] ?? NaN) : ownWage;
    const own = Math.floor((average + rule.addend) / rule.unit) * rule.step;
    const wage = rule.followsWage ? Math.min(own, rule.ceiling) : own;
    output.employer[row] = Math.max(0, (deposits.employer[row] ?? 0) - freeDeposit(rule.employer, wage));
    output.employee[row] = Math.max(0, (deposits.employee[row] ?? 0) - freeDeposit(rule.employee, wage));
  }
}

function freeDeposit({ addend, unit, step }: CompiledShare, wage: number): number {
  return Math.floor((wage * freeRate + addend) / unit) * step;
}

function writeInDecimals(
  plan: Plan | undefined,
  input: ContributionInput,
  row: number,
  output: FundExcessColumns,
): void {
  const rule = plan?.rules.find(({ scheme }) => scheme === 'housing-fund');
  if (plan === undefined || rule === undefined) return;
  const { wage, choices } = rowQuestion(plan, input, row);
  const [line] = calculateContributions([rule], choices, wage).lines;
  if (line === undefined) throw new Error('One rule gives one line');
  const { sides } = fundTaxFree(rule, line, choices.wages?.['housing-fund'] ?? wage);
  output.employer[row] = toFen(sides.employer.taxable);
  output.employee[row] = toFen(sides.employee.taxable);
}
