import { readdirSync, readFileSync } from 'node:fs';
import { render, screen } from '@testing-library/react';
import type { CityEntry } from '../../src/rules/cityIndex';
import { cityProfileSchema, type CityProfile, type ContributionRule } from '../../src/rules/cityProfile';
import { useCityData } from '../../src/ui/cityData';
import { usePreferences } from '../../src/ui/preferences';
import BrowseView from '../../src/ui/rules/browse/BrowseView';
import { en } from '../../src/ui/wording/en';
import { en as enWords } from '../../src/ui/wording/ruleBrowse/en';
import { zh as zhWords } from '../../src/ui/wording/ruleBrowse/zh';
import { WordingProvider, type Language } from '../../src/ui/wording/WordingContext';
import { zh } from '../../src/ui/wording/zh';

const folder = 'public/city-profiles';
export const published = readdirSync(folder)
  .filter((file) => file.endsWith('.json') && file !== 'index.json' && file !== 'schema.json')
  .map((file) => cityProfileSchema.parse(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))));

export function publishedProfile(cityId: string): CityProfile {
  return published.find(({ city }) => city.id === cityId)!;
}

export const nanjing = publishedProfile('nanjing');
export const pension2025 = nanjing.contributionRules.find(
  ({ scheme, effectiveFrom, personCategories }) =>
    scheme === 'pension' && effectiveFrom === '2025-01' && personCategories.includes('employee'),
)!;

/** Nanjing's pension rule for employees in 2025 (4,952 to 24,762, 16% and 8%), but for the changes. */
export function ruleOf(changes: Partial<ContributionRule> = {}): ContributionRule {
  return { ...pension2025, ...changes };
}

export function profileOf(...rules: ContributionRule[]): CityProfile {
  return { ...nanjing, contributionRules: rules };
}

const pageWords = { zh, en };
export const browseWords = { zh: zhWords, en: enWords };

/** Every profile under its city's id, as if fetched. */
export async function openBrowse(profiles: readonly CityProfile[], categoryId: string, language: Language = 'zh') {
  const cities = profiles.map((profile): CityEntry => ({
    id: profile.city.id,
    name: profile.city.name,
    province: profile.city.province,
    file: `${profile.city.id}.json`,
    revision: profile.revision,
    sha256: '0'.repeat(64),
    firstMonth: '2025-01',
    lastMonth: '2025-12',
  }));
  useCityData.setState({
    profiles: Object.fromEntries(
      profiles.map((profile) => [profile.city.id, { kind: 'loaded', value: profile, sha256: null }]),
    ),
  });
  usePreferences.setState({ cityId: cities[0]?.id ?? '', categoryId, language });
  const rendered = render(
    <WordingProvider value={pageWords[language]}>
      <BrowseView cities={cities} />
    </WordingProvider>,
  );
  await screen.findByRole('table');
  return rendered;
}

/** Each row's words, cell by cell, under the heading of its scheme; empty cells left out. */
export function tableRows(): { scheme: string; cells: string[]; titles: string[] }[] {
  return [...document.querySelectorAll('table > tbody')].flatMap((group) => {
    const scheme = group.querySelector('th[scope="rowgroup"]')!.textContent;
    return [...group.querySelectorAll('tr:has(th[scope="row"])')].map((row) => {
      const cells = [...row.querySelectorAll<HTMLElement>('th, td')].filter(({ textContent }) => textContent !== '');
      return {
        scheme,
        cells: cells.map(({ textContent }) => textContent),
        titles: cells.map(({ dataset }) => dataset.title ?? ''),
      };
    });
  });
}

/** What the stretches of all pictures are called, in the order in which they are read. jsdom names no `rect` by its title. */
export function pictureNames(): string[] {
  return [...document.querySelectorAll('[role="listitem"] > [role="img"]')].map(
    (stretch) => stretch.querySelector('title')!.textContent,
  );
}
