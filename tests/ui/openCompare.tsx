import { readFileSync } from 'node:fs';
import { render, screen, within } from '@testing-library/react';
import { readCityIndex } from '../../src/rules/cityIndex';
import { cityProfileSchema, type CityProfile } from '../../src/rules/cityProfile';
import { useCityData } from '../../src/ui/cityData';
import { usePreferences } from '../../src/ui/preferences';
import {
  emptyComparison,
  useCompareInputs,
  type CompareInputs,
  type SideInputs,
} from '../../src/ui/rules/compare/compareInputs';
import CompareView from '../../src/ui/rules/compare/CompareView';
import { en } from '../../src/ui/wording/en';
import { WordingProvider, type Language } from '../../src/ui/wording/WordingContext';
import { zh } from '../../src/ui/wording/zh';

const read = (file: string): unknown => JSON.parse(readFileSync(`public/city-profiles/${file}`, 'utf8'));

export const { cities } = readCityIndex(read('index.json'))!;
const published = cities.map(({ id }) => cityProfileSchema.parse(read(`${id}.json`)));

export function publishedProfile(cityId: string): CityProfile {
  return published.find(({ city }) => city.id === cityId)!;
}

const loaded = (value: CityProfile) => ({ kind: 'loaded' as const, value, sha256: null });

export function loadPublished(): void {
  const profiles = Object.fromEntries(published.map((profile) => [profile.city.id, loaded(profile)]));
  useCityData.setState({ index: null, profiles });
}

/** An own profile beside the published ones, until what is given back is called. */
export function addOwn(own: CityProfile): () => void {
  useCityData.setState(({ profiles }) => ({ profiles: { ...profiles, [own.city.id]: loaded(own) } }));
  const published = cities.find(({ id }) => own.city.id.endsWith(id))!;
  cities.push({ ...published, id: own.city.id, name: own.city.name });
  return () => cities.pop();
}

export function side(month: string, cityId = 'nanjing', knownOn = '', categoryId = ''): SideInputs {
  return { cityId, month, categoryId, knownOn };
}

export async function openCompare(inputs: Partial<CompareInputs>, language: Language = 'zh'): Promise<void> {
  useCompareInputs.setState({ ...emptyComparison, ...inputs }, true);
  usePreferences.setState({ language, cityId: 'nanjing', categoryId: '' });
  render(
    <WordingProvider value={language === 'zh' ? zh : en}>
      <CompareView cities={cities} />
    </WordingProvider>,
  );
  await screen.findByRole('region', { name: language === 'zh' ? '比较结果' : 'Comparison' });
}

/** The rows of one scheme, as text, from the row that names it. */
export function rowsOf(scheme: string): (string | null)[] {
  const group = screen.getByRole('rowheader', { name: scheme }).closest('tbody')!;
  return within(group)
    .getAllByRole('row')
    .map((row) => row.textContent);
}
