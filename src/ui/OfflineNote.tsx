import { useOffline } from './offlineState';
import { useWording } from './wording/WordingContext';

/** Says that the network may go, once everything is kept on this machine. */
export function OfflineNote() {
  const wording = useWording();
  const isReady = useOffline((offline) => offline.isReady);
  return isReady ? <p>{wording.offlineReady}</p> : null;
}
