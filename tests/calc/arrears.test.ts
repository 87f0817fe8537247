import { describe, expect, it } from 'vitest';
import { options, spelled, within } from './ruleBuilder';
import { pension, medical, fund, type Asked, owed, month, june, both, nothing } from './arrearsCases';

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
