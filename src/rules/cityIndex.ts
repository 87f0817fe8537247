import type { Name } from './cityProfile';

/** One line of `index.json`: what the page needs to know of a city before its profile is fetched. */
export type CityEntry = {
  id: string;
  name: Name;
  province: Name;
  /** Name of the profile's file beside the index. */
  file: string;
  revision: number;
  /** Of the file's bytes, lower-case hexadecimal. */
  sha256: string;
  /** First and last month for which the profile has any rule, YYYY-MM. */
  firstMonth: string;
  lastMonth: string;
};

export type CityIndex = { formatVersion: 1; cities: CityEntry[] };

const spellings: Record<Exclude<keyof CityEntry, 'name' | 'province' | 'revision'>, RegExp> = {
  id: /^[a-z0-9-]+$/,
  file: /^[a-z0-9-]+\.json$/,
  sha256: /^[0-9a-f]{64}$/,
  firstMonth: /^\d{4}-\d{2}$/,
  lastMonth: /^\d{4}-\d{2}$/,
};

/**
 * The index, or null when the value is none. It is written from the profiles and fetched before everything else, so it
 * is checked by hand here rather than by a schema that would have to be fetched first.
 */
export function readCityIndex(value: unknown): CityIndex | null {
  if (!isRecord(value) || value.formatVersion !== 1 || !Array.isArray(value.cities)) return null;
  return value.cities.every(isCityEntry) ? { formatVersion: 1, cities: value.cities } : null;
}

function isCityEntry(value: unknown): value is CityEntry {
  if (!isRecord(value) || !Number.isInteger(value.revision)) return false;
  if (!isName(value.name) || !isName(value.province)) return false;
  return Object.entries(spellings).every(([key, spelling]) => {
    const text = value[key];
    return typeof text === 'string' && spelling.test(text);
  });
}

function isName(value: unknown): value is Name {
  return isRecord(value) && typeof value.zh === 'string' && typeof value.en === 'string';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
