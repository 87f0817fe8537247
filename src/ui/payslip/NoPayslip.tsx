import { usePayslipWording } from '../wording/payslip/PayslipWording';
import styles from './PayslipResults.module.css';

type Props = {
  cityId: string;
  /** YYYY-MM */
  month: string;
  categoryName: string;
};

/** A category that pays once a year has no payslip: what it pays stands on 算一算. */
export function NoPayslip({ cityId, month, categoryName }: Props) {
  const { result, noPayslip } = usePayslipWording();
  return (
    <section id="result" tabIndex={-1} className={styles.results} aria-label={result.title}>
      <h2 className="visually-hidden">{result.title}</h2>
      <p role="status">{noPayslip.text(categoryName)}</p>
      <p>
        <a href={`#/?city=${cityId}&month=${month}`}>{noPayslip.toCalculator}</a>
      </p>
    </section>
  );
}
