import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { today } from '../../src/ui/place/today';
import { emptyBrowser, fourthCity, fourthCityWith, openTab, plant, planted, raised } from './ownProfilesTab';

const broken = fourthCityWith((text) => text.replace('"floor": "4000"', '"floor": 4000'));
const cut = fourthCity.slice(0, fourthCity.length / 2);

beforeEach(emptyBrowser);

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a profile that is brought in', () => {
  it('is kept to the byte, with its own name and id, and is there in the next visit', async () => {
    const tab = await openTab();
    expect(await tab.addOwnProfile(fourthCity)).toEqual({ kind: 'saved', id: 'own-xincheng' });
    for (const one of [tab, await openTab()]) {
      await one.knowOwnProfiles();
      const { bytes, profile, savedOn, isKept } = one.readable('own-xincheng');
      expect(Buffer.from(bytes).equals(fourthCity)).toBe(true);
      expect(profile.city).toMatchObject({ id: 'xincheng', name: { zh: '新城' } });
      expect(savedOn).toBe(today());
      expect(isKept).toBe(true);
    }
  });

  it('stands beside those that are there', async () => {
    const tab = await openTab();
    await tab.addOwnProfile(fourthCity);
    expect(await tab.addOwnProfile(raised)).toEqual({ kind: 'saved', id: 'own-xincheng-2' });
    expect(await tab.addOwnProfile(raised)).toEqual({ kind: 'saved', id: 'own-xincheng-3' });
    expect(Buffer.from(tab.readable('own-xincheng').bytes).equals(fourthCity)).toBe(true);
  });

  it('is refused with path and reason, and nothing of it is kept', async () => {
    const tab = await openTab();
    const outcome = await tab.addOwnProfile(broken);
    expect(outcome).toEqual({
      kind: 'refused',
      problems: [{ path: 'contributionRules[0].base.floor', reason: { kind: 'numberNotText', value: '4000' } }],
    });
    await tab.loadOwnProfiles();
    expect(tab.ids()).toEqual([]);
  });

  it('does not change when the caller’s bytes do', async () => {
    const tab = await openTab();
    const bytes = fourthCity.slice();
    await tab.addOwnProfile(bytes);
    bytes.fill(0);
    expect(Buffer.from(tab.readable('own-xincheng').bytes).equals(fourthCity)).toBe(true);
  });

  it('takes the first id that is free, those of damaged records left alone', async () => {
    await plant('own-xincheng', 'junk');
    const tab = await openTab();
    expect(await tab.addOwnProfile(fourthCity)).toEqual({ kind: 'saved', id: 'own-xincheng-2' });
    expect(await planted('own-xincheng')).toBe('junk');
  });

  it('is gone for good when removed', async () => {
    const tab = await openTab();
    await tab.addOwnProfile(fourthCity);
    await tab.addOwnProfile(raised);
    await tab.remove('own-xincheng');
    expect(tab.ids()).toEqual(['own-xincheng-2']);
    const next = await openTab();
    await next.loadOwnProfiles();
    expect(next.ids()).toEqual(['own-xincheng-2']);
    expect(Buffer.from(next.readable('own-xincheng-2').bytes).equals(raised)).toBe(true);
  });
});

describe('a change', () => {
  it('takes the place of the version that was seen', async () => {
    const tab = await openTab();
    await tab.addOwnProfile(fourthCity);
    const { version } = tab.readable('own-xincheng');
    expect(await tab.changeOwnProfile('own-xincheng', raised, version)).toEqual({ kind: 'saved', id: 'own-xincheng' });
    expect(tab.ids()).toEqual(['own-xincheng']);
    expect(Buffer.from(tab.readable('own-xincheng').bytes).equals(raised)).toBe(true);
    expect(tab.readable('own-xincheng').version).not.toBe(version);
  });

  it('that is refused leaves what was there', async () => {
    const tab = await openTab();
    await tab.addOwnProfile(fourthCity);
    const { version } = tab.readable('own-xincheng');
    expect((await tab.changeOwnProfile('own-xincheng', broken, version)).kind).toBe('refused');
    expect(tab.readable('own-xincheng').version).toBe(version);
  });

  it('brings back a profile that another tab removed', async () => {
    const tab = await openTab();
    await tab.addOwnProfile(fourthCity);
    const { version } = tab.readable('own-xincheng');
    const other = await openTab();
    await other.remove('own-xincheng');
    const outcome = await tab.changeOwnProfile('own-xincheng', raised, version);
    expect(outcome).toEqual({ kind: 'saved', id: 'own-xincheng' });
    expect(Buffer.from(tab.readable('own-xincheng').bytes).equals(raised)).toBe(true);
  });
});

