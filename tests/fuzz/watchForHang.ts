import { Worker } from 'node:worker_threads';

/** Nothing within this thread can tell of a loop without end: another one looks whether the cases go on. */
const stuckSeconds = 20;

const watcher = `
const { workerData: { state, command }, parentPort } = require('node:worker_threads');
const { writeSync } = require('node:fs');
const cases = new Int32Array(state);
let last = -1;
setInterval(() => {
  if (cases[0] === last) {
    writeSync(2, 'A case has not ended in ${stuckSeconds} seconds. Again: ' + command.replace('CASE', last - 1) + '\\n');
    process.kill(process.pid, 'SIGKILL');
  }
  last = cases[0];
}, ${stuckSeconds * 1000});
`;

export type HangWatch = { nextCase: (run: number) => void; end: () => void };

/** @param replay the command that runs a case again */
export function watchForHang(replay: (run: string) => string): HangWatch {
  const state = new SharedArrayBuffer(4);
  const cases = new Int32Array(state);
  const worker = new Worker(watcher, { eval: true, workerData: { state, command: replay('CASE') } });
  worker.unref();
  return {
    nextCase: (run) => {
      cases[0] = run;
    },
    end: () => void worker.terminate(),
  };
}
