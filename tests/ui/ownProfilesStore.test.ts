import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyBrowser, fourthCity, fourthCityWith, openTab, plant, planted, type Tab } from './ownProfilesTab';

const raised = fourthCityWith((text) => text.replace('"floor": "4200"', '"floor": "4300"'));

beforeEach(emptyBrowser);

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Stores without an answer, and with answers that are errors. */
const stores: [what: string, failure: 'denied' | 'damaged', store: () => unknown][] = [
  ['missing', 'denied', () => undefined],
  ['denied at once', 'denied', () => opening(() => thrown('SecurityError'))],
  ['denied later', 'denied', () => opening(() => failing('InvalidStateError'))],
  ['damaged on the disk', 'damaged', () => opening(() => failing('UnknownError'))],
  ['lost from the disk', 'damaged', () => opening(() => failing('NotReadableError'))],
  ['of another page’s making, without our part', 'damaged', storeOfAnotherKind],
];

describe.each(stores)('a store that is %s', (_, failure, store) => {
  it(`is said to be ${failure}, and what is imported lives as long as the tab`, async () => {
    vi.stubGlobal('indexedDB', store());
    const tab = await openTab();
    await tab.knowOwnProfiles();
    expect([tab.ids(), tab.failure()]).toEqual([[], failure]);
    expect(await tab.addOwnProfile(fourthCity)).toEqual({ kind: 'notKept', id: 'own-xincheng', failure });
    expect(await tab.addOwnProfile(raised)).toEqual({ kind: 'notKept', id: 'own-xincheng-2', failure });
    expect(tab.readable('own-xincheng').isKept).toBe(false);

    const { version } = tab.readable('own-xincheng');
    const change = await tab.changeOwnProfile('own-xincheng', raised, version);
    expect(change).toEqual({ kind: 'notKept', id: 'own-xincheng', failure });
    expect(Buffer.from(tab.readable('own-xincheng').bytes).equals(raised)).toBe(true);

    await tab.loadOwnProfiles();
    await tab.remove('own-xincheng');
    expect(tab.ids()).toEqual(['own-xincheng-2']);
    expect(tab.useCityData.getState().profiles).toHaveProperty('own-xincheng-2');
  });
});

describe('a store that never answers', () => {
  it('is given up after a while', async () => {
    vi.useFakeTimers();
    vi.stubGlobal(
      'indexedDB',
      opening(() => ({})),
    );
    const tab = await openTab();
    const known = tab.knowOwnProfiles();
    await vi.advanceTimersByTimeAsync(3_000);
    await known;
    expect([tab.ids(), tab.failure()]).toEqual([[], 'denied']);
  });

  it('is not written to once that was said, should it answer after all', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const answering = indexedDB;
    const answers: (() => void)[] = [];
    vi.stubGlobal(
      'indexedDB',
      opening((name) => {
        const late: { result?: IDBDatabase; onupgradeneeded?: () => void; onsuccess?: () => void } = {};
        answers.push(() => {
          const request = answering.open(name);
          const pass = (on: 'onupgradeneeded' | 'onsuccess') => () => {
            late.result = request.result;
            late[on]?.();
          };
          Object.assign(request, { onupgradeneeded: pass('onupgradeneeded'), onsuccess: pass('onsuccess') });
        });
        return late;
      }),
    );
    const tab = await openTab();
    const added = tab.addOwnProfile(fourthCity);
    // It is looked into first, and both wait their time.
    for (const opened of [1, 2]) {
      await vi.waitFor(() => expect(answers.length).toBe(opened));
      await vi.advanceTimersByTimeAsync(3_000);
    }
    expect(await added).toEqual({ kind: 'notKept', id: 'own-xincheng', failure: 'denied' });
    vi.useRealTimers();
    for (const answer of answers) answer();
    await new Promise((resolve) => setTimeout(resolve, 50));
    vi.stubGlobal('indexedDB', answering);
    expect(await planted('own-xincheng')).toBeUndefined();
  });
});

