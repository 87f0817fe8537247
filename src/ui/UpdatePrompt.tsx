import { useEffect } from 'react';
import { useOffline } from './offlineState';
import styles from './UpdatePrompt.module.css';
import { whenSettled } from './whenSettled';
import { useWording } from './wording/WordingContext';

/** Starts what keeps the app offline, and asks before a newer build takes over. */
export function UpdatePrompt() {
  const wording = useWording();
  const update = useOffline((offline) => offline.update);

  useEffect(() => {
    if (import.meta.env.PROD) void startOffline();
  }, []);

  // The region stands before it has words, or they would not be read out.
  return (
    <div role="status" className={styles.place}>
      {update !== null && (
        <div className={styles.bar}>
          <p>{wording.update.text}</p>
          <button type="button" className={styles.apply} onClick={update}>
            {wording.update.apply}
          </button>
          <button type="button" className={styles.later} onClick={() => useOffline.setState({ update: null })}>
            {wording.update.later}
          </button>
        </div>
      )}
    </div>
  );
}

async function startOffline(): Promise<void> {
  await whenSettled();
  try {
    const { keepOffline } = await import('./offline');
    keepOffline();
  } catch (error) {
    // The page works all the same, as long as there is a network.
    console.warn('This page is not kept offline:', error);
  }
}
