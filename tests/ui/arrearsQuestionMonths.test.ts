import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/calc/decimal';
import { runsOf, schemeRuns } from '../../src/ui/payslip/arrearsQuestion';
import { type PayslipInputs } from '../../src/ui/payslip/payslipInputs';
import { insurance, wages, reading } from './arrearsOfPayslip';

function owed(typed: Partial<PayslipInputs>, month?: string) {
  const { arrears, problems } = reading(typed, month);
  expect(problems).toEqual({});
  if (arrears === null) throw new Error('Nothing was computed');
  return arrears;
}

describe('the arrears of a month', () => {
  const typed = { paid: { pension: '640.00' }, declaredBase: '6000', wages: wages({ 2024: '10000' }) };

  it('are the rates on what the typed base falls short of, though another was read', () => {
    const { lines, total } = owed(typed);
    expect(
      lines.map(({ scheme, declaredBase, lawfulBase, due }) =>
        [scheme, declaredBase, lawfulBase, due.employer.toFixed(2), due.employee.toFixed(2)].join(' '),
      ),
    ).toEqual([
      // 4000 × 16, 7, 0.5, 0.2, 0.8% and 8, 2, 0.5%.
      'pension 6000 10000 640.00 320.00',
      'medical 6000 10000 280.00 80.00',
      'unemployment 6000 10000 20.00 20.00',
      'work-injury 6000 10000 8.00 0.00',
      'maternity 6000 10000 32.00 0.00',
    ]);
    expect([total.due.employer, total.due.employee].join()).toBe('980,420');
  });

  it('bear 0.05% a day from the first of the next month', () => {
    // 2025-12-01 to 2025-12-11: 10 days × 0.05% × 1400.
    expect(owed({ ...typed, paidOn: '2025-12-11' }).surcharge).toMatchObject({
      surcharge: new Decimal(7),
      lines: [{ month: '2025-11', days: new Decimal(10) }],
    });
  });

  it('bear no more than themselves, where that is chosen', () => {
    // From 2018-07-01 to 2026-10-01 are 3014 days: more than the 2000 after which 0.05% a day has doubled the sum.
    const old = {
      declaredBase: '5000',
      wages: wages({ 2016: '8000' }),
      from: '2018-06',
      to: '2018-06',
      paidOn: '2026-10-01',
    };
    // 3000 × (19 + 9 + 0.5 + 0.2 + 0.8)% and × (8 + 2 + 0.5)%: 885 + 315 = 1200; 1200 × 3014 × 0.05% = 1808.40.
    expect(owed(old).surcharge.surcharge.toFixed(2)).toBe('1808.40');
    expect(owed({ ...old, isCapped: true }).surcharge.surcharge.toFixed(2)).toBe('1200.00');
  });

  it('bear a surcharge only in months for which insurance is counted', () => {
    // 2026 stands on the wage of 2025, which is not typed.
    const { surcharge } = owed({ ...typed, from: '2025-11', to: '2026-01', paidOn: '2026-01-11' });
    expect(surcharge.lines.map(({ month }) => month)).toEqual(['2025-11', '2025-12']);
  });

  it('bear no surcharge where only the fund is counted, which knows none', () => {
    const { lines, surcharge } = owed({ declaredFundBase: '6000', wages: wages({ 2024: '10000' }), fundRate: '8%' });
    expect(lines.map(({ scheme, due }) => [scheme, due.employer, due.employee].join(' '))).toEqual([
      'housing-fund 320 320',
    ]);
    expect([surcharge.lines.length, surcharge.surcharge.toFixed()]).toEqual([0, '0']);
  });

  it('leave apart what only later limits made due', () => {
    // In 2025-03 the floor known was 4879; 4952 came in September. 4952 and 4879 × 16%: 792.32 − 780.64; × 8%: 396.16 − 390.32.
    const { lines } = owed({ declaredBase: '4879', wages: wages({ 2024: '4000' }), from: '2025-03', to: '2025-03' });
    const [pension] = lines;
    expect([pension?.due.employer, pension?.due.employee].join()).toBe('0,0');
    expect([pension?.trueUp.employer, pension?.trueUp.employee].join()).toBe('11.68,5.84');
  });
});

