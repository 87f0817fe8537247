import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CityEntry, CityIndex } from '../../src/rules/cityIndex';
import { loadCityIndex, loadCityProfile } from '../../src/rules/loadProfiles';
import { validProfileWith } from './profileBuilder';

const folder = 'https://example.org/tools/city-profiles/';
const entry: CityEntry = {
  id: 'sampleton',
  name: { zh: '样例市', en: 'Sampleton' },
  province: { zh: '样例省', en: 'Sample Province' },
  file: 'sampleton.json',
  revision: 1,
  sha256: '0123456789abcdef'.repeat(4),
  firstMonth: '2025-01',
  lastMonth: '2026-06',
};
const index: CityIndex = { formatVersion: 1, cities: [entry] };

function hostAnswers(body: string, status = 200) {
  const fetching = vi.fn<typeof fetch>(() => Promise.resolve(new Response(body, { status })));
  vi.stubGlobal('fetch', fetching);
  return fetching;
}

afterEach(() => vi.unstubAllGlobals());

describe('what arrives is used', () => {
  it('the index is read from its place in the folder', async () => {
    const fetching = hostAnswers(JSON.stringify(index));
    expect(await loadCityIndex(folder)).toEqual({ kind: 'loaded', value: index });
    expect(fetching.mock.calls).toEqual([['https://example.org/tools/city-profiles/index.json']]);
  });

  it('a profile is read from the file that the index names, and checked', async () => {
    const profile = validProfileWith({});
    const fetching = hostAnswers(JSON.stringify(profile));
    expect(await loadCityProfile(folder, entry)).toMatchObject({ kind: 'loaded', value: profile });
    expect(fetching.mock.calls).toEqual([['https://example.org/tools/city-profiles/sampleton.json']]);
  });

  it('the published index is one that the page accepts', async () => {
    const text = readFileSync(new URL('../../public/city-profiles/index.json', import.meta.url), 'utf8');
    hostAnswers(text);
    expect((await loadCityIndex(folder)).kind).toBe('loaded');
  });
});

describe.each([
  ['the index', () => loadCityIndex(folder)],
  ['a profile', () => loadCityProfile(folder, entry)],
])('%s that does not arrive', (_, load) => {
  it('is unreachable when the network is away', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await load()).toEqual({ kind: 'failed', failure: { kind: 'unreachable' } });
  });

  it('is unreachable when the connection breaks off midway', async () => {
    const body = new ReadableStream({ pull: (controller) => controller.error(new TypeError('terminated')) });
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(body)));
    expect(await load()).toEqual({ kind: 'failed', failure: { kind: 'unreachable' } });
  });

  it.each([404, 500])('is missing when the host answers %i, whatever page it sends along', async (status) => {
    hostAnswers('<!doctype html><title>Sorry</title>', status);
    expect(await load()).toEqual({ kind: 'failed', failure: { kind: 'missing', httpStatus: status } });
  });

  it.each(['<!doctype html><title>Log in</title>', '\n  <html></html>'])(
    'is a page when the host answers with one: %j',
    async (body) => {
      hostAnswers(body);
      expect(await load()).toEqual({ kind: 'failed', failure: { kind: 'html' } });
    },
  );

  it.each(['', '{"formatVersion": 1, "city', 'Sorry <b>', '{"formatVersion": 1}<'])(
    'is no JSON when it is cut off or something else: %j',
    async (body) => {
      hostAnswers(body);
      expect(await load()).toEqual({ kind: 'failed', failure: { kind: 'notJson' } });
    },
  );
});

describe('a file that is the one the index was written from', () => {
  // Its hash has bytes below 16, which take a leading zero.
  const text = '{"note":"checked when the index was written: 南京 4"}';
  const known: CityEntry = { ...entry, sha256: createHash('sha256').update(text).digest('hex') };

  it('is used as it is, without the schema', async () => {
    hostAnswers(text);
    expect(await loadCityProfile(folder, known)).toEqual({
      kind: 'loaded',
      value: JSON.parse(text) as unknown,
      sha256: known.sha256,
    });
  });

  it('is checked once a single character differs', async () => {
    hostAnswers(`${text} `);
    expect(await loadCityProfile(folder, known)).toMatchObject({ kind: 'failed', failure: { kind: 'invalid' } });
  });

  it('is checked where the browser cannot compute the hash', async () => {
    vi.stubGlobal('crypto', {});
    hostAnswers(text);
    expect(await loadCityProfile(folder, known)).toMatchObject({ kind: 'failed', failure: { kind: 'invalid' } });
    hostAnswers(JSON.stringify(validProfileWith({})));
    expect((await loadCityProfile(folder, entry)).kind).toBe('loaded');
  });

  it('is unreachable when it needs the schema and that does not arrive', async () => {
    vi.doMock('../../src/rules/profileProblems', () => {
      throw new TypeError('Failed to fetch dynamically imported module');
    });
    hostAnswers(JSON.stringify(validProfileWith({})));
    expect(await loadCityProfile(folder, entry)).toEqual({ kind: 'failed', failure: { kind: 'unreachable' } });
    vi.doUnmock('../../src/rules/profileProblems');
  });
});

describe('a profile that arrives broken', () => {
  it('is refused with every path and reason', async () => {
    hostAnswers(
      JSON.stringify(
        validProfileWith({ 'contributionRules[0].base.floor': '20001', 'contributionRules[0].includes': ['medical'] }),
      ),
    );
    expect(await loadCityProfile(folder, entry)).toEqual({
      kind: 'failed',
      failure: {
        kind: 'invalid',
        problems: [
          { path: 'contributionRules[0].includes[0]', reason: { kind: 'includesItself', scheme: 'medical' } },
          {
            path: 'contributionRules[0].base.floor',
            reason: { kind: 'floorAboveCeiling', floor: '20001', ceiling: '20000' },
          },
        ],
      },
    });
  });
});

describe('an index that arrives broken', () => {
  it.each(['[]', '{}', '"Sorry"', 'null'])('is no index: %s', async (body) => {
    hostAnswers(body);
    expect(await loadCityIndex(folder)).toEqual({ kind: 'failed', failure: { kind: 'notAnIndex' } });
  });
});