describe('what stands in the store and cannot be used', () => {
  const record = { recordVersion: 1, bytes: fourthCity, savedOn: '2026-11-25', version: 'a' };

  it.each([
    ['text', 'junk', 'notARecord', null],
    ['a number', 7, 'notARecord', null],
    ['null', null, 'notARecord', null],
    ['bytes alone', fourthCity, 'notARecord', fourthCity],
    ['a record of a newer version', { ...record, recordVersion: 2 }, 'newerVersion', fourthCity],
    ['a newer record without bytes', { recordVersion: 3, file: 'text' }, 'newerVersion', null],
    ['a record of an older version', { ...record, recordVersion: 0 }, 'notARecord', fourthCity],
    ['a record without a version', { bytes: fourthCity }, 'notARecord', fourthCity],
    ['a record without bytes', { ...record, bytes: undefined }, 'notARecord', null],
    ['bytes that are text', { ...record, bytes: '{}' }, 'notARecord', null],
    ['a day that is none', { ...record, savedOn: 5 }, 'notARecord', fourthCity],
    ['half a file', { ...record, bytes: cut }, 'invalid', cut],
    ['an empty file', { ...record, bytes: new Uint8Array() }, 'invalid', new Uint8Array()],
    ['a profile that the schema refuses', { ...record, bytes: broken }, 'invalid', broken],
  ])('is listed, and kept: %s', async (_, value, damage, bytes) => {
    await plant('own-suzhou', value);
    const tab = await openTab();
    await tab.addOwnProfile(fourthCity);
    await tab.loadOwnProfiles();
    expect(tab.profile('own-suzhou')).toMatchObject({ kind: 'damaged', id: 'own-suzhou', damage: { kind: damage } });
    const found = tab.profile('own-suzhou')?.bytes ?? null;
    expect(found && Buffer.from(found)).toEqual(bytes && Buffer.from(bytes));
    expect(tab.failure()).toBeNull();
    // The rest works, and what is damaged stays as it is.
    expect(tab.readable('own-xincheng').profile.city.id).toBe('xincheng');
    expect(await planted('own-suzhou')).toEqual(value);
    await tab.remove('own-suzhou');
    expect(await planted('own-suzhou')).toBeUndefined();
    expect(tab.ids()).toEqual(['own-xincheng']);
  });

  it('says why the schema refuses it', async () => {
    await plant('own-suzhou', { ...record, bytes: broken });
    const tab = await openTab();
    await tab.loadOwnProfiles();
    expect(tab.profile('own-suzhou')).toMatchObject({
      damage: { problems: [{ path: 'contributionRules[0].base.floor', reason: { kind: 'numberNotText' } }] },
    });
  });

  it('reads bytes that are kept as a buffer', async () => {
    await plant('own-suzhou', { ...record, bytes: fourthCity.slice().buffer });
    const tab = await openTab();
    await tab.loadOwnProfiles();
    expect(Buffer.from(tab.readable('own-suzhou').bytes).equals(fourthCity)).toBe(true);
  });

  it.each(['nanjing', 'own-../x', 'OWN-suzhou', 7])('lets no record take the place of a city under %s', async (id) => {
    await plant(id, record);
    const tab = await openTab();
    await tab.loadOwnProfiles();
    expect(tab.profile(String(id))).toMatchObject({ kind: 'damaged', damage: { kind: 'notARecord' } });
    expect(tab.useCityData.getState().profiles).toEqual({});
    await tab.remove(String(id));
    expect(await planted(id)).toBeUndefined();
  });

  it('is not changed by a change of it', async () => {
    await plant('own-xincheng', { ...record, recordVersion: 2 });
    const tab = await openTab();
    const outcome = await tab.changeOwnProfile('own-xincheng', raised, 'a');
    expect(outcome).toEqual({ kind: 'savedBeside', id: 'own-xincheng-2', besideId: 'own-xincheng' });
    expect(await planted('own-xincheng')).toEqual({ ...record, recordVersion: 2 });
  });
});
