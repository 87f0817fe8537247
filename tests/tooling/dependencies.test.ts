import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const text = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const { dependencies, devDependencies } = JSON.parse(text('package.json')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;
const packages = Object.entries({ ...dependencies, ...devDependencies });

/** A package is named as it is, or by its family: `@testing-library`. */
function isNamedIn(chapter: string, name: string): boolean {
  const [family = ''] = name.split('/');
  const names = name.startsWith('@') ? [name, family, family.slice(1)] : [name];
  const words: string[] = chapter.toLowerCase().match(/[@\w./-]*[\w]/g) ?? [];
  return names.some((one) => words.includes(one));
}

describe('a dependency', () => {
  it.each(packages)('%s is pinned: %s', (_, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
  });

  it.each([
    ['README.md', /^## Dependencies, each with its reason$([^]*?)^## /m],
    ['README.zh-CN.md', /^## 依赖，以及为什么$([^]*?)^## /m],
  ])('is named with its reason in %s', (document, chapter) => {
    const [, named = ''] = chapter.exec(text(document)) ?? [];
    expect(packages.map(([name]) => name).filter((name) => !isNamedIn(named, name))).toEqual([]);
  });
});
