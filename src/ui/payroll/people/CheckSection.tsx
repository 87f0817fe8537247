import type { CheckCell, TableRow } from '../../../payroll/payrollTable';
import { usePayrollWording } from '../../wording/payroll/PayrollWording';
import { BlockTable } from '../BlockTable';
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
      <BlockTable
        caption={<span className="visually-hidden">{person.check}</span>}
        columns={[columns.item, columns.status, columns.gap, columns.paid, columns.declared, columns.lawful]}
        rows={row.check.map((cell) => ({
          key: cell.item,
          name: checkItem[cell.item],
          cells: [
            <span className={cell.status === 'below' ? styles.warn : undefined}>{checkStatus[cell.status]}</span>,
            amount(cell.gap),
            formatFen(cell.paid),
            declared(cell),
            amount(cell.lawful),
          ],
        }))}
      />
      {row.checkCost !== null && (row.checkCost.employer !== 0 || row.checkCost.employee !== 0) && (
        <p>{person.cost(formatFen(row.checkCost.employer), formatFen(row.checkCost.employee))}</p>
      )}
      <p className={styles.soft}>{person.checkCaution}</p>
    </section>
  );
}
