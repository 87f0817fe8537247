// Shows that what is fetched before the first result, and what each page fetches when it opens, is within its budget.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  fetchedBeforeResult,
  fetchedByEachPage,
  isScript,
  isWorkbookWorker,
  lateBy,
  measureFiles,
  totalBytes,
  type FetchedFile,
} from '../../bench/page/fetchedFiles';
import { builtFolder, expect, test } from './servedBuild';

/** Bytes of gzip that may be fetched before the first result shows. */
const budgets = [
  { kind: 'scripts', isOfKind: isScript, most: 110_000 },
  { kind: 'stylesheets', isOfKind: ({ path }: FetchedFile) => path.endsWith('.css'), most: 12_000 },
];

/** Bytes of gzip of each script beside the first, and of all that a page fetches beyond the first result's; the workbook worker aside. */
const mostOfLazyPage = 60_000;

const spelled = (files: readonly FetchedFile[]) => files.map(({ path, bytes }) => `${path} ${bytes}`).join(', ');

test.use({ serviceWorkers: 'block' });

test('what Chromium fetches before the first result, and for each page, is within the budgets', async ({
  page,
  serve,
}) => {
  const late = await serve({ delay: lateBy });
  const first = await measureFiles(builtFolder, await fetchedBeforeResult(page, late));
  for (const { kind, isOfKind, most } of budgets) {
    const files = first.filter(isOfKind);
    console.log(`${kind}: ${totalBytes(files)} of ${most} bytes gzip before the first result (${spelled(files)})`);
    expect.soft(files.length, `${kind} that the page fetched`).toBeGreaterThan(0);
    expect.soft(totalBytes(files), `${kind} before the first result: ${spelled(files)}`).toBeLessThanOrEqual(most);
  }

  const known = new Set(first.map(({ path }) => path));
  for (const { name, paths } of await fetchedByEachPage(page, await serve())) {
    const own = (await measureFiles(builtFolder, paths)).filter(
      (file) => isScript(file) && !isWorkbookWorker(file) && !known.has(file.path),
    );
    console.log(
      `${name}: ${totalBytes(own)} of ${mostOfLazyPage} bytes gzip of scripts (${spelled(own.slice(0, 3))} …)`,
    );
    expect.soft(own.length, `scripts that ${name} fetched`).toBeGreaterThan(0);
    expect.soft(totalBytes(own), `scripts of ${name}: ${spelled(own)}`).toBeLessThanOrEqual(mostOfLazyPage);
  }

  const scripts = readdirSync(join(builtFolder, 'assets')).filter((path) => isScript({ path }));
  const lazy = await measureFiles(
    join(builtFolder, 'assets'),
    scripts.filter((path) => !known.has(`assets/${path}`) && !isWorkbookWorker({ path })),
  );
  expect(lazy.length).toBeGreaterThan(10);
  expect(spelled(lazy.filter(({ bytes }) => bytes > mostOfLazyPage))).toBe('');
});
