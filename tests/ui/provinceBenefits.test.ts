import { expect, it } from 'vitest';
import { benefitsOf } from '../../src/ui/payslip/provinceBenefits';
import { publishedProfile } from '../publishedProfiles';

const nanjing = publishedProfile('nanjing');

function minimumWage(month: string, profile = nanjing) {
  const { unemployment } = benefitsOf(profile, month);
  if (unemployment?.province !== 'jiangsu') return unemployment?.province;
  return unemployment.minimumWage?.toFixed() ?? null;
}

it('gives Jiangsu 158 days of maternity allowance, and the unemployment benefit by the own base', () => {
  const { maternityDays, unemployment } = benefitsOf(nanjing, '2026-03');
  expect(maternityDays?.toFixed()).toBe('158');
  expect(unemployment).toMatchObject({ province: 'jiangsu', share: '45%', subsistenceAllowance: null });
});

it('knows Nanjing’s minimum wage from 2026 on, and none before', () => {
  expect(minimumWage('2026-01')).toBe('2660');
  expect(minimumWage('2025-12')).toBeNull();
});

it('does not take Nanjing’s minimum wage for another city of Jiangsu', () => {
  const suzhou = { ...nanjing, city: { ...nanjing.city, divisionCode: '320500' } };
  expect(minimumWage('2026-03', suzhou)).toBeNull();
});

it('makes the benefit independent of the base in Fujian', () => {
  for (const city of ['xiamen', 'fuzhou']) {
    expect(benefitsOf(publishedProfile(city), '2026-03')).toEqual({
      maternityDays: null,
      unemployment: { province: 'fujian' },
    });
  }
});

it('knows nothing of a province that is not listed', () => {
  const elsewhere = { ...nanjing, city: { ...nanjing.city, divisionCode: '110000' } };
  expect(benefitsOf(elsewhere, '2026-03')).toEqual({ maternityDays: null, unemployment: null });
});
