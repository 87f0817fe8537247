import {
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type CSSProperties,
} from 'react';
import type { TableQuery } from '../../../payroll/payrollTable';
import { usePayrollWording } from '../../wording/payroll/PayrollWording';
import { ColumnHeader } from './ColumnHeader';
import type { Column } from './peopleColumns';
import { PeopleRow } from './PeopleRow';
import styles from './PeopleGrid.module.css';
import { PersonDialog } from './PersonDialog';
import { useColumnWindow } from './useColumnWindow';
import { useRowWindow } from './useRowWindow';
import type { ShownRows } from './useTableRows';

type GridProps = {
  shown: ShownRows;
  isWaiting: boolean;
  look: (from: number, to: number) => void;
  columns: readonly Column[];
  sort: TableQuery['sort'];
  onSort: (sort: TableQuery['sort']) => void;
  dialog: Omit<Parameters<typeof PersonDialog>[0], 'opened' | 'count' | 'onMove' | 'onClose'>;
};

/** In rem, as the style sheet has them. */
const rowHeightRem = 2.75;
const headerHeightRem = 3.25;

/** The table itself. Its rows are drawn as they come into view; one row is active, and the keys move it. */
export function PeopleGrid({ shown, isWaiting, look, columns, sort, onSort, dialog }: GridProps) {
  const { people: words } = usePayrollWording();
  const id = useId();
  const { slices, query } = shown;
  const { count } = slices;
  useSyncExternalStore(slices.onArrival, slices.arrivals);
  const [rem] = useState(() => parseFloat(getComputedStyle(document.documentElement).fontSize) || 16);
  const rowHeight = rowHeightRem * rem;
  const { scroller, shift, from, to, rows, onScroll, reveal, toTop, rowsPerView } = useRowWindow(
    count,
    rowHeight,
    headerHeightRem * rem,
  );
  const { range, onScrollAcross } = useColumnWindow(columns, rem, scroller);
  const drawn = useMemo(() => columns.slice(range.from, range.to), [columns, range.from, range.to]);
  const [active, setActive] = useState({ query, index: 0 });
  const [opened, setOpened] = useState<{ index: number; row: number } | null>(null);
  const activeIndex = active.query === query ? Math.min(active.index, count - 1) : 0;
  const shownRows = Array.from({ length: Math.max(0, Math.min(to, count) - from) }, (_, step) => from + step);

  useEffect(() => look(from, to));
  const lookedAt = useRef(query);
  useLayoutEffect(() => {
    if (lookedAt.current === query) return;
    lookedAt.current = query;
    toTop();
  }, [query, toTop]);

  const moveTo = (index: number) => {
    const next = Math.min(count - 1, Math.max(0, index));
    setActive({ query, index: next });
    reveal(next);
  };
  const open = async (index: number) => {
    const row = slices.at(index);
    if (row !== undefined) {
      setOpened({ index, row: row.row });
      return;
    }
    const answered = await dialog.ask('rows', { from: index, to: index + 1 });
    const fetched = answered.kind === 'answer' ? answered.answer[0] : undefined;
    if (fetched !== undefined) setOpened({ index, row: fetched.row });
  };

  const onKeyDown = (event: React.KeyboardEvent) => {
    // Headings sort by the same keys.
    if (event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey) return;
    const moves: Partial<Record<string, () => void>> = {
      ArrowDown: () => moveTo(activeIndex + 1),
      ArrowUp: () => moveTo(activeIndex - 1),
      PageDown: () => moveTo(activeIndex + rowsPerView()),
      PageUp: () => moveTo(activeIndex - rowsPerView()),
      Home: () => moveTo(0),
      End: () => moveTo(count - 1),
      Enter: () => void open(activeIndex),
    };
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    move();
  };

  const onClick = (event: React.MouseEvent) => {
    const clicked = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-index]') : null;
    const index = Number(clicked?.dataset.index ?? NaN);
    // Text that was marked is to be copied.
    if (Number.isNaN(index) || getSelection()?.isCollapsed === false) return;
    setActive({ query, index });
    scroller.current?.focus({ preventScroll: true });
    void open(index);
  };

  return (
    <>
      <div
        ref={scroller}
        className={styles.scroller}
        role="grid"
        tabIndex={0}
        aria-label={words.title}
        aria-rowcount={count + 1}
        aria-colcount={columns.length}
        aria-busy={isWaiting}
        aria-activedescendant={activeIndex >= from && activeIndex < to ? `${id}${activeIndex}` : undefined}
        onScroll={() => {
          onScrollAcross();
          onScroll();
        }}
        onKeyDown={onKeyDown}
        onClick={onClick}
        style={{ '--columns': gridColumns(columns) } as CSSProperties}
      >
        <div className={styles.content}>
          <div role="rowgroup" className={styles.head}>
            <div role="row" aria-rowindex={1} className={styles.headRow}>
              {columns.map((column, index) => (
                <ColumnHeader key={column.id} index={index} column={column} sort={sort} onSort={onSort} />
              ))}
            </div>
          </div>
          <div role="rowgroup" className={styles.body} style={{ height: rows * rowHeight }}>
            {shownRows.map((index) => (
              <PeopleRow
                key={index}
                id={`${id}${index}`}
                index={index}
                row={slices.at(index)}
                headers={dialog.headers}
                columns={drawn}
                firstColumn={range.from}
                isActive={index === activeIndex}
                top={(index - shift) * rowHeight}
              />
            ))}
          </div>
        </div>
      </div>
      {opened !== null && (
        <PersonDialog
          {...dialog}
          opened={opened}
          count={count}
          onMove={(index) => {
            moveTo(index);
            void open(index);
          }}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}

/** The last column takes what is left, so that the lines of the rows end where the table does. */
function gridColumns(columns: readonly Column[]): string {
  return columns
    .map(({ width }, index) => (index === columns.length - 1 ? `minmax(${width}rem, 1fr)` : `${width}rem`))
    .join(' ');
}
