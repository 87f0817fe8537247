import { create } from 'zustand';
import type { CityEntry, CityIndex } from '../rules/cityIndex';
import { loadCityIndex, loadCityProfile, type Loaded, type LoadedProfile } from '../rules/loadProfiles';
import { isOwnCity } from '../rules/ownCity';
import { usePreferences } from './preferences';

export type FetchedProfile = LoadedProfile | Extract<Loaded<never>, { kind: 'failed' }>;

type CityData = {
  index: Loaded<CityIndex> | null;
  profiles: Partial<Record<string, FetchedProfile>>;
  /** Own cities, which are there without an index too. */
  ownEntries: readonly CityEntry[];
};

/** What has been fetched in this visit; null or absent while it is on its way. */
export const useCityData = create<CityData>()(() => ({ index: null, profiles: {}, ownEntries: [] }));

const folder = './city-profiles/';

export async function fetchIndex(): Promise<void> {
  useCityData.setState({ index: null });
  const index = loadCityIndex(folder);
  // No other city shows up first where an own one is chosen.
  if (isOwnCity(usePreferences.getState().cityId)) await addOwnCities();
  useCityData.setState({ index: await index });
}

/** Puts the profiles kept on this machine among the cities; without them the page goes on. */
export async function addOwnCities(): Promise<void> {
  await import('./ownProfiles/ownProfiles').then(({ knowOwnProfiles }) => knowOwnProfiles()).catch(() => null);
}

export async function fetchProfile(entry: CityEntry): Promise<void> {
  setProfile(entry.id, await loadCityProfile(folder, entry));
}

/** Of an index that was not fetched, the own cities alone. */
export function knownCities({ index, ownEntries }: CityData): readonly CityEntry[] {
  return index?.kind === 'loaded' ? index.value.cities : ownEntries;
}

/** A failed profile is fetched anew by the page that misses it. */
export function forgetProfile(cityId: string): void {
  setProfile(cityId, undefined);
}

function setProfile(cityId: string, profile: FetchedProfile | undefined): void {
  useCityData.setState(({ profiles }) => ({ profiles: { ...profiles, [cityId]: profile } }));
}
