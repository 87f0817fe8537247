import { expect, it } from 'vitest';

// Under mutation, a module that throws while it loads takes its whole test file along, and a file without tests fails
// none: the mutant would count as alive. Loaded from within a test, it is seen.
const modules = import.meta.glob(['../../src/{rules,calc,payroll}/**/*.ts', '!../../src/payroll/*Worker.ts']);

it.each(Object.entries(modules))('%s loads', async (_, load) => {
  await expect(load()).resolves.toBeTypeOf('object');
});
