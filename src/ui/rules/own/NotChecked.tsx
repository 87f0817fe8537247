import { useState } from 'react';
import { loadOwnProfiles } from '../../ownProfiles/ownProfiles';
import button from '../../parts/button.module.css';
import refusal from '../../parts/refusal.module.css';
import { useOwnProfilesWording } from '../../wording/ownProfiles/OwnProfilesWording';

/** What the store holds is not known yet: the program that checks it was not fetched. */
export function NotChecked() {
  const words = useOwnProfilesWording();
  const [tries, setTries] = useState(0);
  const tryAgain = async () => {
    await loadOwnProfiles();
    // Still here: some browsers remember until the next visit what they could not fetch.
    setTries((count) => count + 1);
  };
  return (
    <div className={refusal.refusal} role="alert">
      <p>{tries === 0 ? words.unchecked : words.stillUnchecked}</p>
      <button type="button" className={button.button} onClick={() => void tryAgain()}>
        {words.tryAgain}
      </button>
    </div>
  );
}
