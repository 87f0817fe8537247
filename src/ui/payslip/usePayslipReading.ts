import { startTransition, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { CityProfile } from '../../rules/cityProfile';
import { usePreferences } from '../preferences';
import { chooseCategory, type ChosenCategory } from '../place/chooseCategory';
import { today } from '../place/today';
import { openPayslipReader, type PayslipReader } from './payslipReader';
import { readHere, readingOf, typedOf, type PayslipQuestion, type PayslipReading } from './payslipReading';
import { monthOf, usePayslipInputs } from './payslipStore';
import { typingPause } from '../useWhenPaused';
import PayslipWorker from './payslipWorker?worker';
import type { TypedPayslip } from './typedPayslip';

export type PayslipOnPage = {
  chosen: ChosenCategory;
  /** Of what was typed last. */
  typed: TypedPayslip;
  /** Of what was typed last, or, while that is being read, of what was typed before it. */
  reading: PayslipReading;
  isBusy: boolean;
};

/** Fields answer at once; what is wrong with them follows when typing leaves time, and the reading comes from a worker. */
export function usePayslipReading(profile: CityProfile | null): PayslipOnPage | null {
  const inputs = useDeferredValue(usePayslipInputs());
  const preferredCategory = usePreferences((preferences) => preferences.categoryId);
  const month = monthOf(inputs);
  const chosen = useMemo(
    () => (profile === null ? null : chooseCategory(profile, month, preferredCategory)),
    [profile, month, preferredCategory],
  );
  const categoryId = chosen?.category.id;
  const day = today();
  const question = useMemo(
    () => (profile === null || categoryId === undefined ? null : { profile, categoryId, month, inputs, today: day }),
    [profile, categoryId, month, inputs, day],
  );
  const reading = useReading(question);
  return useMemo(() => {
    if (chosen === null || question === null) return null;
    const typed = typedOf(question);
    const shown = shownOf(question, typed, reading);
    return { chosen, typed, reading: shown, isBusy: typed.state === 'read' && reading?.question !== question };
  }, [chosen, question, reading]);
}

/** What can be said of a question: its own reading; until it is there, the one before, if it is of the same person. */
function shownOf(question: PayslipQuestion, typed: TypedPayslip, reading: PayslipReading | null): PayslipReading {
  const { profile, categoryId } = question;
  const isOfSame = reading?.question.profile === profile && reading.question.categoryId === categoryId;
  if (reading !== null && (reading.question === question || (isOfSame && typed.state === 'read'))) return reading;
  return { question, assessment: { ...typed, groups: [] }, arrears: null };
}

/** The last reading that came. */
function useReading(question: PayslipQuestion | null): PayslipReading | null {
  const [answered, setAnswered] = useState<PayslipReading | null>(null);
  const [hasWorker, setHasWorker] = useState(typeof Worker !== 'undefined');
  const reader = useRef<PayslipReader | null>(null);
  useEffect(() => {
    if (!hasWorker) return;
    const opened = openPayslipReader(() => new PayslipWorker(), {
      onAnswer: (asked, answer) => startTransition(() => setAnswered(readingOf(asked, answer))),
      onFailed: () => startTransition(() => setHasWorker(false)),
    });
    reader.current = opened;
    return () => opened.close();
  }, [hasWorker]);
  useEffect(() => {
    // A page on which nothing can be read yet fetches no worker.
    if (question === null || !hasWorker || typedOf(question).state !== 'read') return;
    // Each answer is drawn: on a slow phone those between two keys would hold the second up.
    const timer = setTimeout(() => reader.current?.ask(question), typingPause);
    return () => clearTimeout(timer);
  }, [question, hasWorker]);
  const readByPage = useMemo(() => (question === null || hasWorker ? null : readHere(question)), [question, hasWorker]);
  return readByPage ?? answered;
}
