import type { ReactNode } from 'react';
import { formatLimit as grouped } from '../format';
import { usePayrollWording } from '../wording/payroll/PayrollWording';
import { formatFen } from './formatFen';
import type { ShownPayroll } from './payrollState';
import styles from './SummaryCards.module.css';

/** The figures that a payroll is opened for. */
export function SummaryCards({ payroll: { summary, settings } }: { payroll: ShownPayroll }) {
  const { summary: words } = usePayrollWording();
  const { totals, faulty, takeHome, warnings, months } = summary;
  // Rows of several months add up to no amount a month.
  const per = months.length > 1 ? words.ofAllRows : words.perMonth;
  const period = settings.takeHome === 'month' && months.length > 1 ? 'rows' : settings.takeHome;
  const isIncomplete = faulty > 0 || warnings.some(({ kind }) => kind === 'noRule');
  const mark = isIncomplete ? ` ${words.incomplete}` : '';
  // Pay and contributions of the same people in the same month, or the sum means nothing.
  const cost =
    takeHome !== null && settings.takeHome === 'month' && takeHome.people === totals.calculated
      ? takeHome.pay + totals.total.employer
      : null;
  return (
    <>
      <dl className={styles.main}>
        <Card name={`${words.employee}${mark}`} note={per} testId="payroll-employee">
          {formatFen(totals.total.employee)}
        </Card>
        <Card name={`${words.employer}${mark}`} note={per} testId="payroll-employer">
          {formatFen(totals.total.employer)}
        </Card>
        {cost !== null && takeHome !== null && (
          <Card name={`${words.cost}${mark}`} note={words.costNote(formatFen(takeHome.pay))}>
            {formatFen(cost)}
          </Card>
        )}
      </dl>
      <dl className={styles.rest}>
        <Card name={words.people}>{grouped(String(totals.people))}</Card>
        <Card name={words.calculated} testId="payroll-calculated">
          {grouped(String(totals.calculated))}
        </Card>
        <Card name={words.faulty} note={faulty > 0 ? words.faultyNote : undefined} isWarning={faulty > 0}>
          {grouped(String(faulty))}
        </Card>
        <Card name={words.raised}>{grouped(String(totals.raised))}</Card>
        <Card name={words.capped}>{grouped(String(totals.capped))}</Card>
        {takeHome !== null && takeHome.people > 0 && period !== null && (
          <>
            <Card name={words.takeHome[period]} note={words.takeHomeOf(takeHome.people)}>
              {formatFen(takeHome.takeHome)}
            </Card>
            <Card name={words.tax[period]} note={words.withoutBonus}>
              {formatFen(takeHome.tax)}
            </Card>
          </>
        )}
      </dl>
    </>
  );
}

type CardProps = {
  name: string;
  note?: string | undefined;
  isWarning?: boolean;
  testId?: string;
  children: ReactNode;
};

function Card({ name, note, isWarning = false, testId, children }: CardProps) {
  return (
    <div className={isWarning ? styles.warning : undefined}>
      <dt>{name}</dt>
      <dd data-testid={testId}>{children}</dd>
      {note !== undefined && <dd className={styles.note}>{note}</dd>}
    </div>
  );
}
