import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyBrowser, fourthCity, lowered, openTab, plant, planted, raised, type Tab } from './ownProfilesTab';

beforeEach(emptyBrowser);

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('two tabs', () => {
  it('that import at once never take each other’s place', async () => {
    const [one, other] = [await openTab(), await openTab()];
    const outcomes = await Promise.all([
      one.addOwnProfile(fourthCity),
      other.addOwnProfile(raised),
      one.addOwnProfile(lowered),
      other.addOwnProfile(fourthCity),
    ]);
    const ids = outcomes.map((outcome) => outcome.kind === 'saved' && outcome.id).sort();
    expect(ids).toEqual(['own-xincheng', 'own-xincheng-2', 'own-xincheng-3', 'own-xincheng-4']);
    const next = await openTab();
    await next.loadOwnProfiles();
    const kept = ids.map((id) => Buffer.from(next.readable(String(id)).bytes).toString()).sort();
    const brought = [fourthCity, fourthCity, raised, lowered].map((bytes) => Buffer.from(bytes).toString()).sort();
    expect(kept).toEqual(brought);
  });

  it('that change the same profile both keep their change', async () => {
    const one = await openTab();
    await one.addOwnProfile(fourthCity);
    const other = await openTab();
    await other.loadOwnProfiles();
    const { version } = other.readable('own-xincheng');
    const [first, second] = await Promise.all([
      one.changeOwnProfile('own-xincheng', raised, version),
      other.changeOwnProfile('own-xincheng', lowered, version),
    ]);
    expect(first).toEqual({ kind: 'saved', id: 'own-xincheng' });
    expect(second).toEqual({ kind: 'savedBeside', id: 'own-xincheng-2', besideId: 'own-xincheng' });
    expect(Buffer.from(other.readable('own-xincheng').bytes).equals(raised)).toBe(true);
    expect(Buffer.from(other.readable('own-xincheng-2').bytes).equals(lowered)).toBe(true);
  });

  it('tell each other what they wrote', async () => {
    const [one, other] = [await openTab(), await openTab()];
    await other.loadOwnProfiles();
    await one.addOwnProfile(fourthCity);
    await vi.waitFor(() => expect(other.ids()).toEqual(['own-xincheng']));
    await other.remove('own-xincheng');
    await vi.waitFor(() => expect(one.ids()).toEqual([]));
  });

  it.each([
    [
      'changed it',
      async (other: Tab) => {
        await other.changeOwnProfile('own-xincheng', raised, other.readable('own-xincheng').version);
      },
    ],
    [
      'put another file in its place',
      async (other: Tab) => {
        await other.remove('own-xincheng');
        await other.addOwnProfile(raised);
      },
    ],
  ])('remove nothing that the other wrote meanwhile: it %s', async (_, write) => {
    // So that the one cannot hear of it.
    vi.stubGlobal('BroadcastChannel', undefined);
    const [one, other] = [await openTab(), await openTab()];
    await one.addOwnProfile(fourthCity);
    await other.loadOwnProfiles();
    const asked = one.readable('own-xincheng').version;
    await write(other);
    expect(await one.removeOwnProfile('own-xincheng', asked)).toEqual({ kind: 'changed' });
    expect(Buffer.from(((await planted('own-xincheng')) as { bytes: Uint8Array }).bytes).equals(raised)).toBe(true);
    // It is known here by now, and goes when that is what is asked about.
    expect(Buffer.from(one.readable('own-xincheng').bytes).equals(raised)).toBe(true);
    expect(await one.remove('own-xincheng')).toEqual({ kind: 'removed' });
    expect([await planted('own-xincheng'), one.ids()]).toEqual([undefined, []]);
  });

  it('remove nothing that came in the place of a damaged record', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    await plant('own-xincheng', 'junk');
    const one = await openTab();
    await one.loadOwnProfiles();
    await plant('own-xincheng', { recordVersion: 2, version: 'b' });
    expect(await one.remove('own-xincheng')).toEqual({ kind: 'changed' });
    expect(one.profile('own-xincheng')).toMatchObject({ damage: { kind: 'newerVersion' }, version: 'b' });
  });

  it('may both remove the same one', async () => {
    const [one, other] = [await openTab(), await openTab()];
    await one.addOwnProfile(fourthCity);
    await other.loadOwnProfiles();
    const { version } = other.readable('own-xincheng');
    const outcomes = [one, other].map((tab) => tab.removeOwnProfile('own-xincheng', version));
    expect(await Promise.all(outcomes)).toEqual([{ kind: 'removed' }, { kind: 'removed' }]);
  });

  it('do without that where the browser cannot do it', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const tab = await openTab();
    expect(await tab.addOwnProfile(fourthCity)).toEqual({ kind: 'saved', id: 'own-xincheng' });
  });
});
