import { describe, expect, it } from 'vitest';
import { emptyWage, type PayslipInputs } from '../../src/ui/payslip/payslipInputs';
import { money, gap } from './moneyCases';

const insurance = ['pension', 'medical', 'unemployment', 'work-injury', 'maternity'];

function wages(averages: Record<string, string>): PayslipInputs['wages'] {
  return Object.fromEntries(Object.entries(averages).map(([year, average]) => [year, { ...emptyWage, average }]));
}

/** Nanjing 2025: declared at the floor of 4952, which is 396.16 of pension, on a wage of 10000. */
const atFloor = { paid: { pension: '396.16' }, wages: wages({ 2024: '10000' }) };

describe('what a month’s gap is in money', () => {
  it('is nothing where nothing falls short', () => {
    expect(money({}).kind).toBe('none');
    expect(money({ ...atFloor, wages: wages({ 2024: '4900' }) }).kind).toBe('none');
    expect(money({ paid: { pension: '800.00' }, wages: wages({ 2024: '10000' }) }).kind).toBe('none');
  });

  it('is nothing at the ceiling, whatever the wage', () => {
    // 24762 × 8%.
    expect(money({ paid: { pension: '1980.96' } }).kind).toBe('none');
  });

  it('is not known while a wage or a base is missing, or the lines do not agree', () => {
    expect(money({ paid: { pension: '396.16' } }).kind).toBe('unknown');
    expect(money({ paid: { pension: '640.00' } }).kind).toBe('unknown');
    // Far above 8% of the ceiling.
    expect(money({ paid: { pension: '9999.00' }, wages: wages({ 2024: '10000' }) }).kind).toBe('unknown');
    // 8000 × 8%, and (6000 × 2%) + 10.
    const apart = { pension: '640.00', medical: '130.00' };
    expect(money({ paid: apart, wages: wages({ 2024: '10000' }) }).kind).toBe('unknown');
  });

  it('says by which rules it was counted, and on which declared wages', () => {
    const { rules, declared } = gap(atFloor);
    expect(rules.map(({ scheme }) => scheme)).toEqual(insurance);
    expect(declared.atLimit).toEqual(Object.fromEntries(insurance.map((scheme) => [scheme, 'floor'])));
    expect(declared.wages.pension?.toFixed()).toBe('4952');
  });

  it('is only an “if” where the verdict itself stops short of a finding', () => {
    expect(gap(atFloor).isOnlyIf).toBe(false);
    expect(gap({ ...atFloor, falseAlarms: ['unpaidLeave'] }).isOnlyIf).toBe(false);
    expect(gap({ ...atFloor, falseAlarms: ['twoJobs'] }).isOnlyIf).toBe(true);
  });

  it('is, scheme by scheme, what each rate makes of the gap between the rounded amounts', () => {
    const { cost, bases } = gap(atFloor);
    expect(bases.join()).toBe('4952');
    expect(
      cost.schemes.map(({ scheme, gap: base, amount }) =>
        [scheme, base, amount.employer.toFixed(2), amount.employee.toFixed(2)].join(' '),
      ),
    ).toEqual([
      // 5048 × 16% and 8%.
      'pension 5048 807.68 403.84',
      // 5048 × 7% and 2%; the flat 10 yuan are paid anyway.
      'medical 5048 353.36 100.96',
      // 5048 × 0.5%, twice.
      'unemployment 5048 25.24 25.24',
      // 20 − 9.90, of 9.904.
      'work-injury 5048 10.10 0.00',
      // 80 − 39.62, of 39.616.
      'maternity 5048 40.38 0.00',
    ]);
  });

  it('is lost from the own accounts, kept in hand, and saved by the employer', () => {
    const { cost, taxRate } = gap(atFloor);
    expect(taxRate).toBeNull();
    expect(Object.values(cost.lost).join()).toBe('403.84,100.96,0');
    // 403.84 + 100.96 + 25.24.
    expect(cost.kept.ownShares.toFixed(2)).toBe('530.04');
    expect([cost.kept.moreTax, cost.kept.net]).toEqual([null, null]);
    // 807.68 + 353.36 + 25.24 + 10.10 + 40.38.
    expect(cost.employerSaved.toFixed(2)).toBe('1236.76');
  });

  it('is kept less the tax on it, where the rate is known', () => {
    // 530.04 × 10% is 53.004.
    const { cost, taxRate } = gap({ ...atFloor, taxRate: '10%' });
    expect(taxRate).toBe('10%');
    expect([cost.kept.moreTax?.toFixed(2), cost.kept.net?.toFixed(2)]).toEqual(['53.00', '477.04']);
    expect(gap({ ...atFloor, taxRate: '0%' }).cost.kept.net?.toFixed(2)).toBe('530.04');
  });

  it('counts both sides of the fund as the employee’s', () => {
    // 400 at 8% is 5000: (10000 − 5000) × 8% = 400 from either side.
    const { cost, bases } = gap({ ...atFloor, paid: { ...atFloor.paid, 'housing-fund': '400' }, fundRate: '8%' });
    expect(bases.join()).toBe('4952,5000');
    expect(cost.lost.housingFund.toFixed(2)).toBe('800.00');
    // 530.04 + 400, and 1236.76 + 400.
    expect([cost.kept.ownShares, cost.employerSaved].join()).toBe('930.04,1636.76');
  });

  it('leaves out the group that does not fall short', () => {
    // 800 at 8% is 10000.
    const { cost, bases } = gap({ ...atFloor, paid: { ...atFloor.paid, 'housing-fund': '800' }, fundRate: '8%' });
    expect(bases.join()).toBe('4952');
    expect(cost.lost.housingFund.toFixed(2)).toBe('0.00');
    expect(cost.schemes.map(({ scheme }) => scheme)).not.toContain('housing-fund');
  });

  it('is told of a doubtful finding too: what it would cost is part of deciding whether to ask', () => {
    const { cost } = gap({ ...atFloor, falseAlarms: ['twoJobs'] });
    expect(cost.lost.pensionAccount.toFixed(2)).toBe('403.84');
  });

  it('counts a base below the floor as it is', () => {
    // 3000 × 8% = 240; 7000 × 8% = 560.
    const { cost, bases } = gap({ paid: { pension: '240.00' }, wages: wages({ 2024: '10000' }) });
    expect(bases.join()).toBe('3000');
    expect(cost.lost.pensionAccount.toFixed(2)).toBe('560.00');
  });

  it('counts every scheme at its own floor, where floors differ', () => {
    // Nanjing until 2023-03: pension from 4494, medical from 4250. 359.52, 95.00 and 22.47 are the floors of all three.
    const paid = { pension: '359.52', medical: '95.00', unemployment: '22.47' };
    const { cost } = gap({ paid, wages: wages({ 2022: '10000' }) }, '2023-02');
    // (10000 − 4494) × 8% = 440.48; (10000 − 4250) × 2% = 115.
    expect([cost.lost.pensionAccount.toFixed(2), cost.lost.medicalAccount.toFixed(2)]).toEqual(['440.48', '115.00']);
  });
});

