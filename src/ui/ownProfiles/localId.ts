import { isOwnCity, ownCityPrefix } from '../../rules/ownCity';

/** Any other would be taken for a published city, or could not stand in an address. */
export function isLocalId(id: string): boolean {
  return isOwnCity(id) && /^[a-z0-9-]+$/.test(id);
}

/** The first id for a city's own profile that is not taken: `own-suzhou`, `own-suzhou-2`, … */
export function freeLocalId(cityId: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const id = localId(cityId, number);
    if (!taken.has(id)) return id;
  }
}

/** The number that an id was claimed with; 1 for an id that was claimed for another city. */
export function numberOf(id: string, cityId: string): number {
  const number = Number(/-(\d{1,6})$/.exec(id)?.[1]);
  return id === localId(cityId, number) ? number : 1;
}

function localId(cityId: string, number: number): string {
  return number === 1 ? ownCityPrefix + cityId : `${ownCityPrefix}${cityId}-${number}`;
}
