import type { Arrears, SchemesOfMonth } from '../../calc/arrears';
import { formatAmount } from '../format';
import { usePayslipWording } from '../wording/payslip/PayslipWording';
import { schemeRuns } from './arrearsQuestion';
import styles from './ArrearsSection.module.css';

/** Principal, true-up, the employee's part, and the surcharge. */
export function ArrearsTotals({ arrears }: { arrears: Arrears }) {
  const { arrears: text } = usePayslipWording();
  const { due, trueUp } = arrears.total;
  const hasTrueUp = owesTrueUp(arrears);
  const { surcharge } = arrears;
  const [first] = surcharge.lines;
  const hasFund = arrears.lines.some(({ scheme }) => scheme === 'housing-fund');
  return (
    <>
      <dl className={styles.totals}>
        <div>
          <dt>{text.principal}</dt>
          <dd data-testid="arrears-principal">{formatAmount(due.employer.plus(due.employee))}</dd>
        </div>
        {hasTrueUp && (
          <div>
            <dt>{text.trueUpTotal}</dt>
            <dd>{formatAmount(trueUp.employer.plus(trueUp.employee))}</dd>
          </div>
        )}
        <div>
          <dt>{text.ownShare}</dt>
          <dd data-testid="arrears-own">{formatAmount(due.employee.plus(trueUp.employee))}</dd>
        </div>
        <div>
          <dt>
            {text.surcharge}
            {first !== undefined && <small> {text.surchargeOf(first.days.toFixed())}</small>}
          </dt>
          <dd data-testid="arrears-surcharge">{formatAmount(surcharge.surcharge)}</dd>
        </div>
      </dl>
      {hasTrueUp && <p className={styles.soft}>{text.trueUpNote}</p>}
      {hasFund && <p className={styles.soft}>{text.fundNote}</p>}
    </>
  );
}

export function owesTrueUp({ total: { trueUp } }: Arrears): boolean {
  return !trueUp.employer.plus(trueUp.employee).isZero();
}

/** Months that could not be counted, and why. */
export function MissingMonths({ arrears }: { arrears: Arrears }) {
  const { arrears: text } = usePayslipWording();
  return (
    <>
      <MonthList title={text.missing} listed={arrears.missing} />
      <MonthList title={text.withoutWage} listed={arrears.withoutWage} />
    </>
  );
}

function MonthList({ title, listed }: { title: string; listed: readonly SchemesOfMonth[] }) {
  const { arrears: text } = usePayslipWording();
  if (listed.length === 0) return null;
  return (
    <div>
      <h3 className={styles.soft}>{title}</h3>
      <ul>
        {schemeRuns(listed).map(({ first, last, schemes }) => (
          <li key={`${first} ${schemes.join()}`}>{text.missingLine(first, last, schemes)}</li>
        ))}
      </ul>
    </div>
  );
}
