import { describe, expect, it } from 'vitest';
import { assess } from '../../src/ui/payslip/assessment';
import { emptyPayslip, emptyWage, type PayslipInputs } from '../../src/ui/payslip/payslipInputs';
import { changesSince, outcomesOf, writeLink, type GroupOutcome } from '../../src/ui/payslip/payslipLink';
import { publishedProfile } from '../publishedProfiles';
import { nanjing, linkOf, read } from './payslipLinkCases';

describe('what has changed since a link was made', () => {
  const typed: PayslipInputs = {
    ...emptyPayslip,
    paid: { pension: '396.16', 'housing-fund': '400' },
    fundRate: '8%',
    wages: { '2024': { ...emptyWage, average: '10000' } },
  };
  const assessment = assess(nanjing, '2025-11', 'employee', typed, '2026-11-22');
  // 396.165 ÷ 8% = 4952.0625; the fund's 399.5 ÷ 8% = 4993.75, and 400.5 ÷ 8% = 5006.25 no longer.
  const insurance: GroupOutcome = {
    group: 'insurance',
    schemes: ['pension'],
    verdict: 'likelyUnderDeclared',
    bases: '≤ 4,952.06',
  };
  const fund: GroupOutcome = {
    group: 'housing-fund',
    schemes: [],
    verdict: 'likelyUnderDeclared',
    bases: '4,993.75 – 5,006.24',
  };

  it('is nothing where the same is concluded', () => {
    expect(outcomesOf(assessment)).toEqual([insurance, fund]);
    expect(changesSince([insurance, fund], assessment)).toEqual([]);
    expect(changesSince([fund, insurance], assessment)).toEqual([]);
  });

  it('is told for the group whose verdict changed, and no other', () => {
    expect(changesSince([{ ...insurance, verdict: 'atLegalMinimum' }, fund], assessment)).toEqual([
      {
        group: 'insurance',
        schemes: ['pension'],
        verdictBefore: 'atLegalMinimum',
        verdictNow: 'likelyUnderDeclared',
        basesBefore: '≤ 4,952.06',
        basesNow: '≤ 4,952.06',
      },
    ]);
  });

  it('is told for the group whose base changed', () => {
    expect(changesSince([insurance, { ...fund, bases: '≥ 41,400.00' }], assessment)).toEqual([
      {
        group: 'housing-fund',
        schemes: [],
        verdictBefore: 'likelyUnderDeclared',
        verdictNow: 'likelyUnderDeclared',
        basesBefore: '≥ 41,400.00',
        basesNow: '4,993.75 – 5,006.24',
      },
    ]);
  });

  it('is told of a group that is new or gone', () => {
    expect(changesSince([insurance], assessment)).toEqual([
      {
        group: 'housing-fund',
        schemes: [],
        verdictBefore: null,
        verdictNow: fund.verdict,
        basesBefore: '–',
        basesNow: fund.bases,
      },
    ]);
    const gone: GroupOutcome = { group: 'together', schemes: [], verdict: 'cannotTell', bases: '–' };
    expect(changesSince([insurance, fund, gone], assessment)).toEqual([
      {
        group: 'together',
        schemes: [],
        verdictBefore: 'cannotTell',
        verdictNow: null,
        basesBefore: '–',
        basesNow: '–',
      },
    ]);
  });

  it('is told for the schemes that are read apart, each by themselves', () => {
    // Fuzhou, 2026-03: pension and unemployment stand on 2025, medical on 2024. 5000 × 8%, 2% and 0.5%; each ± 0.005 over its rate.
    const apart: PayslipInputs = {
      ...emptyPayslip,
      paid: { pension: '400.00', medical: '100.00', unemployment: '25.00' },
      wages: { '2025': { ...emptyWage, average: '5000' }, '2024': { ...emptyWage, average: '5000' } },
    };
    const now = assess(publishedProfile('fuzhou'), '2026-03', 'employee', apart, '2026-11-22');
    const [first, second]: GroupOutcome[] = [
      {
        group: 'insurance',
        schemes: ['pension', 'unemployment'],
        verdict: 'declaredInFull',
        bases: '4,999.94 – 5,000.06',
      },
      { group: 'insurance', schemes: ['medical'], verdict: 'declaredInFull', bases: '4,999.75 – 5,000.24' },
    ];
    expect(outcomesOf(now)).toEqual([first, second]);
    expect(changesSince([second!, first!], now)).toEqual([]);
    expect(changesSince([first!, { ...second!, verdict: 'cannotTell' }], now)).toEqual([
      {
        group: 'insurance',
        schemes: ['medical'],
        verdictBefore: 'cannotTell',
        verdictNow: 'declaredInFull',
        basesBefore: second!.bases,
        basesNow: second!.bases,
      },
    ]);
  });

  it('survives the way through the link', () => {
    const link = read(writeLink(linkOf({ inputs: typed, outcomes: outcomesOf(assessment) })));
    expect(changesSince(link.outcomes, assess(nanjing, '2025-11', 'employee', link.inputs, '2026-11-22'))).toEqual([]);
  });

  it('spells a base that is not known, and one at the ceiling', () => {
    // Without its rate the fund has no base; 24762 × 8% = 1980.96, and 1980.955 ÷ 8% = 24761.9375.
    const paid = { pension: '1980.96', 'housing-fund': '400' };
    const other = assess(nanjing, '2025-11', 'employee', { ...emptyPayslip, paid }, '2026-11-22');
    expect(outcomesOf(other)).toEqual([
      { group: 'insurance', schemes: ['pension'], verdict: 'atCeiling', bases: '≥ 24,761.94' },
      { group: 'housing-fund', schemes: [], verdict: 'cannotTell', bases: '–' },
    ]);
  });
});
