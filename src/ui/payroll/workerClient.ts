import type { PayrollProgress, WorkerMessage } from '../../payroll/payrollMessages';

export type Answered<Answer> =
  | { kind: 'answer'; answer: Answer }
  /** The client was closed before the answer came. */
  | { kind: 'cancelled' }
  /** The worker broke, or could not be started: it answers nothing more. `message` is for a bug report. */
  | { kind: 'failed'; message: string };

type Questions = Record<string, { ask: unknown; answer: unknown }>;

/** Asks one worker. Whatever happens to it is an answer; nothing is thrown. */
export type WorkerClient<Asked extends Questions> = {
  /** @param handedOver what of the question goes to the worker and is gone here */
  ask: <Kind extends keyof Asked>(
    kind: Kind,
    ask: Asked[Kind]['ask'],
    onProgress?: (progress: PayrollProgress) => void,
    handedOver?: Transferable[],
  ) => Promise<Answered<Asked[Kind]['answer']>>;
  /** Ends the worker at once, in the middle of whatever it does. */
  cancel: () => void;
};

/** What is used of a worker. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'>;

type Waiting = { settle: (answered: Answered<unknown>) => void; onProgress: (progress: PayrollProgress) => void };

let lastWorker = 0;

/** No other worker has it, in whatever tab of this site. */
function newName(): string {
  lastWorker += 1;
  return `worker ${performance.timeOrigin} ${Math.random()} ${lastWorker}`;
}

/** @param startWorker gives the worker the name by which its end is known */
export function openWorkerClient<Asked extends Questions>(
  startWorker: (name: string) => WorkerLike,
): WorkerClient<Asked> {
  const name = newName();
  const watching = new AbortController();
  const waiting = new Map<number, Waiting>();
  let end: Exclude<Answered<never>, { kind: 'answer' }> | null = null;
  let worker: WorkerLike | null = null;
  let lastId = 0;

  const close = (reason: NonNullable<typeof end>) => {
    if (end !== null) return;
    end = reason;
    watching.abort();
    worker?.terminate();
    for (const { settle } of waiting.values()) settle(reason);
    waiting.clear();
  };
  const fail = (message: string) => close({ kind: 'failed', message });

  /** Granted only when the worker that holds the lock has ended, without an error that would have told it. */
  const watch = () => {
    navigator.locks
      .request(name, { signal: watching.signal }, () => fail('The worker ended without a word'))
      .catch(() => undefined); // closed
  };

  const receive = (message: WorkerMessage) => {
    if (message.kind === 'alive') {
      watch();
      return;
    }
    const asked = waiting.get(message.id);
    if (asked === undefined) return;
    switch (message.kind) {
      case 'progress':
        asked.onProgress(message.progress);
        break;
      case 'answer':
        waiting.delete(message.id);
        asked.settle({ kind: 'answer', answer: message.answer });
        break;
      case 'failed':
        fail(message.message);
        break;
    }
  };

  try {
    worker = startWorker(name);
    worker.onmessage = ({ data }: MessageEvent<WorkerMessage>) => receive(data);
    worker.onerror = (event) => {
      // Or the browser reports it a second time, as an error of the page.
      event.preventDefault();
      // A script that was not fetched is an error without a message.
      fail(event.message || 'The worker did not start');
    };
    worker.onmessageerror = () => fail('A message could not be read');
  } catch (error) {
    fail(String(error));
  }

  return {
    ask: (kind, ask, onProgress = () => undefined, handedOver = []) =>
      new Promise((resolve) => {
        if (end !== null) {
          resolve(end);
          return;
        }
        lastId += 1;
        // What answers to an id is the answer to what was asked under it.
        waiting.set(lastId, { settle: resolve, onProgress });
        try {
          worker?.postMessage({ id: lastId, kind, ask }, handedOver);
        } catch (error) {
          fail(String(error));
        }
      }),
    cancel: () => close({ kind: 'cancelled' }),
  };
}
