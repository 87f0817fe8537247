/// <reference lib="webworker" />
import type { WorkerMessage } from './payrollMessages';

declare const self: DedicatedWorkerGlobalScope;

/**
 * Holds a lock of the worker's own name for as long as it lives. A browser that is short of memory ends a worker without a
 * word; whoever waits for the lock learns of it. Pages of plain http have no locks, and go without.
 */
export function showSignOfLife(): void {
  if (self.name === '' || !('locks' in navigator)) return;
  const held = navigator.locks.request(self.name, () => {
    self.postMessage({ kind: 'alive' } satisfies WorkerMessage);
    return new Promise(() => undefined);
  });
  held.catch(() => undefined); // refused where all storage is: it goes without as well
}
