import type { CityProfile } from '../../rules/cityProfile';
import { openWorkerClient, type WorkerClient, type WorkerLike } from '../payroll/workerClient';
import type { PayslipRequests } from './payslipMessages';
import type { PayslipAnswer, PayslipQuestion } from './payslipReading';
import { withDecimals } from './plainAmounts';

/** A worker that was ended by the browser says nothing; no reading takes as long, but for the first its script is fetched. */
const longestWaitMs = 3000;
const longestFirstWaitMs = 20_000;

export type PayslipReader = { ask: (question: PayslipQuestion) => void; close: () => void };

type Heard = {
  onAnswer: (question: PayslipQuestion, answer: PayslipAnswer) => void;
  /** The worker answers nothing more: the page has to read by itself. */
  onFailed: () => void;
};

/**
 * Has a worker read, one question at a time. Of those that come meanwhile the latest waits, and only it is answered. The
 * worker is started by the first question: it is as large as the page.
 */
export function openPayslipReader(startWorker: () => WorkerLike, { onAnswer, onFailed }: Heard): PayslipReader {
  let client: WorkerClient<PayslipRequests> | null = null;
  let known: CityProfile | null = null;
  let latest: PayslipQuestion | null = null;
  let isReading = false;
  let hasAnswered = false;
  let isClosed = false;

  const close = () => {
    isClosed = true;
    client?.cancel();
  };
  const fail = () => {
    if (isClosed) return;
    close();
    onFailed();
  };

  const takeLatest = () => {
    const question = latest;
    latest = null;
    return question;
  };
  const isSuperseded = () => latest !== null;

  const readQuestions = async (worker: WorkerClient<PayslipRequests>) => {
    for (let question = takeLatest(); question !== null; question = takeLatest()) {
      const { profile, ...ask } = question;
      const timer = setTimeout(fail, hasAnswered ? longestWaitMs : longestFirstWaitMs);
      if (profile !== known) void worker.ask('profile', profile);
      known = profile;
      const answered = await worker.ask('read', ask);
      clearTimeout(timer);
      if (answered.kind !== 'answer') {
        fail();
        return;
      }
      hasAnswered = true;
      if (!isSuperseded()) onAnswer(question, withDecimals<PayslipAnswer>(answered.answer));
    }
  };

  const readLatest = async () => {
    isReading = true;
    client ??= openWorkerClient<PayslipRequests>(startWorker);
    try {
      await readQuestions(client);
    } finally {
      isReading = false;
    }
  };

  return {
    ask: (question) => {
      latest = question;
      if (!isReading) void readLatest();
    },
    close,
  };
}
