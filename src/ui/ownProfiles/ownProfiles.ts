/** Profiles that somebody brought to this machine: kept in a store of their own, and in use as cities. */
import { create } from 'zustand';
import type { CityProfile } from '../../rules/cityProfile';
import type { ProfileProblem, ProfileReading } from '../../rules/profileProblems';
import { today } from '../place/today';
import { freeLocalId, isLocalId } from './localId';
import { tellOtherTabs, whenOtherTabWrites } from './otherTabs';
import { placeAmongCities } from './ownCities';
import type { OwnProfile, ReadableProfile, StoreFailure, Unchecked } from './ownProfile';
import { anyVersionOf, makeRecord, readRecord, type ProfileRecord } from './profileRecord';
import { readStore, removeFromStore, storeBeside, storeInPlace, type StoreEntry } from './profileStore';

export type OwnProfiles = {
  /** Null until the store was looked into, and what it holds was checked. */
  profiles: readonly OwnProfile[] | null;
  /**
   * Why the store could not be read or written at the last try; what is imported meanwhile lives as long as the tab. Where
   * it was not checked, what it holds is not known, and reading it again may help.
   */
  failure: StoreFailure | Unchecked | null;
};

export const useOwnProfiles = create<OwnProfiles>()(() => ({ profiles: null, failure: null }));

export type SaveOutcome =
  | { kind: 'saved'; id: string }
  /** Another tab changed the profile meanwhile: both are kept, this one under an id of its own. */
  | { kind: 'savedBeside'; id: string; besideId: string }
  /** In use, but gone with this tab. */
  | { kind: 'notKept'; id: string; failure: StoreFailure }
  | { kind: 'refused'; problems: ProfileProblem[] }
  /** Nothing is written. */
  | { kind: Unchecked };

export type RemoveOutcome =
  /** Gone, or gone before. */
  | { kind: 'removed' }
  /** Another version stands there by now, and stays. */
  | { kind: 'changed' }
  | { kind: 'notRemoved'; failure: StoreFailure };

const { getState, setState } = useOwnProfiles;

/** Reads the store (again), and puts what is readable among the cities. */
export function loadOwnProfiles(): Promise<void> {
  return inTurn(readAll);
}

/** Tries again to keep what lives in this tab alone: the browser may have found room. */
export function keepWhatFits(): Promise<void> {
  return inTurn(keepFromTab);
}

/** Reads the store unless that has been done, and again where it could not be checked: whoever needs every city waits for it. */
export async function knowOwnProfiles(): Promise<void> {
  if (getState().profiles === null) await loadOwnProfiles();
}

/** Checks and keeps a file beside what is there. */
export function addOwnProfile(bytes: Uint8Array): Promise<SaveOutcome> {
  return inTurn(async () => {
    const reading = await check(bytes);
    if (reading.kind === 'unchecked') return reading;
    if (reading.kind === 'invalid') return { kind: 'refused', problems: reading.problems };
    const { profile } = reading;
    const record = makeRecord(bytes, today());
    const taken = (await known()).map(({ id }) => id);
    const stored = await storeBeside(profile.city.id, record, taken);
    if (stored.kind === 'done') {
      await wrote(stored.value, record, profile);
      await keepFromTab();
      return { kind: 'saved', id: stored.value };
    }
    return keepInTab(record, profile, stored.failure);
  });
}

/** @param seenVersion the version that was changed */
export function changeOwnProfile(id: string, bytes: Uint8Array, seenVersion: string): Promise<SaveOutcome> {
  return inTurn(async () => {
    const reading = await check(bytes);
    if (reading.kind === 'unchecked') return reading;
    if (reading.kind === 'invalid') return { kind: 'refused', problems: reading.problems };
    const { profile } = reading;
    const record = makeRecord(bytes, today());
    const taken = (await known()).map((one) => one.id);
    const stored = await storeInPlace(id, profile.city.id, record, seenVersion, taken);
    if (stored.kind === 'failed') return keepInTab(record, profile, stored.failure, id);
    await wrote(stored.value, record, profile);
    if (stored.value === id) return { kind: 'saved', id };
    await readAll();
    return { kind: 'savedBeside', id: stored.value, besideId: id };
  });
}

/**
 * Removes a readable or damaged one for good. Where the store refuses, it stays.
 * @param seenVersion the version that the person was asked about
 */
export function removeOwnProfile(id: string, seenVersion: string | null): Promise<RemoveOutcome> {
  return inTurn(async () => {
    const found = (await known()).find((one) => one.id === id);
    if (found?.kind === 'readable' && !found.isKept) {
      if (found.version !== seenVersion) return { kind: 'changed' };
      await showWithout(id);
      return { kind: 'removed' };
    }
    const removed = await removeFromStore(id, seenVersion);
    if (removed.kind === 'failed') {
      setState({ failure: removed.failure });
      return { kind: 'notRemoved', failure: removed.failure };
    }
    if (removed.value === 'changed') {
      await readAll();
      return { kind: 'changed' };
    }
    // What was never read is not said to be whatever is left of it.
    if (getState().profiles !== null) {
      await showWithout(id);
      setState({ failure: null });
      await keepFromTab();
    }
    tellOtherTabs();
    return { kind: 'removed' };
  });
}

