import { zero } from '../../calc/decimal';
import { formatAmount, formatRate } from '../format';
import { useTakeHomeWording } from '../wording/takeHome/TakeHomeWording';
import { rateSteps } from './rateSteps';
import { formatSigned } from '../signedAmount';
import styles from './TaxMonths.module.css';
import type { TakeHomeAnswer } from './takeHomeReading';

/** A table whose bars are the picture: people ask why the tax jumps, so every month shows its amount and rate. */
export function TaxMonths({ answer }: { answer: TakeHomeAnswer }) {
  const words = useTakeHomeWording();
  const { month, year, countedFrom, firstShown, thisMonth } = answer;
  const { before } = month.withholding;
  const largest = year.months.reduce((most, { tax }) => (tax.gt(most) ? tax : most), zero);
  const steps = rateSteps(year.months, firstShown);
  const [firstStep, ...laterSteps] = steps;
  const addsUpFrom = year.months.at(-1)?.taxDue.eq(year.total.tax) === true ? countedFrom : null;
  if (largest.isZero()) return null;
  return (
    <figure className={styles.figure}>
      <figcaption id="tax-months">{words.months}</figcaption>
      <table className={styles.table} aria-labelledby="tax-months">
        <thead>
          <tr>
            <th scope="col">{words.month}</th>
            <td />
            <th scope="col">{words.monthTax}</th>
            <th scope="col">{words.rate}</th>
            <th scope="col">{words.monthTakeHome}</th>
          </tr>
        </thead>
        <tbody>
          {firstShown > countedFrom && (
            <tr>
              <th scope="row">{words.monthSpan(countedFrom, firstShown - 1)}</th>
              <td className={styles.track} />
              <td>{formatAmount(before.tax)}</td>
              <td />
              <td />
            </tr>
          )}
          {year.months.map(({ tax, bracket }, index) => {
            const monthOfYear = firstShown + index;
            const isThis = monthOfYear === thisMonth;
            const isStep = steps.some((one) => one.monthOfYear === monthOfYear);
            return (
              <tr key={monthOfYear} className={isThis ? styles.here : undefined}>
                <th scope="row">
                  {words.monthName(monthOfYear)}
                  {isThis && <span className="visually-hidden"> {words.thisMonth}</span>}
                </th>
                <td className={styles.track}>
                  <svg width="100%" height="12" aria-hidden="true">
                    <rect width={`${tax.div(largest).times(100).toFixed(2)}%`} height="12" />
                  </svg>
                </td>
                <td>{formatAmount(tax)}</td>
                <td className={isStep ? styles.step : undefined}>{formatRate(bracket.rate)}</td>
                <td>{formatSigned(month.beforeTax.minus(tax))}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {firstStep !== undefined && (
        <p className={styles.note}>{words.rateSteps([firstStep, ...laterSteps], addsUpFrom)}</p>
      )}
    </figure>
  );
}
