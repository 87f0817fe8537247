import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { createStore, get, set } from 'idb-keyval';
import { vi } from 'vitest';
import type { OwnProfile } from '../../src/ui/ownProfiles/ownProfile';

/** A city that is not published. */
export const fourthCity = new Uint8Array(readFileSync('tests/fixtures/fourth-city.json'));

/** The fourth city with other figures or another name. */
export function fourthCityWith(change: (text: string) => string): Uint8Array {
  return new TextEncoder().encode(change(new TextDecoder().decode(fourthCity)));
}

/** The fourth city with a floor of its pension raised or lowered from 4,200. */
export const raised = fourthCityWith((text) => text.replace('"floor": "4200"', '"floor": "4300"'));
export const lowered = fourthCityWith((text) => text.replace('"floor": "4200"', '"floor": "4100"'));

/** A browser without anything stored. */
export function emptyBrowser(): void {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('navigator', { language: 'zh-CN' });
}

/** The modules as another tab has them: with a memory of their own, and the store in common. */
export async function openTab() {
  vi.resetModules();
  const own = await import('../../src/ui/ownProfiles/ownProfiles');
  const { useCityData } = await import('../../src/ui/cityData');
  const profile = (id: string) => own.useOwnProfiles.getState().profiles?.find((one) => one.id === id);
  return {
    ...own,
    useCityData,
    ids: () => own.useOwnProfiles.getState().profiles?.map(({ id }) => id),
    failure: () => own.useOwnProfiles.getState().failure,
    profile,
    /** As it is here, whatever another tab wrote. */
    remove: (id: string) => own.removeOwnProfile(id, profile(id)?.version ?? null),
    readable: (id: string) => readableOf(profile(id)),
  };
}

export type Tab = Awaited<ReturnType<typeof openTab>>;

function readableOf(profile: OwnProfile | undefined): Extract<OwnProfile, { kind: 'readable' }> {
  if (profile?.kind !== 'readable') throw new Error(`It is ${profile?.kind ?? 'not there'}`);
  return profile;
}

/** Puts anything into the store behind the page's back. */
export async function plant(id: string | number, value: unknown): Promise<void> {
  await set(id, value, createStore('own-profiles', 'profiles'));
}

export async function planted(id: string | number): Promise<unknown> {
  return get<unknown>(id, createStore('own-profiles', 'profiles'));
}
