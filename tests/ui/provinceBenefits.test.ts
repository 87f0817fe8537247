import { expect, it } from 'vitest';
import { benefitsOf } from '../../src/ui/payslip/provinceBenefits';
import { publishedProfile } from '../publishedProfiles';

const nanjing = publishedProfile('nanjing');

/** The amount as it is said, and as each of the two shares is capped by it. */
function minimumWages(month: string, profile = nanjing) {
  const { unemployment, minimumWage } = benefitsOf(profile, month);
  const caps = unemployment?.map((rule) =>
    rule.province === 'jiangsu' ? (rule.minimumWage?.toFixed() ?? null) : rule.province,
  );
  return [minimumWage?.amount.toFixed() ?? null, ...(caps ?? [])];
}

it('gives Jiangsu 158 days of maternity allowance, and the unemployment benefit as 45% to 55% of the own base', () => {
  const { maternityDays, unemployment } = benefitsOf(nanjing, '2026-03');
  expect(maternityDays?.toFixed()).toBe('158');
  expect(unemployment).toMatchObject([
    { province: 'jiangsu', share: '45%', subsistenceAllowance: null },
    { province: 'jiangsu', share: '55%', subsistenceAllowance: null },
  ]);
});

it('knows Nanjing’s minimum wage from 2026 on, with its document, and none before', () => {
  expect(minimumWages('2026-01')).toEqual(['2660', '2660', '2660']);
  expect(benefitsOf(nanjing, '2026-01').minimumWage?.document).toBe('苏人社规〔2025〕3号');
  expect(minimumWages('2025-12')).toEqual([null, null, null]);
});

it('does not take Nanjing’s minimum wage for another city of Jiangsu', () => {
  const suzhou = { ...nanjing, city: { ...nanjing.city, divisionCode: '320500' } };
  expect(minimumWages('2026-03', suzhou)).toEqual([null, null, null]);
});

it('makes the benefit independent of the base in Fujian', () => {
  for (const city of ['xiamen', 'fuzhou']) {
    expect(benefitsOf(publishedProfile(city), '2026-03')).toEqual({
      maternityDays: null,
      unemployment: [{ province: 'fujian' }, { province: 'fujian' }],
      minimumWage: null,
    });
  }
});

it('knows nothing of a province that is not listed', () => {
  const elsewhere = { ...nanjing, city: { ...nanjing.city, divisionCode: '110000' } };
  expect(benefitsOf(elsewhere, '2026-03')).toEqual({ maternityDays: null, unemployment: null, minimumWage: null });
});
