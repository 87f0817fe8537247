import type { CityProfile } from '../rules/cityProfile';

/** The city that a roster means: by id or either name, with 市 or within a longer address (江苏省南京市鼓楼区). */
export function matchCity<Profile extends Pick<CityProfile, 'city'>>(
  profiles: readonly Profile[],
  written: string,
): Profile | undefined {
  const text = plain(written);
  const exact = profiles.find(({ city }) => [city.id, city.name.zh, city.name.en].some((name) => plain(name) === text));
  if (exact !== undefined) return exact;
  const within = profiles.filter(({ city }) => text.includes(plain(city.name.zh)));
  return within.length === 1 ? within[0] : undefined;
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
