import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

// ── Layers ──────────────────────────────────────────────────────────────────────────────────────────────────────────
// ui → payroll → calc → decimal.js, and rules → zod; calc knows the rules' types only. Imports run one way.

const layersAre = 'Imports run one way: ui → payroll → calc and rules.';

/** Refuses every package but those that match. */
function onlyPackages(allowed, message) {
  return { regex: `^(?!\\.{1,2}(/|$)|(${allowed})$)`, message };
}

/** Refuses relative imports of these folders and files of src/, and of what lies outside it. */
function noLayers(layers, message) {
  return { regex: `^(\\.{1,2}/)+(${layers}|main|tests|public|scripts)(/|\\.|$)`, message: `${message} ${layersAre}` };
}

const noBarrel = { regex: '^\\.{1,2}/?$', message: 'Import the file that defines it; there are no barrels.' };

function imports(...patterns) {
  return { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [...patterns, noBarrel] }] };
}

const noReExport = {
  selector: 'ExportAllDeclaration',
  message: 'No barrels: export a thing where it is defined, and import it from there.',
};
const noDynamicImport = {
  selector: 'ImportExpression',
  message: 'Loading on demand is for src/ui and src/payroll; here it would get round the layer rules.',
};
const noDynamicImportFromElsewhere = {
  ...noDynamicImport,
  selector: 'ImportExpression[source.value!=/^\\.\\u002F[^\\u002F]+$/]',
};
const noDynamicUi = {
  selector: 'ImportExpression[source.value=/^(\\.{1,2}\\u002F)+(ui|main)(\\u002F|\\.|$)/]',
  message: `Only src/ui and src/main.tsx import from src/ui. ${layersAre}`,
};

// ── No text becomes markup or code ──────────────────────────────────────────────────────────────────────────────────
// The content-security policy of the built page refuses all of this too; here it does not get that far.

const onlyText = 'No text becomes markup or code: let React draw it, and call functions by name.';
const turnsTextIntoMarkup =
  '/^(dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|parseFromString|srcdoc|srcDoc)$/';
const noInjection = [
  ...['Identifier[name=', 'JSXIdentifier[name=', 'Literal[value='].map((node) => ({
    selector: `${node}${turnsTextIntoMarkup}]`,
    message: onlyText,
  })),
  { selector: 'Identifier[name=/^(eval|Function|execScript)$/]', message: onlyText },
  { selector: 'MemberExpression[object.name="document"][property.name=/^write(ln)?$/]', message: onlyText },
  { selector: 'Literal[value=/javascript:/i], TemplateElement[value.raw=/javascript:/i]', message: onlyText },
];

// ── src/calc is pure and exact ──────────────────────────────────────────────────────────────────────────────────────

const ambient = (names, message) => names.map((name) => ({ name, message }));
const impureGlobals = [
  ...ambient(
    ['Date'],
    'src/calc does not know what day it is: take months and days as text, count days as civil days.',
  ),
  ...ambient(['fetch', 'XMLHttpRequest', 'WebSocket'], 'src/calc loads nothing: take what it needs as an argument.'),
  ...ambient(
    ['window', 'document', 'self', 'globalThis', 'navigator', 'location', 'history', 'process'],
    'src/calc runs without a page: what it needs comes as an argument.',
  ),
  ...ambient(['localStorage', 'sessionStorage', 'indexedDB'], 'src/calc keeps nothing: the store of src/ui does that.'),
  ...ambient(
    ['setTimeout', 'setInterval', 'queueMicrotask', 'requestAnimationFrame', 'performance', 'crypto'],
    'src/calc gives the same answer at any time, and at once: no timers, clocks or chance.',
  ),
  ...ambient(['Intl'], 'src/calc gives numbers; src/ui spells them.'),
  ...ambient(['parseFloat', 'parseInt'], 'Floats lose cents: read amounts and rates with Decimal.'),
];
const inexact = [
  {
    selector: 'CallExpression[callee.name="Number"], UnaryExpression[operator="+"]',
    message: 'Floats lose cents: amounts and rates are Decimals.',
  },
  {
    selector: 'CallExpression[callee.property.name="toNumber"]',
    message: 'Floats lose cents: hand on the Decimal.',
  },
  { selector: 'Literal[raw=/^\\d*\\.\\d/]', message: 'A float is not exact: write new Decimal("0.08").' },
];
const noChance = ['error', { object: 'Math', property: 'random', message: 'src/calc leaves nothing to chance.' }];

