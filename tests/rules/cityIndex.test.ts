import { describe, expect, it } from 'vitest';
import { readCityIndex, type CityEntry } from '../../src/rules/cityIndex';

const entry: CityEntry = {
  id: 'nan-jing2',
  name: { zh: '南京', en: 'Nanjing' },
  province: { zh: '江苏', en: 'Jiangsu' },
  file: 'nan-jing2.json',
  revision: 3,
  sha256: '0123456789abcdef'.repeat(4),
  firstMonth: '2007-07',
  lastMonth: '2026-12',
};

function indexWith(changes: Record<string, unknown>): unknown {
  return { formatVersion: 1, cities: [entry, { ...entry, ...changes }] };
}

describe('the index of cities', () => {
  it('is read as it is written', () => {
    const index = { formatVersion: 1, cities: [entry, { ...entry, id: 'xiamen' }] };
    expect(readCityIndex(index)).toEqual(index);
  });

  it('may be without cities', () => {
    expect(readCityIndex({ formatVersion: 1, cities: [] })).toEqual({ formatVersion: 1, cities: [] });
  });

  it.each([
    null,
    undefined,
    1,
    'index',
    [],
    {},
    { formatVersion: 1 },
    { cities: [entry] },
    { formatVersion: 2, cities: [entry] },
    { formatVersion: '1', cities: [entry] },
    { formatVersion: 1, cities: entry },
    { formatVersion: 1, cities: { 0: entry } },
    { formatVersion: 1, cities: [entry, null] },
    { formatVersion: 1, cities: [entry, 'nanjing'] },
  ])('is not %j', (value) => {
    expect(readCityIndex(value)).toBeNull();
  });

  it.each(Object.keys(entry))('is none where a city lacks its %s', (key) => {
    expect(readCityIndex(indexWith({ [key]: undefined }))).toBeNull();
  });

  it.each<[string, unknown[]]>([
    ['id', ['', 'Nanjing', 'nan jing', ' nanjing', 'nanjing/', 7]],
    ['name', [null, '南京', {}, { zh: '南京' }, { en: 'Nanjing' }, { zh: 1, en: 'Nanjing' }, { zh: '南京', en: 1 }]],
    ['province', [null, '江苏', {}, { zh: '江苏' }, { en: 'Jiangsu' }]],
    ['file', ['', '.json', 'nanjing', 'nanjingxjson', 'nanjing.jsonx', 'Nanjing.json', '../nanjing.json', 7]],
    ['file', ['https://example.com/nanjing.json', 'folder/nanjing.json']],
    ['revision', [1.5, '3', null]],
    ['sha256', ['', `${entry.sha256}0`, `0${entry.sha256}`, entry.sha256.slice(1), entry.sha256.toUpperCase(), 7]],
    ['firstMonth', ['', '2007', '2007-7', '12007-07', '2007-071', '2007/07', 7]],
    ['lastMonth', ['', '2026', '2026-1', '12026-12', '2026-121', '2026/12', 7]],
  ])('is none where the %s of a city is one of %j', (key, values) => {
    for (const value of values) expect(readCityIndex(indexWith({ [key]: value }))).toBeNull();
  });
});
