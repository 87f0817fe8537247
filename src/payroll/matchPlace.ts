import type { CityProfile } from '../rules/cityProfile';
import { isMarked, isOwnCity, unmarkedIds, unmarkedName } from '../rules/ownCity';

export type CityMatch<Profile> =
  | { kind: 'found'; profile: Profile }
  /** What is written may mean any of these. */
  | { kind: 'ambiguous'; profiles: Profile[] }
  | { kind: 'unknown' };

type NamedCity = Pick<CityProfile['city'], 'id' | 'name'>;

/**
 * The city that a roster means: by id or either name, with 市 or within a longer address (江苏省南京市鼓楼区). An own city
 * is meant by its local id or marked name, and by what its file calls it only where no published city is called so.
 * @param ownCities by the id of a published city: the own city that is meant by its name all the same
 */
export function matchCity<Profile extends Pick<CityProfile, 'city'>>(
  profiles: readonly Profile[],
  written: string,
  ownCities: Partial<Record<string, string>> = {},
): CityMatch<Profile> {
  const match = matchName(profiles, written);
  if (match.kind !== 'found') return match;
  const ownId = ownCities[match.profile.city.id];
  const own = profiles.find(({ city }) => city.id === ownId);
  return own === undefined ? match : { kind: 'found', profile: own };
}

/** The own cities that their files call as a published city is called. */
export function namesakesOf<Named extends NamedCity>(published: NamedCity, cities: readonly Named[]): Named[] {
  if (isOwnCity(published.id)) return [];
  const names = namesOf(published).map(placeName);
  return cities.filter((city) => unmarkedNames(city).some((name) => names.includes(placeName(name))));
}

function matchName<Profile extends Pick<CityProfile, 'city'>>(
  profiles: readonly Profile[],
  written: string,
): CityMatch<Profile> {
  const text = placeName(written);
  if (text === '') return { kind: 'unknown' };
  const called = (callsOf: (city: NamedCity) => string[]) =>
    profiles.filter(({ city }) => callsOf(city).some((name) => placeName(name) === text));
  const exact = called(namesOf);
  if (exact.length > 0) return oneOf(exact);
  // An own city that is no longer here must not be taken for another one of its name.
  if (isMarked(written)) {
    return oneOf(profiles.filter(({ city }) => isOwnCity(city.id) && text.endsWith(placeName(city.name.zh))));
  }
  const unmarked = called(unmarkedNames);
  return oneOf(unmarked.length > 0 ? unmarked : within(profiles, text));
}

function namesOf({ id, name }: NamedCity): string[] {
  return [id, name.zh, name.en];
}

function unmarkedNames({ id, name }: NamedCity): string[] {
  if (!isOwnCity(id)) return [];
  const { zh, en } = unmarkedName(name);
  return [...unmarkedIds(id), zh, en];
}

function oneOf<Profile>(profiles: Profile[]): CityMatch<Profile> {
  const [profile] = profiles;
  if (profile === undefined) return { kind: 'unknown' };
  return profiles.length === 1 ? { kind: 'found', profile } : { kind: 'ambiguous', profiles };
}

/** The cities whose Chinese names stand in a text; of names within each other (南京自定, 南京) the longest alone. */
function within<Profile extends Pick<CityProfile, 'city'>>(profiles: readonly Profile[], text: string): Profile[] {
  const published = new Set(profiles.flatMap(({ city }) => (isOwnCity(city.id) ? [] : [placeName(city.name.zh)])));
  const found = profiles.flatMap((profile) => {
    const { id, name } = profile.city;
    const unmarked = isOwnCity(id) ? placeName(unmarkedName(name).zh) : '';
    return [placeName(name.zh), ...(published.has(unmarked) ? [] : [unmarked])].flatMap((known) =>
      // A file may call its city anything, and a single character stands in many addresses.
      known.length > 1 && text.includes(known) ? [{ profile, known }] : [],
    );
  });
  const longest = found.filter(
    ({ known }) => !found.some((other) => other.known !== known && other.known.includes(known)),
  );
  return [...new Set(longest.map(({ profile }) => profile))];
}

function placeName(text: string): string {
  return plain(text).replace(/(.)市$/, '$1');
}

type Category = CityProfile['personCategories'][number];

/**
 * The person category that a roster means, among those that the city has for the month; also by a longer or shorter
 * name (城镇职工, 灵活就业) where that can be only one of them.
 * @param all the city's categories of all months
 */
export function matchCategory(
  offered: readonly Category[],
  written: string,
  all: readonly Category[] = offered,
): Category | undefined {
  const text = plain(written);
  const isNamed = ({ id, name }: Category) => [id, name.zh, name.en].some((known) => plain(known) === text);
  // What the city calls somebody else, or called so in other months, is not taken for another.
  if (all.some(isNamed) || text.length < 2) return offered.find(isNamed);
  const alike = offered.filter(({ name }) => text.includes(plain(name.zh)) || plain(name.zh).includes(text));
  return alike.length === 1 ? alike[0] : undefined;
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\-_（）()]/g, '');
}