describe('a store that is full', () => {
  it.each([
    ['at once', () => thrown('QuotaExceededError')],
    ['when it is written out', abortsForQuota],
  ])('leaves an import to the tab, and says so: %s', async (_, put) => {
    const tab = await openTab();
    await tab.knowOwnProfiles();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(put);
    expect(await tab.addOwnProfile(fourthCity)).toEqual({ kind: 'notKept', id: 'own-xincheng', failure: 'full' });
    expect([tab.readable('own-xincheng').isKept, tab.failure()]).toEqual([false, 'full']);
  });

  it('keeps what was there when a change does not fit, and the change in the tab', async () => {
    const tab = await openTab();
    await tab.addOwnProfile(fourthCity);
    const { version } = tab.readable('own-xincheng');
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(abortsForQuota);
    const outcome = await tab.changeOwnProfile('own-xincheng', raised, version);
    expect(outcome).toEqual({ kind: 'notKept', id: 'own-xincheng-2', failure: 'full' });
    await expectBytes(tab, 'own-xincheng', fourthCity);
    await expectBytes(tab, 'own-xincheng-2', raised);
  });

  it('takes again what fits, and what lived in the tab stands from then on beside what another tab keeps', async () => {
    const tab = await openTab();
    await tab.knowOwnProfiles();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(abortsForQuota);
    await tab.addOwnProfile(fourthCity);
    put.mockRestore();
    await plant('own-xincheng', { recordVersion: 1, bytes: raised, savedOn: '2026-11-25', version: 'a' });
    expect(await tab.addOwnProfile(raised)).toEqual({ kind: 'saved', id: 'own-xincheng-2' });
    expect(tab.failure()).toBeNull();
    await tab.loadOwnProfiles();
    await expectBytes(tab, 'own-xincheng', raised);
    await expectBytes(tab, 'own-xincheng-2', raised);
    await expectBytes(tab, 'own-xincheng-3', fourthCity);
    expect(tab.readable('own-xincheng-3').isKept).toBe(true);
  });
});

describe('a store that fails when a profile is removed or read again', () => {
  it('keeps showing what it had', async () => {
    const tab = await openTab();
    await tab.addOwnProfile(fourthCity);
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => thrown('UnknownError'));
    await tab.remove('own-xincheng');
    expect([tab.ids(), tab.failure()]).toEqual([['own-xincheng'], 'damaged']);
    vi.spyOn(IDBObjectStore.prototype, 'getAllKeys').mockImplementation(() => thrown('UnknownError'));
    await tab.loadOwnProfiles();
    expect([tab.ids(), tab.failure()]).toEqual([['own-xincheng'], 'damaged']);
    vi.restoreAllMocks();
    await tab.loadOwnProfiles();
    expect([tab.ids(), tab.failure()]).toEqual([['own-xincheng'], null]);
  });

  it('lists a value that the disk does not give back, beside those that it does', async () => {
    const first = await openTab();
    await first.addOwnProfile(fourthCity);
    await first.addOwnProfile(raised);
    const tab = await openTab();
    const { get } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
      return key === 'own-xincheng' ? thrown('NotReadableError') : get.call(this, key);
    });
    await tab.loadOwnProfiles();
    expect(tab.profile('own-xincheng')).toEqual({
      kind: 'damaged',
      id: 'own-xincheng',
      damage: { kind: 'notARecord' },
      bytes: null,
      version: null,
    });
    expect(tab.readable('own-xincheng-2').isKept).toBe(true);
  });
});

async function expectBytes(tab: Tab, id: string, bytes: Uint8Array): Promise<void> {
  await tab.knowOwnProfiles();
  expect(Buffer.from(tab.readable(id).bytes).equals(bytes)).toBe(true);
}

function opening(open: (name: string) => unknown): unknown {
  return { open };
}

function thrown(name: string): never {
  throw new DOMException('As arranged', name);
}

function failing(name: string): unknown {
  const request: { error: DOMException; onerror?: () => void } = { error: new DOMException('As arranged', name) };
  queueMicrotask(() => request.onerror?.());
  return request;
}

/** The database of the right name is there, and not what it should hold. */
function storeOfAnotherKind(): unknown {
  const factory = new IDBFactory();
  const request = factory.open('own-profiles');
  request.onupgradeneeded = () => request.result.createObjectStore('else');
  request.onsuccess = () => request.result.close();
  return factory;
}

/** As a browser does it: the request is taken, and its transaction fails. */
function abortsForQuota(this: IDBObjectStore): IDBRequest<IDBValidKey> {
  const request = this.count() as IDBRequest<IDBValidKey>;
  const transaction = this.transaction as IDBTransaction & { _abort: (name: string) => void };
  queueMicrotask(() => transaction._abort('QuotaExceededError'));
  return request;
}
