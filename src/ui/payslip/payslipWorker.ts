/// <reference lib="webworker" />
import type { CityProfile } from '../../rules/cityProfile';
import type { PayslipMessage, PayslipRequest } from './payslipMessages';
import { answerPayslip } from './payslipReading';
import { withDigits } from './plainAmounts';

declare const self: DedicatedWorkerGlobalScope;

let profile: CityProfile | null = null;

self.addEventListener('message', ({ data }: MessageEvent<PayslipRequest>) => {
  const send = (message: PayslipMessage) => self.postMessage(message);
  try {
    send({ id: data.id, kind: 'answer', answer: answer(data) });
  } catch (error) {
    send({ id: data.id, kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
});

function answer({ kind, ask }: PayslipRequest) {
  if (kind === 'profile') {
    profile = ask;
    return null;
  }
  if (profile === null) throw new Error('A payslip was asked about before the profile came');
  return withDigits(answerPayslip({ ...ask, profile }));
}
