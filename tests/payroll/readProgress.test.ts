import { expect, it } from 'vitest';
import { reportSeldom } from '../../src/payroll/readProgress';

it('a phase is reported when it begins, and no sooner again than a tenth of a second later', async () => {
  const told: string[] = [];
  const report = reportSeldom(({ phase, done }) => told.push(`${phase} ${done}`));
  const say = (phase: 'opening' | 'reading' | 'building', done: number) =>
    report({ phase, done, total: 9, unit: 'rows' });
  say('opening', 0);
  say('reading', 0);
  say('reading', 1);
  say('building', 2);
  say('building', 3);
  expect(told).toEqual(['opening 0', 'reading 0', 'building 2']);
  await new Promise((resolve) => setTimeout(resolve, 110));
  say('building', 4);
  say('building', 5);
  expect(told.slice(3)).toEqual(['building 4']);
});
