/** Own profiles as cities: under their local ids and marked names, after the published ones. */
import type { CityEntry } from '../../rules/cityIndex';
import { monthsCovered } from '../../rules/coverage';
import type { LoadedProfile } from '../../rules/loadProfiles';
import { isOwnCity, ownName } from '../../rules/ownCity';
import { sha256 } from '../../rules/sha256';
import { useCityData } from '../cityData';
import { numberOf } from './localId';
import type { OwnProfile, ReadableProfile } from './ownProfile';

type OwnCity = { number: number; entry: CityEntry; loaded: LoadedProfile };

/** Made once, so that a page sees a change only where there is one. */
const madeOf = new WeakMap<OwnProfile, OwnCity>();

let placed: readonly OwnCity[] = [];
let indexWithOwn: unknown = null;

/** Whatever was placed before and is not among these goes. */
export async function placeAmongCities(profiles: readonly OwnProfile[]): Promise<void> {
  placed = await Promise.all(numbered(profiles).map(({ own, number }) => cityOf(own, number)));
  putAmongCities();
}

// An index that is fetched anew knows the published cities alone.
useCityData.subscribe(({ index }) => {
  if (index?.kind === 'loaded' && index !== indexWithOwn) putAmongCities();
});

function putAmongCities(): void {
  const { index, profiles } = useCityData.getState();
  const published = Object.entries(profiles).filter(([id]) => !isOwnCity(id));
  const own = placed.map(({ entry, loaded }) => [entry.id, loaded] as const);
  const ownEntries = placed.map(({ entry }) => entry);
  const all = { profiles: Object.fromEntries([...published, ...own]), ownEntries };
  if (index?.kind !== 'loaded') {
    useCityData.setState(all);
    return;
  }
  const cities = [...index.value.cities.filter(({ id }) => !isOwnCity(id)), ...ownEntries];
  const withOwn = { ...index, value: { ...index.value, cities } };
  indexWithOwn = withOwn;
  useCityData.setState({ ...all, index: withOwn });
}

/** Each with the number of its mark: that of its local id, or the next one that no other of its name has. */
function numbered(profiles: readonly OwnProfile[]): { own: ReadableProfile; number: number }[] {
  const taken = new Set<string>();
  return profiles
    .flatMap((own) => (own.kind === 'readable' ? [{ own, number: numberOf(own.id, own.profile.city.id) }] : []))
    .sort((one, other) => one.own.id.localeCompare(other.own.id, 'en', { numeric: true }))
    .map(({ own, number }) => {
      const { name } = own.profile.city;
      let free = number;
      const names = () => Object.values(ownName(name, free));
      while (names().some((marked) => taken.has(marked))) free += 1;
      for (const marked of names()) taken.add(marked);
      return { own, number: free };
    });
}

async function cityOf(own: ReadableProfile, number: number): Promise<OwnCity> {
  const made = madeOf.get(own);
  if (made?.number === number) return made;
  const { profile, id } = own;
  const city = { ...profile.city, id, name: ownName(profile.city.name, number) };
  const hash = await sha256(new Uint8Array(own.bytes));
  const entry: CityEntry = {
    id,
    name: city.name,
    province: city.province,
    // There is no file beside the page: the profile is loaded already.
    file: '',
    revision: profile.revision,
    sha256: hash ?? '',
    ...monthsCovered(profile),
  };
  const one = { number, entry, loaded: { kind: 'loaded' as const, value: { ...profile, city }, sha256: hash } };
  madeOf.set(own, one);
  return one;
}
