import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

// The planted files do not exist, so the rules that ask the type checker are left out; the layers need none of them.
const eslint = new ESLint({
  cwd: fileURLToPath(new URL('../../', import.meta.url)),
  overrideConfig: tseslint.configs.disableTypeChecked,
});

async function complaints(filePath: string, code: string): Promise<string[]> {
  const results = await eslint.lintText(code, { filePath });
  return results.flatMap(({ messages }) => messages.map(({ message }) => message));
}

const uses = (name: string, from: string) => `import { ${name} } from '${from}';\nconsole.log(${name});\n`;

describe('lint refuses what breaks a layer', { timeout: 60_000 }, () => {
  it.each([
    ['calc → ui', 'src/calc/planted.ts', uses('App', '../ui/App'), /src\/calc imports from src\/calc, and types from/],
    ['a deeper calc → ui', 'src/calc/deep/planted.ts', uses('App', '../../ui/App'), /Imports run one way/],
    ['a type, calc → ui', 'src/calc/planted.ts', "export type { Page } from '../ui/App';\n", /Imports run one way/],
    ['calc → payroll', 'src/calc/planted.ts', uses('kernel', '../payroll/kernel'), /Imports run one way/],
    ['calc → react', 'src/calc/planted.ts', uses('useState', 'react'), /decimal\.js alone: no React, no zod/],
    ['calc → zod', 'src/calc/planted.ts', uses('string', 'zod/mini'), /decimal\.js alone: no React, no zod/],
    ['calc → node', 'src/calc/planted.ts', uses('readFileSync', 'node:fs'), /decimal\.js alone/],
    [
      'a value, calc → rules',
      'src/calc/planted.ts',
      uses('schemeIds', '../rules/cityProfile'),
      /takes types from src\/rule/,
    ],
    [
      'calc on demand',
      'src/calc/planted.ts',
      "export const late = import('../ui/App');\n",
      /get round the layer rules/,
    ],
    [
      'rules → calc',
      'src/rules/planted.ts',
      uses('Decimal', '../calc/decimal'),
      /src\/rules imports from src\/rules only/,
    ],
    ['rules → ui', 'src/rules/planted.ts', uses('App', '../ui/App'), /src\/rules imports from src\/rules only/],
    ['rules → react', 'src/rules/planted.ts', uses('useState', 'react'), /src\/rules stands on zod\/mini alone/],
    ['rules → classic zod', 'src/rules/planted.ts', uses('string', 'zod'), /src\/rules stands on zod\/mini alone/],
    ['payroll → ui', 'src/payroll/planted.ts', uses('App', '../ui/App'), /src\/payroll imports from src\/calc and/],
    ['payroll → react', 'src/payroll/planted.ts', uses('useState', 'react'), /without a page: no React/],
    [
      'a file of its own → ui',
      'src/planted.ts',
      uses('App', './ui/App'),
      /Only src\/ui and src\/main\.tsx import from src\/ui/,
    ],
    [
      'src → tests',
      'src/calc/planted.ts',
      uses('publishedProfile', '../../tests/publishedProfiles'),
      /Imports run one way/,
    ],
    ['a barrel', 'src/ui/planted.ts', "export * from './App';\n", /No barrels/],
    ['a file named utils', 'src/calc/utils.ts', 'export const one = 1;\n', /Name the file for what it holds/],
    ['a file named index', 'src/ui/calculate/index.ts', 'export const one = 1;\n', /Name the file for what it holds/],
    ['a folder named hooks', 'src/ui/hooks/planted.ts', 'export const one = 1;\n', /Name the file for what it holds/],
  ])('%s', async (_, filePath, code, message) => {
    expect(await complaints(filePath, code)).toContainEqual(expect.stringMatching(message));
  });
});

describe('lint refuses what src/calc may not know or lose', { timeout: 60_000 }, () => {
  it.each([
    ['Date', 'export const now = new Date();\n', /does not know what day it is/],
    ['fetch', "export const answer = fetch('/');\n", /loads nothing/],
    ['window', 'export const page = window.name;\n', /runs without a page/],
    ['document', 'export const page = document.title;\n', /runs without a page/],
    ['localStorage', 'export const count = localStorage.length;\n', /keeps nothing/],
    ['setTimeout', 'setTimeout(() => undefined, 1);\n', /no timers, clocks or chance/],
    ['performance', 'export const now = performance.now();\n', /no timers, clocks or chance/],
    ['Math.random', 'export const chance = Math.random();\n', /nothing to chance/],
    ['parseFloat', "export const rate = parseFloat('0.5');\n", /Floats lose cents/],
    ['Number()', "export const rate = Number('0.5');\n", /Floats lose cents/],
    ['a unary plus', "export const rate = +'0.5';\n", /Floats lose cents/],
    ['toNumber', 'export const spell = (rate: { toNumber: () => number }) => rate.toNumber();\n', /Floats lose cents/],
    ['a float', 'export const rate = 0.08;\n', /A float is not exact/],
  ])('%s', async (_, code, message) => {
    expect(await complaints('src/calc/planted.ts', code)).toContainEqual(expect.stringMatching(message));
    expect(await complaints('src/ui/planted.ts', code)).not.toContainEqual(expect.stringMatching(message));
  });
});

describe('lint lets pass what the layers allow', { timeout: 60_000 }, () => {
  it.each([
    ['calc → decimal.js', 'src/calc/planted.ts', uses('Decimal', 'decimal.js')],
    ['calc → calc', 'src/calc/deep/planted.ts', uses('Decimal', '../decimal')],
    [
      'a type, calc → rules',
      'src/calc/planted.ts',
      "export type Rules = Profile;\nimport type { Profile } from '../rules/cityProfile';\n",
    ],
    ['rules → zod/mini', 'src/rules/planted.ts', "import * as z from 'zod/mini';\nexport const text = z.string();\n"],
    ['rules → rules', 'src/rules/planted.ts', uses('addMonths', './months')],
    [
      'payroll → calc and rules',
      'src/payroll/planted.ts',
      uses('zero', '../calc/decimal') + uses('addMonths', '../rules/months'),
    ],
    ['ui → everything', 'src/ui/planted.ts', uses('zero', '../calc/decimal') + uses('useState', 'react')],
    ['main → ui', 'src/main.tsx', uses('App', './ui/App')],
  ])('%s', async (_, filePath, code) => {
    expect(await complaints(filePath, code)).toEqual([]);
  });
});
