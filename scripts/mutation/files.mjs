import { readdirSync } from 'node:fs';

const folders = ['tests/rules', 'tests/calc', 'tests/golden', 'tests/payroll'];

// The first compares files by snapshots, which the stand-in for vitest has not. The properties on every published rule take
// too long to be asked so often; the examples must find the mutants by themselves.
const leftOut = new Set([
  'tests/rules/publishedFiles.test.ts',
  'tests/calc/properties.test.ts',
  'tests/calc/payslipProperties.test.ts',
  'tests/payroll/kernelPublished.test.ts',
  'tests/payroll/kernelRandom.test.ts',
  'tests/payroll/checkProperties.test.ts',
]);

/** What is asked under mutation. */
export function testFiles() {
  return folders
    .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
    .filter((file) => file.endsWith('.test.ts') && !leftOut.has(file))
    .sort();
}

/** What is mutated, without the workers: they need a worker around them to load. */
export function sourceFiles() {
  return ['src/rules', 'src/calc', 'src/payroll']
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => `${folder}/${name}`))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('Worker.ts'))
    .sort();
}