describe('the arrears of a base declared at a limit', () => {
  const pensionOf = (typed: Partial<PayslipInputs>, month?: string) =>
    owed(typed, month)
      .lines.filter(({ scheme }) => scheme === 'pension')
      .map(({ month: of, declaredBase, lawfulBase, due, trueUp }) =>
        [of, declaredBase, lawfulBase, due.employer, due.employee, trueUp.employer, trueUp.employee].join(' '),
      );

  it('count every month at the floor by which it was paid', () => {
    // 4952 in 2025-11; 4879 in 2024-12. 5048 × 16% and 8%; 5121 × 16% and 8%.
    const typed = {
      paid: { pension: '396.16' },
      wages: wages({ 2023: '10000', 2024: '10000' }),
      from: '2024-12',
      to: '2025-11',
    };
    const lines = pensionOf(typed);
    expect(lines[0]).toBe('2024-12 4879 10000 819.36 409.68 0 0');
    expect(lines.at(-1)).toBe('2025-11 4952 10000 807.68 403.84 0 0');
    // In 2025-03 the floor known was 4879: of 819.36 and 409.68 the new floor’s 73 × 16% and 8% would have come by a true-up.
    expect(lines[3]).toBe('2025-03 4879 10000 807.68 403.84 11.68 5.84');
  });

  it('are a true-up alone at the ceiling', () => {
    // 24762 × 8%, the ceiling until 2026-10-08; 25127 − 24762 = 365, × 16% and 8%.
    const typed = { paid: { pension: '1980.96' }, wages: wages({ 2025: '30000' }) };
    expect(pensionOf(typed, '2026-03')).toEqual(['2026-03 24762 25127 0 0 58.4 29.2']);
  });
});

describe('months that are alike', () => {
  const spelledRuns = (typed: Partial<PayslipInputs>) =>
    runsOf(owed(typed)).map(({ first, last, count }) => `${first} ${last} ${count}`);

  it('are told once', () => {
    // From 2025-09 on the limits of 2025 were known.
    const typed = { declaredBase: '6000', wages: wages({ 2024: '10000' }), from: '2025-09', to: '2025-12' };
    expect(spelledRuns(typed)).toEqual(['2025-09 2025-12 4']);
    expect(runsOf(owed(typed))[0]?.lines.map(({ scheme }) => scheme)).toEqual(insurance);
  });

  it('are told apart from those that differ', () => {
    const typed = {
      declaredBase: '6000',
      wages: wages({ 2023: '9000', 2024: '10000' }),
      from: '2024-11',
      to: '2025-02',
    };
    expect(spelledRuns(typed)).toEqual(['2024-11 2024-12 2', '2025-01 2025-02 2']);
  });

  it('stay apart over the years of which nothing is known, which are told once too', () => {
    const typed = {
      declaredBase: '5000',
      wages: wages({ 2006: '8000', 2016: '8000' }),
      from: '2008-05',
      to: '2017-08',
    };
    expect(spelledRuns(typed)).toEqual(['2008-05 2008-06 2', '2017-07 2017-08 2']);
    expect(schemeRuns(owed(typed).missing)).toEqual([{ first: '2008-07', last: '2017-06', schemes: insurance }]);
    expect(owed(typed).withoutWage).toEqual([]);
  });

  it('are listed apart where other schemes are missing, and apart for want of a rule and of a wage', () => {
    // The fund has rules from 2010-07 on; of its years only 2009 is typed.
    const typed = { declaredBase: '5000', declaredFundBase: '5000', fundRate: '8%', wages: wages({ 2009: '6000' }) };
    const { missing, withoutWage } = owed({ ...typed, from: '2010-05', to: '2011-08' });
    expect(schemeRuns(missing)).toEqual([
      { first: '2010-05', last: '2010-06', schemes: [...insurance, 'housing-fund'] },
      { first: '2010-07', last: '2011-08', schemes: insurance },
    ]);
    expect(schemeRuns(withoutWage)).toEqual([{ first: '2011-07', last: '2011-08', schemes: ['housing-fund'] }]);
  });

  it('are no run over months between them that are missing', () => {
    // 2025 stands on the wage of 2024, which is not typed; the months before and after it are alike.
    const typed = {
      declaredBase: '6000',
      wages: wages({ 2023: '10000', 2025: '10000' }),
      from: '2024-12',
      to: '2026-01',
    };
    expect(spelledRuns(typed)).toEqual(['2024-12 2024-12 1', '2026-01 2026-01 1']);
  });

  it('are not listed together over months between them that are not listed', () => {
    // 2024 stands on the wage of 2023, the one that is typed.
    const typed = { declaredBase: '6000', wages: wages({ 2023: '10000' }), from: '2023-12', to: '2025-01' };
    expect(schemeRuns(owed(typed).withoutWage)).toEqual([
      { first: '2023-12', last: '2023-12', schemes: insurance },
      { first: '2025-01', last: '2025-01', schemes: insurance },
    ]);
  });
});
