import { memo } from 'react';
import type { Arrears } from '../../calc/arrears';
import { formatAmount } from '../format';
import { usePayslipWording } from '../wording/payslip/PayslipWording';
import { useWording } from '../wording/WordingContext';
import styles from './ArrearsSection.module.css';
import { ArrearsTotals, MissingMonths, owesTrueUp } from './ArrearsTotals';
import { runsOf } from './arrearsQuestion';

/** Scheme by scheme, months in a row that are alike in one block. */
export const ArrearsTable = memo(function ArrearsTable({ arrears }: { arrears: Arrears }) {
  const { arrears: text } = usePayslipWording();
  const { schemes } = useWording();
  const runs = runsOf(arrears).map((run) => ({
    ...run,
    lines: run.lines.filter(({ due, trueUp }) =>
      [due.employer, due.employee, trueUp.employer, trueUp.employee].some((amount) => !amount.isZero()),
    ),
  }));
  const owed = runs.filter(({ lines }) => lines.length > 0);
  const hasTrueUp = owesTrueUp(arrears);
  return (
    <div className={styles.result}>
      {arrears.lines.length > 0 && owed.length === 0 && <p>{text.nothing}</p>}
      {owed.length > 0 && (
        <div className={styles.scroll} role="region" aria-label={text.columnsHint} tabIndex={0}>
          <table className={styles.table}>
            <caption className={styles.soft}>{text.columnsHint}</caption>
            <thead>
              <tr>
                <th scope="col">{text.scheme}</th>
                <th scope="col">{text.declared}</th>
                <th scope="col">{text.lawful}</th>
                <th scope="col">{text.employer}</th>
                <th scope="col">{text.employee}</th>
                {hasTrueUp && <th scope="col">{text.trueUp}</th>}
              </tr>
            </thead>
            {owed.map(({ first, last, count, lines }) => (
              <tbody key={first}>
                <tr>
                  <th scope="rowgroup" colSpan={hasTrueUp ? 6 : 5} className={styles.run}>
                    {text.run(first, last, count)}
                  </th>
                </tr>
                {lines.map((line) => (
                  <tr key={line.scheme}>
                    <th scope="row">{schemes[line.scheme]}</th>
                    <td>{formatAmount(line.declaredBase)}</td>
                    <td>{formatAmount(line.lawfulBase)}</td>
                    <td>{formatAmount(line.due.employer)}</td>
                    <td>{formatAmount(line.due.employee)}</td>
                    {hasTrueUp && <td>{formatAmount(line.trueUp.employer.plus(line.trueUp.employee))}</td>}
                  </tr>
                ))}
              </tbody>
            ))}
          </table>
        </div>
      )}
      {arrears.lines.length > 0 && <ArrearsTotals arrears={arrears} />}
      <MissingMonths arrears={arrears} />
    </div>
  );
});
