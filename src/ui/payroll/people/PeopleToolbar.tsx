import { useEffect, useId, useRef, useState } from 'react';
import type { PayrollSummary } from '../../../payroll/payrollMessages';
import { wholeTable, type RowFilter, type TableQuery } from '../../../payroll/payrollTable';
import type { CityProfile } from '../../../rules/cityProfile';
import { CheckField } from '../../parts/CheckField';
import field from '../../parts/field.module.css';
import { SelectField } from '../../parts/SelectField';
import { usePayrollWording } from '../../wording/payroll/PayrollWording';
import { useWording } from '../../wording/WordingContext';
import { cityName, type Sides } from './peopleColumns';
import styles from './PeopleToolbar.module.css';

type Props = {
  summary: PayrollSummary;
  profiles: readonly CityProfile[];
  query: TableQuery;
  onQuery: (change: Partial<TableQuery>) => void;
  sides: Sides;
  onSides: (sides: Sides) => void;
};

const sidesInOrder: readonly Sides[] = ['both', 'employer', 'employee'];
/** No city's id and no department's name. */
const everything = '\u0000';

/** Whom the table shows, in which order, and how much of each scheme. */
export function PeopleToolbar({ summary, profiles, query, onQuery, sides, onSides }: Props) {
  const { people: words } = usePayrollWording();
  const common = useWording();
  const { cities, departments } = summary.totals;
  return (
    <div className={styles.toolbar}>
      <SearchField search={query.search} onSearch={(search) => onQuery({ search })} />
      <SelectField
        label={words.filter}
        value={query.filter}
        options={filtersOf(summary).map(({ filter, people }) => ({
          value: filter,
          label: words.filterOf(filter, people),
        }))}
        onChange={(filter) => onQuery({ filter })}
      />
      {cities.length > 1 && (
        <SelectField
          label={words.city}
          value={query.cityId ?? everything}
          options={[
            { value: everything, label: words.allCities },
            ...cities.map(({ cityId }) => ({ value: cityId, label: cityName({ id: cityId }, profiles, common) })),
          ]}
          onChange={(chosen) => onQuery({ cityId: chosen === everything ? null : chosen })}
        />
      )}
      {departments.length > 1 && (
        <SelectField
          label={words.department}
          value={query.department ?? everything}
          options={[
            { value: everything, label: words.allDepartments },
            ...departments.map(({ department }) => ({
              value: department,
              label: department === '' ? words.noDepartment : department,
            })),
          ]}
          onChange={(chosen) => onQuery({ department: chosen === everything ? null : chosen })}
        />
      )}
      <SelectField
        label={words.sides}
        value={sides}
        options={sidesInOrder.map((one) => ({ value: one, label: words.side[one] }))}
        onChange={onSides}
      />
      <div className={styles.attention}>
        <CheckField
          label={words.attention}
          hint={words.attentionHint}
          checked={query.sort.by === 'attention'}
          onChange={(checked) => onQuery({ sort: checked ? { by: 'attention', descending: false } : wholeTable.sort })}
        />
      </div>
    </div>
  );
}

/** Only what can find somebody; `people` where it is known without a look. */
function filtersOf({ totals, faulty, remarked, check, trueUp }: PayrollSummary) {
  const filters: { filter: RowFilter; people: number | null }[] = [
    { filter: 'faulty', people: faulty },
    { filter: 'remarked', people: remarked },
    { filter: 'raised', people: totals.raised },
    { filter: 'capped', people: totals.capped },
    { filter: 'finding', people: check?.below ?? 0 },
    { filter: 'owing', people: trueUp?.people ?? 0 },
  ];
  return [{ filter: 'all' as const, people: totals.people }, ...filters.filter(({ people }) => people !== 0)];
}

const pauseMs = 250;

/** Looks when typing pauses. */
function SearchField({ search, onSearch }: { search: string; onSearch: (search: string) => void }) {
  const { people: words } = usePayrollWording();
  const id = useId();
  const [typed, setTyped] = useState(search);
  const [before, setBefore] = useState(search);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  if (before !== search) {
    // Cleared from outside.
    setBefore(search);
    setTyped(search);
  }
  return (
    <div className={`${field.field} ${styles.search}`}>
      <label htmlFor={id}>{words.search}</label>
      <div className={field.control}>
        <input
          id={id}
          type="search"
          autoComplete="off"
          spellCheck={false}
          placeholder={words.searchHint}
          value={typed}
          onChange={(event) => {
            const text = event.target.value;
            setTyped(text);
            clearTimeout(timer.current);
            timer.current = setTimeout(() => {
              setBefore(text);
              onSearch(text);
            }, pauseMs);
          }}
        />
      </div>
    </div>
  );
}
