import { lazy } from 'react';
import type { LoadFailure } from '../../rules/loadProfiles';
import { LatePart } from '../LatePart';
import button from '../parts/button.module.css';
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
        <LatePart instead={null}>
          <ProfileProblems problems={failure.problems} />
        </LatePart>
      )}
      <button type="button" className={button.button} onClick={retry}>
        {wording.retry}
      </button>
    </div>
  );
}
