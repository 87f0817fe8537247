import { useRef } from 'react';
import { mostRows } from '../../payroll/xlsx/sheetCell';
import button from '../parts/button.module.css';
import { today } from '../place/today';
import { usePayrollWording } from '../wording/payroll/PayrollWording';
import { useWording } from '../wording/WordingContext';
import styles from './payroll.module.css';
import { usePayroll, type ShownPayroll } from './payrollState';
import { ProgressBar } from './ProgressBar';
import { cancelWriting, writePayroll } from './shownPayroll';

type Format = 'xlsx' | 'csv';

/** The payroll as a file to take away. */
export function WriteButtons({ payroll }: { payroll: ShownPayroll }) {
  const { write: words, month } = usePayrollWording();
  const { language } = useWording();
  const writing = usePayroll((state) => state.writing);
  const csvButton = useRef<HTMLButtonElement>(null);
  // A header and everybody below it.
  const isTooMany = payroll.summary.totals.people >= mostRows;
  const write = (format: Format) => {
    const fileName = `${words.name(month(payroll.settings.month))}.${format}`;
    void writePayroll({ format, language, writtenOn: today() }, fileName);
  };
  const cancel = () => {
    cancelWriting();
    // The button goes, and the focus with it.
    csvButton.current?.focus();
  };
  // While a file is written the buttons do nothing, but stay: whoever pressed one has the focus on it.
  const isWaiting = writing !== null;
  return (
    <div className={styles.stack}>
      <div className={button.buttons}>
        <button
          type="button"
          className={`${button.button} ${button.main}`}
          disabled={payroll.isBroken || isTooMany}
          aria-disabled={isWaiting}
          onClick={() => write('xlsx')}
        >
          {words.xlsx}
        </button>
        <button
          ref={csvButton}
          type="button"
          className={button.button}
          disabled={payroll.isBroken}
          aria-disabled={isWaiting}
          onClick={() => write('csv')}
        >
          {words.csv}
        </button>
      </div>
      {writing !== null && <ProgressBar firstPhase="writing" progress={writing.progress} onCancel={cancel} />}
      <p className={styles.soft}>{isTooMany ? words.tooMany : words.hint}</p>
    </div>
  );
}
