/// <reference lib="webworker" />
import { readSheet } from 'read-excel-file/universal';

declare const self: DedicatedWorkerGlobalScope;

self.addEventListener('message', ({ data }: MessageEvent<File>) => {
  // Only the count is sent back: the rows stay in the worker, as they do in the app.
  void readSheet(data).then((rows) => self.postMessage(rows.length));
});
