import { usePayrollWording } from '../wording/payroll/PayrollWording';
import { formatFen } from './formatFen';
import styles from './payroll.module.css';
import type { ShownPayroll } from './payrollState';

/** What was declared against what is due: what may be too low, and never more than that. */
export function CheckSummary({ payroll: { summary, roster } }: { payroll: ShownPayroll }) {
  const { check: words } = usePayrollWording();
  const { check, months } = summary;
  if (check === null) return null;
  const { compared, below, impossible, nothingDeducted, rateNotGiven, employer, employee } = check;
  const has = (kind: 'wageFromPay' | 'wageFromBase') => roster.notices.some((notice) => notice.kind === kind);
  const cost = months.length > 1 ? words.costOfRows : words.cost;
  return (
    <section className={styles.section} aria-labelledby="check-heading">
      <h2 id="check-heading">{words.title}</h2>
      <p className={styles.soft}>{words.lead}</p>
      {has('wageFromBase') && <p>{words.wageFromBase}</p>}
      <p className={styles.finding}>{words.compared(compared, below)}</p>
      {below > 0 && (
        <p>
          {cost(formatFen(employer), formatFen(employee))} {words.costCovers}
        </p>
      )}
      {impossible > 0 && <p>{words.impossible(impossible)}</p>}
      {nothingDeducted > 0 && <p>{words.nothingDeducted(nothingDeducted)}</p>}
      {rateNotGiven > 0 && <p>{words.rateNotGiven(rateNotGiven)}</p>}
      {(below > 0 || impossible > 0) && (
        <p className={styles.soft}>
          {has('wageFromPay') && words.wageFromPay} {words.caution}
        </p>
      )}
    </section>
  );
}
