import { useEffect, useMemo } from 'react';
import type { CityEntry } from '../../../rules/cityIndex';
import { fetchProfile, useCityData, type FetchedProfile } from '../../cityData';

export type CityProfileLoaded = { entry: CityEntry; loaded: FetchedProfile | undefined };

/** Every city with its profile, fetched where it is missing; one that failed stays so until it is asked for again. */
export function useAllProfiles(cities: readonly CityEntry[]): CityProfileLoaded[] {
  const profiles = useCityData((data) => data.profiles);

  useEffect(() => {
    const known = useCityData.getState().profiles;
    for (const entry of cities) if (known[entry.id] === undefined) void fetchProfile(entry);
  }, [cities]);

  return useMemo(() => cities.map((entry) => ({ entry, loaded: profiles[entry.id] })), [cities, profiles]);
}
