import type { YearDetail } from '../../../payroll/personDetail';
import { usePayrollWording } from '../../wording/payroll/PayrollWording';
import styles from './PersonDialog.module.css';

/** A year's tax and take-home pay. What was withheld may be more than the year's tax: it is given back with the yearly settlement. */
export function YearSteps({ year }: { year: YearDetail }) {
  const { person } = usePayrollWording().people;
  const { taxable, tax } = year;
  const due = dueOf(year);
  return (
    <>
      <p className={styles.soft}>{person.yearMonths(year.months)}</p>
      <ol>
        <li>
          {person.taxableOfYear(year)}
          {taxable <= 0 && ` ${person.nothingTaxable}`}
        </li>
        {taxable > 0 && <li>{person.taxOfYear(year, due)}</li>}
        {tax !== due && <li>{person.withheldOfYear(tax, due)}</li>}
      </ol>
      <p>
        <strong>{person.takeHomeOfYear(year)}</strong>
      </p>
    </>
  );
}

/** Fen, half a fen up. */
function dueOf({ taxable, ratePercent, quick }: YearDetail): number {
  return taxable <= 0 ? 0 : Number((BigInt(taxable) * BigInt(ratePercent) + 50n) / 100n) - quick;
}
