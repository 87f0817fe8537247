import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

// What the documents for maintainers name must be there: a path, a name in a file, a command.

const root = fileURLToPath(new URL('../../', import.meta.url));
const folders = ['bench', 'hosting', 'licences', 'public', 'scripts', 'src', 'tests'];
/** Not in the repository: the build writes it. */
const builtFolder = 'dist/';

const text = (path: string) => readFileSync(join(root, path), 'utf8');

const files = [
  ...readdirSync(root, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : [])),
  ...folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).map((entry) => {
      const path = relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/');
      return entry.isDirectory() ? `${path}/` : path;
    }),
  ),
  ...folders.map((folder) => `${folder}/`),
];

function inBackticks(document: string): string[] {
  const withoutBlocks = document.replace(/^```[\s\S]*?^```/gm, '');
  return [...withoutBlocks.matchAll(/`([^`\n]+)`/g)].map(([, quoted = '']) => quoted);
}

/** From the root, `src/calc/verdict.ts#judge` or `tests/payroll/worked*.ts`, or the end of a path, `sheetCells.ts`, `takeHome/`. */
const pathPattern = /^(?:[\w.*-]+\/)+(?:[\w.*-]+)?(?:#\S+)?$|^[\w.*-]+\.(?:tsx?|mjs|jsonc?|csv|css|md)(?:#\S+)?$/;

function pathsIn(document: string): string[] {
  const paths = inBackticks(document).filter((quoted) => pathPattern.test(quoted));
  return [...new Set(paths)].filter((path) => path !== builtFolder);
}

function filesOf(path: string): string[] {
  const pattern = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '[^/]*');
  const isFromRoot = folders.includes(path.split('/')[0] ?? '');
  return files.filter((file) => new RegExp(`${isFromRoot ? '^' : '(^|/)'}${pattern}/?$`).test(file));
}

const scriptsIn = (document: string) => [
  ...new Set([...document.matchAll(/npm (?:run (?:-s )?)?([a-z][\w:-]*)/g)].map(([, script = '']) => script)),
];

const readmes = ['README.md', 'README.zh-CN.md'];
const documents = ['DECISIONS.md', ...readmes, 'SECURITY.md', 'ACCESSIBILITY.md'].filter((name) =>
  existsSync(join(root, name)),
);
const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> };

describe.each(documents)('%s', (name) => {
  const document = text(name);

  it('names only files and folders that exist', () => {
    const paths = pathsIn(document).map((path) => path.replace(/#.*$/, ''));
    expect(paths.length).toBeGreaterThan(5);
    expect(paths.filter((path) => filesOf(path).length === 0)).toEqual([]);
  });

  it('names only what stands in those files', () => {
    const absent = pathsIn(document).filter((anchored) => {
      const [path = '', word] = anchored.split('#');
      if (word === undefined) return false;
      return !filesOf(path).some((file) => new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(text(file)));
    });
    expect(absent).toEqual([]);
  });

  it('names only commands that package.json has', () => {
    expect(scriptsIn(document).filter((script) => !Object.hasOwn(scripts, script))).toEqual([]);
  });
});

describe('the two READMEs', () => {
  const [english = '', chinese = ''] = readmes.map(text);

  it('name the same files', () => {
    expect(pathsIn(chinese).sort()).toEqual(pathsIn(english).sort());
  });

  it('name the same commands', () => {
    expect(scriptsIn(chinese).sort()).toEqual(scriptsIn(english).sort());
  });
});

it('SECURITY.md names the same files in both languages', () => {
  const [english = '', chinese = ''] = text('SECURITY.md').split(/^## 安全$/m);
  expect(pathsIn(chinese).sort()).toEqual(pathsIn(english).sort());
});

describe('a decision', () => {
  const sections = text('DECISIONS.md')
    .split(/^## /m)
    .slice(1)
    .map((section) => ({
      number: Number(section.split('.')[0]),
      entries: section
        .split(/^- \*\*/m)
        .slice(1)
        .map((entry) => ({ id: /^D-(\d+) /.exec(entry)?.[1] ?? entry, entry })),
    }));
  const entries = sections.flatMap((section) => section.entries);

  it('has an id of its own, in order, whose hundreds are those of its subject', () => {
    const ids = entries.map(({ id }) => Number(id));
    expect(ids).toEqual([...new Set(ids)].sort((one, other) => one - other));
    for (const section of sections) {
      expect(section.entries.map(({ id }) => Math.floor(Number(id) / 100))).toEqual(
        section.entries.map(() => section.number),
      );
    }
  });

  it.each(entries)('D-$id says its status, its place in code and its test', ({ entry }) => {
    const [, status = ''] = /^ {2}(_(?:Secondary|Assumed|Our reading|Product)(?![a-z])[^]*?)Code:/m.exec(entry) ?? [];
    expect(status).not.toBe('');
    const [, code = '', test = ''] = /Code:\s([^]*?)\sTest:\s([^]*)$/.exec(entry) ?? [];
    expect(pathsIn(code)).not.toEqual([]);
    if (!test.startsWith('none')) expect(pathsIn(test).every((path) => path.startsWith('tests/'))).toBe(true);
  });

  it('that is named in another is there', () => {
    const ids = entries.map(({ id }) => id);
    const named = [...text('DECISIONS.md').matchAll(/\(D-(\d+)\)/g)].map(([, id = '']) => id);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });
});
