import { expect, it } from 'vitest';

// A module that works only after another one was loaded would be seen nowhere else: tests import many at once.
const modules = import.meta.glob(['../../src/{rules,calc,payroll}/**/*.ts', '!../../src/payroll/*Worker.ts']);

it.each(Object.entries(modules))('%s loads', async (_, load) => {
  await expect(load()).resolves.toBeTypeOf('object');
});
