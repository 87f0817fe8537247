import type { CheckCell, TableRow } from '../../../payroll/payrollTable';
import { usePayrollWording } from '../../wording/payroll/PayrollWording';
import { formatFen } from '../formatFen';
import styles from './PersonDialog.module.css';

/** Declared deductions line by line, against what the rules demand of the wage. */
export function CheckSection({ row }: { row: TableRow }) {
  const { people: words } = usePayrollWording();
  const { person, checkItem, checkStatus } = words;
  if (row.check.length === 0) return null;
  const { checkColumns: columns } = person;
  const amount = (fen: number | null) => (fen === null ? '—' : formatFen(fen));
  const declared = ({ declaredLowest: lowest, declaredHighest: highest }: CheckCell) => {
    if (lowest === null) return highest === null ? '—' : person.atMost(formatFen(highest));
    return highest === null ? person.atLeast(formatFen(lowest)) : person.span(formatFen(lowest), formatFen(highest));
  };
  return (
    <section>
      <h3>{person.check}</h3>
      <div className={styles.scroll} role="region" aria-label={person.check} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{columns.item}</th>
              <th scope="col">{columns.status}</th>
              <th scope="col">{columns.gap}</th>
              <th scope="col">{columns.paid}</th>
              <th scope="col">{columns.declared}</th>
              <th scope="col">{columns.lawful}</th>
            </tr>
          </thead>
          <tbody>
            {row.check.map((cell) => (
              <tr key={cell.item}>
                <th scope="row">{checkItem[cell.item]}</th>
                <td className={cell.status === 'below' ? styles.warn : undefined}>{checkStatus[cell.status]}</td>
                <td>{amount(cell.gap)}</td>
                <td>{formatFen(cell.paid)}</td>
                <td>{declared(cell)}</td>
                <td>{amount(cell.lawful)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {row.checkCost !== null && (row.checkCost.employer !== 0 || row.checkCost.employee !== 0) && (
        <p>{person.cost(formatFen(row.checkCost.employer), formatFen(row.checkCost.employee))}</p>
      )}
      <p className={styles.soft}>{person.checkCaution}</p>
    </section>
  );
}
