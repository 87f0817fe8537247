import type { SchemeId } from '../../../rules/cityProfile';
import { useRuleBrowseWording } from '../../wording/ruleBrowse/RuleBrowseWording';
import { useWording } from '../../wording/WordingContext';
import { SchemePicture } from './SchemePicture';
import styles from './SchemeSection.module.css';
import type { Span } from './timeAxis';
import { titleOf, type TimelineRow } from './timelineRows';

type Props = {
  scheme: SchemeId;
  rows: readonly TimelineRow[];
  shown: Span;
  thisMonth: string;
  onChoose: (row: TimelineRow) => void;
};

const inShort = ['floor', 'ceiling', 'employer', 'employee', 'fees'];

/** A scheme's picture, with what it says for this month, or for the last months known. */
export function SchemeSection({ scheme, rows, shown, thisMonth, onChoose }: Props) {
  const words = useRuleBrowseWording();
  const { schemes } = useWording();
  const row = rowNow(rows, thisMonth);
  const holes = rows.filter(({ entry }) => entry.kind === 'hole').length;
  const rules = rows.flatMap(({ entry }) =>
    entry.kind === 'inForce' || entry.kind === 'replaced' ? [entry.rule] : [],
  );
  return (
    <div className={styles.section}>
      <div className={styles.now}>
        <h3>{schemes[scheme]}</h3>
        <p className={styles.counts}>{words.counts(new Set(rules).size, holes)}</p>
        {row !== undefined && (
          <>
            <p className={styles.months}>
              {row.cells
                .slice(0, 2)
                .map(({ text }) => text)
                .join(' · ')}
            </p>
            <dl>
              {row.cells
                .filter(({ columns, text }) => text !== '' && inShort.includes(columns[0]))
                .map((cell) => (
                  <div key={cell.columns[0]}>
                    <dt className={titleOf(cell, words) === null ? 'visually-hidden' : undefined}>
                      {cell.columns.map((column) => words.columns[column]).join(words.comma)}
                    </dt>
                    <dd>{cell.text}</dd>
                  </div>
                ))}
            </dl>
          </>
        )}
      </div>
      <SchemePicture scheme={scheme} rows={rows} shown={shown} thisMonth={thisMonth} onChoose={onChoose} />
    </div>
  );
}

/** What stands for this month; where that is nothing, the last that did. */
function rowNow(rows: readonly TimelineRow[], thisMonth: string): TimelineRow | undefined {
  const standing = rows.filter(({ entry }) => entry.kind === 'inForce' || entry.kind === 'includedIn');
  return standing.find(({ entry }) => entry.firstMonth <= thisMonth && thisMonth <= entry.lastMonth) ?? standing.at(-1);
}
