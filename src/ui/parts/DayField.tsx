import { useId } from 'react';
import styles from './field.module.css';

type Props = { label: string; value: string; onChange: (day: string) => void; hint: string };

/** A calendar day, YYYY-MM-DD; empty while none is chosen. */
export function DayField({ label, value, onChange, hint }: Props) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.control}>
        <input
          id={id}
          type="date"
          value={value}
          aria-describedby={`${id}-hint`}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
      <p id={`${id}-hint`} className={styles.hint}>
        {hint}
      </p>
    </div>
  );
}
