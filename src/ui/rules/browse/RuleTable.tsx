import { Fragment } from 'react';
import type { CityProfile, SchemeId } from '../../../rules/cityProfile';
import blockTable from '../../parts/blockTable.module.css';
import openedStyles from '../../parts/opened.module.css';
import { useRuleBrowseWording } from '../../wording/ruleBrowse/RuleBrowseWording';
import { useWording } from '../../wording/WordingContext';
import { RuleDetails } from './RuleDetails';
import styles from './RuleTable.module.css';
import { columns, titleOf, type Cell, type Column, type TimelineRow } from './timelineRows';

type Props = {
  profile: CityProfile;
  schemes: readonly { scheme: SchemeId; rows: readonly TimelineRow[] }[];
  /** Ids of the rows that are open. */
  opened: ReadonlySet<string>;
  setOpen: (id: string, isOpen: boolean) => void;
};

/**
 * What the pictures show, in words. A list of blocks where its columns do not fit; roles are written out, since a table
 * that is laid out otherwise loses them in some browsers.
 */
export function RuleTable({ profile, schemes, opened, setOpen }: Props) {
  const words = useRuleBrowseWording();
  const { schemes: names } = useWording();
  return (
    <table role="table" className={`${blockTable.table} ${styles.table}`}>
      <caption>{words.table}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th
              key={column}
              role="columnheader"
              scope="col"
              className={numbers.includes(column) ? styles.number : undefined}
            >
              {words.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      {schemes.map(({ scheme, rows }) => (
        <tbody key={scheme} role="rowgroup">
          <tr role="row" className={styles.group}>
            <th role="rowheader" scope="rowgroup" colSpan={columns.length} aria-colspan={columns.length}>
              {names[scheme]}
            </th>
          </tr>
          {rows.map((row) => (
            <Fragment key={row.id}>
              <Row
                row={row}
                name={names[scheme]}
                isOpen={opened.has(row.id)}
                setOpen={(isOpen) => setOpen(row.id, isOpen)}
              />
              {opened.has(row.id) && row.entry.kind !== 'hole' && (
                <tr role="row" id={`rule-${row.id}-details`}>
                  <td role="cell" className={styles.details} colSpan={columns.length} aria-colspan={columns.length}>
                    <RuleDetails profile={profile} entry={row.entry} />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      ))}
    </table>
  );
}

type RowProps = { row: TimelineRow; name: string; isOpen: boolean; setOpen: (isOpen: boolean) => void };

function Row({ row: { id, entry, cells }, name, isOpen, setOpen }: RowProps) {
  const words = useRuleBrowseWording();
  const [months, ...others] = cells;
  const text = months?.text ?? '';
  return (
    <tr role="row" id={`rule-${id}`} className={`${styles.row} ${styles[entry.kind]}`} tabIndex={-1}>
      <th role="rowheader" scope="row">
        {entry.kind === 'hole' ? (
          text
        ) : (
          <button
            type="button"
            className={openedStyles.button}
            aria-expanded={isOpen}
            aria-controls={isOpen ? `rule-${id}-details` : undefined}
            aria-label={words.open(name, text, words.standing(entry))}
            onClick={() => setOpen(!isOpen)}
          >
            {text}
          </button>
        )}
      </th>
      {others.map((cell) => (
        <td
          key={cell.columns[0]}
          role="cell"
          colSpan={cell.columns.length}
          aria-colspan={cell.columns.length > 1 ? cell.columns.length : undefined}
          className={cellClass(cell)}
          data-title={titleOf(cell, words) ?? undefined}
        >
          <span>{cell.text}</span>
        </td>
      ))}
    </tr>
  );
}

const numbers: readonly Column[] = ['floor', 'ceiling'];
const short: readonly Column[] = ['floor', 'ceiling', 'wageYear', 'announced'];
/** Too long for half a phone; in a table they may take a second line. */
const long: readonly Column[] = ['fees', 'announced', 'rounding'];

function cellClass({ columns: [column, ...others], text }: Cell): string {
  const isAlone = others.length === 0;
  return [
    text === '' && styles.empty,
    long.includes(column) && styles.long,
    short.includes(column) && styles.short,
    isAlone && numbers.includes(column) && styles.number,
    column === 'status' && styles.status,
    column === 'rounding' && styles.rounding,
  ]
    .filter(Boolean)
    .join(' ');
}
