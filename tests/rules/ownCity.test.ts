import { expect, it } from 'vitest';
import { isMarked, isOwnCity, ownName, unmarkedIds, unmarkedName } from '../../src/rules/ownCity';
import { publishedProfiles } from '../publishedProfiles';

const suzhou = { zh: '苏州', en: 'Suzhou' };

it('marks the name of an own city, with a number from the second on', () => {
  expect(ownName(suzhou, 1)).toEqual({ zh: '苏州（自定）', en: 'Suzhou (own)' });
  expect(ownName(suzhou, 2)).toEqual({ zh: '苏州（自定 2）', en: 'Suzhou (own 2)' });
});

it.each([1, 2, 10])('takes off the mark alone, number %s', (number) => {
  expect(unmarkedName(ownName(suzhou, number))).toEqual(suzhou);
  const marked = ownName(suzhou, 3);
  expect(unmarkedName(ownName(marked, number))).toEqual(marked);
});

it('knows what an id may have been before', () => {
  expect(unmarkedIds('own-suzhou')).toEqual(['suzhou', 'suzhou']);
  expect(unmarkedIds('own-suzhou-2')).toEqual(['suzhou-2', 'suzhou']);
});

it('takes no published city for an own one', () => {
  expect(publishedProfiles.filter(({ profile }) => isOwnCity(profile.city.id))).toEqual([]);
  expect(isOwnCity('own-nanjing')).toBe(true);
});

it.each(['苏州（自定）', '苏州(自定2)', 'Suzhou (own)', 'SUZHOU (OWN 2) '])('sees the mark of %s', (text) => {
  expect(isMarked(text)).toBe(true);
});

it.each(['苏州', '自定', '苏州自定', '（自定）苏州', 'Suzhou (owner)', ''])('sees no mark in "%s"', (text) => {
  expect(isMarked(text)).toBe(false);
});
