import { useState } from 'react';
import type { Sides } from '../../payroll/payrollTotals';
import type { CityEntry } from '../../rules/cityIndex';
import { formatLimit as grouped } from '../format';
import button from '../parts/button.module.css';
import { usePayrollWording } from '../wording/payroll/PayrollWording';
import { useWording } from '../wording/WordingContext';
import { BlockTable, type BlockRow } from './BlockTable';
import { formatFen } from './formatFen';
import styles from './payroll.module.css';
import type { ShownPayroll } from './payrollState';

type Group = Sides & { key: string; name: string; people: number };

/** More departments than these are folded away. */
const mostShown = 12;

/** Who pays how much in all: by scheme, by city and by department. */
export function TotalsSection({ payroll, cities }: { payroll: ShownPayroll; cities: readonly CityEntry[] }) {
  const { totals: words } = usePayrollWording();
  const { schemes, language } = useWording();
  const { totals, months, faulty, warnings } = payroll.summary;
  const isIncomplete = faulty > 0 || warnings.some(({ kind }) => kind === 'noRule');
  const all = { ...totals.total, people: totals.calculated };
  const cityName = (id: string) => cities.find((one) => one.id === id)?.name[language] ?? id;
  return (
    <section className={styles.section} aria-labelledby="totals-heading">
      <h2 id="totals-heading">{words.title}</h2>
      <p className={styles.soft}>
        {months.length > 1 ? words.leadOfRows : words.lead} {isIncomplete && words.incomplete}
      </p>
      <div className={styles.columns}>
        <TotalsTable
          by="scheme"
          all={all}
          groups={totals.schemes.map((one) => ({ ...one, key: one.scheme, name: schemes[one.scheme] }))}
        />
        <TotalsTable
          by="city"
          all={all}
          groups={totals.cities.map((one) => ({ ...one, key: one.cityId, name: cityName(one.cityId) }))}
        />
        {totals.departments.some(({ department }) => department !== '') && (
          <TotalsTable
            by="department"
            all={all}
            groups={totals.departments.map((one) => ({
              ...one,
              key: one.department,
              name: one.department === '' ? words.noDepartment : one.department,
            }))}
          />
        )}
      </div>
    </section>
  );
}

type TableProps = {
  by: 'scheme' | 'city' | 'department';
  groups: readonly Group[];
  all: Sides & { people: number };
};

function TotalsTable({ by, groups, all }: TableProps) {
  const { totals: words } = usePayrollWording();
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? groups : groups.slice(0, mostShown);
  return (
    <div className={styles.stack}>
      <BlockTable
        caption={words.by[by]}
        columns={[words.group[by], words.people, words.employer, words.employee, words.both]}
        rows={shown.map(({ key, name, ...sums }) => rowOf(key, name, sums))}
        foot={rowOf('all', words.all, all)}
      />
      {shown.length < groups.length && (
        <button type="button" className={button.button} onClick={() => setOpen(true)}>
          {words.showAll(groups.length)}
        </button>
      )}
    </div>
  );
}

function rowOf(key: string, name: string, { people, employer, employee }: Sides & { people: number }): BlockRow {
  return {
    key,
    name,
    cells: [grouped(String(people)), formatFen(employer), formatFen(employee), formatFen(employer + employee)],
  };
}
