import { useId, type ReactNode } from 'react';
import styles from './field.module.css';

type Props = {
  label: ReactNode;
  value: string;
  onChange: (value: string) => void;
  hint?: ReactNode;
  /** Why the value cannot be used: read out with the field. */
  problem?: string | undefined;
  unit?: string;
  /** The one figure the page is about. */
  isMain?: boolean;
  placeholder?: string;
};

/** An amount or a rate: text with a decimal keyboard, since `type="number"` loses what it cannot read. */
export function TextField({ label, value, onChange, hint, problem, unit, isMain = false, placeholder }: Props) {
  const id = useId();
  const hintId = `${id}-hint`;
  const problemId = `${id}-problem`;
  const describedBy = [hint ? hintId : '', problem ? problemId : ''].filter(Boolean).join(' ');
  return (
    <div className={isMain ? `${styles.field} ${styles.main}` : styles.field}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.control}>
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          spellCheck={false}
          value={value}
          placeholder={placeholder}
          aria-invalid={problem !== undefined}
          aria-describedby={describedBy || undefined}
          onChange={(event) => onChange(event.target.value)}
        />
        {unit !== undefined && (
          <span className={styles.unit} aria-hidden="true">
            {unit}
          </span>
        )}
      </div>
      {problem !== undefined && (
        <p id={problemId} className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      {hint && (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
