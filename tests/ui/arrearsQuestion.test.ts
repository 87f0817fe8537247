import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/calc/decimal';
import {
  declaredWagesOf,
  mostArrearsMonths,
  readArrears,
  runsOf,
  schemeRuns,
} from '../../src/ui/payslip/arrearsQuestion';
import { assess } from '../../src/ui/payslip/assessment';
import { emptyPayslip, emptyWage, type PayslipInputs } from '../../src/ui/payslip/payslipInputs';
import { publishedProfile } from '../publishedProfiles';

const nanjing = publishedProfile('nanjing');
const today = '2026-11-22';
const insurance = ['pension', 'medical', 'unemployment', 'work-injury', 'maternity'];

function wages(averages: Record<string, string>): PayslipInputs['wages'] {
  return Object.fromEntries(Object.entries(averages).map(([year, average]) => [year, { ...emptyWage, average }]));
}

function assessed(typed: Partial<PayslipInputs>, month = '2025-11') {
  return assess(nanjing, month, 'employee', { ...emptyPayslip, ...typed }, today);
}

function reading(typed: Partial<PayslipInputs>, month = '2025-11') {
  return readArrears(nanjing, 'employee', assessed(typed, month), { ...emptyPayslip, ...typed }, today);
}

function owed(typed: Partial<PayslipInputs>, month?: string) {
  const { arrears, problems } = reading(typed, month);
  expect(problems).toEqual({});
  if (arrears === null) throw new Error('Nothing was computed');
  return arrears;
}

describe('what arrears are asked for', () => {
  it('is the payslip’s month until today, where nothing else is typed', () => {
    expect(reading({})).toMatchObject({ from: '2025-11', to: '2025-11', paidOn: today, problems: {} });
  });

  it('is what is typed, where something is', () => {
    const typed = { from: '2025-01', to: '2025-06', paidOn: '2026-03-01' };
    expect(reading(typed)).toMatchObject(typed);
  });

  it('is nothing while no base is known', () => {
    expect(reading({ wages: wages({ 2024: '10000' }) }).arrears).toBeNull();
  });

  it('are no months in reverse', () => {
    const { problems, arrears } = reading({ from: '2025-12', to: '2025-11', declaredBase: '6000' });
    expect({ problems, arrears }).toEqual({ problems: { to: { kind: 'reversedMonths' } }, arrears: null });
  });

  it('are no months that have not come', () => {
    const { problems, arrears } = reading({ to: '2026-12', declaredBase: '6000' });
    expect({ problems, arrears }).toEqual({ problems: { to: { kind: 'futureMonth' } }, arrears: null });
    expect(reading({ to: '2026-11', declaredBase: '6000' }).problems).toEqual({});
  });

  it('are 240 months at the most', () => {
    // 2006-12 to 2026-11 are 20 years; with 2006-11 it is a month more.
    expect(reading({ from: '2006-11', to: '2026-11', declaredBase: '6000' })).toMatchObject({
      problems: { to: { kind: 'tooManyMonths', most: 240 } },
      arrears: null,
    });
    expect(reading({ from: '2006-12', to: '2026-11', declaredBase: '6000' }).problems).toEqual({});
    expect(mostArrearsMonths).toBe(240);
  });

  it('is no base that cannot be read: the field is named', () => {
    const { problems, arrears } = reading({ declaredBase: '6,00', declaredFundBase: '0' });
    expect({ problems, arrears }).toEqual({
      problems: {
        declaredBase: { kind: 'amount', reason: 'misplacedComma' },
        declaredFundBase: { kind: 'amount', reason: 'zero' },
      },
      arrears: null,
    });
  });

  it('needs the wages of the other years that its months stand on, latest first', () => {
    // 2024-12 on 2023, 2025 on 2024, which the payslip itself asks for, 2026 on 2025.
    const months = { from: '2024-12', to: '2026-01' };
    expect(reading({ ...months, declaredBase: '6000' }).otherYears).toEqual(['2025', '2023']);
    expect(reading({ ...months, declaredBase: '6000', wages: wages({ 2025: '9000' }) }).otherYears).toEqual([
      '2025',
      '2023',
    ]);
    expect(reading({ declaredBase: '6000' }).otherYears).toEqual([]);
  });

  it('needs no wage of a year for schemes whose base is not known', () => {
    // Until June the fund of 2025 stands on 2023, its insurance on 2024.
    const months = { from: '2025-03', to: '2025-11' };
    expect(reading({ ...months, declaredBase: '6000' }).otherYears).toEqual([]);
    expect(reading({ ...months, declaredFundBase: '6000', fundRate: '8%' }).otherYears).toEqual(['2023']);
  });
});

