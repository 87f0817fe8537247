// npm test: every check there is. A step that fails does not keep the others from being seen; the last line counts them
// all, with format, lint, types and build as one each.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provideChromium } from './chromium.mjs';
import { install } from './install.mjs';
import { heading, root, runPackage } from './run.mjs';

const total = { passed: 0, failed: 0, skipped: 0 };
const failedSteps = [];
const reports = mkdtempSync(join(tmpdir(), 'wuxian-yijin-test-'));

function count(step, { passed, failed, skipped = 0 }) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  if (failed > 0) failedSteps.push(step);
}

async function check(step, packageName, args) {
  const good = await runPackage(packageName, args);
  count(step, good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
  return good;
}

/** Runs a test runner and counts its JSON report; what ends badly without a failed test, or a report, is one failure. */
async function countTests(step, packageName, args, reportName, env, countsOf) {
  heading(step);
  const report = join(reports, reportName);
  const good = await runPackage(packageName, args(report), { env: env(report) });
  let counts;
  try {
    counts = countsOf(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    console.error('The test runner left no report: it counts as one failure.');
    counts = { passed: 0, failed: 1 };
  }
  if (!good && counts.failed === 0) counts.failed = 1;
  count(step, counts);
}

function vitestCounts({ testResults }) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const file of testResults) {
    for (const { status } of file.assertionResults) {
      counts[status === 'passed' || status === 'failed' ? status : 'skipped'] += 1;
    }
    // A file that does not even load has no tests to count.
    if (file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'))
      counts.failed += 1;
  }
  return counts;
}

function playwrightCounts({ stats }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}

async function runSteps() {
  if (!(await install())) {
    count('packages', { passed: 0, failed: 1 });
    return;
  }
  const browserReady = await provideChromium();

  // At once: they say nothing unless something is wrong, and none uses two cores.
  heading('format, lint and types');
  await Promise.all([
    check('format', 'prettier', ['--check', '--log-level', 'warn', '.']),
    check('lint', 'eslint', ['.', '--max-warnings', '0']),
    check('types', 'typescript', ['--project', '.']),
  ]);
  await countTests(
    'unit and component tests',
    'vitest',
    (report) => ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    'vitest.json',
    () => ({}),
    vitestCounts,
  );

  rmSync(join(root, 'dist'), { recursive: true, force: true });
  heading('build');
  const built = await check('build', 'vite', ['build']);
  if (built && browserReady) {
    await countTests(
      'browser tests and size budgets',
      '@playwright/test',
      () => ['test', '--reporter=list,json'],
      'playwright.json',
      (report) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
      playwrightCounts,
    );
  } else {
    console.error(`\nThe browser tests were not run: ${built ? 'no browser, see the top' : 'nothing was built'}.`);
    count('browser tests and size budgets', { passed: 0, failed: 1 });
  }
}

try {
  await runSteps();
} catch (error) {
  console.error(error);
  count('the test script itself', { passed: 0, failed: 1 });
} finally {
  rmSync(reports, { recursive: true, force: true });
}
heading('Result');
if (failedSteps.length > 0) console.log(`Failed: ${failedSteps.join(', ')}`);
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.failed === 0 ? 0 : 1;
