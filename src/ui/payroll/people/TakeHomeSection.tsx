import type { PersonDetail, WithholdingDetail } from '../../../payroll/personDetail';
import { usePayrollWording } from '../../wording/payroll/PayrollWording';
import { formatFen } from '../formatFen';
import styles from './PersonDialog.module.css';

/** Tax and take-home pay, each as the formula it comes from. Of a whole year, the month's tax is the one with steps. */
export function TakeHomeSection({ detail, period }: { detail: PersonDetail; period: 'month' | 'year' }) {
  const { person } = usePayrollWording().people;
  const { tableRow, withholding } = detail;
  const { takeHome, employee } = tableRow;
  if (takeHome === null) return null;
  const [pay, tax, paidOut] = [formatFen(takeHome.pay), formatFen(takeHome.tax), formatFen(takeHome.takeHome)];
  return (
    <section>
      <h3>{person.takeHome[period]}</h3>
      {period === 'year' && (
        <p>
          <strong>{person.yearOf(pay, tax, paidOut)}</strong>
        </p>
      )}
      {withholding !== null && <TaxSteps withholding={withholding} />}
      {period === 'month' && employee !== null && (
        <p>
          <strong>{person.takeHomeOf(pay, formatFen(employee), tax, paidOut)}</strong>
        </p>
      )}
      {withholding !== null && withholding.assumed.length > 0 && (
        <p className={styles.soft}>{person.assumed(withholding.assumed)}</p>
      )}
    </section>
  );
}

function TaxSteps({ withholding }: { withholding: WithholdingDetail }) {
  const { person } = usePayrollWording().people;
  return (
    <>
      <p className={styles.soft}>{person.cumulated(withholding.months)}</p>
      <ol>
        <li>
          {person.taxable(withholding)}
          {withholding.taxable <= 0 && ` ${person.nothingTaxable}`}
        </li>
        {withholding.taxable > 0 && <li>{person.cumulativeTax(withholding)}</li>}
        <li>{person.tax(withholding)}</li>
      </ol>
    </>
  );
}
