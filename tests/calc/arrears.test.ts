import { describe, expect, it } from 'vitest';
import { arrears, type ArrearsQuestion, type MonthOfArrears } from '../../src/calc/arrears';
import type { ContributionRule, SchemeId } from '../../src/rules/cityProfile';
import { rulesOfMonth } from '../../src/ui/payslip/payslipRules';
import { publishedProfile } from '../publishedProfiles';
import { fee, fixedAt, madeUpRule, options, percent, range, spelled, toYuan, within, yuan } from './ruleBuilder';

/** 16% and 8% within 1000 and 5000, on the wage of 2024. */
const pension = madeUpRule();
const medical = madeUpRule({
  scheme: 'medical',
  base: within('2000', '6000'),
  rates: percent('9%', '2%'),
  flatFees: [fee('employee', '10')],
});
const fund = madeUpRule({
  scheme: 'housing-fund',
  rates: range('5%', '12%', '1%', '8%'),
  rounding: { employer: toYuan, employee: toYuan },
});

type Texts = Partial<Record<SchemeId, string>>;
type Asked = Partial<Omit<ArrearsQuestion, 'months' | 'declared' | 'wagesOfYear'>> & {
  declared?: Texts;
  beyondLimits?: SchemeId[];
  atLimit?: Partial<Record<SchemeId, 'floor' | 'ceiling'>>;
  wagesOfYear?: Record<string, string>;
};

const numbers = (texts: Record<string, string>) =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, yuan(text)]));

/** Asked on the first day of 2026; declared 3000 of pension and a wage of 4000 in 2024, unless something else is said. */
function owed(months: MonthOfArrears[], asked: Asked = {}) {
  const { declared = { pension: '3000' }, beyondLimits = [], atLimit = {}, ...others } = asked;
  const { wagesOfYear = { '2024': '4000' }, ...rest } = others;
  return arrears({
    months,
    choices: {},
    paidOn: '2026-01-01',
    cappedAtPrincipal: false,
    ...rest,
    wagesOfYear: numbers(wagesOfYear),
    declared: { wages: numbers(declared), beyondLimits, atLimit },
  });
}

function month(name: string, rules: ContributionRule[], rulesThen = rules, missing: SchemeId[] = []): MonthOfArrears {
  return { month: name, rules, rulesThen, missing };
}
const june = (rules: ContributionRule[], rulesThen = rules) => [month('2025-06', rules, rulesThen)];
const both = (employer: string, employee: string) => ({ employer, employee });
const nothing = both('0', '0');

describe('arrears of a month', () => {
  it('are what was due on the wage, less what was paid on the declared base, side by side', () => {
    // 1000 short: 160 and 80.
    expect(spelled(owed(june([pension])).lines)).toEqual([
      {
        month: '2025-06',
        scheme: 'pension',
        declaredBase: '3000',
        lawfulBase: '4000',
        due: both('160', '80'),
        trueUp: nothing,
      },
    ]);
  });

  it('are counted within the limits', () => {
    // 5000 − 1000: 640 and 320.
    expect(
      spelled(owed(june([pension]), { declared: { pension: '800' }, wagesOfYear: { '2024': '9000' } }).lines),
    ).toEqual([expect.objectContaining({ declaredBase: '1000', lawfulBase: '5000', due: both('640', '320') })]);
  });

  it('of a base declared below the floor are counted from that base, for the schemes that are said to lie there', () => {
    // 900 is raised to 1000: 500 short, 80 and 40.
    const low: Asked = { declared: { pension: '500', medical: '500' }, wagesOfYear: { '2024': '900' } };
    expect(spelled(owed(june([pension, medical]), { ...low, beyondLimits: ['pension'] }).lines)).toMatchObject([
      { declaredBase: '500', lawfulBase: '1000', due: both('80', '40') },
      { declaredBase: '2000', lawfulBase: '2000', due: nothing },
    ]);
  });

  it('are none where enough was declared, and never less than none', () => {
    const lines = (declared: string) => spelled(owed(june([pension]), { declared: { pension: declared } }).lines);
    expect(lines('4000')).toMatchObject([{ due: nothing, trueUp: nothing }]);
    expect(lines('4500')).toMatchObject([{ declaredBase: '4500', due: nothing, trueUp: nothing }]);
  });

  it('leave out the flat fee, which is owed on any base', () => {
    // 9% and 2% of 1000.
    expect(spelled(owed(june([medical]), { declared: { medical: '3000' } }).lines)).toMatchObject([
      { due: both('90', '20') },
    ]);
  });

  it('are differences of rounded amounts', () => {
    // 8% of 4000.07 is 320.0056 → 320.01, of 3000.05 it is 240.004 → 240.00.
    const odd: Asked = { declared: { pension: '3000.05' }, wagesOfYear: { '2024': '4000.07' } };
    expect(spelled(owed(june([pension]), odd).lines)).toMatchObject([{ due: { employee: '80.01' } }]);
  });
});

