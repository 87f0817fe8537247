import { calculateContributions } from '../calc/calculateContributions';

import { adjustments, type ContributionColumns, type ContributionInput } from './contributionColumns';
import { toFen } from './fen';
import type { Plan } from './plan';
import { rowQuestion } from './rowChoices';

/** Fills the rows of plans that are not compiled: slow, exact for any figures. Amounts come as whole fen all the same. */
export function calculateFallbackRows(
  plans: readonly Plan[],
  input: ContributionInput,
  from: number,
  to: number,
  output: ContributionColumns,
): void {
  for (let row = from; row < to; row += 1) {
    const plan = plans[input.plan[row] ?? -1];
    if (plan === undefined || plan.compiled !== null) continue;
    const { wage, choices } = rowQuestion(plan, input, row);
    const { lines, total } = calculateContributions(plan.rules, choices, wage);
    for (const { scheme, base, amount } of lines) {
      const columns = output.schemes[scheme];
      if (columns === undefined) throw new Error(`No columns for ${scheme}`);
      columns.base[row] = toFen(base.amount);
      columns.employer[row] = toFen(amount.employer);
      columns.employee[row] = toFen(amount.employee);
      columns.adjustment[row] = adjustments.indexOf(base.adjustment);
    }
    output.employer[row] = toFen(total.employer);
    output.employee[row] = toFen(total.employee);
  }
}
