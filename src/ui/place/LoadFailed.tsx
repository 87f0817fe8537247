import { lazy, Suspense } from 'react';
import type { LoadFailure } from '../../rules/loadProfiles';
import { useWording } from '../wording/WordingContext';
import styles from './LoadFailed.module.css';

const ProfileProblems = lazy(() => import('./ProfileProblems'));

/** Why the cities or a city's profile could not be read, and another try. */
export function LoadFailed({ title, failure, retry }: { title: string; failure: LoadFailure; retry: () => void }) {
  const wording = useWording();
  return (
    <div role="alert" className={styles.failed}>
      <p>
        <strong>{title}</strong> {wording.failure(failure)}
      </p>
      {failure.kind === 'invalid' && (
        <Suspense fallback={null}>
          <ProfileProblems problems={failure.problems} />
        </Suspense>
      )}
      <button type="button" onClick={retry}>
        {wording.retry}
      </button>
    </div>
  );
}
