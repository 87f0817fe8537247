import type { PayrollSummary } from '../../payroll/payrollMessages';
import { usePayrollWording } from '../wording/payroll/PayrollWording';
import { formatFen } from './formatFen';
import styles from './payroll.module.css';

/** What was declared against what is due: what may be too low, and never more than that. */
export function CheckSummary({ check }: { check: NonNullable<PayrollSummary['check']> }) {
  const { check: words } = usePayrollWording();
  const { compared, below, impossible, employer, employee } = check;
  return (
    <section className={styles.section} aria-labelledby="check-heading">
      <h2 id="check-heading">{words.title}</h2>
      <p className={styles.soft}>{words.lead}</p>
      <p className={styles.finding}>{words.compared(compared, below)}</p>
      {below > 0 && <p>{words.cost(formatFen(employer), formatFen(employee))}</p>}
      {impossible > 0 && <p>{words.impossible(impossible)}</p>}
      {(below > 0 || impossible > 0) && <p className={styles.soft}>{words.caution}</p>}
    </section>
  );
}
