import { useEffect } from 'react';
import type { CityEntry } from '../../rules/cityIndex';
import { fetchProfile, useCityData, type FetchedProfile } from '../cityData';
import { usePreferences } from '../preferences';

/** The city chosen, or the first; its profile is fetched where it is missing, and undefined until it is there. */
export function useCity(cities: readonly CityEntry[]): {
  entry: CityEntry | undefined;
  loaded: FetchedProfile | undefined;
} {
  const cityId = usePreferences((preferences) => preferences.cityId);
  const entry = cities.find(({ id }) => id === cityId) ?? cities[0];
  const loaded = useCityData(({ profiles }) => (entry === undefined ? undefined : profiles[entry.id]));
  const isMissing = loaded === undefined;

  useEffect(() => {
    if (entry !== undefined && isMissing) void fetchProfile(entry);
  }, [entry, isMissing]);

  return { entry, loaded };
}
