/** What the page asks of the worker that reads payslips, and what it answers. */
import type { CityProfile } from '../../rules/cityProfile';
import type { PayslipAnswer, PayslipQuestion } from './payslipReading';
import type { Plain } from './plainAmounts';

export type PayslipRequests = {
  /** The profile by which to read from now on: it crosses once, and not with every keystroke. */
  profile: { ask: CityProfile; answer: null };
  read: { ask: Omit<PayslipQuestion, 'profile'>; answer: Plain<PayslipAnswer> };
};

export type PayslipRequest = {
  [Kind in keyof PayslipRequests]: { id: number; kind: Kind; ask: PayslipRequests[Kind]['ask'] };
}[keyof PayslipRequests];

export type PayslipMessage =
  | { id: number; kind: 'answer'; answer: PayslipRequests[keyof PayslipRequests]['answer'] }
  /** A bug: the page reads by itself, and its boundary says so. */
  | { id: number; kind: 'failed'; message: string };
