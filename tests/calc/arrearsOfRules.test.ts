import { describe, expect, it } from 'vitest';
import { type MonthOfArrears } from '../../src/calc/arrears';
import type { ContributionRule } from '../../src/rules/cityProfile';
import { rulesOfMonth } from '../../src/ui/payslip/payslipRules';
import { publishedProfile } from '../publishedProfiles';
import { fixedAt, percent, spelled, within } from './ruleBuilder';
import { pension, medical, fund, type Asked, owed, month, june, both, nothing } from './arrearsCases';

describe('limits that came only after the month was paid', () => {
  const later = { ...pension, base: within('1000', '6000') };

  it('make a true-up, kept apart from what was already due by the limits known then', () => {
    // A wage of 7000, declared 3000: 2000 short of the old ceiling, 1000 more of the new one.
    expect(spelled(owed(june([later], [pension]), { wagesOfYear: { '2024': '7000' } }).lines)).toEqual([
      {
        month: '2025-06',
        scheme: 'pension',
        declaredBase: '3000',
        lawfulBase: '6000',
        due: both('320', '160'),
        trueUp: both('160', '80'),
      },
    ]);
  });

  it('make nothing but a true-up where the whole wage was declared', () => {
    const whole: Asked = { declared: { pension: '7000' }, wagesOfYear: { '2024': '7000' } };
    expect(spelled(owed(june([later], [pension]), whole).lines)).toMatchObject([
      { declaredBase: '5000', lawfulBase: '6000', due: nothing, trueUp: both('160', '80') },
    ]);
  });

  it('make a true-up of a floor that rose', () => {
    // 900 is raised to 1000 then, and to 1200 now; declared at the floor of then.
    const floor = { ...pension, base: within('1200', '5000') };
    const low: Asked = { declared: { pension: '900' }, wagesOfYear: { '2024': '900' } };
    expect(spelled(owed(june([floor], [pension]), low).lines)).toMatchObject([
      { declaredBase: '1000', lawfulBase: '1200', due: nothing, trueUp: both('32', '16') },
    ]);
  });

  it('leave what is still due where they are lower, and no true-up', () => {
    // 2000 short of the old ceiling of 5000, 1000 of the new one of 4000.
    const lower = { ...pension, base: within('1000', '4000') };
    expect(spelled(owed(june([lower], [pension]), { wagesOfYear: { '2024': '7000' } }).lines)).toMatchObject([
      { lawfulBase: '4000', due: both('160', '80'), trueUp: nothing },
    ]);
  });

  it('make a true-up of what no limit of then asked for, also of a base declared between the floors', () => {
    // Declared 1100 above the floor of 1000, raised to the later one of 1200: 4000 − 1200 is late, 100 is a true-up.
    const floor = { ...pension, base: within('1200', '5000') };
    expect(spelled(owed(june([floor], [pension]), { declared: { pension: '1100' } }).lines)).toMatchObject([
      { declaredBase: '1100', lawfulBase: '4000', due: both('448', '224'), trueUp: both('16', '8') },
    ]);
  });

  it('come side by side: what one payer alone owes later is that payer’s true-up', () => {
    // 1000 short at 16% and 8%; at 10% of 4000 the employee owes 400, and paid 240.
    const other = { ...pension, rates: percent('16%', '10%') };
    expect(spelled(owed(june([other], [pension])).lines)).toMatchObject([
      { due: both('160', '80'), trueUp: both('0', '80') },
    ]);
  });

  it('change nothing between the limits', () => {
    expect(spelled(owed(june([later], [pension])).lines)).toMatchObject([{ due: both('160', '80'), trueUp: nothing }]);
  });

  it('stand alone for a scheme that had no rule then', () => {
    const asked: Asked = { declared: { pension: '3000', medical: '3000' } };
    expect(spelled(owed(june([medical, later], [pension]), asked).lines)).toMatchObject([
      { scheme: 'medical', due: both('90', '20'), trueUp: nothing },
      { scheme: 'pension', due: both('160', '80'), trueUp: nothing },
    ]);
  });
});

describe('a scheme declared at a limit', () => {
  const raised = { ...pension, base: within('1200', '6000') };

  it('was declared at that of each month as known then, whatever the wage it was read from', () => {
    const months = [month('2025-06', [pension]), month('2026-01', [raised]), month('2026-02', [raised], [pension])];
    const asked: Asked = { declared: { pension: '1000.06' }, wagesOfYear: { '2024': '4000' } };
    const bases = (atLimit: NonNullable<Asked['atLimit']>) =>
      owed(months, { ...asked, atLimit }).lines.map(({ declaredBase }) => declaredBase.toFixed());
    expect(bases({ pension: 'floor' })).toEqual(['1000', '1200', '1000']);
    expect(bases({ pension: 'ceiling' })).toEqual(['5000', '6000', '5000']);
    expect(bases({ medical: 'floor' })).toEqual(['1000.06', '1200', '1000.06']);
  });

  it('was declared on its own wage where the month has no such limit', () => {
    const declaredBase = (base: ContributionRule['base']) =>
      owed(june([{ ...pension, base }]), { declared: { pension: '3000' }, atLimit: { pension: 'ceiling' } }).lines[0]
        ?.declaredBase;
    expect(spelled(declaredBase(within('1000', 'none')))).toBe('3000');
    expect(spelled(declaredBase(within('1000', 'unknown')))).toBe('3000');
    expect(spelled(declaredBase(fixedAt('1100')))).toBe('1100');
  });
});

