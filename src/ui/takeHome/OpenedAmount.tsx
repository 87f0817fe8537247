import type { ReactNode } from 'react';
import openedStyles from '../parts/opened.module.css';
import styles from './OpenedAmount.module.css';

type Props = {
  label: string;
  amount: string;
  /** A figure people came for: large, with its short formula always under it. */
  short?: string;
  isFirst?: boolean;
  children: ReactNode;
};

/** An amount that opens to its formula. */
export function OpenedAmount({ label, amount, short, isFirst = false, children }: Props) {
  const size = short === undefined ? styles.row : isFirst ? `${styles.large} ${styles.first}` : styles.large;
  return (
    <details className={`${styles.opened} ${size}`}>
      <summary>
        <span>{label}</span> <strong className={openedStyles.dotted}>{amount}</strong>{' '}
        {short !== undefined && <small>{short}</small>}
      </summary>
      <div className={styles.formula}>{children}</div>
    </details>
  );
}

export function Steps({ lines }: { lines: readonly string[] }) {
  return (
    <ol className={styles.steps}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ol>
  );
}
