import { useOffline } from './offlineState';

const hour = 60 * 60 * 1000;

/** An install that failed is tried again after so many milliseconds, and whenever the network comes back. */
const retriesMs = [15_000, 60_000, 300_000];

/** Registers the service worker, and offers a newer build when one has been fetched. It never changes builds unasked. */
export function keepOffline(): void {
  // Absent where the page came over plain http, and in some private windows.
  if (!('serviceWorker' in navigator)) return;
  const workers = navigator.serviceWorker;
  let isControlled = workers.controller !== null;
  let registration: ServiceWorkerRegistration | null = null;
  let watched: ServiceWorker | null = null;
  let isAsked = false;
  let isReplaced = false;

  const update = () => {
    // Whoever holds what a reload loses may ask first, and keep this build for now.
    if (!window.dispatchEvent(new Event('beforeupdate', { cancelable: true }))) return;
    isAsked = true;
    const waiting = registration?.waiting ?? null;
    if (waiting === null) location.reload();
    else waiting.postMessage('skip-waiting');
  };
  const show = () => {
    const isWaiting = registration !== null && registration.active !== null && registration.waiting !== null;
    const hasUpdate = isReplaced || isWaiting;
    useOffline.setState({ update: hasUpdate ? update : null });
  };
  const showReadiness = async () => {
    const active = registration?.active ?? null;
    useOffline.setState({ isReady: active !== null && (await isWhole(active)) });
  };
  const watch = () => {
    const installing = registration?.installing ?? null;
    // `updatefound` may tell of the one that `begin` has found.
    if (installing === null || installing === watched) return;
    watched = installing;
    installing.addEventListener('statechange', () => {
      show();
      if (installing.state === 'activated') void showReadiness();
      // Of a first install nothing is left to ask for updates: the next try registers anew.
      if (installing.state === 'redundant' && registration?.active === null) tries.later();
    });
  };
  const begin = async () => {
    registration = await workers.register('./service-worker.js', { updateViaCache: 'none' });
    show();
    void showReadiness();
    watch();
    registration.addEventListener('updatefound', watch);
  };
  const tries = retrying(begin);

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
  whenComingBack(() => {
    void showReadiness();
    registration?.update().catch(() => {
      // No network: the next look will tell.
    });
  });
  tries.now();
}

/** Whether the worker keeps every file of its build; one that is gone it fetches before it answers. */
function isWhole(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => {
      port1.close();
      resolve(data === true);
    };
    worker.postMessage('is-whole', [port2]);
  });
}

/** Tries `now`; or `later`: when the network comes back, or after a while, each time a longer one. So does what fails. */
function retrying(run: () => Promise<void>): { now: () => void; later: () => void } {
  let failures = 0;
  const now = () => {
    run().catch((error: unknown) => {
      // The page works all the same, as long as there is a network.
      console.warn('This page is not kept offline:', error);
      later();
    });
  };
  const later = () => {
    const wait = retriesMs[failures];
    failures += 1;
    const again = () => {
      window.removeEventListener('online', again);
      clearTimeout(timer);
      now();
    };
    const timer = wait === undefined ? undefined : setTimeout(again, wait);
    window.addEventListener('online', again);
  };
  return { now, later };
}

/** A page may stay open for weeks: it looks again when a person comes back to it, at most hourly. */
function whenComingBack(look: () => void): void {
  let lookedAt = Date.now();
  document.addEventListener('visibilitychange', () => {
    // A clock that was put back counts as well, or a wrong one would keep this build for years.
    if (document.visibilityState === 'hidden' || Math.abs(Date.now() - lookedAt) < hour) return;
    lookedAt = Date.now();
    look();
  });
}
