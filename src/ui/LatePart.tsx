import { Suspense, type ReactNode } from 'react';
import { ErrorBoundary } from './ErrorBoundary';
import { PartFailed } from './PartFailed';

type Props = {
  /** In its place where it cannot be fetched: a sentence, or null for what a page can do without. */
  instead?: ReactNode;
  children: ReactNode;
};

/** A part of a page that is fetched late. Where that fails, the rest of the page stays. */
export function LatePart({ instead = <PartFailed />, children }: Props) {
  return (
    <ErrorBoundary instead={instead}>
      <Suspense fallback={null}>{children}</Suspense>
    </ErrorBoundary>
  );
}
