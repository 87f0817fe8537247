import type { BonusDetail } from '../../../payroll/personDetail';
import { usePayrollWording } from '../../wording/payroll/PayrollWording';
import styles from './PersonDialog.module.css';

/** A year-end bonus taxed both ways, which of them leaves more, and the trap where a step of the rates cuts it. */
export function BonusSection({ bonus }: { bonus: BonusDetail }) {
  const { person } = usePayrollWording().people;
  const { choice } = bonus;
  return (
    <section>
      <h3>{person.bonus(bonus.amount)}</h3>
      <ul>
        <li>{person.bonusMerged(bonus.merged)}</li>
        <li>{choice === null ? person.bonusMergedOnly : person.bonusApart(choice.apart)}</li>
      </ul>
      {choice !== null && <Verdict bonus={bonus} choice={choice} />}
    </section>
  );
}

type Choice = NonNullable<BonusDetail['choice']>;

/** Of a year that is not known whole, merging may turn out cheaper or dearer: no way is called the better one. */
function Verdict({ bonus: { amount, isWholeYear }, choice }: { bonus: BonusDetail; choice: Choice }) {
  const { person } = usePayrollWording().people;
  if (!isWholeYear) return <p>{person.bonusUndecided}</p>;
  return (
    <>
      <p>
        <strong>{person.bonusBetter(choice.better, choice.difference)}</strong>
      </p>
      {choice.better === 'apart' && choice.trap !== null && (
        <p className={styles.warn}>{person.bonusTrap(amount, choice.trap)}</p>
      )}
    </>
  );
}
