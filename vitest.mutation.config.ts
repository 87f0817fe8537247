import { defineConfig } from 'vitest/config';

// What `npm run mutation` runs against every mutant: the tests of the layers that are mutated, nothing of page or
// tooling. The properties on every published rule take too long to be asked so often, and chance would make the score
// different every time; the examples must find the mutants by themselves.
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/{rules,calc,golden,payroll}/**/*.test.ts', 'tests/tooling/modulesLoad.test.ts'],
    exclude: [
      'tests/calc/properties.test.ts',
      'tests/calc/payslipProperties.test.ts',
      'tests/payroll/kernelPublished.test.ts',
      'tests/payroll/kernelRandom.test.ts',
      'tests/payroll/checkProperties.test.ts',
    ],
  },
});
