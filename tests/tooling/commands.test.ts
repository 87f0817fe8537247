import { execFile, spawn } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { afterAll, describe, expect, it } from 'vitest';
import type { CityProfile } from '../../src/rules/cityProfile';
import { badProfiles } from '../rules/badProfiles';

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));
const temporary = mkdtempSync(join(tmpdir(), 'wuxian-yijin-commands-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

/** The command as a person calls it from a folder of the repository, in a shell of that language. */
function command(args: string[], { cwd = fixtures, language = 'zh_CN.UTF-8' } = {}) {
  // What `npm test` hands down would otherwise decide what the command takes for the caller's folder.
  const inherited = Object.entries(process.env).filter(([name]) => !/^(npm_|INIT_CWD$|LC_|LANG)/.test(name));
  const env = { ...Object.fromEntries(inherited), LANG: language };
  const shell = process.platform === 'win32';
  return new Promise<{ exitCode: unknown; out: string[]; err: string[] }>((finish) => {
    execFile('npm', ['run', '-s', ...args], { cwd, env, shell }, (error, stdout, stderr) => {
      const lines = (text: string) => text.split('\n').filter((line) => line !== '');
      finish({ exitCode: error === null ? 0 : error.code, out: lines(stdout), err: lines(stderr) });
    });
  });
}

describe('check-profile', { timeout: 60_000 }, () => {
  const files = badProfiles.map(({ file }) => file);
  const cwd = join(fixtures, 'bad-profiles');

  it('refuses each broken profile with the path and the sentence of the page', async () => {
    expect(await command(['check-profile', '--', ...files], { cwd })).toEqual({
      exitCode: 1,
      out: badProfiles.map(({ file, path, zh }) => `${file}: ${path || '整个文件'}：${zh}`),
      err: [],
    });
  });

  it('speaks the language of the shell', async () => {
    expect(await command(['check-profile', '--', ...files], { cwd, language: 'en_GB.UTF-8' })).toEqual({
      exitCode: 1,
      out: badProfiles.map(({ file, path, en }) => `${file}: ${path || 'The whole file'}: ${en}`),
      err: [],
    });
  });

  it('says what a profile covers, in the language asked for', async () => {
    expect(await command(['check-profile', '--', 'valid-profile.json', '--lang', 'en'])).toEqual({
      exitCode: 0,
      out: [
        'valid-profile.json: valid. Sampleton (Sample Province), 2025-01 to 2026-06; ' +
          'schemes: Medical, Maternity, Housing fund; person categories: Employee, Flexible worker; rules: 2; ' +
          'sources: 2 (1 original, 1 second-hand, 0 assumed); to be confirmed: 0.',
      ],
      err: [],
    });
  });

  it('is not harmed by hostile files, and says what it could not read', async () => {
    const folder = join(temporary, 'hostile');
    mkdirSync(folder);
    writeFileSync(join(folder, 'large.json'), '');
    truncateSync(join(folder, 'large.json'), 50_000_000);
    writeFileSync(join(folder, 'nested.json'), '['.repeat(10_000) + ']'.repeat(10_000));
    const hostile = ['large.json', 'nested.json'].map((file) => join(folder, file));
    const valid = join(fixtures, 'valid-profile.json');
    const { exitCode, out, err } = await command([
      'check-profile',
      '--',
      ...hostile,
      'no\u001b[2Jthing',
      folder,
      valid,
    ]);
    expect(exitCode).toBe(2);
    expect(out).toEqual([
      `${hostile[0]!}: 整个文件：有 50,000,000 字节，城市档案最多 2,000,000 字节。`,
      `${hostile[1]!}: 整个文件：第 1 行第 21 列起超过 20 层括号，城市档案没有这么深。`,
      expect.stringMatching(/valid-profile\.json: 合格。样例市（样例省），2025-01 至 2026-06；/),
    ]);
    expect(err).toEqual(['no\\u001b[2Jthing: 没有这个文件。', `${folder}: 是一个文件夹，请写出其中的文件。`]);
  });

  it('keeps its exit code where the reader has seen enough', async () => {
    const script = fileURLToPath(new URL('../../scripts/command.mjs', import.meta.url));
    const child = spawn(process.execPath, [script, 'checkProfile', ...files], {
      cwd,
      env: { ...process.env, INIT_CWD: cwd },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.stdout.destroy();
    expect(await new Promise((finish) => child.on('exit', finish))).toBe(1);
  });

  it('asks for a file', async () => {
    expect(await command(['check-profile'], { language: 'C' })).toEqual({
      exitCode: 2,
      out: [],
      err: ['请写出要检查的城市档案。', '用法：npm run -s check-profile -- [--lang zh|en] 文件…'],
    });
  });
});

describe('freshness', { timeout: 60_000 }, () => {
  it('lists what is stale on a day, city by city', async () => {
    const folder = join(temporary, 'fresh');
    mkdirSync(folder);
    // Checked on 2026-11-22; medical until 2025-12, the fund until 2026-06.
    copyFileSync(join(fixtures, 'valid-profile.json'), join(folder, 'sampleton.json'));
    const on = (day: string) => command(['freshness', '--', '--on', day, '--folder', folder]);
    expect(await on('2027-05-23')).toEqual({
      exitCode: 0,
      out: [
        '到 2027-05-23，可能已经过时的：',
        '样例市（2026-11-22 核对过）',
        '  上次核对是 2026-11-22，已超过六个月。',
        '  医疗（职工）：资料到 2025-12 为止。',
        '  生育（职工）：资料到 2025-12 为止。',
        '  公积金（职工）：资料到 2026-06 为止。',
      ],
      err: [],
    });
  });

  it('reads every published profile', async () => {
    const { exitCode, out, err } = await command(['freshness', '--', '--on', '2027-07-01', '--lang', 'en']);
    expect({ exitCode, err, first: out[0] }).toEqual({
      exitCode: 0,
      err: [],
      first: 'What may be out of date on 2027-07-01:',
    });
    expect(out.filter((line) => !line.startsWith('  ')).join()).toMatch(/Fuzhou.*Nanjing.*Xiamen/);
  });
});

describe('new-period', { timeout: 60_000 }, () => {
  it('writes the skeleton into the profile, and leaves the rest of the file as it was', async () => {
    const folder = join(temporary, 'period');
    mkdirSync(folder);
    copyFileSync(join(fixtures, 'valid-profile.json'), join(folder, 'sampleton.json'));
    const carried = await command(['new-period', '--', 'sampleton', '2026-07', '--folder', folder, '--lang', 'en']);
    expect(carried).toEqual({
      exitCode: 0,
      out: [
        `${relative(fixtures, join(folder, 'sampleton.json'))}: revision 2, rules added: 1, all provisional, every figure with the source to-confirm-2026-07 and to be confirmed:`,
        '  Housing fund (Employee), 2026-07 to 2027-06, carried from 2025-07 to 2026-06',
        '    floor none, ceiling unknown',
        '    rates 5% to 12%, step 1%, suggested 8%',
        '    first and last month, rounding',
        'Not added:',
        '  Medical (Employee): our figures end with 2025-12; the month before has no rule to carry on.',
        '  Maternity (Employee): our figures end with 2025-12; the month before has no rule to carry on.',
        'Next: put each figure right by the notice, fill in announcedOn, set provisional to false, name the notice as the source; remove to-confirm-2026-07 once nothing names it, then npm run fix and npm test.',
      ],
      err: [],
    });
    const before = JSON.parse(readFileSync(join(fixtures, 'valid-profile.json'), 'utf8')) as CityProfile;
    const text = readFileSync(join(folder, 'sampleton.json'), 'utf8');
    const after = JSON.parse(text) as CityProfile;
    expect({ ...after, sources: before.sources, contributionRules: before.contributionRules }).toEqual({
      ...before,
      revision: 2,
    });
    expect(after.sources.slice(0, 2)).toEqual(before.sources);
    expect(after.contributionRules.slice(0, 2)).toEqual(before.contributionRules);
    expect([after.sources.length, after.contributionRules.length]).toEqual([3, 3]);
    // As `npm run fix` formats what is published.
    const filepath = fileURLToPath(new URL('../../public/city-profiles/sampleton.json', import.meta.url));
    expect(await format(text, { ...(await resolveConfig(filepath)), filepath })).toBe(text);
  });

  it('refuses a city that is not there, and touches nothing', async () => {
    const folder = join(temporary, 'untouched');
    mkdirSync(folder);
    copyFileSync(join(fixtures, 'valid-profile.json'), join(folder, 'sampleton.json'));
    const outside = join(temporary, 'outside.json');
    copyFileSync(join(fixtures, 'valid-profile.json'), outside);
    const files = () =>
      [...readdirSync(folder).map((file) => join(folder, file)), outside].map((file) => [
        file,
        readFileSync(file, 'utf8'),
      ]);
    const before = files();
    expect(await command(['new-period', '--', '../outside', '2026-07', '--folder', folder])).toEqual({
      exitCode: 2,
      out: [],
      err: ['没有 ../outside 的档案，有的是：sampleton。'],
    });
    expect(files()).toEqual(before);
  });

  it('says how it is called, and what its options take', async () => {
    const usage = '用法：npm run new-period -- 城市 2027-01 [--folder 文件夹] [--lang zh|en]';
    const refused = (...sentences: string[]) => ({ exitCode: 2, out: [], err: [...sentences, usage] });
    expect(await command(['new-period', '--', 'nanjing'])).toEqual(refused());
    expect(await command(['new-period', '--', 'nanjing', '2027-01', '--lang', 'fr'])).toEqual(
      refused('--lang 后面要写：zh | en。'),
    );
    expect(await command(['new-period', '--', 'nanjing', '2027-01', '--folder'])).toEqual(
      refused('--folder 后面要写：public/city-profiles。'),
    );
  });
});
