import { describe, expect, it } from 'vitest';
import { finestBaseStep, roundTo } from '../../src/calc/rounding';
import { fixedAt, madeUpRule, noBase, within, yuan } from './ruleBuilder';

describe('an amount is rounded to the step of the rule, in its direction', () => {
  it.each([
    // Half-up: below the tie, at the tie (after an even and an odd digit), above it, on the step.
    ['0.01', 'halfUp', '12.864', '12.86'],
    ['0.01', 'halfUp', '12.865', '12.87'],
    ['0.01', 'halfUp', '12.875', '12.88'],
    ['0.01', 'halfUp', '12.8749999', '12.87'],
    ['0.01', 'halfUp', '12.88', '12.88'],
    ['0.1', 'halfUp', '12.84', '12.8'],
    ['0.1', 'halfUp', '12.85', '12.9'],
    ['0.1', 'halfUp', '12.95', '13'],
    ['0.1', 'halfUp', '12.9', '12.9'],
    ['1', 'halfUp', '101.49', '101'],
    ['1', 'halfUp', '101.5', '102'],
    ['1', 'halfUp', '102.5', '103'],
    ['1', 'halfUp', '102', '102'],
    // Up: anything above the step, however little.
    ['0.01', 'up', '12.870001', '12.88'],
    ['0.01', 'up', '12.87', '12.87'],
    ['0.1', 'up', '12.81', '12.9'],
    ['0.1', 'up', '12.8', '12.8'],
    ['1', 'up', '101.01', '102'],
    ['1', 'up', '101', '101'],
    // Down: the part below the step falls away.
    ['0.01', 'down', '12.879999', '12.87'],
    ['0.01', 'down', '12.87', '12.87'],
    ['0.1', 'down', '12.89', '12.8'],
    ['0.1', 'down', '12.8', '12.8'],
    ['1', 'down', '101.99', '101'],
    ['1', 'down', '101', '101'],
    ['1', 'down', '0.99', '0'],
  ] as const)('step %s, %s: %s becomes %s', (step, mode, from, to) => {
    expect(roundTo(yuan(from), { step, mode }).toString()).toBe(to);
  });
});

describe('the grid on which wages are told apart', () => {
  const withStep = (step: '0.01' | '0.1' | '1') => madeUpRule({ rounding: { base: { step, mode: 'halfUp' } } });

  it('is the finest base step among the rules, in any order', () => {
    expect(finestBaseStep([withStep('1'), withStep('0.1')]).toString()).toBe('0.1');
    expect(finestBaseStep([withStep('0.01'), withStep('1')]).toString()).toBe('0.01');
    expect(finestBaseStep([withStep('1')]).toString()).toBe('1');
  });

  it('leaves out rules whose base does not come from the wage', () => {
    const cents = { rounding: { base: { step: '0.01', mode: 'halfUp' } } } as const;
    const rules = [
      madeUpRule({ ...cents, base: fixedAt('1100') }),
      madeUpRule({ ...cents, base: noBase }),
      madeUpRule({ base: within('none', 'none'), rounding: { base: { step: '1', mode: 'down' } } }),
    ];
    expect(finestBaseStep(rules).toString()).toBe('1');
  });

  it('is the cent when no rule makes a base from the wage', () => {
    const coarse = { rounding: { base: { step: '1', mode: 'down' } } } as const;
    expect(finestBaseStep([]).toString()).toBe('0.01');
    expect(finestBaseStep([madeUpRule({ ...coarse, base: fixedAt('1100') })]).toString()).toBe('0.01');
  });
});
