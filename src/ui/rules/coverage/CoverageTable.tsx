import type { CityEntry } from '../../../rules/cityIndex';
import type { CityProfile } from '../../../rules/cityProfile';
import type { CoverageRow } from '../../../rules/coverageTable';
import blockTable from '../../parts/blockTable.module.css';
import type { CoverageColumn } from '../../wording/ruleCoverage/zh';
import { useRuleCoverageWording } from '../../wording/ruleCoverage/RuleCoverageWording';
import { useWording } from '../../wording/WordingContext';
import styles from './CoverageTable.module.css';
import { MonthStrip } from './MonthStrip';

export type CityCoverage = {
  entry: CityEntry;
  profile: CityProfile;
  /** Of the file, lower-case hexadecimal. */
  sha256: string;
  rows: readonly CoverageRow[];
};

const columns: readonly CoverageColumn[] = ['months', 'missing', 'provisional', 'span', 'announced', 'statuses'];

/** All cities in one table, their months on one axis; blocks where the columns do not fit, roles written out. */
export function CoverageTable({ cities }: { cities: readonly CityCoverage[] }) {
  const words = useRuleCoverageWording();
  const all = cities.flatMap(({ rows }) => rows);
  const shown = {
    firstMonth: all.map((row) => row.firstMonth).reduce((one, other) => (one < other ? one : other)),
    lastMonth: all.map((row) => row.lastMonth).reduce((one, other) => (one > other ? one : other)),
  };
  const [firstYear, lastYear] = [shown.firstMonth.slice(0, 4), shown.lastMonth.slice(0, 4)];
  return (
    <table role="table" className={`${blockTable.table} ${styles.table}`}>
      <caption className="visually-hidden">{words.table}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {words.scheme}
          </th>
          <th role="columnheader" scope="col" className={styles.years}>
            <span>
              <span>{firstYear}</span>
              <span>{lastYear}</span>
            </span>
          </th>
          {columns.map((column) => (
            <th key={column} role="columnheader" scope="col">
              {words.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      {cities.map((city) => (
        <CityRows key={city.entry.id} city={city} shown={shown} />
      ))}
    </table>
  );
}

type Shown = { firstMonth: string; lastMonth: string };

function CityRows({ city: { entry, profile, sha256, rows }, shown }: { city: CityCoverage; shown: Shown }) {
  const words = useRuleCoverageWording();
  const { language, profileLine } = useWording();
  const name = entry.name[language];
  return (
    <>
      <tbody role="rowgroup">
        <tr role="row" className={styles.city}>
          <th role="rowheader" scope="rowgroup" colSpan={columns.length + 2}>
            {name}
            <small>
              {words.total(profile.contributionRules.length, profile.sources.length)}
              {' · '}
              {profileLine(name, profile.revision, profile.checkedOn)}
              {' · '}
              <code title={sha256}>{words.file(sha256.slice(0, 8))}</code>
            </small>
          </th>
        </tr>
      </tbody>
      {profile.personCategories.map((category) => {
        const own = rows.filter(({ personCategory }) => personCategory === category.id);
        if (own.length === 0) return null;
        return (
          <tbody key={category.id} role="rowgroup">
            <tr role="row" className={styles.category}>
              <th role="rowheader" scope="rowgroup" colSpan={columns.length + 2}>
                {category.name[language]}
              </th>
            </tr>
            {own.map((row) => (
              <Row key={row.scheme} row={row} shown={shown} />
            ))}
          </tbody>
        );
      })}
    </>
  );
}

function Row({ row, shown }: { row: CoverageRow; shown: Shown }) {
  const words = useRuleCoverageWording();
  const { schemes } = useWording();
  const texts: Record<CoverageColumn, string> = {
    months: words.count(row.covered),
    span: words.span(row.firstMonth, row.lastMonth),
    missing: row.missing === 0 ? words.none : words.count(row.missing),
    provisional: row.provisional === 0 ? words.none : words.count(row.provisional),
    statuses: words.statuses(row.statuses),
    announced: words.announced(row.lastAnnounced),
  };
  return (
    <tr role="row" className={styles.row}>
      <th role="rowheader" scope="row">
        {schemes[row.scheme]}
      </th>
      <td role="cell" className={styles.strip}>
        <MonthStrip runs={row.runs} shown={shown} />
      </td>
      {columns.map((column) => (
        <td key={column} role="cell" data-title={words.columns[column]} className={cellClass(row, column)}>
          <span>{texts[column]}</span>
        </td>
      ))}
    </tr>
  );
}

/** Too long for half a phone; in a table the last may take a second line. */
const long: readonly CoverageColumn[] = ['span', 'announced', 'statuses'];

/** What is not missing should not catch the eye. */
function cellClass(row: CoverageRow, column: CoverageColumn): string {
  const isNone = (column === 'missing' && row.missing === 0) || (column === 'provisional' && row.provisional === 0);
  return [isNone && styles.quiet, long.includes(column) && styles.long, column !== 'statuses' && styles.short]
    .filter(Boolean)
    .join(' ');
}
