/// <reference lib="webworker" />
import type { PayrollProgress, WorkerMessage, WorkerRequest } from './payrollMessages';
import { openSession } from './payrollSession';
import { showSignOfLife } from './signOfLife';

declare const self: DedicatedWorkerGlobalScope;

showSignOfLife();
const session = openSession();

// One after the other: a table is asked for again only when the calculation before it is done.
let last: Promise<void> = Promise.resolve();

self.addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  last = last.then(() => answer(data));
});

async function answer({ id, kind, ask }: WorkerRequest): Promise<void> {
  const send = (message: WorkerMessage) => self.postMessage(message);
  try {
    const handle = session[kind] as (ask: unknown, onProgress: (progress: PayrollProgress) => void) => unknown;
    send({ id, kind: 'answer', answer: await handle(ask, (progress) => send({ id, kind: 'progress', progress })) });
  } catch (error) {
    send({ id, kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}
