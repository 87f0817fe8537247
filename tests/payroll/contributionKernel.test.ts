import { describe, expect, it } from 'vitest';
import type { ContributionInput } from '../../src/payroll/contributionColumns';
import { calculateColumns, emptyContributions } from '../../src/payroll/contributionKernel';
import type { Plan } from '../../src/payroll/plan';
import { findRules } from '../../src/rules/findRules';
import {
  fee,
  fixedAt,
  madeUpRule,
  noBase,
  noRates,
  options,
  percent,
  range,
  toYuan,
  within,
} from '../calc/ruleBuilder';
import { publishedProfile } from '../publishedProfiles';
import { planFor } from './kernelEquality';

const unitsPerYuan = 2000;
const [none, raised, capped, setByRule, absent] = [0, 1, 2, 3, 4];

/** Rows of one wage each, in yuan, all of the first plan. */
function inputOf(wages: readonly number[], parts: Partial<ContributionInput> = {}): ContributionInput {
  return {
    rowCount: wages.length,
    plan: new Int32Array(wages.length),
    wage: Float64Array.from(wages, (wage) => wage * unitsPerYuan),
    fundWage: null,
    fundRate: null,
    injuryRate: null,
    ...parts,
  };
}

function calculate(plans: readonly Plan[], input: ContributionInput) {
  const output = emptyContributions(plans, input.rowCount);
  calculateColumns(plans, input, 0, input.rowCount, output);
  return output;
}

describe('amounts of Nanjing in August 2025', () => {
  const rules = findRules(publishedProfile('nanjing'), '2025-08', 'employee').flatMap((lookup) =>
    lookup.kind === 'found' ? [lookup.rule] : [],
  );
  // The floor of 4952 is also a wage; 24762 is the ceiling.
  const { schemes } = calculate([planFor(rules)], inputOf([4952, 3000, 30000]));

  it('pension of the employee is 8% of the base', () => {
    // 4952 × 8% = 396.16; 24762 × 8% = 1980.96
    expect([...schemes.pension!.employee]).toEqual([39616, 39616, 198096]);
    expect([...schemes.pension!.base]).toEqual([495200, 495200, 2476200]);
    expect([...schemes.pension!.adjustment]).toEqual([none, raised, capped]);
  });

  it('medical is 2% and 10 yuan', () => {
    // 4952 × 2% = 99.04, + 10 = 109.04; 24762 × 2% = 495.24, + 10 = 505.24
    expect([...schemes.medical!.employee]).toEqual([10904, 10904, 50524]);
  });

  it('unemployment is 0.5%', () => {
    // 4952 × 0.5% = 24.76; 24762 × 0.5% = 123.81
    expect([...schemes.unemployment!.employee]).toEqual([2476, 2476, 12381]);
  });

  it('the fund is 8% to the yuan, between 2490 and 41400', () => {
    // 4952 × 8% = 396.16 → 396; 3000 × 8% = 240; 30000 × 8% = 2400
    expect([...schemes['housing-fund']!.employee]).toEqual([39600, 24000, 240000]);
  });

  it('has the sum of the lines as its total', () => {
    const { employee } = calculate([planFor(rules)], inputOf([4952]));
    // 396.16 + 109.04 + 24.76 + 396
    expect([...employee]).toEqual([92596]);
  });
});

describe('what a person has of one’s own', () => {
  const fund = madeUpRule({
    scheme: 'housing-fund',
    rates: range('5%', '12%', '1%', '8%'),
    rounding: { employer: toYuan, employee: toYuan },
  });
  const injury = madeUpRule({
    scheme: 'work-injury',
    rates: options({ 'class-1': ['0.2%', '0%'], 'class-2': ['0.4%', '0%'] }, 'employer'),
  });

  it('a fund wage and a fund rate are used for the fund alone', () => {
    const { schemes } = calculate(
      [planFor([madeUpRule(), fund])],
      inputOf([2000, 2000, 2000], {
        fundWage: Float64Array.of(3010 * unitsPerYuan, NaN, NaN),
        fundRate: Float64Array.of(NaN, 120_000, NaN),
      }),
    );
    // 3010 × 8% = 240.8 → 241; 2000 × 12% = 240; 2000 × 8% = 160
    expect([...schemes['housing-fund']!.employer]).toEqual([24100, 24000, 16000]);
    expect([...schemes['housing-fund']!.employee]).toEqual([24100, 24000, 16000]);
    // 2000 × 8%
    expect([...schemes.pension!.employee]).toEqual([16000, 16000, 16000]);
  });

  it('a fund rate is used for the payers that the rule names', () => {
    const { schemes } = calculate(
      [planFor([{ ...fund, rates: range('5%', '12%', '1%', '8%', ['employer']) }])],
      inputOf([2000], { fundRate: Float64Array.of(50_000) }),
    );
    // 2000 × 5%
    expect([...schemes['housing-fund']!.employer]).toEqual([10000]);
    expect([...schemes['housing-fund']!.employee]).toEqual([0]);
  });

  it('an injury rate is the employer’s', () => {
    const { schemes } = calculate(
      [planFor([injury])],
      inputOf([2000, 2000], { injuryRate: Float64Array.of(3_600, NaN) }),
    );
    // 2000 × 0.36% = 7.20; 2000 × 0.2% = 4.00
    expect([...schemes['work-injury']!.employer]).toEqual([720, 400]);
    expect([...schemes['work-injury']!.employee]).toEqual([0, 0]);
  });
});

