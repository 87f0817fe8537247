import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyBrowser, fourthCity, fourthCityWith, openTab, plant, type Tab } from './ownProfilesTab';

/** The host beside the page, as long as it is there. */
function serve(isThere = true) {
  vi.stubGlobal('fetch', (address: string) => {
    const file = address.split('/').at(-1) ?? '';
    if (!isThere) return Promise.reject(new TypeError('Failed to fetch'));
    return Promise.resolve(new Response(readFileSync(`public/city-profiles/${file}`, 'utf8')));
  });
}

async function visit(cityId = 'nanjing') {
  const tab = await openTab();
  const cityData = await import('../../src/ui/cityData');
  const { usePreferences } = await import('../../src/ui/preferences');
  usePreferences.setState({ cityId });
  return { ...tab, ...cityData };
}

function citiesOf({ useCityData }: Pick<Tab, 'useCityData'>) {
  const { index } = useCityData.getState();
  return index?.kind === 'loaded' ? index.value.cities : null;
}

const idsOf = (tab: Pick<Tab, 'useCityData'>) => citiesOf(tab)?.map(({ id }) => id);
const namesOf = (tab: Pick<Tab, 'useCityData'>) =>
  citiesOf(tab)
    ?.slice(3)
    .map(({ name }) => name.zh);
const published = ['nanjing', 'xiamen', 'fuzhou'];
const record = { recordVersion: 1, bytes: fourthCity, savedOn: '2026-11-25', version: 'a' };

beforeEach(() => {
  emptyBrowser();
  serve();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('an own profile among the cities', () => {
  it('stands after the published ones, marked, with the months and the hash of its file', async () => {
    const tab = await visit();
    await tab.fetchIndex();
    await tab.addOwnProfile(fourthCity);
    expect(new Set(idsOf(tab)?.slice(0, 3))).toEqual(new Set(published));
    const sha256 = createHash('sha256').update(fourthCity).digest('hex');
    expect(citiesOf(tab)?.[3]).toEqual({
      id: 'own-xincheng',
      name: { zh: '新城（自定）', en: 'Xincheng (own)' },
      province: { zh: '样例省', en: 'Sample Province' },
      file: '',
      revision: 1,
      sha256,
      firstMonth: '2025-01',
      lastMonth: '2026-12',
    });
    expect(tab.useCityData.getState().profiles['own-xincheng']).toMatchObject({
      kind: 'loaded',
      sha256,
      value: { city: { id: 'own-xincheng', name: { zh: '新城（自定）' }, divisionCode: '990100' } },
    });
  });

  it('goes when it is removed, and others stay as they are', async () => {
    const tab = await visit();
    await tab.fetchIndex();
    await tab.fetchProfile(citiesOf(tab)![0]!);
    await tab.addOwnProfile(fourthCity);
    await tab.addOwnProfile(fourthCity);
    const second = tab.useCityData.getState().profiles['own-xincheng-2'];
    await tab.remove('own-xincheng');
    expect(idsOf(tab)?.slice(3)).toEqual(['own-xincheng-2']);
    const { profiles } = tab.useCityData.getState();
    expect(Object.keys(profiles).sort()).toEqual([idsOf(tab)![0], 'own-xincheng-2'].sort());
    // The same to the object, so that no payroll is calculated again for it.
    expect(profiles['own-xincheng-2']).toBe(second);
  });

  it('is another object after a change, with its mark', async () => {
    const tab = await visit();
    await tab.fetchIndex();
    await tab.addOwnProfile(fourthCity);
    const other = fourthCityWith((text) => text.replace('"revision": 1', '"revision": 2'));
    await tab.changeOwnProfile('own-xincheng', other, tab.readable('own-xincheng').version);
    expect(tab.useCityData.getState().profiles['own-xincheng']).toMatchObject({ value: { revision: 2 } });
    expect(citiesOf(tab)?.[3]).toMatchObject({ name: { zh: '新城（自定）' }, revision: 2 });
  });

  it('has no hash where the browser has no cryptography', async () => {
    const { getRandomValues } = crypto;
    vi.stubGlobal('crypto', { getRandomValues: getRandomValues.bind(crypto) });
    const tab = await visit();
    await tab.fetchIndex();
    await tab.addOwnProfile(fourthCity);
    expect(citiesOf(tab)?.[3]?.sha256).toBe('');
    expect(tab.useCityData.getState().profiles['own-xincheng']).toMatchObject({ kind: 'loaded', sha256: null });
  });
});

describe('marks', () => {
  it('are counted by the local id, and stay when another is removed', async () => {
    const tab = await visit();
    await tab.fetchIndex();
    for (let time = 0; time < 11; time += 1) await tab.addOwnProfile(fourthCity);
    expect(namesOf(tab)?.slice(0, 3)).toEqual(['新城（自定）', '新城（自定 2）', '新城（自定 3）']);
    expect(namesOf(tab)?.at(-1)).toBe('新城（自定 11）');
    await tab.remove('own-xincheng');
    expect(namesOf(tab)?.slice(0, 2)).toEqual(['新城（自定 2）', '新城（自定 3）']);
  });

  it('tell cities of the same name but other ids apart', async () => {
    const tab = await visit();
    await tab.fetchIndex();
    await tab.addOwnProfile(fourthCity);
    await tab.addOwnProfile(fourthCityWith((text) => text.replace('"id": "xincheng"', '"id": "new-town"')));
    expect(citiesOf(tab)?.slice(3)).toMatchObject([
      { id: 'own-new-town', name: { zh: '新城（自定）', en: 'Xincheng (own)' } },
      { id: 'own-xincheng', name: { zh: '新城（自定 2）', en: 'Xincheng (own 2)' } },
    ]);
  });
});

describe('the list of cities', () => {
  it('keeps the own ones when it is fetched anew', async () => {
    const tab = await visit();
    serve(false);
    await tab.fetchIndex();
    await tab.addOwnProfile(fourthCity);
    expect(tab.useCityData.getState().index).toMatchObject({ kind: 'failed' });
    serve();
    await tab.fetchIndex();
    expect(idsOf(tab)?.at(-1)).toBe('own-xincheng');
    await tab.fetchIndex();
    expect(idsOf(tab)?.length).toBe(4);
  });

  it('waits for the own ones where one of them is chosen', async () => {
    await plant('own-xincheng', record);
    const tab = await visit('own-xincheng');
    const lists: unknown[] = [];
    tab.useCityData.subscribe(({ index }) => lists.push(index?.kind === 'loaded' && index.value.cities.length));
    await tab.fetchIndex();
    expect(idsOf(tab)?.at(-1)).toBe('own-xincheng');
    expect(tab.useCityData.getState().profiles['own-xincheng']?.kind).toBe('loaded');
  });

  it('does not look into the store before, where a published one is chosen', async () => {
    await plant('own-xincheng', record);
    const tab = await visit();
    await tab.fetchIndex();
    expect(tab.ids()).toBeUndefined();
    expect(idsOf(tab)?.length).toBe(3);
    await tab.addOwnCities();
    expect(idsOf(tab)?.length).toBe(4);
  });

  it('comes without them where the store cannot be read', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const tab = await visit('own-xincheng');
    await tab.fetchIndex();
    expect(idsOf(tab)?.length).toBe(3);
  });
});
