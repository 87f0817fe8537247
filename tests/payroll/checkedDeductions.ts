/** Declared deductions of one person, checked. */
import type { Decimal } from '../../src/calc/decimal';
import { checkDeclared, emptyCheck, type PaidColumns } from '../../src/payroll/checkColumns';
import { calculateColumns, emptyContributions } from '../../src/payroll/contributionKernel';
import { checkStatuses } from '../../src/payroll/judgeDeclared';
import type { CheckItemId } from '../../src/payroll/preparedCheck';
import type { ContributionRule } from '../../src/rules/cityProfile';
import { fee, madeUpRule, percent, range, toYuan, within, yuan } from '../calc/ruleBuilder';
import { inputFor, planFor, type Person } from './kernelEquality';

export const pension = madeUpRule();

export const medical = madeUpRule({
  scheme: 'medical',
  base: within('2000', '6000'),
  rates: percent('9%', '2%'),
  flatFees: [fee('employee', '10')],
});

export const unemployment = madeUpRule({ scheme: 'unemployment', rates: percent('0.5%', '0.5%') });

export const injury = madeUpRule({ scheme: 'work-injury', rates: percent('0.2%', '0%') });

const maternity = madeUpRule({ scheme: 'maternity', rates: percent('0.8%', '0%') });

const fund = madeUpRule({
  scheme: 'housing-fund',
  rates: range('5%', '12%', '1%', '8%'),
  rounding: { employer: toYuan, employee: toYuan },
});

export const all = [pension, medical, unemployment, injury, maternity, fund];

type Paid = Partial<Record<CheckItemId, number>>;

/** The check of one person; paid amounts in yuan. */
export function check(rules: readonly ContributionRule[], wage: Decimal, paid: Paid, person: Partial<Person> = {}) {
  const plans = [planFor(rules)];
  const made = inputFor(plans, [{ plan: 0, wage, ...person }]);
  // 8%, where the person has no other.
  const input = Number.isNaN(made.fundRate?.[0] ?? NaN) ? { ...made, fundRate: Float64Array.of(80_000) } : made;
  const due = emptyContributions(plans, 1);
  calculateColumns(plans, input, 0, 1, due);
  const column = (item: CheckItemId) =>
    paid[item] === undefined ? null : Float64Array.of(Math.round(paid[item] * 100));
  const columns: PaidColumns = {
    paidPension: column('pension'),
    paidMedical: column('medical'),
    paidUnemployment: column('unemployment'),
    paidInsurance: column('insurance'),
    paidFund: column('housing-fund'),
  };
  const output = emptyCheck(columns, 1)!;
  checkDeclared(plans, input, due, columns, 0, 1, output);
  const row = (item: CheckItemId) => {
    const { status, ...numbers } = output.items[item]!;
    const cells = Object.entries(numbers).map(([name, cell]) => [name, cell[0]! / 100]);
    return { status: checkStatuses[status[0]!], ...(Object.fromEntries(cells) as Record<string, number>) };
  };
  const sums = { worstGap: output.worstGap[0]! / 100, employer: output.employer[0]! / 100 };
  return { row, ...sums, employee: output.employee[0]! / 100 };
}

export const statusOf = (rules: readonly ContributionRule[], wage: number, paid: Paid) =>
  check(rules, yuan(wage), paid).row(Object.keys(paid)[0] as CheckItemId).status;