describe('the fund without its rate', () => {
  it('is not counted, and the rate is asked for', () => {
    const typed = { declaredBase: '6000', declaredFundBase: '6000', wages: wages({ 2024: '10000' }) };
    const open = reading(typed);
    expect(open.needsFundRate).toBe(true);
    expect(open.arrears?.lines.map(({ scheme }) => scheme)).toEqual(insurance);
    const closed = reading({ ...typed, fundRate: '8%' });
    expect(closed.needsFundRate).toBe(false);
    expect(closed.arrears?.lines.map(({ scheme }) => scheme)).toEqual([...insurance, 'housing-fund']);
  });

  it('leaves nothing to count where nothing but the fund is known', () => {
    const typed = { declaredFundBase: '6000', wages: wages({ 2024: '10000' }) };
    expect(reading(typed)).toMatchObject({ needsFundRate: true, arrears: null, otherYears: [], problems: {} });
  });

  it('is not asked for while no base of it is known', () => {
    expect(reading({ declaredBase: '6000' }).needsFundRate).toBe(false);
    expect(reading({ paid: { 'housing-fund': '400' } }).needsFundRate).toBe(false);
  });
});

describe('the declared base', () => {
  it('is the one read from the payslip, for all schemes of its group', () => {
    const { wages: declared, beyondLimits } = declaredWagesOf(assessed({ paid: { pension: '640.00' } }));
    expect(Object.entries(declared).map(([scheme, wage]) => [scheme, wage.toFixed()])).toEqual(
      insurance.map((scheme) => [scheme, '8000']),
    );
    expect(beyondLimits).toEqual([]);
  });

  it('is the one typed, where one is', () => {
    const assessment = assessed({ paid: { pension: '640.00', 'housing-fund': '400' }, fundRate: '8%' });
    const { wages: declared } = declaredWagesOf(assessment, { insurance: new Decimal(6000) });
    expect(declared.pension?.toFixed()).toBe('6000');
    expect(declared['housing-fund']?.toFixed()).toBe('5000');
  });

  it('is that of the one figure in which insurance and fund are added up', () => {
    // 8000 × (8% + 8%) = 1280.
    const typed = {
      paid: { together: '1280.00' },
      togetherSchemes: ['pension', 'housing-fund'],
      fundRate: '8%',
    } as const;
    const { wages: declared } = declaredWagesOf(assessed({ ...typed, togetherSchemes: [...typed.togetherSchemes] }));
    expect([declared.pension, declared['housing-fund']].join()).toBe('8000,8000');
  });

  it('is each scheme’s own where schemes are read apart; those not on the payslip follow the first', () => {
    // Fuzhou, 2026-03: pension stands on 2025, medical on 2024. 6000 × 8% and 5000 × 2%.
    const inputs = { ...emptyPayslip, paid: { pension: '480.00', medical: '100.00' } };
    const apart = assess(publishedProfile('fuzhou'), '2026-03', 'employee', inputs, today);
    const { wages: declared } = declaredWagesOf(apart);
    expect([declared.pension, declared.medical, declared.unemployment, declared.maternity].join()).toBe(
      '6000,5000,6000,6000',
    );
    const typed = declaredWagesOf(apart, { insurance: new Decimal(7000) });
    expect([typed.wages.pension, typed.wages.medical].join()).toBe('7000,7000');
  });

  it('is at the limit where it was read there, and not where it was typed', () => {
    const all = (side: string) => Object.fromEntries(insurance.map((scheme) => [scheme, side]));
    // 4952 and 24762 × 8%.
    const [floor, ceiling] = ['396.16', '1980.96'].map((pension) => assessed({ paid: { pension } }));
    expect(declaredWagesOf(floor!).atLimit).toEqual(all('floor'));
    expect(declaredWagesOf(ceiling!).atLimit).toEqual(all('ceiling'));
    expect(declaredWagesOf(floor!, { insurance: new Decimal(4952) }).atLimit).toEqual({});
    expect(declaredWagesOf(assessed({ paid: { pension: '640.00' } })).atLimit).toEqual({});
    expect(declaredWagesOf(assessed({ paid: { pension: '240.00' } })).atLimit).toEqual({});
  });

  it('lies beyond the limits as read, and within them as typed', () => {
    // 3000 × 8% = 240, below the floor of 4952.
    const assessment = assessed({ paid: { pension: '240.00' } });
    expect(declaredWagesOf(assessment).beyondLimits).toEqual(insurance);
    expect(declaredWagesOf(assessment, { insurance: new Decimal(3000) }).beyondLimits).toEqual([]);
  });
});

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
