import { useId } from 'react';
import field from './field.module.css';
import styles from './MonthFields.module.css';
import { useWording } from '../wording/WordingContext';

type Props = {
  label: string;
  /** Of the two choices; read out behind the label. */
  names: { year: string; monthOfYear: string };
  /** YYYY-MM; empty while none is chosen. */
  month: string;
  years: readonly string[];
  onChange: (month: string) => void;
  problem?: string | undefined;
};

/** A month as two choices, since few browsers have a month field; a year alone means January. */
export function MonthFields({ label, names, month, years, onChange, problem }: Props) {
  const id = useId();
  const { calculate } = useWording();
  const [year = '', monthOfYear = ''] = month.split('-');
  const offered = year === '' || years.includes(year) ? years : [year, ...years];
  return (
    <fieldset className={`${field.field} ${styles.months}`} aria-describedby={problem && `${id}-problem`}>
      <legend>{label}</legend>
      <div className={styles.pair}>
        <div className={field.control}>
          <select
            aria-label={`${label} ${names.year}`}
            value={year}
            onChange={(event) => {
              const chosen = event.target.value;
              onChange(chosen === '' ? '' : `${chosen}-${monthOfYear || '01'}`);
            }}
          >
            <option value="">–</option>
            {offered.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </div>
        <div className={field.control}>
          <select
            aria-label={`${label} ${names.monthOfYear}`}
            value={monthOfYear}
            disabled={year === ''}
            onChange={(event) => onChange(`${year}-${event.target.value}`)}
          >
            {year === '' && <option value="">–</option>}
            {Array.from({ length: 12 }, (_, index) => {
              const value = String(index + 1).padStart(2, '0');
              return (
                <option key={value} value={value}>
                  {calculate.monthLabel(`2000-${value}`)}
                </option>
              );
            })}
          </select>
        </div>
      </div>
      {problem !== undefined && (
        <p id={`${id}-problem`} className={field.problem} role="alert">
          {problem}
        </p>
      )}
    </fieldset>
  );
}