const nodeGlobals = Object.fromEntries(
  ['process', 'console', 'URL', 'Buffer', 'setTimeout', 'clearTimeout', 'setInterval', 'fetch'].map((name) => [
    name,
    'readonly',
  ]),
);

/** Files above 250 lines, each with its reason. */
const tablesThatAreLong = [
  'tests/calc/workedPayslips.ts', // a table of payslips worked by hand, one entry each
  'tests/rules/badProfiles.ts', // a table with an entry for each broken file of tests/fixtures/bad-profiles
  'tests/rules/cityProfile.test.ts', // a table of every kind of value with its spellings
];

export default defineConfig(
  globalIgnores(['dist', 'reports', 'test-results', 'coverage', '.stryker-tmp']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  js.configs.recommended,
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: nodeGlobals } },

  {
    files: ['**/*.{ts,tsx,mts}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      // Chinese text is spread into characters on purpose: code points are what is meant.
      '@typescript-eslint/no-misused-spread': 'off',
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', noReExport],
    },
  },
  { files: ['{src,tests}/ui/**/*.{ts,tsx}', 'src/main.tsx'], extends: [reactHooks.configs.flat.recommended] },

  {
    files: ['src/ui/**/*.{ts,tsx}', 'src/main.tsx'],
    rules: { 'no-restricted-syntax': ['error', noReExport, ...noInjection] },
  },
  {
    files: ['src/*.{ts,tsx}'],
    ignores: ['src/main.tsx'],
    rules: {
      ...imports(noLayers('ui', 'Only src/ui and src/main.tsx import from src/ui.')),
      'no-restricted-syntax': ['error', noReExport, noDynamicUi, ...noInjection],
    },
  },
  {
    files: ['src/rules/**/*.{ts,tsx}'],
    rules: {
      ...imports(
        onlyPackages(
          'zod/.+',
          'src/rules stands on zod/mini alone (classic zod is 17 kB more before the first result).',
        ),
        noLayers('calc|payroll|ui', 'src/rules imports from src/rules only.'),
      ),
      'no-restricted-syntax': ['error', noReExport, noDynamicImportFromElsewhere, ...noInjection],
    },
  },
  {
    files: ['src/calc/**/*.{ts,tsx}'],
    rules: {
      ...imports(
        onlyPackages('decimal\\.js', 'src/calc stands on decimal.js alone: no React, no zod, no Node.'),
        noLayers('payroll|ui', 'src/calc imports from src/calc, and types from src/rules.'),
        {
          regex: '^(\\.{1,2}/)+rules(/|$)',
          allowTypeImports: true,
          message: 'src/calc takes types from src/rules and nothing else: import type, or pass the value in.',
        },
      ),
      'no-restricted-globals': ['error', ...impureGlobals],
      'no-restricted-properties': noChance,
      'no-restricted-syntax': ['error', noReExport, noDynamicImport, ...inexact, ...noInjection],
    },
  },
  {
    files: ['src/payroll/**/*.{ts,tsx}'],
    rules: {
      ...imports(
        {
          regex: '^(react|react-dom|zustand)(/|$)',
          message: 'src/payroll runs in a worker, without a page: no React.',
        },
        noLayers('ui', 'src/payroll imports from src/calc and src/rules.'),
      ),
      'no-restricted-syntax': ['error', noReExport, noDynamicUi, ...noInjection],
    },
  },

  {
    files: [
      '{src,tests}/**/{utils,types,hooks,helpers,index}.{ts,tsx}',
      '{src,tests}/**/{utils,types,hooks,helpers}/**',
    ],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Program',
          message:
            'Name the file for what it holds: no utils, types, hooks or helpers, and no index that passes things on.',
        },
      ],
    },
  },

  {
    files: ['**/*.{ts,tsx,mts,mjs}'],
    ignores: tablesThatAreLong,
    rules: { 'max-lines': ['error', 250] },
  },

  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      // A test may rely on what it has just arranged, and compares functions of classes it does not call.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // Playwright reads a fixture's needs from the pattern, an empty one too.
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
    },
  },
);
