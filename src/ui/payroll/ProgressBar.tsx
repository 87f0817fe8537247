import { useEffect, useId, useState } from 'react';
import type { PayrollProgress } from '../../payroll/payrollMessages';
import { usePayrollWording } from '../wording/payroll/PayrollWording';
import type { ShownProgress } from './payrollState';
import styles from './ProgressBar.module.css';
import { secondsLeft } from './timeLeft';

type Props = {
  /** Null before the first report. */
  progress: ShownProgress | null;
  firstPhase: PayrollProgress['phase'];
  onCancel: () => void;
};

/** How far the worker is, how long it will take, and a way out. Said aloud at the start of a phase and by its quarters. */
export function ProgressBar({ progress, firstPhase, onCancel }: Props) {
  const { progress: words } = usePayrollWording();
  const id = useId();
  const now = progress?.now ?? null;
  const share = now === null || now.total === null || now.total <= 0 ? null : Math.min(1, now.done / now.total);
  const left = progress === null ? null : secondsLeft(progress.track, progress.now.total);
  const phase = words.phase(now?.phase ?? firstPhase);
  const figures = now === null || now.done === 0 ? '' : words.rows(now);
  const percent = share === null ? null : Math.floor(share * 100);
  return (
    <div className={styles.progress}>
      <p id={id}>
        {phase}
        {figures !== '' && <span className={styles.figures}> · {figures}</span>}
        {left !== null && <span className={styles.figures}> · {words.left(left)}</span>}
      </p>
      <div
        className={styles.track}
        role="progressbar"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent ?? undefined}
      >
        <div
          className={share === null ? `${styles.bar} ${styles.unknown}` : styles.bar}
          style={{ inlineSize: share === null ? undefined : `${percent}%` }}
        />
      </div>
      <button type="button" className={styles.cancel} onClick={onCancel}>
        {words.cancel}
      </button>
      <SpokenQuarters
        text={`${phase}${percent !== null && percent >= 25 ? ` ${Math.floor(percent / 25) * 25}%` : ''}`}
      />
    </div>
  );
}

/** Its words come after the region stands, or they would not be read out. */
function SpokenQuarters({ text }: { text: string }) {
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(text), 100);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p className="visually-hidden" role="status">
      {spoken}
    </p>
  );
}
