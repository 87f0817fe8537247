import type { FileRefusal } from '../../payroll/fileRefusal';
import button from '../parts/button.module.css';
import refusalBox from '../parts/refusal.module.css';
import { usePayrollWording } from '../wording/payroll/PayrollWording';
import styles from './payroll.module.css';
import { readAnew } from './importRoster';
import { usePayroll } from './payrollState';

/** What went wrong last, and what to do about it. Everything else on the page still stands. */
export function FileProblem() {
  const { problem: describe, progress, roster, file, problemWords: words } = usePayrollWording();
  const problem = usePayroll((state) => state.problem);
  const wasCancelled = usePayroll((state) => state.wasCancelled);
  const shown = usePayroll((state) => state.payroll);
  const unfinished = usePayroll((state) => state.unfinished);
  const refused = (refusal: FileRefusal) => ({
    title: file.refusal({ ...refusal, fileName: refusal.fileName || roster.pasted }),
    advice: '',
  });
  if (problem === null) {
    // The region stands before it has words, or they would not be read out.
    return (
      <p role="status" className={styles.status}>
        {wasCancelled && (shown !== null ? progress.cancelledKept : progress.cancelled)}
      </p>
    );
  }
  const isOurs = problem.kind === 'broken' || problem.kind === 'noProfiles';
  const again = isOurs ? (unfinished ?? (shown?.isBroken === true ? shown.question : null)) : null;
  const { title, advice } = problem.kind === 'refused' ? refused(problem.refusal) : describe(problem);
  return (
    <div role="alert" className={refusalBox.refusal}>
      <p>
        <strong>{title}</strong>
      </p>
      {advice !== '' && <p>{advice}</p>}
      {shown !== null && <p>{shown.isBroken ? words.keptBroken : words.kept}</p>}
      {problem.kind === 'broken' && <p className={styles.soft}>{words.technical(problem.message)}</p>}
      <div className={button.buttons}>
        {again !== null && (
          <button type="button" className={`${button.button} ${button.main}`} onClick={() => void readAnew(again)}>
            {words.again}
          </button>
        )}
        <button type="button" className={button.button} onClick={dismiss}>
          {words.dismiss}
        </button>
      </div>
    </div>
  );
}

function dismiss(): void {
  usePayroll.setState({ problem: null, unfinished: null, wasCancelled: false });
}
