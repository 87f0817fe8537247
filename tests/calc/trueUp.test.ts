import { describe, expect, it } from 'vitest';
import { trueUp, unmatchedSchemes } from '../../src/calc/trueUp';
import { findRules } from '../../src/rules/findRules';
import { publishedProfile } from '../publishedProfiles';
import { fee, madeUpRule, percent, range, refusal, spelled, toYuan, within, yuan } from './ruleBuilder';

/** The three insurances with a deduction, as known on a day. */
function insurance(city: string, month: string, knownOn: string) {
  const schemes = ['pension', 'medical', 'unemployment'];
  return findRules(publishedProfile(city), month, 'employee', { knownOn }).flatMap((lookup) =>
    lookup.kind === 'found' && schemes.includes(lookup.scheme) ? [lookup.rule] : [],
  );
}

describe('Nanjing in 2026: from January by 4952 to 24762, and since October for the whole year by 5025 to 25127', () => {
  const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09'].map((month) => ({
    month: `2026-${month}`,
    before: insurance('nanjing', `2026-${month}`, '2026-10-07'),
    after: insurance('nanjing', `2026-${month}`, '2026-10-08'),
  }));

  it('a wage of 3000 owes what the new floor adds', () => {
    const { lines, total, unmatched } = trueUp(months.slice(0, 1), {}, yuan(3000));
    expect(spelled(lines)).toEqual([
      // 5025 × 16% = 804, 4952 × 16% = 792.32; × 8% = 402 and 396.16
      line('pension', '4952', '5025', '11.68', '5.84'),
      // 5025 × 7% = 351.75, 4952 × 7% = 346.64; × 2% = 100.50 and 99.04; the fee of 10 stands on both sides
      line('medical', '4952', '5025', '5.11', '1.46'),
      // 5025 × 0.5% = 25.125 → 25.13, 4952 × 0.5% = 24.76
      line('unemployment', '4952', '5025', '0.37', '0.37'),
    ]);
    // 11.68 + 5.11 + 0.37 and 5.84 + 1.46 + 0.37
    expect(spelled(total)).toEqual({ employer: '17.16', employee: '7.67' });
    expect(unmatched).toEqual([]);
  });

  it('nine months are nine times that', () => {
    expect(spelled(trueUp(months, {}, yuan(3000)).total)).toEqual({ employer: '154.44', employee: '69.03' });
  });

  it('a wage within the limits owes nothing, and one above the old ceiling what the new one adds', () => {
    expect(spelled(trueUp(months, {}, yuan(10000)).total)).toEqual({ employer: '0', employee: '0' });
    // 25127 × 8% = 2010.16, 24762 × 8% = 1980.96; a wage of 25000 lies between: 2000
    const ofPension = (wage: number) => trueUp(months.slice(0, 1), {}, yuan(wage)).lines[0]?.difference.employee;
    expect(ofPension(30000)?.toString()).toBe('29.2');
    expect(ofPension(25000)?.toString()).toBe('19.04');
  });

  function line(scheme: string, baseBefore: string, baseAfter: string, employer: string, employee: string) {
    return { month: '2026-01', scheme, baseBefore, baseAfter, difference: { employer, employee } };
  }
});

it('Xiamen in 2025: the ceiling of pension went from 22164 to 22607', () => {
  const month = {
    month: '2025-03',
    before: insurance('xiamen', '2025-03', '2025-09-21'),
    after: insurance('xiamen', '2025-03', '2025-09-22'),
  };
  const { lines } = trueUp([month], {}, yuan(25000));
  // 22607 × 16% = 3617.12, 22164 × 16% = 3546.24; × 8% = 1808.56 and 1773.12. Medical and unemployment stayed.
  expect(spelled(lines.map(({ scheme, difference }) => [scheme, difference]))).toEqual([
    ['pension', { employer: '70.88', employee: '35.44' }],
    ['medical', { employer: '0', employee: '0' }],
    ['unemployment', { employer: '0', employee: '0' }],
  ]);
});

describe('rules made up', () => {
  const old = madeUpRule({ base: within('1000.03', '5000') });

  it('each amount is rounded by itself', () => {
    // 1000.09 × 8% = 80.0072 → 80.01, 1000.03 × 8% = 80.0024 → 80.00; 6 cents × 8% would be 0.48 cents, nothing.
    const { lines } = trueUp(
      [{ month: '2025-01', before: [old], after: [madeUpRule({ base: within('1000.09', '5000') })] }],
      {},
      yuan(900),
    );
    expect(lines[0]?.difference.employee.toString()).toBe('0.01');
  });

  it('rates and fees that changed count too, and what was paid too much is negative', () => {
    const cheaper = madeUpRule({ rates: percent('14%', '8%'), flatFees: [fee('employee', '5')] });
    const { total } = trueUp([{ month: '2025-01', before: [old], after: [cheaper] }], {}, yuan(2000));
    // 2000 × 14% = 280 against 320; 160 + 5 against 160
    expect(spelled(total)).toEqual({ employer: '-40', employee: '5' });
  });

  it('a scheme with a rule on one side only is named and left out', () => {
    const medical = madeUpRule({ scheme: 'medical' });
    const maternity = madeUpRule({ scheme: 'maternity' });
    const months = [
      { month: '2025-01', before: [old, maternity], after: [medical, old] },
      { month: '2025-02', before: [old], after: [old] },
    ];
    const { lines, unmatched } = trueUp(months, {}, yuan(2000));
    expect(lines.map(({ month, scheme }) => `${month} ${scheme}`)).toEqual(['2025-01 pension', '2025-02 pension']);
    expect(unmatched).toEqual([{ month: '2025-01', schemes: ['medical', 'maternity'] }]);
    expect(unmatchedSchemes([], [medical])).toEqual(['medical']);
  });

  it('rates and wages that were chosen hold for both sides', () => {
    const fund = (floor: string) =>
      madeUpRule({
        scheme: 'housing-fund',
        base: within(floor, '5000'),
        rates: range('5%', '12%', '1%', '8%'),
        rounding: { employer: toYuan, employee: toYuan },
      });
    const months = [{ month: '2025-01', before: [fund('2490')], after: [fund('2660')] }];
    const choices = { rates: { 'housing-fund': '12%' }, wages: { 'housing-fund': yuan(2500) } };
    // 2660 × 12% = 319.2 → 319; 2500 × 12% = 300
    expect(trueUp(months, choices, yuan(4000)).total.employee.toString()).toBe('19');
    expect(refusal(() => trueUp(months, { rates: { 'housing-fund': '13%' } }, yuan(4000)))).toContain('RangeError');
  });

  it('no months owe nothing', () => {
    expect(spelled(trueUp([], {}, yuan(3000)))).toEqual({
      lines: [],
      unmatched: [],
      total: { employer: '0', employee: '0' },
    });
  });
});
