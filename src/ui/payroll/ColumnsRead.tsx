import type { Roster } from '../../payroll/roster';
import { rosterColumnIds } from '../../payroll/rosterColumns';
import { usePayrollWording } from '../wording/payroll/PayrollWording';
import styles from './RosterInput.module.css';
import common from './payroll.module.css';

/** Which header of the file was taken for which column: a wrong one makes every amount wrong. */
export function ColumnsRead({ headers }: { headers: Roster['headers'] }) {
  const { roster: words, mapping, file } = usePayrollWording();
  const read = rosterColumnIds.filter((id) => headers[id] !== undefined);
  return (
    <details className={styles.fold}>
      <summary>{words.columnsRead}</summary>
      <p className={common.soft}>{words.columnsReadNote}</p>
      <table className={styles.read}>
        <caption className="visually-hidden">{words.columnsRead}</caption>
        <thead>
          <tr>
            <th scope="col">{mapping.column}</th>
            <th scope="col">{words.readAs}</th>
          </tr>
        </thead>
        <tbody>
          {read.map((id) => (
            <tr key={id}>
              <th scope="row">{headers[id] || mapping.noHeader}</th>
              <td>{file.columns[id]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
