import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyBrowser, fourthCity, fourthCityWith, openTab, planted } from './ownProfilesTab';

const checker = '../../src/rules/profileBytes';
const raised = fourthCityWith((text) => text.replace('"floor": "4200"', '"floor": "4300"'));

beforeEach(emptyBrowser);

afterEach(() => {
  vi.doUnmock(checker);
  vi.unstubAllGlobals();
});

/** From now on, until the network is back. */
function loseNetwork() {
  vi.doMock(checker, () => Promise.reject(new TypeError('Failed to fetch dynamically imported module')));
}

/** A tab in which what the last one kept cannot be checked. */
async function openWithoutNetwork() {
  const tab = await openTab();
  await tab.addOwnProfile(fourthCity);
  loseNetwork();
  const next = await openTab();
  await next.knowOwnProfiles();
  return next;
}

describe('where the program that checks profiles is not fetched', () => {
  it('what is kept is not said to be nothing, and not said to be denied', async () => {
    const tab = await openWithoutNetwork();
    expect([tab.ids(), tab.failure()]).toEqual([undefined, 'unchecked']);
    expect(tab.useCityData.getState().profiles).toEqual({});
  });

  it('whoever needs it next tries again', async () => {
    const tab = await openWithoutNetwork();
    vi.doUnmock(checker);
    await tab.knowOwnProfiles();
    expect([tab.ids(), tab.failure()]).toEqual([['own-xincheng'], null]);
    expect(tab.useCityData.getState().profiles).toHaveProperty('own-xincheng');
  });

  it('nothing is added or changed, and that is answered', async () => {
    const tab = await openWithoutNetwork();
    expect(await tab.addOwnProfile(raised)).toEqual({ kind: 'unchecked' });
    expect(await tab.changeOwnProfile('own-xincheng', raised, 'a')).toEqual({ kind: 'unchecked' });
    const record = (await planted('own-xincheng')) as { bytes: Uint8Array };
    expect(Buffer.from(record.bytes).equals(fourthCity)).toBe(true);
    expect(await planted('own-xincheng-2')).toBeUndefined();
  });

  it('what was known stays as it was when another tab writes', async () => {
    const tab = await openTab();
    await tab.knowOwnProfiles();
    const other = await openTab();
    await other.addOwnProfile(raised);
    loseNetwork();
    await tab.loadOwnProfiles();
    expect([tab.ids(), tab.failure()]).toEqual([[], 'unchecked']);
  });

  it('one that is removed takes no others along', async () => {
    const tab = await openWithoutNetwork();
    await tab.remove('own-other');
    expect([tab.ids(), tab.failure()]).toEqual([undefined, 'unchecked']);
  });
});
