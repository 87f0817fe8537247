import type { PersonDetail, WithholdingDetail } from '../../../payroll/personDetail';
import type { TakeHomeCells } from '../../../payroll/payrollTable';
import { usePayrollWording } from '../../wording/payroll/PayrollWording';
import { formatFen } from '../formatFen';
import styles from './PersonDialog.module.css';
import { YearSteps } from './YearSteps';

/** Tax and take-home pay of the month or of the year, each as the formula it comes from. */
export function TakeHomeSection({ detail, period }: { detail: PersonDetail; period: 'month' | 'year' }) {
  const { person } = usePayrollWording().people;
  const { takeHome } = detail.tableRow;
  const { noTakeHome } = detail;
  if (takeHome === null && noTakeHome === null) return null;
  return (
    <section>
      <h3>{person.takeHome[period]}</h3>
      {noTakeHome !== null && <p>{person.noTakeHome[noTakeHome]}</p>}
      {takeHome !== null && <Told detail={detail} takeHome={takeHome} period={period} />}
    </section>
  );
}

type ToldProps = { detail: PersonDetail; takeHome: TakeHomeCells; period: 'month' | 'year' };

function Told({ detail, takeHome, period }: ToldProps) {
  const { person } = usePayrollWording().people;
  return (
    <>
      {period === 'month' && <MonthSteps detail={detail} takeHome={takeHome} />}
      {period === 'year' && detail.year !== null && <YearSteps year={detail.year} />}
      {takeHome.takeHome < 0 && <p className={styles.warn}>{person.negative}</p>}
      <p className={styles.soft}>{person.withoutBonus}</p>
    </>
  );
}

function MonthSteps({ detail, takeHome }: { detail: PersonDetail; takeHome: TakeHomeCells }) {
  const { person } = usePayrollWording().people;
  const { withholding, tableRow } = detail;
  const { employee } = tableRow;
  return (
    <>
      {withholding !== null && <TaxSteps withholding={withholding} />}
      {employee !== null && (
        <p>
          <strong>
            {person.takeHomeOf(
              formatFen(takeHome.pay),
              formatFen(employee),
              formatFen(takeHome.tax),
              formatFen(takeHome.takeHome),
            )}
          </strong>
        </p>
      )}
      {withholding !== null && withholding.assumed.length > 0 && (
        <p className={styles.soft}>{person.assumed(withholding.assumed)}</p>
      )}
    </>
  );
}

function TaxSteps({ withholding }: { withholding: WithholdingDetail }) {
  const { person } = usePayrollWording().people;
  return (
    <>
      <p className={styles.soft}>{person.cumulated(withholding.months)}</p>
      {withholding.fundExcess.employer + withholding.fundExcess.employee > 0 && (
        <p className={styles.soft}>
          {person.fundExcess(formatFen(withholding.fundExcess.employer), formatFen(withholding.fundExcess.employee))}
        </p>
      )}
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
