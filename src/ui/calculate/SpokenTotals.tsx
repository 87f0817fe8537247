import { useEffect, useState } from 'react';
import { formatAmount } from '../format';
import { useWording } from '../wording/WordingContext';
import type { Outcome } from './calculation';

/** Long enough that a screen reader says the totals once, when typing has paused. */
const pauseMs = 800;

/** The two totals for people who do not see them change. */
export function SpokenTotals({ outcome }: { outcome: Outcome }) {
  const { calculate } = useWording();
  const sentence =
    outcome.kind === 'calculated'
      ? calculate.spokenTotals(
          formatAmount(outcome.summary.total.employee),
          formatAmount(outcome.summary.total.employer),
        )
      : '';
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(sentence), pauseMs);
    return () => clearTimeout(timer);
  }, [sentence]);
  return (
    <p className="visually-hidden" role="status">
      {spoken}
    </p>
  );
}
