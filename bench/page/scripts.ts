/** Bytes of script: before the first result, and what each lazy page brings with it. */
import type { Browser } from '@playwright/test';
import { type ServedBuild, type Serving } from '../../tests/e2e/servedBuild';
import {
  fetchedBeforeResult,
  fetchedByEachPage,
  type FetchedFile,
  isScript,
  isWorkbookWorker,
  lateBy,
  measureFiles,
  totalBytes,
} from './fetchedFiles';
import { openPhone } from './phone';

export type PageScripts = { name: string; bytes: number; largest: FetchedFile | undefined };
export type ScriptFigures = { initialBytes: number; pages: PageScripts[] };

export async function measureScripts(
  browser: Browser,
  serve: (serving: Serving) => Promise<ServedBuild>,
  folder: string,
): Promise<ScriptFigures> {
  const [late, served] = [await serve({ folder, delay: lateBy }), await serve({ folder })];
  const { context, page } = await openPhone(browser, { serviceWorkers: 'block' });
  try {
    const initial = await measureFiles(folder, await fetchedBeforeResult(page, late));
    const known = new Set(initial.map(({ path }) => path));
    const pages: PageScripts[] = [];
    for (const { name, paths } of await fetchedByEachPage(page, served)) {
      const own = await measureFiles(
        folder,
        paths.filter((path) => !known.has(path)),
      );
      const scripts = own.filter((file) => isScript(file) && !isWorkbookWorker(file));
      pages.push({ name, bytes: totalBytes(scripts), largest: scripts[0] });
    }
    return { initialBytes: totalBytes(initial.filter(isScript)), pages };
  } finally {
    await context.close();
    await Promise.all([late.stop(), served.stop()]);
  }
}
