import { expect, it } from 'vitest';
import type { UnemploymentRule } from '../../src/calc/benefitLosses';
import { Decimal } from '../../src/calc/decimal';
import { unemploymentFinding } from '../../src/ui/payslip/unemploymentFinding';

function jiangsu(minimumWage: string | null): [UnemploymentRule, UnemploymentRule] {
  const rule = (share: '45%' | '55%'): UnemploymentRule => ({
    province: 'jiangsu',
    share,
    minimumWage: minimumWage === null ? null : new Decimal(minimumWage),
    subsistenceAllowance: null,
  });
  return [rule('45%'), rule('55%')];
}

function found(rules: [UnemploymentRule, UnemploymentRule], declared: string, lawful: string) {
  const finding = unemploymentFinding(rules, new Decimal(declared), new Decimal(lawful));
  return finding.kind === 'less' ? [finding.least.toFixed(2), finding.most.toFixed(2)] : finding.kind;
}

it('is the lower and the higher loss, whichever share gives which', () => {
  // 45% of 4952 and 10000 is 2228.40 and 4500; 55% is 2723.60 and 5500.
  expect(found(jiangsu(null), '4952', '10000')).toEqual(['2271.60', '2776.40']);
  // With 2660 at the most: 2660 − 2228.40 = 431.60 by the lower share, nothing by the higher.
  expect(found(jiangsu('2660'), '4952', '10000')).toEqual(['0.00', '431.60']);
});

it('is none where both bases give the same', () => {
  // 45% of 6000 is 2700, above the most that there is.
  expect(found(jiangsu('2660'), '6000', '10000')).toBe('same');
  expect(found(jiangsu(null), '6000', '6000')).toBe('same');
});

it('does not depend on the base where the benefit does not', () => {
  expect(found([{ province: 'fujian' }, { province: 'fujian' }], '2000', '8000')).toBe('independent');
});
