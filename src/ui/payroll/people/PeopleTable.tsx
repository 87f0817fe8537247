import { useId, useMemo, useState } from 'react';
import type { PayrollSummary } from '../../../payroll/payrollMessages';
import type { PayrollSettings } from '../../../payroll/payrollSettings';
import type { Roster } from '../../../payroll/roster';
import { wholeTable, type TableQuery } from '../../../payroll/payrollTable';
import type { CityProfile } from '../../../rules/cityProfile';
import { SpokenText } from '../../parts/SpokenText';
import { usePayrollWording } from '../../wording/payroll/PayrollWording';
import { useWording } from '../../wording/WordingContext';
import type { PayrollClient } from '../payrollClient';
import { peopleColumns, type Sides } from './peopleColumns';
import { PeopleGrid } from './PeopleGrid';
import styles from './PeopleTable.module.css';
import { PeopleToolbar } from './PeopleToolbar';
import { useTableRows } from './useTableRows';

type Props = {
  ask: PayrollClient['ask'];
  /** What the file calls its columns: remarks are found again by them. */
  headers: Roster['headers'];
  summary: PayrollSummary;
  /** With which the summary was calculated. */
  settings: PayrollSettings;
  profiles: readonly CityProfile[];
  /** Another after every calculation. */
  version: number;
};

/** Everybody of a payroll, up to a million; the page gives another payroll another `key`. */
export default function PeopleTable({ ask, headers, summary, settings, profiles, version }: Props) {
  const { people: words } = usePayrollWording();
  const common = useWording();
  const headingId = useId();
  const [query, setQuery] = useState<TableQuery>(wholeTable);
  const [sides, setSides] = useState<Sides>('both');
  const { shown, isWaiting, look } = useTableRows(ask, version, query);
  const columns = useMemo(
    () => peopleColumns({ headers, summary, profiles, takeHome: settings.takeHome, sides }, { words, common }),
    [headers, summary, profiles, settings.takeHome, sides, words, common],
  );
  const count = shown === null ? null : words.shown(shown.slices.count, summary.totals.people);
  const isNobody = shown?.slices.count === 0;

  return (
    <section className={styles.people} aria-labelledby={headingId}>
      <h2 id={headingId}>{words.title}</h2>
      <PeopleToolbar
        summary={summary}
        profiles={profiles}
        query={query}
        onQuery={(change) => setQuery((before) => ({ ...before, ...change }))}
        sides={sides}
        onSides={setSides}
      />
      <p className={styles.count}>
        <strong>{isWaiting ? words.waiting : count}</strong> {words.hint}
      </p>
      <SpokenText text={isWaiting ? '' : isNobody ? words.nobody : (count ?? '')} />
      {isNobody && (
        <p className={styles.nobody}>
          {words.nobody}{' '}
          <button type="button" onClick={() => setQuery({ ...wholeTable, sort: query.sort })}>
            {words.clear}
          </button>
        </p>
      )}
      {shown !== null && !isNobody && (
        <PeopleGrid
          shown={shown}
          isWaiting={isWaiting}
          look={look}
          columns={columns}
          sort={query.sort}
          onSort={(sort) => setQuery((before) => ({ ...before, sort }))}
          dialog={{ ask, headers, profiles, settings, version }}
        />
      )}
      <p className={styles.printNote}>{words.printNote}</p>
    </section>
  );
}
