import { Fragment } from 'react';
import type { Arrears, ArrearsLine } from '../../calc/arrears';
import { sum, type Decimal } from '../../calc/decimal';
import type { Payer } from '../../rules/cityProfile';
import { formatAmount } from '../format';
import { usePayslipWording } from '../wording/payslip/PayslipWording';
import styles from './ArrearsSection.module.css';
import { ArrearsTotals, MissingMonths } from './ArrearsTotals';
import { runsOf } from './arrearsQuestion';

/** The arrears as they fit on the evidence sheet: a line for months in a row, insurance and fund, both sides. */
export function ArrearsSummary({ arrears }: { arrears: Arrears }) {
  const { arrears: text, groups, sheet } = usePayslipWording();
  const parts = (['insurance', 'housing-fund'] as const).filter((part) =>
    arrears.lines.some(({ scheme }) => isOf(part, scheme)),
  );
  return (
    <div className={styles.result}>
      <div className={styles.scroll} role="region" aria-label={`${sheet.title} ${text.title}`} tabIndex={0}>
        <table className={styles.table}>
          <caption className={styles.soft}>{text.columnsHint}</caption>
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {text.months}
              </th>
              {parts.map((part) => (
                <th key={part} scope="colgroup" colSpan={3}>
                  {groups[part]}
                </th>
              ))}
            </tr>
            <tr>
              {parts.map((part) => (
                <Fragment key={part}>
                  <th scope="col">
                    {text.declared} → {text.lawful}
                  </th>
                  <th scope="col">{text.employer}</th>
                  <th scope="col">{text.employee}</th>
                </Fragment>
              ))}
            </tr>
          </thead>
          <tbody>
            {runsOf(arrears).map(({ first, last, count, lines }) => (
              <tr key={first}>
                <th scope="row">{text.run(first, last, count)}</th>
                {parts.map((part) => {
                  const own = lines.filter(({ scheme }) => isOf(part, scheme));
                  return (
                    <Fragment key={part}>
                      <td>{basesOf(own)}</td>
                      <td>{own.length === 0 ? '–' : formatAmount(owed(own, 'employer'))}</td>
                      <td>{own.length === 0 ? '–' : formatAmount(owed(own, 'employee'))}</td>
                    </Fragment>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ArrearsTotals arrears={arrears} />
      <MissingMonths arrears={arrears} />
    </div>
  );
}

function isOf(part: 'insurance' | 'housing-fund', scheme: string): boolean {
  return (scheme === 'housing-fund') === (part === 'housing-fund');
}

/** Of the first scheme: the others have the same wage, within limits of their own. */
function basesOf([first]: readonly ArrearsLine[]): string {
  return first === undefined ? '–' : `${formatAmount(first.declaredBase)} → ${formatAmount(first.lawfulBase)}`;
}

function owed(lines: readonly ArrearsLine[], payer: Payer): Decimal {
  return sum(lines.map(({ due, trueUp }) => due[payer].plus(trueUp[payer])));
}
