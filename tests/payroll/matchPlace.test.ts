import { describe, expect, it } from 'vitest';
import { matchCategory, matchCity, namesakesOf } from '../../src/payroll/matchPlace';
import type { CityProfile, Name } from '../../src/rules/cityProfile';
import { categoriesFor } from '../../src/rules/coverage';
import { ownName } from '../../src/rules/ownCity';
import { publishedProfile, publishedProfiles } from '../publishedProfiles';

const profiles = publishedProfiles.map(({ profile }) => profile);

it.each([
  ['南京', 'nanjing'],
  ['南京市', 'nanjing'],
  [' Nan Jing ', 'nanjing'],
  ['XIAMEN', 'xiamen'],
  ['福建省厦门市思明区', 'xiamen'],
  ['福州（鼓楼）', 'fuzhou'],
])('reads %s as %s', (written, id) => {
  expect(match(profiles, written)).toEqual([id]);
});

it.each([
  ['北京', []],
  ['京', []],
  ['', []],
  ['（）', []],
  ['南京/厦门', ['nanjing', 'xiamen']],
])('does not guess a city from "%s"', (written, ids) => {
  expect(match(profiles, written)).toEqual(ids);
});

describe('own cities', () => {
  const nanjing = ownCity('own-nanjing', { zh: '南京', en: 'Nanjing' });
  const suzhou = ownCity('own-suzhou', { zh: '苏州', en: 'Suzhou' });
  const secondSuzhou = ownCity('own-suzhou-2', { zh: '苏州', en: 'Suzhou' }, 2);
  const withOwn = [nanjing, suzhou, ...profiles];
  const withTwo = [...profiles, suzhou, secondSuzhou];

  it.each([
    ['苏州（自定）', 'own-suzhou'],
    ['苏州(自定)', 'own-suzhou'],
    ['own-suzhou', 'own-suzhou'],
    ['Suzhou (own)', 'own-suzhou'],
    ['苏州', 'own-suzhou'],
    ['苏州市', 'own-suzhou'],
    ['suzhou', 'own-suzhou'],
    ['江苏省苏州市姑苏区', 'own-suzhou'],
    ['江苏苏州（自定）', 'own-suzhou'],
  ])('reads %s as an own city of a name that no published one has', (written, id) => {
    expect(match(withOwn, written)).toEqual([id]);
  });

  it.each([
    ['南京', 'nanjing'],
    ['南京市', 'nanjing'],
    ['Nanjing', 'nanjing'],
    ['江苏省南京市鼓楼区', 'nanjing'],
    ['南京（自定）', 'own-nanjing'],
    ['own-nanjing', 'own-nanjing'],
    ['江苏南京（自定）', 'own-nanjing'],
  ])('reads %s as the published or the own Nanjing', (written, id) => {
    expect(match(withOwn, written)).toEqual([id]);
    expect(match([...withOwn].reverse(), written)).toEqual([id]);
  });

  it.each(['南京（自定）', '南京(自定 3)', 'Nanjing (own)', '江苏南京（自定）', '苏州（自定）', 'Suzhou (own 3)'])(
    'takes %s, which is no longer here, for no other city',
    (written) => {
      const second = ownCity('own-nanjing-2', { zh: '南京', en: 'Nanjing' }, 2);
      expect(match([second, secondSuzhou, ...profiles], written)).toEqual([]);
    },
  );

  it('leaves 南京市 to the published city where a file calls its own so', () => {
    const other = [ownCity('own-nanjing', { zh: '南京市', en: 'Nanjing City' }), ...profiles];
    expect(match(other, '南京市')).toEqual(['nanjing']);
    expect(match(other, '江苏省南京市鼓楼区')).toEqual(['nanjing']);
  });

  it.each(['苏州', 'Suzhou', 'suzhou', '江苏省苏州市'])('cannot tell which of two is meant by %s', (written) => {
    expect(match(withTwo, written)).toEqual(['own-suzhou', 'own-suzhou-2']);
  });

  it.each([
    ['苏州（自定）', 'own-suzhou'],
    ['苏州（自定 2）', 'own-suzhou-2'],
    ['苏州(自定2)', 'own-suzhou-2'],
    ['Suzhou (own 2)', 'own-suzhou-2'],
    ['own-suzhou-2', 'own-suzhou-2'],
    ['江苏苏州（自定 2）', 'own-suzhou-2'],
  ])('tells two by mark or local id: %s', (written, id) => {
    expect(match(withTwo, written)).toEqual([id]);
  });

  it.each([
    ['南京', 'own-nanjing'],
    ['江苏省南京市鼓楼区', 'own-nanjing'],
    ['nanjing', 'own-nanjing'],
    ['南京（自定）', 'own-nanjing'],
    ['厦门', 'xiamen'],
    ['苏州', 'own-suzhou'],
  ])('reads %s as %s where the own Nanjing is to be meant by the name', (written, id) => {
    expect(match(withOwn, written, { nanjing: 'own-nanjing', 'own-suzhou': 'xiamen-2' })).toEqual([id]);
  });

  it('passes over an own city that is no longer here', () => {
    expect(match(profiles, '南京', { nanjing: 'own-nanjing' })).toEqual(['nanjing']);
  });

  it('are those called like a published one in their files', () => {
    const cities = [...withTwo, nanjing].map(({ city }) => city);
    const ids = (city: CityProfile['city']) => namesakesOf(city, cities).map(({ id }) => id);
    expect(ids(publishedProfile('nanjing').city)).toEqual(['own-nanjing']);
    expect(ids(publishedProfile('xiamen').city)).toEqual([]);
    expect(ids(nanjing.city)).toEqual([]);
    // A file that calls its city 苏州 under the id of a published one means that one too.
    const suzhouOfId = ownCity('own-xiamen-2', { zh: '苏州', en: 'Suzhou' }).city;
    expect(namesakesOf(publishedProfile('xiamen').city, [suzhouOfId])).toEqual([suzhouOfId]);
  });

  it('takes no single character, and no punctuation, for a city within an address', () => {
    const odd = [ownCity('own-a', { zh: '州', en: 'A' }), ownCity('own-b', { zh: '（）', en: '()' }), ...profiles];
    expect(match(odd, '福建省漳州市')).toEqual([]);
    expect(match(odd, '')).toEqual([]);
  });

  it('takes of two names within each other the longer one', () => {
    const district = ownCity('own-jiangbei', { zh: '南京江北', en: 'Jiangbei' });
    expect(match([district, ...profiles], '江苏省南京江北新区')).toEqual(['own-jiangbei']);
    expect(match([district, ...profiles], '江苏省南京市鼓楼区')).toEqual(['nanjing']);
  });

  it('leaves 市 out at the end alone', () => {
    expect(match([ownCity('own-shashi', { zh: '沙市区', en: 'Shashi' })], '湖北省荆州市沙市区')).toEqual([
      'own-shashi',
    ]);
  });
});

