import type { ReactNode } from 'react';
import styles from './BlockTable.module.css';

export type BlockRow = { key: string; name: string; cells: readonly ReactNode[] };

type Props = {
  caption: ReactNode;
  /** Of the names, then of the cells. */
  columns: readonly [string, ...string[]];
  rows: readonly BlockRow[];
  foot?: BlockRow;
};

/**
 * A table that becomes a list of blocks on a phone, where its columns do not fit: every cell then has its heading before
 * it, and nothing is cut. Roles are written out: a table that is laid out otherwise loses them in some browsers.
 */
export function BlockTable({ caption, columns: [first, ...columns], rows, foot }: Props) {
  return (
    <table role="table" className={styles.table}>
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {[first, ...columns].map((title) => (
            <th key={title} role="columnheader" scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <Row key={row.key} row={row} columns={columns} />
        ))}
      </tbody>
      {foot !== undefined && (
        <tfoot role="rowgroup">
          <Row row={foot} columns={columns} />
        </tfoot>
      )}
    </table>
  );
}

function Row({ row: { name, cells }, columns }: { row: BlockRow; columns: readonly string[] }) {
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {name}
      </th>
      {columns.map((title, index) => (
        <td key={title} role="cell" data-title={title}>
          <span>{cells[index]}</span>
        </td>
      ))}
    </tr>
  );
}
