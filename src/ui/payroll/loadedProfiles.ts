import type { PayrollRequests } from '../../payroll/payrollMessages';
import { fetchProfile, knownCities, useCityData } from '../cityData';
import { knowOwnProfiles } from '../ownProfiles/ownProfiles';

export type Profiles = PayrollRequests['start']['ask']['profiles'];

/** Every city's profile that can be had, own ones too, fetched where it is missing or failed before. */
export async function loadProfiles(): Promise<Profiles> {
  await knowOwnProfiles();
  const { profiles } = useCityData.getState();
  const cities = knownCities(useCityData.getState());
  await Promise.all(cities.filter(({ id }) => profiles[id]?.kind !== 'loaded').map((entry) => fetchProfile(entry)));
  return loadedProfiles();
}

export function loadedProfiles(): Profiles {
  return Object.values(useCityData.getState().profiles).flatMap((one) =>
    one?.kind === 'loaded' ? [{ profile: one.value, sha256: one.sha256 }] : [],
  );
}
