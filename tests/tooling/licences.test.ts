import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { packageOf, readLicence } from '../../packageLicence';
import type { LicenceList } from '../../src/ui/licences/licenceList';

const root = fileURLToPath(new URL('../../', import.meta.url));
const temporary = mkdtempSync(join(tmpdir(), 'wuxian-yijin-licences-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

describe('packageOf', () => {
  it.each([
    ['/work/node_modules/react/index.js', 'react'],
    ['/work/node_modules/@scope/name/dist/a.js?worker', '@scope/name'],
    ['/work/node_modules/one/node_modules/two/index.js', 'two'],
    ['C:\\work\\node_modules\\react\\index.js', 'react'],
    ['\0vite/preload-helper.js', 'vite'],
    ['\0rolldown/runtime.js', 'rolldown'],
    ['/work/src/main.tsx', null],
  ])('%j is of %s', (id, name) => expect(packageOf(id)).toBe(name));
});

describe('readLicence', () => {
  function plant(name: string, license: unknown, files: Record<string, string>) {
    const folder = join(temporary, 'node_modules', name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.2.3', license }));
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
    return () => readLicence(temporary, name);
  }

  it('gives the version, the licence and its text', () => {
    expect(plant('good', 'MIT', { 'LICENCE.md': 'May be used.\n' })()).toEqual({
      name: 'good',
      version: '1.2.3',
      licence: 'MIT',
      text: 'May be used.',
    });
  });

  it('refuses a licence that is not on the list, and none at all', () => {
    expect(plant('strict', 'GPL-3.0', { LICENSE: 'Text.' })).toThrow('strict is under "GPL-3.0"');
    expect(plant('choice', '(MIT OR GPL-3.0)', { LICENSE: 'Text.' })).toThrow('choice is under');
    expect(plant('silent', undefined, { LICENSE: 'Text.' })).toThrow('silent is under undefined');
  });

  it('refuses a package without the text', () => {
    expect(plant('bare', 'MIT', { 'README.md': 'MIT' })).toThrow('bare comes without the text');
    expect(plant('empty', 'MIT', { LICENSE: ' \n' })).toThrow('empty comes without the text');
  });

  it('gives the whole of a licence that the package only points to', () => {
    const { text } = readLicence(root, 'idb-keyval');
    expect(text).toMatch(/^Copyright 2016, Jake Archibald/);
    expect(text).toContain('TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION');
  });
});

describe('a build', { timeout: 120_000 }, () => {
  it('lists the packages whose code is in it, by its source maps, and no others', async () => {
    const folder = join(temporary, 'dist');
    const vite = join(root, 'node_modules/vite/bin/vite.js');
    // In a process of its own, because the test runner's environment is not the one of a production build.
    await promisify(execFile)(process.execPath, [vite, 'build', '--outDir', folder, '--sourcemap'], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production' },
    });
    const maps = readdirSync(join(folder, 'assets')).filter((file) => file.endsWith('.map'));
    expect(maps.some((file) => file.startsWith('payrollWorker'))).toBe(true);
    const sources = maps.flatMap((file) => {
      const map = JSON.parse(readFileSync(join(folder, 'assets', file), 'utf8')) as { sources: string[] };
      return map.sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? []);
    });
    const list = JSON.parse(readFileSync(join(folder, 'licences.json'), 'utf8')) as LicenceList;
    // Code of the tools stands in no file, so that no source map knows it.
    const listed = list.packages.map(({ name }) => name).filter((name) => !['vite', 'rolldown'].includes(name));
    expect(listed).toEqual([...new Set(sources)].sort());
    expect(listed).toEqual(expect.arrayContaining(['react', 'decimal.js', 'fflate', 'papaparse']));
    expect(list.packages.filter(({ text }) => text.length < 500)).toEqual([]);
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(list).toMatchObject({ version, build: expect.stringMatching(/^[0-9a-f]{16}$/) as string });
    expect(list.text).toMatch(/^MIT License/);
    expect(readFileSync(join(folder, 'service-worker.js'), 'utf8')).toContain('licences.json');
  });
});
