/** What the page asks about a payslip, and what comes of it: in a worker or here, by the same function. */
import type { CityProfile } from '../../rules/cityProfile';
import { readArrears, type ArrearsReading } from './arrearsQuestion';
import { findGroups, withFindings, type Assessment } from './assessment';
import type { GroupFinding } from './groupAssessment';
import type { PayslipInputs } from './payslipInputs';
import { readTyped, type TypedPayslip } from './typedPayslip';

export type PayslipQuestion = {
  profile: CityProfile;
  categoryId: string;
  /** YYYY-MM */
  month: string;
  inputs: PayslipInputs;
  /** YYYY-MM-DD on the person's own clock. */
  today: string;
};

/** The slow part alone. What it stands on, the page has or reads by itself. */
export type PayslipAnswer = { findings: GroupFinding[]; arrears: ArrearsReading };

export type PayslipReading = {
  question: PayslipQuestion;
  assessment: Assessment;
  /** Null while nothing has been read. */
  arrears: ArrearsReading | null;
};

const typedBefore = new WeakMap<PayslipQuestion, TypedPayslip>();

/** Read once for each question, whoever asks. */
export function typedOf(question: PayslipQuestion): TypedPayslip {
  const { profile, month, categoryId, inputs, today } = question;
  const typed = typedBefore.get(question) ?? readTyped(profile, month, categoryId, inputs, today);
  typedBefore.set(question, typed);
  return typed;
}

/** Some tens of milliseconds, on a slow phone some hundreds. */
export function answerPayslip(question: PayslipQuestion): PayslipAnswer {
  const { profile, categoryId, inputs, today } = question;
  const typed = typedOf(question);
  const findings = findGroups(typed, inputs);
  return { findings, arrears: readArrears(profile, categoryId, withFindings(typed, findings), inputs, today) };
}

export function readingOf(question: PayslipQuestion, { findings, arrears }: PayslipAnswer): PayslipReading {
  return { question, assessment: withFindings(typedOf(question), findings), arrears };
}

/** The whole at once, for what cannot wait: a page to print, a link to copy. */
export function readHere(question: PayslipQuestion): PayslipReading {
  return readingOf(question, answerPayslip(question));
}
