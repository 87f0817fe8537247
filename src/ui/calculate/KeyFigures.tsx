import { formatAmount } from '../format';
import { useWording } from '../wording/WordingContext';
import type { Outcome } from './calculation';
import styles from './KeyFigures.module.css';

type Props = { outcome: Extract<Outcome, { kind: 'calculated' }>; isIncomplete: boolean };

/** The four figures a person came for, each with its formula under it. */
export function KeyFigures({ outcome, isIncomplete }: Props) {
  const { calculate, payers } = useWording();
  const { wage, pay, summary, solved } = outcome;
  const { employee, employer } = summary.total;
  const cost = pay.plus(employer);
  const takeHome = pay.minus(employee);
  const mark = isIncomplete ? ` ${calculate.incompleteMark}` : '';
  return (
    <div className={styles.figures}>
      {solved !== null && (
        <p className={styles.solved}>
          {calculate.solved(solved)} {calculate.solvedRepresentative(formatAmount(wage))}
        </p>
      )}
      <dl>
        <div className={styles.first}>
          <dt>
            {calculate.figures.employee}
            {mark}
          </dt>
          <dd data-testid="employee-total">{formatAmount(employee)}</dd>
        </div>
        <div className={styles.first}>
          <dt>
            {calculate.figures.employer}
            {mark}
          </dt>
          <dd data-testid="employer-total">{formatAmount(employer)}</dd>
        </div>
        <div>
          <dt>
            {calculate.figures.takeHome}
            {mark}
          </dt>
          <dd data-testid="take-home">{formatAmount(takeHome)}</dd>
          <dd className={styles.formula}>
            {formatAmount(pay)} − {formatAmount(employee)} · {calculate.takeHomeNote}
          </dd>
        </div>
        <div>
          <dt>
            {calculate.figures.cost}
            {mark}
          </dt>
          <dd data-testid="employer-cost">{formatAmount(cost)}</dd>
          <dd className={styles.formula}>
            {formatAmount(pay)} + {payers.employer} {formatAmount(employer)}
          </dd>
        </div>
      </dl>
    </div>
  );
}