function match(
  among: readonly Pick<CityProfile, 'city'>[],
  written: string,
  ownCities?: Record<string, string>,
): string[] {
  const found = matchCity(among, written, ownCities);
  switch (found.kind) {
    case 'found':
      return [found.profile.city.id];
    case 'ambiguous':
      return found.profiles.map(({ city }) => city.id);
    case 'unknown':
      return [];
  }
}

function ownCity(id: string, name: Name, number = 1): Pick<CityProfile, 'city'> {
  return { city: { ...publishedProfile('nanjing').city, id, name: ownName(name, number) } };
}

it.each([
  ['职工', 'employee'],
  ['城镇职工', 'employee'],
  ['Employee', 'employee'],
  ['灵活就业', 'flexible'],
  ['灵活', 'flexible'],
  ['flexible', 'flexible'],
])('reads the category %s as %s', (written, id) => {
  expect(matchCategory(categoriesFor(publishedProfile('nanjing'), '2023-06'), written)?.id).toBe(id);
});

it('does not guess between two categories', () => {
  const offered = categoriesFor(publishedProfile('fuzhou'), '2013-08');
  expect(matchCategory(offered, '居民')).toBeUndefined();
  expect(matchCategory(offered, '员')).toBeUndefined();
});

it('does not take a category that the city has in other months for another', () => {
  const { personCategories } = publishedProfile('xiamen');
  const offered = (month: string) => categoriesFor(publishedProfile('xiamen'), month);
  expect(matchCategory(offered('2023-06'), '职工', personCategories)).toBeUndefined();
  expect(matchCategory(offered('2023-07'), '本市户籍职工', personCategories)).toBeUndefined();
  expect(matchCategory(offered('2023-07'), '城镇职工', personCategories)?.id).toBe('employee');
});
