import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createStore, set } from 'idb-keyval';
import { vi } from 'vitest';
import type { CityProfile } from '../../src/rules/cityProfile';
import { fetchIndex, useCityData } from '../../src/ui/cityData';
import { loadOwnProfiles, removeOwnProfile, useOwnProfiles } from '../../src/ui/ownProfiles/ownProfiles';
import { usePreferences } from '../../src/ui/preferences';
import { closeProfile } from '../../src/ui/rules/own/editorDraft';
import OwnProfilesView from '../../src/ui/rules/own/OwnProfilesView';
import { tell } from '../../src/ui/rules/own/ownNews';
import { en } from '../../src/ui/wording/en';
import { WordingProvider, type Language } from '../../src/ui/wording/WordingContext';
import { zh } from '../../src/ui/wording/zh';

export const fourthCityText = readFileSync('tests/fixtures/fourth-city.json', 'utf8');

// Once: the store stays open from test to test.
vi.stubGlobal('indexedDB', new IDBFactory());

/** What jsdom lacks, and the published profiles instead of a network. */
export function stubBrowser(): void {
  vi.stubGlobal('fetch', (address: string) => {
    const file = address.split('/').at(-1) ?? '';
    return Promise.resolve(new Response(readFileSync(`public/city-profiles/${file}`, 'utf8')));
  });
  const focusedBefore = new WeakMap<HTMLDialogElement, Element | null>();
  HTMLDialogElement.prototype.showModal = function showModal() {
    focusedBefore.set(this, document.activeElement);
    this.open = true;
    this.querySelector('button')?.focus();
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    const before = focusedBefore.get(this);
    if (before instanceof HTMLElement) before.focus();
    this.dispatchEvent(new Event('close'));
  };
  Element.prototype.scrollIntoView = () => undefined;
}

/** A visit to the view with nothing typed. */
export async function openView(language: Language = 'zh'): Promise<void> {
  usePreferences.setState({ language, cityId: '', categoryId: '' });
  useCityData.setState({ index: null, profiles: {} });
  closeProfile();
  tell(null);
  await fetchIndex();
  await loadOwnProfiles();
  show(language);
  await screen.findByRole('heading', { name: language === 'zh' ? '我的档案' : 'Own profiles' });
}

export function show(language: Language = 'zh') {
  return render(
    <WordingProvider value={language === 'zh' ? zh : en}>
      <Cities />
    </WordingProvider>,
  );
}

function Cities() {
  const index = useCityData((data) => data.index);
  return index?.kind === 'loaded' ? <OwnProfilesView cities={index.value.cities} /> : null;
}

export async function removeAll(): Promise<void> {
  for (const { id, version } of useOwnProfiles.getState().profiles ?? []) await removeOwnProfile(id, version);
}

export async function importFile(content: string, name = 'xincheng.json'): Promise<void> {
  await userEvent.upload(screen.getByTestId('own-profile-file'), new File([content], name));
}

export function ownProfile(id: string): CityProfile {
  const own = useOwnProfiles.getState().profiles?.find((one) => one.id === id);
  if (own?.kind !== 'readable') throw new Error(`${id} is ${own?.kind ?? 'not there'}`);
  return own.profile;
}

/** The ids of what is kept, as the page has them. */
export const ownIds = () => useOwnProfiles.getState().profiles?.map(({ id }) => id);

/** The fourth city in the list. */
export const fourthCityItem = () => screen.findByRole('article', { name: '新城（自定）' });

/** Behind the page's back, as another tab or another version writes. */
export async function plant(id: string, value: unknown): Promise<void> {
  await set(id, value, createStore('own-profiles', 'profiles'));
}