describe('declared and lawful base of a scheme', () => {
  const spelled = (typed: Partial<PayslipInputs>, month?: string) =>
    gap(typed, month).cost.schemes.map(({ scheme, declaredBase, lawfulBase }) =>
      [scheme, declaredBase, lawfulBase].join(' '),
    );
  const everyScheme = (bases: string) => insurance.map((scheme) => `${scheme} ${bases}`);

  it('are those of the reading, for the schemes of the group that are not on the payslip too', () => {
    expect(spelled(atFloor)).toEqual(everyScheme('4952 10000'));
  });

  it('are as they were read, where that is below the floor', () => {
    // 3000 × 8% = 240.
    expect(spelled({ ...atFloor, paid: { pension: '240.00' } })).toEqual(everyScheme('3000 10000'));
  });

  it('are told of no scheme whose group does not fall short', () => {
    // The fund alone falls short: 400 at 8% is 5000.
    const paid = { 'housing-fund': '400' };
    expect(spelled({ paid, fundRate: '8%', wages: wages({ 2024: '10000' }) })).toEqual(['housing-fund 5000 10000']);
    // 800 × 8% = 640 of 8000; the fund’s 400 of 5000.
    const both = { pension: '640.00', 'housing-fund': '400' };
    expect(spelled({ paid: both, fundRate: '8%', wages: wages({ 2024: '8000' }) })).toEqual(['housing-fund 5000 8000']);
  });

  it('are told of no scheme whose wage is not known', () => {
    // In 2026-03 the fund still stands on 2024. 5025 × 8% = 402.
    const paid = { pension: '402.00', 'housing-fund': '400' };
    expect(spelled({ paid, fundRate: '8%', wages: wages({ 2025: '10000' }) }, '2026-03')).toEqual(
      everyScheme('5025 10000'),
    );
  });

  it('are those of one figure for insurance and fund', () => {
    // 5000 × (8% + 8%) = 800.
    const typed = { paid: { together: '800.00' }, fundRate: '8%', wages: wages({ 2024: '10000' }) };
    const read = gap({ ...typed, togetherSchemes: ['pension', 'housing-fund'] });
    expect(
      read.cost.schemes.map(({ scheme, declaredBase, lawfulBase }) => [scheme, declaredBase, lawfulBase].join(' ')),
    ).toEqual([...everyScheme('5000 10000'), 'housing-fund 5000 10000']);
    expect(read.bases.join()).toBe('5000');
  });

  describe('where the schemes have limits of their own', () => {
    // Nanjing until 2023-03: pension, unemployment and injury 4494 to 24042, medical and maternity 4250 to 21821.
    const [before, month] = [{ wages: wages({ 2022: '10000' }) }, '2023-02'];

    it('are each scheme’s floor, where every scheme is at it', () => {
      // 4494 × 8%, 4250 × 2% + 10 and 4494 × 0.5%.
      const paid = { pension: '359.52', medical: '95.00', unemployment: '22.47' };
      expect(spelled({ ...before, paid }, month)).toEqual([
        'pension 4494 10000',
        'medical 4250 10000',
        'unemployment 4494 10000',
        'work-injury 4494 10000',
        'maternity 4250 10000',
      ]);
    });

    it('are the floor of one and the wage of another that lies between the two floors', () => {
      // 97.00 is 4350 of medical, above its floor of 4250 and below that of pension, 4494.
      const paid = { pension: '359.52', medical: '97.00', unemployment: '22.47' };
      expect(spelled({ ...before, paid }, month)).toEqual([
        'pension 4494 10000',
        'medical 4350 10000',
        'unemployment 4494 10000',
        'work-injury 4494 10000',
        'maternity 4350 10000',
      ]);
    });

    it('are by law each scheme’s ceiling for a person who earns more', () => {
      const paid = { pension: '800.00' };
      expect(spelled({ paid, wages: wages({ 2022: '30000' }) }, month)).toEqual([
        'pension 10000 24042',
        'medical 10000 21821',
        'unemployment 10000 24042',
        'work-injury 10000 24042',
        'maternity 10000 21821',
      ]);
    });
  });
});

describe('the declared bases that are named', () => {
  // As above: of the wage of 4350 pension makes 4494, medical 4350.
  const known = { wages: wages({ 2022: '10000' }) };

  it('are each that of the first scheme on the payslip', () => {
    const paid = { pension: '359.52', medical: '97.00' };
    expect(gap({ ...known, paid }, '2023-02').bases.join()).toBe('4494');
    expect(gap({ ...known, paid: { medical: '97.00' } }, '2023-02').bases.join()).toBe('4350');
    expect(gap({ ...known, paid: { unemployment: '22.47', medical: '97.00' } }, '2023-02').bases.join()).toBe('4350');
  });

  it('are those of the groups that fall short', () => {
    // 400 at 8% is 5000; 640 is 8000.
    const paid = { pension: '640.00', 'housing-fund': '400' };
    expect(gap({ paid, fundRate: '8%', wages: wages({ 2024: '8000' }) }).bases.join()).toBe('5000');
    expect(gap({ paid, fundRate: '8%', wages: wages({ 2024: '10000' }) }).bases.join()).toBe('8000,5000');
  });
});