describe('months that cannot be counted', () => {
  it('are listed with the schemes that have no rule, of those that were declared', () => {
    const months = [
      month('2025-05', [], [], ['pension', 'medical']),
      month('2025-06', [pension], [pension], ['medical']),
    ];
    expect(spelled(owed(months, { declared: { pension: '3000' } }))).toMatchObject({
      lines: [{ month: '2025-06' }],
      missing: [{ month: '2025-05', schemes: ['pension'] }],
      withoutWage: [],
    });
    expect(owed(months, { declared: { pension: '3000', medical: '3000' } }).missing).toEqual([
      { month: '2025-05', schemes: ['pension', 'medical'] },
      { month: '2025-06', schemes: ['medical'] },
    ]);
  });

  it('are listed apart where the wage of the year is not known, or the rule names no year', () => {
    const months = [
      month('2025-06', [pension, { ...medical, wageYear: null }], [], ['housing-fund']),
      month('2026-01', [{ ...pension, wageYear: '2025' }]),
    ];
    const { lines, missing, withoutWage } = owed(months, {
      declared: { pension: '3000', medical: '3000', 'housing-fund': '3000' },
    });
    expect(lines.map((line) => [line.month, line.scheme])).toEqual([['2025-06', 'pension']]);
    expect(missing).toEqual([{ month: '2025-06', schemes: ['housing-fund'] }]);
    expect(withoutWage).toEqual([
      { month: '2025-06', schemes: ['medical'] },
      { month: '2026-01', schemes: ['pension'] },
    ]);
  });

  it('are not listed for schemes of which no base was declared', () => {
    const months = [month('2025-06', [pension, { ...medical, wageYear: '2023' }, fund], [], ['maternity'])];
    expect(spelled(owed(months))).toMatchObject({ lines: [{ scheme: 'pension' }], missing: [], withoutWage: [] });
  });

  it('are none where no month was asked for', () => {
    const none = { lines: [], missing: [], withoutWage: [], total: { due: nothing, trueUp: nothing } };
    expect(spelled(owed([]))).toEqual({ ...none, surcharge: { lines: [], principal: '0', surcharge: '0' } });
  });
});

describe('the pension of Nanjing in 2025, declared 4952 on a wage of 10000, paid on 2026-11-22', () => {
  const nanjing = publishedProfile('nanjing');
  const year = Array.from({ length: 12 }, (_, index) => `2025-${String(index + 1).padStart(2, '0')}`);
  const asked: Asked = {
    declared: { pension: '4952' },
    wagesOfYear: { '2024': '10000' },
    paidOn: '2026-11-22',
  };
  const months = year.map((name): MonthOfArrears => ({ month: name, ...rulesOfMonth(nanjing, name, 'employee') }));

  it('is short by 24% of 5048 a month, 14538.24 a year, and bears 3584.26', () => {
    // 5048 × 16% = 807.68, × 8% = 403.84; both 1211.52, × 12 = 14538.24. A day 0.60576, over 659, 631, 600, 570, 539, 509,
    // 478, 447, 417, 386, 356 and 325 days, each month rounded to the cent.
    const { lines, total, surcharge, missing, withoutWage } = owed(months, asked);
    expect([...missing, ...withoutWage]).toEqual([]);
    expect(lines).toHaveLength(12);
    for (const line of lines) {
      expect(spelled(line)).toMatchObject({
        scheme: 'pension',
        declaredBase: '4952',
        lawfulBase: '10000',
        due: both('807.68', '403.84'),
        trueUp: nothing,
      });
    }
    expect(spelled(total)).toEqual({ due: both('9692.16', '4846.08'), trueUp: nothing });
    expect(spelled(surcharge)).toMatchObject({ principal: '14538.24', surcharge: '3584.26' });
    expect(surcharge.lines.map(({ days, surcharge: line }) => [days.toFixed(), line.toFixed(2)])).toEqual([
      ['659', '399.20'],
      ['631', '382.23'],
      ['600', '363.46'],
      ['570', '345.28'],
      ['539', '326.50'],
      ['509', '308.33'],
      ['478', '289.55'],
      ['447', '270.77'],
      ['417', '252.60'],
      ['386', '233.82'],
      ['356', '215.65'],
      ['325', '196.87'],
    ]);
  });

  it('of a base at the floor of each month is a true-up until the new floor was announced', () => {
    // The floor of 4952 was announced on 2025-09-18; until then 4879 of 2024 was carried on. A wage of 4000 counts as the
    // floor: 73 × 16% = 11.68 and 73 × 8% = 5.84 from January to August.
    const atFloor = owed(months, { ...asked, declared: { pension: '4000' }, wagesOfYear: { '2024': '4000' } });
    expect(atFloor.lines.map(({ declaredBase }) => declaredBase.toFixed())).toEqual([
      ...Array.from({ length: 8 }, () => '4879'),
      ...Array.from({ length: 4 }, () => '4952'),
    ]);
    expect(spelled(atFloor.total)).toEqual({ due: nothing, trueUp: both('93.44', '46.72') });
    expect(spelled(atFloor.surcharge)).toMatchObject({ principal: '0', surcharge: '0' });
  });
});
