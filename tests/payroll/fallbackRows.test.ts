import { expect, it } from 'vitest';
import { Decimal } from '../../src/calc/decimal';
import { emptyContributions } from '../../src/payroll/contributionKernel';
import { calculateFallbackRows } from '../../src/payroll/fallbackRows';
import { fixedAt, madeUpRule } from '../calc/ruleBuilder';
import { inputFor, planFor } from './kernelEquality';

const [none, raised, setByRule] = [0, 1, 3];

it('fills the rows asked for whose plan is not compiled, and leaves all others as they are', () => {
  const slow = { ...planFor([madeUpRule(), madeUpRule({ scheme: 'medical', base: fixedAt('3000') })]), compiled: null };
  const plans = [slow, planFor([madeUpRule()])];
  const people = [0, 0, 0, 1, -1, 0].map((plan, row) => ({ plan, wage: new Decimal(row === 1 ? 500 : 2000) }));
  const input = inputFor(plans, people);
  const output = emptyContributions(plans, people.length);
  output.employee.fill(7);
  calculateFallbackRows(plans, input, 1, 5, output);
  // Pension: 1,000 and 2,000 × 8% = 80 and 160 yuan; medical: 3,000 × 8% = 240 yuan.
  expect([...output.employee]).toEqual([7, 32_000, 40_000, 7, 7, 7]);
  expect([...output.employer].slice(1, 3)).toEqual([64_000, 80_000]);
  const { pension, medical } = output.schemes;
  expect([pension!.base[1], pension!.employer[1], pension!.employee[1]]).toEqual([100_000, 16_000, 8000]);
  expect([pension!.adjustment[1], pension!.adjustment[2], medical!.adjustment[2]]).toEqual([raised, none, setByRule]);
});
