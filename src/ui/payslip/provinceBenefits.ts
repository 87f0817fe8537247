import type { JiangsuUnemploymentShare, UnemploymentRule } from '../../calc/benefitLosses';
import { jiangsuMaternityDays } from '../../calc/benefitLosses';
import { Decimal } from '../../calc/decimal';
import type { CityProfile } from '../../rules/cityProfile';

/** What is known of the benefits of a city's province; a province that is not listed is said to be unknown. */
export type ProvinceBenefits = {
  maternityDays: Decimal | null;
  unemployment: UnemploymentRule | null;
};

/** Which share counts by how long one has contributed was not found: the lowest, so that the loss is not overstated. */
const share: JiangsuUnemploymentShare = '45%';

/** Nanjing from 2026-01-01: 苏人社规〔2025〕3号, second-hand. */
const nanjingMinimumWage = new Decimal(2660);

/** @param month YYYY-MM */
export function benefitsOf({ city }: CityProfile, month: string): ProvinceBenefits {
  // The first two digits of a division code are the province.
  switch (city.divisionCode.slice(0, 2)) {
    case '32': {
      const isKnown = city.divisionCode === '320100' && month >= '2026-01';
      return {
        maternityDays: jiangsuMaternityDays,
        unemployment: {
          province: 'jiangsu',
          share,
          minimumWage: isKnown ? nanjingMinimumWage : null,
          subsistenceAllowance: null,
        },
      };
    }
    case '35':
      return { maternityDays: null, unemployment: { province: 'fujian' } };
    default:
      return { maternityDays: null, unemployment: null };
  }
}
