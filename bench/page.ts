/**
 * How fast the built page is in Chromium with the processor slowed four times: keystrokes, loads, scripts and Lighthouse.
 * BUILT_FOLDER names a build; without it one is made. `--json` prints the figures alone, as one object, on stdout;
 * `--only=keystrokes` measures those alone, and with `--on=查工资条` on that page alone.
 */
import { chromium } from '@playwright/test';
import { chromiumArguments, findChromium } from '../scripts/chromium.mjs';
import { serveBuild } from '../tests/e2e/servedBuild';
import { withBuild } from './page/compressedBuild';
import { measureKeystrokes } from './page/keystrokes';
import { measureLighthouse } from './page/lighthouse';
import { measureFirstLoad, measureOfflineLoad } from './page/loads';
import { figuresOf, type PageFigures, reportLines, typedLines } from './page/report';
import { measureScripts } from './page/scripts';

// Progress goes to stderr: stdout is for the figures alone.
const say = (text: string) => console.error(text);

export async function run(options: readonly string[]): Promise<void> {
  const on = options.find((option) => option.startsWith('--on='))?.slice('--on='.length);
  try {
    const executablePath = findChromium();
    if (executablePath === null) throw new Error('No Chromium was found: node scripts/chromium.mjs says what to do.');
    await withBuild(async (folder) => {
      if (options.includes('--only=keystrokes')) {
        const typed = await withChromium(executablePath, folder, (browser, address) =>
          measureKeystrokes(browser, address, say, on),
        );
        for (const line of typedLines(typed)) console.log(line);
        return;
      }
      const measured = await measureAll(executablePath, folder);
      if (options.includes('--json')) console.log(JSON.stringify(figuresOf(measured)));
      else for (const line of reportLines(measured)) console.log(line);
    }, say);
  } catch (cause) {
    say(`Nothing was concluded: ${cause instanceof Error ? cause.message : String(cause)}`);
    process.exitCode = 1;
  }
}

async function measureAll(executablePath: string, folder: string): Promise<PageFigures> {
  const inBrowser = await withChromium(executablePath, folder, async (browser, address) => ({
    typed: await measureKeystrokes(browser, address, say),
    firstLoadMs: await measureFirstLoad(browser, address, say),
    offlineLoadMs: await measureOfflineLoad(browser, serveBuild, folder, say),
    scripts: await measureScripts(browser, serveBuild, folder),
  }));
  // Lighthouse starts a Chromium of its own; none other runs meanwhile.
  const served = await serveBuild({ folder });
  try {
    return { ...inBrowser, lighthouse: await measureLighthouse(executablePath, served.address, folder, say) };
  } finally {
    await served.stop();
  }
}

type Browser = Awaited<ReturnType<typeof chromium.launch>>;

async function withChromium<Result>(
  executablePath: string,
  folder: string,
  use: (browser: Browser, address: string) => Promise<Result>,
): Promise<Result> {
  const served = await serveBuild({ folder });
  const browser = await chromium.launch({ executablePath, args: chromiumArguments });
  try {
    return await use(browser, served.address);
  } finally {
    await browser.close();
    await served.stop();
  }
}
