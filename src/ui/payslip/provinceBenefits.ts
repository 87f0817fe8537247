import { jiangsuMaternityDays, type JiangsuUnemploymentShare, type UnemploymentRule } from '../../calc/benefitLosses';
import { Decimal } from '../../calc/decimal';
import type { CityProfile } from '../../rules/cityProfile';

/** What is known of the benefits of a city's province; a province that is not listed is said to be unknown. */
export type ProvinceBenefits = {
  maternityDays: Decimal | null;
  /** The lowest and the highest that may apply: which share goes with how many years was not found. */
  unemployment: [UnemploymentRule, UnemploymentRule] | null;
  minimumWage: MinimumWage | null;
};

export type MinimumWage = { amount: Decimal; document: string };

/** Nanjing from 2026-01-01, second-hand. */
const nanjingMinimumWage: MinimumWage = { amount: new Decimal(2660), document: '苏人社规〔2025〕3号' };

/** @param month YYYY-MM */
export function benefitsOf({ city }: CityProfile, month: string): ProvinceBenefits {
  // The first two digits of a division code are the province.
  switch (city.divisionCode.slice(0, 2)) {
    case '32': {
      const minimumWage = city.divisionCode === '320100' && month >= '2026-01' ? nanjingMinimumWage : null;
      const rule = (share: JiangsuUnemploymentShare): UnemploymentRule => ({
        province: 'jiangsu',
        share,
        minimumWage: minimumWage?.amount ?? null,
        subsistenceAllowance: null,
      });
      return { maternityDays: jiangsuMaternityDays, unemployment: [rule('45%'), rule('55%')], minimumWage };
    }
    case '35':
      return {
        maternityDays: null,
        unemployment: [{ province: 'fujian' }, { province: 'fujian' }],
        minimumWage: null,
      };
    default:
      return { maternityDays: null, unemployment: null, minimumWage: null };
  }
}
