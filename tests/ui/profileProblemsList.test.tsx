import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import ProfileProblems from '../../src/ui/place/ProfileProblems';
import { WordingProvider } from '../../src/ui/wording/WordingContext';
import { zh } from '../../src/ui/wording/zh';

it('lists two faults of a kind at one place, and React has no doubt which is which', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const overlap = { kind: 'illegalOverlap' as const, scheme: 'pension', personCategory: 'employee' };
  const problems = [1, 2].map((otherRule) => ({
    path: 'contributionRules[0]',
    reason: { ...overlap, otherRule, from: '2025-01', to: '2025-12' },
  }));
  render(
    <WordingProvider value={zh}>
      <ProfileProblems problems={problems} />
    </WordingProvider>,
  );
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
  expect(error).not.toHaveBeenCalled();
});
