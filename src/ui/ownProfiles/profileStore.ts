/**
 * The profiles kept on this machine, in IndexedDB. What must not come between two tabs happens in one transaction, and
 * every failure is a value: without the store the page goes on.
 */
import { createStore, get, keys, promisifyRequest } from 'idb-keyval';
import { freeLocalId } from './localId';
import type { StoreFailure } from './ownProfile';
import { anyVersionOf, versionOf, type ProfileRecord } from './profileRecord';

export type StoreResult<Value> = { kind: 'done'; value: Value } | { kind: 'failed'; failure: StoreFailure };

/** `value` is whatever stands there. */
export type StoreEntry = { id: string; value: unknown };

/** A store that has not answered by then is taken to be denied: the page never waits longer. */
const longestWaitMs = 3_000;

let store = openStore();

function openStore() {
  return createStore('own-profiles', 'profiles');
}

export function readStore(): Promise<StoreResult<StoreEntry[]>> {
  return inTime(async () => {
    const ids = await keys(store);
    // Apart: one value that the disk does not give back fails alone.
    const values = await Promise.all(ids.map((id) => get<unknown>(id, store).catch(() => null)));
    // What another tab removes meanwhile is undefined.
    return ids.flatMap((id, index) => (values[index] === undefined ? [] : [{ id: spelled(id), value: values[index] }]));
  });
}

/** Under the first free id of the city. @param taken ids that are in use outside the store */
export function storeBeside(
  cityId: string,
  record: ProfileRecord,
  taken: readonly string[],
): Promise<StoreResult<string>> {
  return write(async (objects) => {
    const id = await freeIdIn(objects, cityId, taken);
    await put(objects, id, record);
    return id;
  });
}

/**
 * In the place of the version seen, also where it is gone; where another stands there by now, beside it.
 * @returns the id under which the record stands
 */
export function storeInPlace(
  id: string,
  cityId: string,
  record: ProfileRecord,
  seenVersion: string,
  taken: readonly string[],
): Promise<StoreResult<string>> {
  return write(async (objects) => {
    const found = await promisifyRequest<unknown>(objects.get(id));
    const isSeen = found === undefined || versionOf(found) === seenVersion;
    const place = isSeen ? id : await freeIdIn(objects, cityId, taken);
    await put(objects, place, record);
    return place;
  });
}

/**
 * The version seen, and no other.
 * @returns what is no longer there is removed too; `changed` where another version stands there by now
 */
export function removeFromStore(id: string, seenVersion: string | null): Promise<StoreResult<'removed' | 'changed'>> {
  return write(async (objects) => {
    const stored = await promisifyRequest(objects.getAllKeys());
    const key = stored.find((one) => spelled(one) === id);
    if (key === undefined) return 'removed';
    if ((await versionAt(objects, key)) !== seenVersion) return 'changed';
    objects.delete(key);
    await finished(objects.transaction);
    return 'removed';
  });
}

/** What the disk does not give back has none, and the transaction goes on. */
async function versionAt(objects: IDBObjectStore, key: IDBValidKey): Promise<string | null> {
  try {
    const request: IDBRequest<unknown> = objects.get(key);
    request.addEventListener('error', (event) => event.preventDefault());
    return anyVersionOf(await promisifyRequest(request));
  } catch {
    return null;
  }
}

async function freeIdIn(objects: IDBObjectStore, cityId: string, taken: readonly string[]): Promise<string> {
  const stored = await promisifyRequest(objects.getAllKeys());
  return freeLocalId(cityId, new Set([...stored.map(spelled), ...taken]));
}

/** The key of a record that this page did not write need not be a text. */
function spelled(key: IDBValidKey): string {
  return typeof key === 'string' ? key : JSON.stringify(key);
}

async function put(objects: IDBObjectStore, id: string, record: ProfileRecord): Promise<void> {
  objects.put(record, id);
  await finished(objects.transaction);
}

/** Written out; or, by whatever request it failed, with the error that ended the transaction. */
function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new DOMException('Ended by the page', 'AbortError'));
  });
}

/** One transaction; what was given up as late is never written afterwards. */
function write<Value>(act: (objects: IDBObjectStore) => Promise<Value>): Promise<StoreResult<Value>> {
  return inTime((late) =>
    store('readwrite', (objects) => {
      if (late.aborted) throw new DOMException('Given up', 'TimeoutError');
      late.addEventListener('abort', () => objects.transaction.abort());
      return act(objects);
    }),
  );
}

async function inTime<Value>(work: (late: AbortSignal) => Promise<Value>): Promise<StoreResult<Value>> {
  const late = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new DOMException('The store does not answer', 'TimeoutError'));
      late.abort();
    }, longestWaitMs);
  });
  try {
    return { kind: 'done', value: await Promise.race([onOpenStore(() => work(late.signal)), tooLate]) };
  } catch (error) {
    // The next try opens it anew.
    store = openStore();
    return { kind: 'failed', failure: failureOf(error) };
  } finally {
    clearTimeout(timer);
  }
}

/** A connection that the browser closed meanwhile (the site's data were cleared) is opened anew, once. */
async function onOpenStore<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    // Nothing was begun on a closed connection, so that nothing is written twice.
    if (nameOf(error) !== 'InvalidStateError') throw error;
    store = openStore();
    return work();
  }
}

function failureOf(error: unknown): StoreFailure {
  switch (nameOf(error)) {
    case 'QuotaExceededError':
      return 'full';
    case 'NotFoundError': // a database without our store
    case 'NotReadableError':
    case 'UnknownError':
    case 'DataError':
    case 'VersionError':
      return 'damaged';
    default:
      return 'denied';
  }
}

function nameOf(error: unknown): string | null {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : null;
}
