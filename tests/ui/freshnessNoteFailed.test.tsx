import { readFileSync } from 'node:fs';
import { render } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { cityProfileSchema } from '../../src/rules/cityProfile';
import { FreshnessNote } from '../../src/ui/place/FreshnessNote';
import { WordingProvider } from '../../src/ui/wording/WordingContext';
import { zh } from '../../src/ui/wording/zh';

vi.mock('../../src/ui/wording/freshness/zh', () => {
  throw new TypeError('Failed to fetch dynamically imported module');
});

it('leaves the page as it is where its words cannot be fetched', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const profile = cityProfileSchema.parse(JSON.parse(readFileSync('public/city-profiles/nanjing.json', 'utf8')));
  render(
    <WordingProvider value={zh}>
      <p>3,250.00</p>
      <FreshnessNote profile={profile} inUse={[]} today="2099-01-01" />
    </WordingProvider>,
  );
  await vi.waitFor(() => expect(error).toHaveBeenCalled());
  expect(document.body.textContent).toBe('3,250.00');
});
