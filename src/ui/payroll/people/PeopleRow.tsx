import { memo, type CSSProperties } from 'react';
import type { TableRow } from '../../../payroll/payrollTable';
import type { Roster } from '../../../payroll/roster';
import { formatLimit } from '../../format';
import { usePayrollWording } from '../../wording/payroll/PayrollWording';
import { nameOf, type Column } from './peopleColumns';
import styles from './PeopleGrid.module.css';

type Props = {
  id: string;
  /** Among the rows of the query, from 0. */
  index: number;
  /** Undefined while it is on its way. */
  row: TableRow | undefined;
  headers: Roster['headers'];
  /** Those to draw beside the name, and the index of the first of them. */
  columns: readonly Column[];
  firstColumn: number;
  isActive: boolean;
  /** Pixels from the top of the scrolled element. */
  top: number;
};

/** Drawn again only when something of it changes: most rows on screen stay as they are while one scrolls. */
export const PeopleRow = memo(function PeopleRow({
  id,
  index,
  row,
  headers,
  columns,
  firstColumn,
  isActive,
  top,
}: Props) {
  const { people: words } = usePayrollWording();
  const place: CSSProperties = { top };
  const common = {
    id,
    role: 'row',
    // The header is row 1.
    'aria-rowindex': index + 2,
    'data-index': index,
    className: isActive ? `${styles.row} ${styles.active}` : styles.row,
    style: place,
  };
  if (row === undefined) {
    return (
      <div {...common}>
        <div role="rowheader" aria-colindex={1} className={`${styles.cell} ${styles.name}`}>
          <span className="visually-hidden">{words.loadingRow}</span>
          <span className={styles.placeholder} aria-hidden="true" />
        </div>
      </div>
    );
  }
  const isFaulty = row.employer === null;
  return (
    <div {...common}>
      <NameCell row={row} isFaulty={isFaulty} />
      {isFaulty ? (
        <div role="gridcell" aria-colindex={2} className={`${styles.cell} ${styles.reasons}`}>
          <span className={styles.reason}>{row.remarks.map((remark) => words.remark(remark, headers)).join(' ')}</span>{' '}
          <small className={styles.facts}>
            {facts(row, words.row(row.fileRow)).map((fact, place) => (
              // Whichever does not fit is left out whole.
              <span key={fact}>{place === 0 ? fact : ` · ${fact}`}</span>
            ))}
          </small>
        </div>
      ) : (
        columns.map((column, step) => <Cell key={column.id} row={row} column={column} index={firstColumn + step} />)
      )}
    </div>
  );
});

function NameCell({ row, isFaulty }: { row: TableRow; isFaulty: boolean }) {
  const { people: words } = usePayrollWording();
  const name = nameOf(row) === '' ? words.row(row.fileRow) : nameOf(row);
  return (
    <div role="rowheader" aria-colindex={1} className={`${styles.cell} ${styles.name}`}>
      <button type="button" tabIndex={-1} aria-label={words.open(name)}>
        {name}
      </button>
      {isFaulty ? (
        <em className={styles.faulty}>{words.mark.faulty}</em>
      ) : (
        row.remarks.length > 0 && <em>{words.mark.remarked}</em>
      )}
    </div>
  );
}

function Cell({ row, column, index }: { row: TableRow; column: Column; index: number }) {
  const { kind, cell } = column;
  const { text, mark } = cell(row);
  return (
    <div
      role="gridcell"
      aria-colindex={index + 1}
      className={kind === 'amount' ? `${styles.cell} ${styles.amount}` : styles.cell}
      style={{ gridColumnStart: index + 1 }}
      title={text.length > (kind === 'text' ? 6 : 12) ? text : undefined}
    >
      {mark !== null && <em>{mark} </em>}
      {text}
    </div>
  );
}

/** What else is known of a row that was not calculated. */
function facts({ number, department, city, wage }: TableRow, rowName: string): string[] {
  const written = 'written' in city ? city.written : '';
  return [rowName, number, department, written, formatLimit(wage ?? '')].filter((fact) => fact !== '');
}
