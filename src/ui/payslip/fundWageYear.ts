import type { CityProfile } from '../../rules/cityProfile';

/**
 * Whether the fund's wage year runs from July to the June after, and not from January to December: in Fuzhou it does
 * (second-hand, said in the notes of its fund rules).
 */
export function hasFundYearFromJuly({ city }: CityProfile): boolean {
  return city.divisionCode === '350100';
}
