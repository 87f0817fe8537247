import { useState, type ReactNode } from 'react';
import { useWording } from '../wording/WordingContext';
import styles from './form.module.css';

type Props = { summary: string; isSet: boolean; hasProblem: boolean; children: ReactNode };

/** A fold that says when something in it is set, and stands open while something in it is wrong: nothing works unseen. */
export function Fold({ summary, isSet, hasProblem, children }: Props) {
  const { calculate } = useWording();
  const [isChosenOpen, setChosenOpen] = useState(isSet);
  const isOpen = isChosenOpen || hasProblem;
  return (
    <details
      className={isSet ? `${styles.more} ${styles.set}` : styles.more}
      open={isOpen}
      onToggle={(event) => setChosenOpen(event.currentTarget.open)}
    >
      <summary>
        {summary}
        {isSet && <small> · {calculate.isSet}</small>}
      </summary>
      {isOpen && <div className={styles.group}>{children}</div>}
    </details>
  );
}
