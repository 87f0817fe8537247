import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/calc/decimal';
import { declaredWagesOf, mostArrearsMonths } from '../../src/ui/payslip/arrearsQuestion';
import { assess } from '../../src/ui/payslip/assessment';
import { emptyPayslip } from '../../src/ui/payslip/payslipInputs';
import { publishedProfile } from '../publishedProfiles';
import { today, insurance, wages, assessed, reading } from './arrearsOfPayslip';

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
