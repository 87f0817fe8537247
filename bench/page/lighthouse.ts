/** Lighthouse's mobile audit, from packages of its own that are installed when it is first wanted. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromiumArguments } from '../../scripts/chromium.mjs';
import { median } from '../median';

const prefix = fileURLToPath(new URL('../lighthouse', import.meta.url));
const program = join(prefix, 'node_modules/lighthouse/cli/index.js');
const runs = 3;

const categories = {
  performance: 'performance',
  accessibility: 'accessibility',
  bestPractices: 'best-practices',
  seo: 'seo',
} as const;

export type LighthouseScores = Record<keyof typeof categories, number>;

type Report = {
  runtimeError?: { message: string };
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { title: string; score: number | null; displayValue?: string }>;
};

/** The median of three runs, by category. */
export async function measureLighthouse(
  chromium: string,
  address: string,
  folder: string,
  say: (text: string) => void,
): Promise<LighthouseScores> {
  if (!existsSync(program)) {
    say('Installing Lighthouse …');
    await runProgram('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: prefix });
  }
  const reports: Report[] = [];
  for (let run = 0; run < runs; run += 1) {
    const path = join(folder, `lighthouse-${run}.json`);
    await runProgram(
      process.execPath,
      [
        program,
        address,
        '--output=json',
        `--output-path=${path}`,
        '--quiet',
        `--only-categories=${Object.values(categories).join(',')}`,
        `--chrome-flags=${['--headless=new', '--lang=zh-CN', ...chromiumArguments].join(' ')}`,
      ],
      { env: { ...process.env, CHROME_PATH: chromium } },
    );
    const report = JSON.parse(await readFile(path, 'utf8')) as Report;
    if (report.runtimeError !== undefined) throw new Error(`Lighthouse: ${report.runtimeError.message}`);
    for (const line of shortcomings(report)) say(`Lighthouse ${run + 1}: ${line}`);
    reports.push(report);
  }
  const score = (category: string) =>
    median(
      reports.map((report) => {
        const value = report.categories[category]?.score ?? null;
        if (value === null) throw new Error(`Lighthouse gave no score for ${category}.`);
        return value;
      }),
    );
  return {
    performance: score(categories.performance),
    accessibility: score(categories.accessibility),
    bestPractices: score(categories.bestPractices),
    seo: score(categories.seo),
  };
}

/** The score of performance, and every audit that takes something from a score. */
function shortcomings({ categories: scored, audits }: Report): string[] {
  return Object.entries(scored).flatMap(([name, { score, auditRefs }]) => [
    `${name} ${score}`,
    ...auditRefs.flatMap(({ id, weight }) => {
      const audit = audits[id];
      if (audit === undefined || weight === 0 || audit.score === null || audit.score === 1) return [];
      return [`  ${audit.title}: ${audit.displayValue ?? ''} (${audit.score})`];
    }),
  ]);
}

async function runProgram(
  command: string,
  args: readonly string[],
  { cwd, env }: { cwd?: string; env?: NodeJS.ProcessEnv },
): Promise<void> {
  await new Promise<void>((done, failed) => {
    // What it says goes to stderr: stdout is for the figures alone.
    const child = spawn(command, args, {
      ...(cwd === undefined ? {} : { cwd }),
      ...(env === undefined ? {} : { env }),
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32' && command === 'npm',
    });
    child.once('error', failed);
    child.once('exit', (code) => {
      if (code === 0) done();
      else failed(new Error(`${command} ${args[0] ?? ''} ended with ${code ?? 'a signal'}.`));
    });
  });
}
