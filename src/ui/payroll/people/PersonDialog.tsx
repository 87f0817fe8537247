import { useEffect, useId, useRef, useState } from 'react';
import type { PayrollSettings } from '../../../payroll/payrollSettings';
import type { PersonDetail } from '../../../payroll/personDetail';
import type { Roster } from '../../../payroll/roster';
import type { CityProfile } from '../../../rules/cityProfile';
import { formatLimit } from '../../format';
import { spokenFigures } from '../../parts/spokenFigures';
import { usePayrollWording } from '../../wording/payroll/PayrollWording';
import { useWording } from '../../wording/WordingContext';
import { formatFen } from '../formatFen';
import type { PayrollClient } from '../payrollClient';
import { cityName, nameOf } from './peopleColumns';
import { PersonBreakdown } from './PersonBreakdown';
import styles from './PersonDialog.module.css';

type Props = {
  ask: PayrollClient['ask'];
  headers: Roster['headers'];
  profiles: readonly CityProfile[];
  settings: PayrollSettings;
  version: number;
  /** The row, and its place among those that the table shows. */
  opened: { index: number; row: number };
  count: number;
  onMove: (index: number) => void;
  onClose: () => void;
};

/** One person: every amount with its steps. The one before stays until the next has come. */
export function PersonDialog({ ask, headers, profiles, settings, version, opened, count, onMove, onClose }: Props) {
  const { people: words } = usePayrollWording();
  const { person } = words;
  const { language } = useWording();
  const headingId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [detail, setDetail] = useState<PersonDetail | null>(null);
  const { row, index } = opened;

  useEffect(() => {
    dialog.current?.showModal();
    heading.current?.focus();
  }, []);

  useEffect(() => {
    let isCurrent = true;
    void ask('person', { row }).then((answered) => {
      if (isCurrent && answered.kind === 'answer') setDetail(answered.answer);
    });
    return () => {
      isCurrent = false;
    };
  }, [ask, row, version]);

  const move = (to: number) => {
    if (to >= 0 && to < count) onMove(to);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    move(index + (event.key === 'ArrowLeft' ? -1 : 1));
  };
  const name = detail === null ? '' : shownName(detail, words.row);

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={headingId}
      aria-busy={detail?.tableRow.row !== row}
      onClose={onClose}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        // Beside the dialog, on what it covers.
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
    >
      <div className={styles.sheet}>
        <header className={styles.header}>
          <div>
            <h2 id={headingId} ref={heading} tabIndex={-1}>
              {detail === null ? person.loading : name}
            </h2>
            {detail !== null && <Facts detail={detail} profiles={profiles} />}
          </div>
          <div className={styles.buttons}>
            <button type="button" disabled={index === 0} onClick={() => move(index - 1)}>
              {person.previous}
            </button>
            <button type="button" disabled={index + 1 >= count} onClick={() => move(index + 1)}>
              {person.next}
            </button>
            <button type="button" onClick={() => dialog.current?.close()}>
              {person.close}
            </button>
          </div>
          <p className={styles.soft}>
            {person.position(index + 1, count)} <span className={styles.keys}>· {person.keys}</span>
          </p>
        </header>
        <p className="visually-hidden" role="status">
          {detail !== null && spokenFigures(spoken(detail, name, person), language)}
        </p>
        {detail !== null && (
          <PersonBreakdown detail={detail} headers={headers} profiles={profiles} settings={settings} />
        )}
      </div>
    </dialog>
  );
}

function Facts({ detail, profiles }: { detail: PersonDetail; profiles: readonly CityProfile[] }) {
  const { people: words } = usePayrollWording();
  const common = useWording();
  const { tableRow, wage, fundWage } = detail;
  const profile = profiles.find(({ city }) => city.id === detail.cityId);
  const isPlaced = 'id' in tableRow.city;
  const category = profile?.personCategories.find(({ id }) => id === detail.categoryId)?.name[common.language] ?? '';
  const facts = [
    tableRow.number,
    tableRow.department,
    cityName(tableRow.city, profiles, common),
    isPlaced ? category : '',
    isPlaced ? words.person.month(detail.month) : '',
    wage === '' ? '' : words.person.wage(formatLimit(wage), fundWage === '' ? '' : formatLimit(fundWage)),
    words.row(tableRow.fileRow),
  ];
  return <p className={styles.soft}>{facts.filter((fact) => fact !== '').join(' · ')}</p>;
}

function shownName({ tableRow }: PersonDetail, rowName: (fileRow: number) => string): string {
  return nameOf(tableRow) === '' ? rowName(tableRow.fileRow) : nameOf(tableRow);
}

type PersonWords = ReturnType<typeof usePayrollWording>['people']['person'];

function spoken({ tableRow: { employee, employer } }: PersonDetail, name: string, person: PersonWords): string {
  if (employee === null || employer === null) return person.spokenFaulty(name);
  return person.spoken(name, formatFen(employee), formatFen(employer));
}
