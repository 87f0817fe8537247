import type { PersonDetail } from '../../../payroll/personDetail';
import { usePayrollWording } from '../../wording/payroll/PayrollWording';
import { useWording } from '../../wording/WordingContext';
import { formatFen } from '../formatFen';
import styles from './PersonDialog.module.css';

/** What is settled, month by month: the rounded amounts by the new rules less those by the old. */
export function TrueUpSection({ detail }: { detail: PersonDetail }) {
  const { person, columns } = usePayrollWording().people;
  const { schemes } = useWording();
  const { trueUp: total } = detail.tableRow;
  const months = detail.trueUp
    .map(({ month, lines }) => ({
      month,
      lines: lines.filter(({ employer, employee }) => employer !== 0 || employee !== 0),
    }))
    .filter(({ lines }) => lines.length > 0);
  const isElsewhere = detail.tableRow.remarks.some(({ reason }) => reason.kind === 'countedInOtherRow');
  const unmatched = [...new Set(detail.trueUp.flatMap((month) => month.unmatched))];
  return (
    <section>
      <h3>{person.trueUp}</h3>
      {unmatched.length > 0 && <p className={styles.warn}>{person.trueUpUnmatched(unmatched)}</p>}
      {months.length === 0 ? (
        <p className={styles.soft}>{isElsewhere ? person.trueUpElsewhere : person.trueUpNone}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{person.trueUpColumns.scheme}</th>
              <th scope="col">{columns.payer.employer}</th>
              <th scope="col">{columns.payer.employee}</th>
            </tr>
          </thead>
          {months.map(({ month, lines }) => (
            <tbody key={month}>
              <tr>
                <th scope="rowgroup" colSpan={3} className={styles.month}>
                  {person.month(month)}
                </th>
              </tr>
              {lines.map(({ scheme, employer, employee }) => (
                <tr key={scheme}>
                  <th scope="row">{schemes[scheme]}</th>
                  <td>{formatFen(employer)}</td>
                  <td>{formatFen(employee)}</td>
                </tr>
              ))}
            </tbody>
          ))}
          {total !== null && (
            <tfoot>
              <tr>
                <th scope="row">{person.trueUpTotal}</th>
                <td>{formatFen(total.employer)}</td>
                <td>{formatFen(total.employee)}</td>
              </tr>
            </tfoot>
          )}
        </table>
      )}
    </section>
  );
}
