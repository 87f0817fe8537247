import { useState } from 'react';
import type { CityEntry } from '../../rules/cityIndex';
import { usePayrollWording } from '../wording/payroll/PayrollWording';
import { useWording } from '../wording/WordingContext';
import styles from './payroll.module.css';
import type { ShownPayroll } from './payrollState';

/** More than these are folded away. */
const mostShown = 6;

/** What the totals stand on or lack: once a place, not once a person. */
export function WarningsList({ payroll, cities }: { payroll: ShownPayroll; cities: readonly CityEntry[] }) {
  const { warnings: words } = usePayrollWording();
  const { language } = useWording();
  const [isOpen, setOpen] = useState(false);
  const { summary, roster } = payroll;
  const cityName = (id: string) => cities.find((one) => one.id === id)?.name[language] ?? id;
  const assumed = summary.takeHome?.assumedEqualMonths ?? 0;
  const warnings = summary.warnings.map((one) =>
    words.warning(one, words.place(cityName(one.cityId), one.category[language], one.month)),
  );
  const notices = [
    ...(assumed > 0 ? [words.assumed(assumed)] : []),
    ...roster.notices.map((notice) => words.notice(notice)),
  ];
  const sentences = [...warnings, ...notices];
  if (sentences.length === 0) return null;
  const shown = isOpen ? sentences : sentences.slice(0, mostShown);
  return (
    <section className={styles.stack} aria-labelledby="warnings-heading">
      <h3 id="warnings-heading">{words.title}</h3>
      <ul className={styles.warnings}>
        {shown.map((sentence) => (
          <li key={sentence} className={warnings.includes(sentence) ? styles.warning : undefined}>
            {sentence}
          </li>
        ))}
      </ul>
      {shown.length < sentences.length && (
        <button type="button" className={styles.button} onClick={() => setOpen(true)}>
          {words.more(sentences.length - shown.length)}
        </button>
      )}
    </section>
  );
}
