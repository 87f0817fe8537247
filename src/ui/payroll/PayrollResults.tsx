import { useDeferredValue, useEffect, useRef } from 'react';
import type { CityEntry } from '../../rules/cityIndex';
import { SpokenText } from '../parts/SpokenText';
import { today } from '../place/today';
import { usePayrollWording } from '../wording/payroll/PayrollWording';
import styles from './payroll.module.css';
import { PayrollFreshness } from './PayrollFreshness';
import type { ShownPayroll } from './payrollState';
import { ResultDetails } from './ResultDetails';
import { SummaryCards } from './SummaryCards';
import { WarningsList } from './WarningsList';
import { WriteButtons } from './WriteButtons';

/** The import whose result had the focus: it is taken there once, and not by coming back from another page. */
let focusedImport = 0;

/** Everything that was calculated: figures at once, tables and pictures as the page finds time to draw them. */
export function PayrollResults({ payroll, cities }: { payroll: ShownPayroll; cities: readonly CityEntry[] }) {
  const { summary: words, settings } = usePayrollWording();
  const heading = useRef<HTMLHeadingElement>(null);
  const later = useDeferredValue(payroll, null);
  const { summary, importNumber, isRecalculating } = payroll;
  useEffect(() => {
    if (importNumber === focusedImport) return;
    focusedImport = importNumber;
    heading.current?.focus();
  }, [importNumber]);
  return (
    <>
      <section className={styles.section} aria-labelledby="result" aria-busy={isRecalculating}>
        <div className={styles.headline}>
          <h2 id="result" ref={heading} tabIndex={-1}>
            {words.title}
          </h2>
          <p role="status" className={styles.soft}>
            {isRecalculating && settings.recalculating}
          </p>
        </div>
        <SpokenText text={words.spoken(summary.totals.calculated, summary.faulty)} />
        <SummaryCards payroll={payroll} />
        <WarningsList payroll={payroll} cities={cities} />
        <WriteButtons payroll={payroll} />
        <PayrollFreshness payroll={payroll} today={today()} />
      </section>
      {later !== null && <ResultDetails payroll={later} cities={cities} />}
    </>
  );
}
