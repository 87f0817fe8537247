import { useCallback, useState } from 'react';
import type { ReadableProfile } from '../../ownProfiles/ownProfile';
import button from '../../parts/button.module.css';
import { useOwnProfilesWording } from '../../wording/ownProfiles/OwnProfilesWording';
import styles from './own.module.css';
import { RemoveQuestion } from './RemoveQuestion';

type Props = { older: ReadableProfile; olderName: string; newer: ReadableProfile; newerName: string };

/** That a profile of the same city is here already and stays in use, where a file was brought that may be meant to replace it. */
export function OlderProfile({ older, olderName, newer, newerName }: Props) {
  const words = useOwnProfilesWording();
  const [isAsking, setAsking] = useState(false);
  const close = useCallback(() => setAsking(false), []);
  return (
    <div className={styles.choice}>
      <p>
        {words.older(
          { name: olderName, revision: older.profile.revision },
          { name: newerName, revision: newer.profile.revision },
        )}
      </p>
      <button type="button" className={button.button} onClick={() => setAsking(true)}>
        {words.removeOlder(olderName)}
      </button>
      {isAsking && <RemoveQuestion id={older.id} name={olderName} onClose={close} />}
    </div>
  );
}