let turn: Promise<unknown> = Promise.resolve();

/** One after another: what begins later sees what was written before. */
function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  const done = turn.then(work);
  turn = done.catch(() => undefined);
  return done;
}

whenOtherTabWrites(() => void loadOwnProfiles());

async function known(): Promise<readonly OwnProfile[]> {
  if (getState().profiles === null) await readAll();
  return getState().profiles ?? [];
}

async function readAll(): Promise<void> {
  const before = getState().profiles ?? [];
  const found = await readStore();
  if (found.kind === 'failed') {
    setState({ profiles: before, failure: found.failure });
    return;
  }
  const read = await Promise.all(found.value.map((entry) => readEntry(entry, before)));
  const stored = read.filter((one) => one !== 'unchecked');
  if (stored.length < read.length) {
    // What was known stays, and what was never known is not said to be nothing.
    setState({ failure: 'unchecked' });
    return;
  }
  const taken = new Set(stored.map(({ id }) => id));
  const inTab = before.flatMap((one) => {
    if (one.kind === 'damaged' || one.isKept) return [];
    const id = taken.has(one.id) ? freeLocalId(one.profile.city.id, taken) : one.id;
    taken.add(id);
    return [id === one.id ? one : { ...one, id }];
  });
  setState({ failure: null });
  await show([...stored, ...inTab]);
}

async function readEntry({ id, value }: StoreEntry, before: readonly OwnProfile[]): Promise<OwnProfile | Unchecked> {
  const reading = readRecord(value);
  if (reading.kind === 'damaged') return { ...reading, id, version: anyVersionOf(value) };
  const { bytes, version } = reading.record;
  if (!isLocalId(id)) return { kind: 'damaged', id, damage: { kind: 'notARecord' }, bytes, version };
  const same = before.find((one) => one.id === id && one.kind === 'readable' && one.isKept && one.version === version);
  if (same !== undefined) return same;
  const checked = await check(bytes);
  if (checked.kind === 'unchecked') return checked.kind;
  if (checked.kind === 'valid') return readable(id, reading.record, checked.profile, true);
  return { kind: 'damaged', id, damage: checked, bytes, version };
}

/** The schema is fetched only where there is a profile to check. */
async function check(bytes: Uint8Array): Promise<ProfileReading | { kind: Unchecked }> {
  const checker = await import('../../rules/profileBytes').catch(() => null);
  return checker === null ? { kind: 'unchecked' } : checker.readProfileBytes(bytes);
}

async function wrote(
  id: string,
  record: ProfileRecord,
  profile: CityProfile,
  all: readonly OwnProfile[] | null = getState().profiles,
): Promise<void> {
  const others = (all ?? (await known())).filter((one) => one.id !== id);
  setState({ failure: null });
  await show([...others, readable(id, record, profile, true)]);
  tellOtherTabs();
}

/** @param changedId what the store holds under it stays as it is, and the change stands beside it */
async function keepInTab(
  record: ProfileRecord,
  profile: CityProfile,
  failure: StoreFailure,
  changedId?: string,
): Promise<SaveOutcome> {
  const others = (await known()).filter((one) => one.id !== changedId || one.kind === 'damaged' || one.isKept);
  const taken = new Set(others.map((one) => one.id));
  const id = changedId !== undefined && !taken.has(changedId) ? changedId : freeLocalId(profile.city.id, taken);
  setState({ failure });
  await show([...others, readable(id, record, profile, false)]);
  return { kind: 'notKept', id, failure };
}

/** What lived in this tab alone is kept as soon as the store takes it. */
async function keepFromTab(): Promise<void> {
  const inTab = (getState().profiles ?? []).filter((one) => one.kind === 'readable').filter(({ isKept }) => !isKept);
  for (const own of inTab) {
    const others = (getState().profiles ?? []).filter((one) => one !== own);
    const record = { ...makeRecord(own.bytes, own.savedOn), version: own.version };
    const taken = others.map(({ id }) => id);
    const stored = await storeInPlace(own.id, own.profile.city.id, record, own.version, taken);
    if (stored.kind === 'failed') {
      setState({ failure: stored.failure });
      return;
    }
    await wrote(stored.value, record, own.profile, others);
  }
}

function readable(id: string, record: ProfileRecord, profile: CityProfile, isKept: boolean): ReadableProfile {
  const { bytes, savedOn, version } = record;
  return { kind: 'readable', id, profile, bytes, savedOn, version, isKept };
}

function showWithout(id: string): Promise<void> {
  return show((getState().profiles ?? []).filter((one) => one.id !== id));
}

async function show(profiles: readonly OwnProfile[]): Promise<void> {
  await placeAmongCities(profiles);
  setState({ profiles });
}
