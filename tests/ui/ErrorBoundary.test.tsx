import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../src/ui/ErrorBoundary';

function Faulty(): never {
  throw new Error('a fault of ours');
}

it('says a fault of ours in both languages and offers to reload', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  render(
    <ErrorBoundary>
      <Faulty />
    </ErrorBoundary>,
  );
  expect(screen.getByRole('alert').textContent).toMatch(/页面出错了.*Something went wrong.*a fault of ours/);
  expect(screen.getByRole('button', { name: /刷新/ })).toBeTruthy();
});

it('shows what stands in it while all is well', () => {
  render(<ErrorBoundary>well</ErrorBoundary>);
  expect(screen.getByText('well')).toBeTruthy();
});
