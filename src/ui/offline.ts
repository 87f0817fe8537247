import { useOffline } from './offlineState';

const hour = 60 * 60 * 1000;

/** Registers the service worker, and offers a newer build when one has been fetched. It never changes builds unasked. */
export async function keepOffline(): Promise<void> {
  // Absent where the page came over plain http, and in some private windows.
  if (!('serviceWorker' in navigator)) return;
  const workers = navigator.serviceWorker;
  let isControlled = workers.controller !== null;
  const registration = await workers.register('./service-worker.js', { updateViaCache: 'none' });
  let isAsked = false;
  let isReplaced = false;

  const update = () => {
    // Whoever holds what a reload loses may ask first, and keep this build for now.
    if (!window.dispatchEvent(new Event('beforeupdate', { cancelable: true }))) return;
    isAsked = true;
    if (registration.waiting === null) location.reload();
    else registration.waiting.postMessage('skip-waiting');
  };
  const show = () => {
    const isReady = registration.active !== null;
    const hasUpdate = isReplaced || (isReady && registration.waiting !== null);
    useOffline.setState({ isReady, update: hasUpdate ? update : null });
  };
  const watch = () => registration.installing?.addEventListener('statechange', show);

  show();
  watch();
  registration.addEventListener('updatefound', watch);
  workers.addEventListener('controllerchange', () => {
    if (isAsked) {
      isAsked = false;
      location.reload();
    } else if (isControlled) {
      // Another tab changed builds: this one still runs the older build, and is asked for itself.
      isReplaced = true;
      show();
    }
    isControlled = true;
  });
  lookForUpdates(registration);
}

/** A page may stay open for weeks: it looks again when a person comes back to it, at most hourly. */
function lookForUpdates(registration: ServiceWorkerRegistration): void {
  let lookedAt = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || Date.now() - lookedAt < hour) return;
    lookedAt = Date.now();
    registration.update().catch(() => {
      // No network: the next look will tell.
    });
  });
}
