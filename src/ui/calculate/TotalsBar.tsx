import { formatAmount } from '../format';
import { useWording } from '../wording/WordingContext';
import type { Outcome } from './calculation';
import styles from '../parts/bar.module.css';

type Props = { outcome: Extract<Outcome, { kind: 'calculated' }>; isIncomplete: boolean };

/**
 * On a phone the form is longer than the screen: the two totals stay at its lower edge until the results come into view.
 * It repeats what stands there, so it is hidden from screen readers.
 */
export function TotalsBar({ outcome, isIncomplete }: Props) {
  const { calculate } = useWording();
  const { total } = outcome.summary;
  return (
    <div className={styles.bar} aria-hidden="true">
      {isIncomplete && <span>{calculate.incompleteMark}</span>}
      <span>
        {calculate.columns.employee} <strong>{formatAmount(total.employee)}</strong>
      </span>
      <span>
        {calculate.columns.employer} <strong>{formatAmount(total.employer)}</strong>
      </span>
    </div>
  );
}
