import { expect, it } from 'vitest';
import { matchCategory, matchCity } from '../../src/payroll/matchPlace';
import { categoriesFor } from '../../src/rules/coverage';
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
  expect(matchCity(profiles, written)?.city.id).toBe(id);
});

it.each(['北京', '南京/厦门', '京', ''])('does not guess a city from "%s"', (written) => {
  expect(matchCity(profiles, written)).toBeUndefined();
});

it.each([
  ['职工', 'employee'],
  ['城镇职工', 'employee'],
  ['Employee', 'employee'],
  ['灵活就业', 'flexible'],
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