describe('the wage of a month', () => {
  it('is that of the year which each rule names', () => {
    const months = [
      month('2025-06', [pension]),
      month('2026-01', [
        { ...pension, wageYear: '2025' },
        { ...fund, wageYear: '2024' },
      ]),
    ];
    const asked: Asked = {
      declared: { pension: '3000', 'housing-fund': '3000' },
      wagesOfYear: { '2024': '4000', '2025': '4500' },
    };
    // 8% of 1000 and of 1500; the fund's 8% of 1000.
    expect(spelled(owed(months, asked).lines)).toMatchObject([
      { month: '2025-06', scheme: 'pension', due: both('160', '80') },
      { month: '2026-01', scheme: 'pension', due: both('240', '120') },
      { month: '2026-01', scheme: 'housing-fund', due: both('80', '80') },
    ]);
  });
});

describe('the rate of a month', () => {
  const rates = options({ standard: ['16%', '8%'], reduced: ['14%', '4%'] });

  it('is the chosen one where the rule knows it, and else the rule’s first', () => {
    const months = [month('2025-05', [{ ...pension, rates }]), month('2025-06', [pension])];
    expect(spelled(owed(months, { choices: { rates: { pension: 'reduced' } } }).lines)).toMatchObject([
      { due: both('140', '40') },
      { due: both('160', '80') },
    ]);
  });

  it('of the fund is the chosen one within the range, and else the suggested', () => {
    const asked = (rate: string): Asked => ({
      declared: { 'housing-fund': '3000' },
      choices: { rates: { 'housing-fund': rate } },
    });
    expect(spelled(owed(june([fund]), asked('12%')).lines)).toMatchObject([{ due: both('120', '120') }]);
    expect(spelled(owed(june([fund]), asked('13%')).lines)).toMatchObject([{ due: both('80', '80') }]);
  });

  it('is taken of each scheme by itself', () => {
    const choices = { rates: { pension: 'reduced', medical: 'reduced' } };
    const asked: Asked = { declared: { pension: '3000', medical: '3000' }, choices };
    expect(spelled(owed(june([pension, { ...medical, rates }]), asked).lines)).toMatchObject([
      { due: both('160', '80') },
      { due: both('140', '40') },
    ]);
  });
});

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

describe('the sums', () => {
  const later = { ...pension, base: within('1000', '6000') };
  const months = [
    month('2025-11', [later, medical, fund], [pension, medical, fund]),
    month('2025-12', [later, medical, fund], [pension, medical, fund]),
  ];
  const asked: Asked = {
    declared: { pension: '3000', medical: '3000', 'housing-fund': '3000' },
    wagesOfYear: { '2024': '7000' },
  };
  // A month: pension 2000 short, 320 and 160, true-up 160 and 80; medical 3000 short, 270 and 60; fund 2000 short, 160 and
  // 160.

  it('add all schemes and months up, side by side, true-ups apart', () => {
    expect(spelled(owed(months, asked).total)).toEqual({ due: both('1500', '760'), trueUp: both('320', '160') });
  });

  it('bear a surcharge on the insurance alone, both sides of it, and on no true-up', () => {
    // 480 + 330 = 810 a month, × 0.0005 = 0.405 a day: of November 31 days from 1 December on, 12.555; of December none.
    expect(spelled(owed(months, asked).surcharge)).toEqual({
      lines: [
        { month: '2025-11', amount: '810', days: '31', surcharge: '12.56' },
        { month: '2025-12', amount: '810', days: '0', surcharge: '0' },
      ],
      principal: '1620',
      surcharge: '12.56',
    });
  });

  it('bear none on the fund: a month without insurance has no line', () => {
    const { surcharge, total } = owed(months, { ...asked, declared: { 'housing-fund': '3000' } });
    expect(spelled(total.due)).toEqual(both('320', '320'));
    expect(spelled(surcharge)).toEqual({ lines: [], principal: '0', surcharge: '0' });
  });

  it('bear none on insurance in full, which has its line', () => {
    const { surcharge } = owed(months, { ...asked, declared: { medical: '7000', 'housing-fund': '3000' } });
    expect(spelled(surcharge)).toMatchObject({
      lines: [
        { month: '2025-11', amount: '0', surcharge: '0' },
        { month: '2025-12', amount: '0', surcharge: '0' },
      ],
      principal: '0',
    });
  });

  it('may be asked for with the surcharge held at the principal', () => {
    // From 2025-12-01 the 2000 days end on 2031-05-24: later the surcharge passes the principal.
    const old: Asked = { ...asked, paidOn: '2036-01-01' };
    const free = owed(months.slice(0, 1), old).surcharge;
    expect(free.surcharge.gt('810')).toBe(true);
    expect(spelled(owed(months.slice(0, 1), { ...old, cappedAtPrincipal: true }).surcharge)).toMatchObject({
      principal: '810',
      surcharge: '810',
    });
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
