import type { SortKey, TableQuery } from '../../../payroll/payrollTable';
import type { Column } from './peopleColumns';
import styles from './PeopleGrid.module.css';

type Props = { index: number; column: Column; sort: TableQuery['sort']; onSort: (sort: TableQuery['sort']) => void };

export function ColumnHeader({ index, column, sort, onSort }: Props) {
  const { id, group, title, kind, sortBy } = column;
  const isSorted = sortBy !== null && sort.by === sortBy;
  const name = (
    <>
      {group !== null && <small>{group}</small>} {title}
    </>
  );
  const className = [styles.cell, kind === 'amount' ? styles.amount : '', id === 'name' ? styles.name : ''].join(' ');
  return (
    <div
      role="columnheader"
      aria-colindex={index + 1}
      className={className}
      aria-sort={isSorted ? (sort.descending ? 'descending' : 'ascending') : sortBy === null ? undefined : 'none'}
    >
      {sortBy === null ? (
        <span>{name}</span>
      ) : (
        <button type="button" onClick={() => onSort(sortedNext(sortBy, kind, sort))}>
          <span>{name}</span>
          <span className={styles.arrow} aria-hidden="true">
            {isSorted ? (sort.descending ? '▼' : '▲') : '↕'}
          </span>
        </button>
      )}
    </div>
  );
}

/** Texts from A, amounts from the greatest; the same heading again turns it round. */
function sortedNext(by: SortKey, kind: Column['kind'], sort: TableQuery['sort']): TableQuery['sort'] {
  if (sort.by === by) return { by, descending: !sort.descending };
  return { by, descending: kind === 'amount' && by !== 'file' };
}
