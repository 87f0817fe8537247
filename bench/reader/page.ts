// The reading library by itself in a worker: what an import is measured against.
import ReaderWorker from './worker?worker';

declare global {
  interface Window {
    readAlone: (file: File) => Promise<{ rows: number; milliseconds: number }>;
  }
}

window.readAlone = (file) =>
  new Promise((resolve, reject) => {
    const began = performance.now();
    const worker = new ReaderWorker();
    worker.onmessage = ({ data }: MessageEvent<number>) => {
      resolve({ rows: data, milliseconds: performance.now() - began });
      worker.terminate();
    };
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(file);
  });