describe('rows and schemes that are not calculated', () => {
  const plans = [planFor([madeUpRule()]), planFor([madeUpRule({ scheme: 'medical' })])];
  const input = { ...inputOf([2000, 2000, NaN]), plan: Int32Array.of(0, 1, -1) };

  it('are zero and absent, whatever the columns held', () => {
    const output = calculate(plans, input);
    output.employer.fill(7);
    output.schemes.medical!.base.fill(7);
    calculateColumns(plans, input, 0, 3, output);
    // 2000 × 16% = 320
    expect([...output.employer]).toEqual([32000, 32000, 0]);
    expect([...output.schemes.pension!.adjustment]).toEqual([none, absent, absent]);
    expect([...output.schemes.medical!.adjustment]).toEqual([absent, none, absent]);
    expect([...output.schemes.medical!.base]).toEqual([0, 200000, 0]);
  });

  it('have columns only where some plan has a rule', () => {
    expect(Object.keys(calculate(plans, input).schemes)).toEqual(['pension', 'medical']);
  });

  it('are left as they were outside of the range', () => {
    const output = emptyContributions(plans, 3);
    calculateColumns(plans, input, 1, 2, output);
    expect([...output.employer]).toEqual([0, 32000, 0]);
    expect([...output.schemes.pension!.adjustment]).toEqual([0, absent, 0]);
  });
});

describe('bases that the rule sets', () => {
  it('are the fixed amount, or nothing but the fee', () => {
    const fixed = madeUpRule({ base: fixedAt('2805.19') });
    const feeAlone = madeUpRule({
      scheme: 'medical',
      base: noBase,
      rates: noRates,
      flatFees: [fee('employee', '12.5')],
    });
    const { schemes, employee } = calculate([planFor([fixed, feeAlone])], inputOf([9000]));
    // 2805.19 × 16% = 448.8304 → 448.83; × 8% = 224.4152 → 224.42
    expect([schemes.pension!.base[0], schemes.pension!.employer[0], schemes.pension!.employee[0]]).toEqual([
      280519, 44883, 22442,
    ]);
    expect([schemes.medical!.base[0], schemes.medical!.employer[0], schemes.medical!.employee[0]]).toEqual([
      0, 0, 1250,
    ]);
    expect([schemes.pension!.adjustment[0], schemes.medical!.adjustment[0]]).toEqual([setByRule, setByRule]);
    // 224.42 + 12.50
    expect(employee[0]).toBe(23692);
  });
});

it('plans whose products are too large for integers are calculated all the same', () => {
  const large = planFor([madeUpRule({ base: within('9999999999.99', 'none'), rates: percent('100%', '0.0001%') })]);
  expect(large.compiled).toBeNull();
  const input = { ...inputOf([2000, 2000]), plan: Int32Array.of(1, 0) };
  const { schemes, employer } = calculate([large, planFor([madeUpRule()])], input);
  // 2000 × 16% = 320 beside the floor itself; 9999999999.99 × 0.0001% = 9999.99999999 → 10000
  expect([...schemes.pension!.employer]).toEqual([32000, 999999999999]);
  expect([...schemes.pension!.employee]).toEqual([16000, 1000000]);
  expect([...schemes.pension!.adjustment]).toEqual([none, raised]);
  expect([...employer]).toEqual([32000, 999999999999]);
});
