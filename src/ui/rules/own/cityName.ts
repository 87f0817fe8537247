import type { CityEntry } from '../../../rules/cityIndex';
import type { Language } from '../../wording/WordingContext';

/** The marked name of an own city, or its id while it is on its way into the list of cities. */
export function cityName(cities: readonly CityEntry[], id: string, language: Language): string {
  return cities.find((city) => city.id === id)?.name[language] ?? id;
}
