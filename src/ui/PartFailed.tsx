import button from './parts/button.module.css';
import refusal from './parts/refusal.module.css';
import { useWording } from './wording/WordingContext';

/**
 * In place of a part that could not be opened. Trying again is a reload: browsers remember a module that they could not
 * fetch, and after an update its address may be gone.
 */
export function PartFailed() {
  const { partFailed } = useWording();
  return (
    <div role="alert" className={refusal.refusal}>
      <p>{partFailed.text}</p>
      <button type="button" className={button.button} onClick={() => location.reload()}>
        {partFailed.reload}
      </button>
    </div>
  );
}
