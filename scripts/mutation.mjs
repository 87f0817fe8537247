// npm run mutation: Stryker over the three layers, the score of each, and a failure where one is below the least score.
// `npm run mutation -- payroll` mutates one layer, `npm run mutation -- src/calc/verdict.ts` any file or pattern.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { install } from './install.mjs';
import { heading, root, runPackage } from './run.mjs';

const layers = ['calc', 'rules', 'payroll'];
const leastScore = 92;

// Sentences are read by people: the words of a payroll are pinned where a test needs them, not one by one.
const patternsOf = (name) =>
  layers.includes(name) ? [`src/${name}/**/*.ts`, ...(name === 'payroll' ? ['!src/payroll/wording/**'] : [])] : [name];

function countMutants(report) {
  const counts = new Map();
  for (const [file, { mutants }] of Object.entries(report.files)) {
    const layer = file.split('/')[1];
    const count = counts.get(layer) ?? { Killed: 0, Timeout: 0, Survived: 0, NoCoverage: 0 };
    for (const { status } of mutants) if (status in count) count[status] += 1;
    counts.set(layer, count);
  }
  return counts;
}

function score({ Killed, Timeout, Survived, NoCoverage }) {
  return (100 * (Killed + Timeout)) / (Killed + Timeout + Survived + NoCoverage);
}

if (await install()) {
  const asked = process.argv.slice(2);
  const patterns = (asked.length > 0 ? asked : layers).flatMap(patternsOf);
  process.exitCode = 1;
  if (await runPackage('@stryker-mutator/core', ['run', '--mutate', patterns.join(',')])) {
    heading('Killed, timed out, survived, without coverage');
    process.exitCode = 0;
    for (const [layer, count] of countMutants(JSON.parse(readFileSync(join(root, 'reports/mutation.json'), 'utf8')))) {
      const { Killed, Timeout, Survived, NoCoverage } = count;
      const enough = score(count) >= leastScore;
      console.log(`src/${layer}: ${score(count).toFixed(1)}% (${Killed}, ${Timeout}, ${Survived}, ${NoCoverage})`);
      if (!enough) console.error(`src/${layer} is below ${leastScore}%.`);
      if (!enough) process.exitCode = 1;
    }
  }
} else {
  process.exitCode = 1;
}
