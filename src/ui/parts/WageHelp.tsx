import { memo } from 'react';
import { useWording } from '../wording/WordingContext';
import styles from './form.module.css';

/** What counts as wage and what does not, with the legal text. */
export const WageHelp = memo(function WageHelp() {
  const { calculate } = useWording();
  return (
    <details className={styles.help}>
      <summary>{calculate.wageHelpTitle}</summary>
      <p>{calculate.wageCounts}</p>
      <p>{calculate.wageExcludes}</p>
      <p className={styles.source}>{calculate.wageSource}</p>
    </details>
  );
});
