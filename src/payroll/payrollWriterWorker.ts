/// <reference lib="webworker" />
// Writes one file in a worker of its own: ending it in the middle leaves the payroll's worker as it was.
import type { FinishedPayroll } from './finishedPayroll';
import type { WorkerMessage, WriterRequest } from './payrollMessages';
import { showSignOfLife } from './signOfLife';
import { writePayroll } from './writePayroll';

declare const self: DedicatedWorkerGlobalScope;

showSignOfLife();
self.addEventListener('message', ({ data: { id, ask } }: MessageEvent<WriterRequest>) => {
  const send = (message: WorkerMessage) => self.postMessage(message);
  ask.from.onmessage = ({ data }: MessageEvent<FinishedPayroll>) => {
    ask.from.close();
    writePayroll(data, ask, (progress) => send({ id, kind: 'progress', progress })).then(
      (answer) => send({ id, kind: 'answer', answer }),
      (error: unknown) => send({ id, kind: 'failed', message: String(error) }),
    );
  };
});
