import type { PayrollRequests, WriterRequest } from '../../payroll/payrollMessages';
import PayrollWorker from '../../payroll/payrollWorker?worker';
import PayrollWriterWorker from '../../payroll/payrollWriterWorker?worker';
import { openWorkerClient, type WorkerClient } from './workerClient';

/** One worker, which holds one payroll. */
export type PayrollClient = WorkerClient<PayrollRequests>;

/** A worker that writes one file. */
export type WriterClient = WorkerClient<{ write: { ask: WriterRequest['ask']; answer: Blob } }>;

export function openPayrollClient(): PayrollClient {
  return openWorkerClient((name) => new PayrollWorker({ name }));
}

export function openWriterClient(): WriterClient {
  return openWorkerClient((name) => new PayrollWriterWorker({ name }));
}
