import { memo, useEffect, useState } from 'react';
import { formatAmount } from '../format';
import { CheckField } from '../parts/CheckField';
import { SpokenText } from '../parts/SpokenText';
import { usePayslipWording } from '../wording/payslip/PayslipWording';
import { useWording } from '../wording/WordingContext';
import { FalseAlarmForm } from './FalseAlarmForm';
import { GroupResult } from './GroupResult';
import { typePayslip, usePayslipInputs } from './payslipStore';
import type { PayslipReading } from './payslipReading';
import styles from './PayslipResults.module.css';

/** The verdicts, what is a red flag by itself, and the questions to settle before anything is concluded. */
export function PayslipResults({ reading, isBusy }: { reading: PayslipReading; isBusy: boolean }) {
  const { result } = usePayslipWording();
  const isLate = useLate(isBusy);
  const className = isLate ? `${styles.results} ${styles.late}` : styles.results;
  return (
    <section id="result" tabIndex={-1} className={className} aria-label={result.title} aria-busy={isBusy}>
      <Results reading={reading} />
    </section>
  );
}

const lateMs = 600;

/** Only an answer that is late looks so: else every keystroke would flicker. */
function useLate(isBusy: boolean): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    if (!isBusy) return;
    const timer = setTimeout(() => setLate(true), lateMs);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [isBusy]);
  return isLate;
}

const Results = memo(function Results({ reading: { question, assessment } }: { reading: PayslipReading }) {
  const { result } = usePayslipWording();
  const { calculate } = useWording();
  const carryOn = usePayslipInputs((inputs) => inputs.carryOn);
  const { state, groups, redFlags, notDeducted, unread, now } = assessment;
  const spoken = groups.map((group) => result.verdict(group.verdict, group).headline).join(calculate.comma);
  const canCarryOn = carryOn || now.some((row) => row.kind === 'noRule' && row.lookup.kind === 'afterLast');
  const hasReading = groups.length > 0 || redFlags.length > 0 || notDeducted.length > 0 || unread.length > 0;
  return (
    <>
      <h2 className="visually-hidden">{result.title}</h2>
      <SpokenText text={spoken} />
      {state === 'blocked' && <p className={styles.empty}>{result.blocked}</p>}
      {state === 'empty' && <p className={styles.empty}>{result.empty}</p>}
      {state === 'noRules' && <p className={styles.empty}>{result.noRules}</p>}
      {canCarryOn && (
        <CheckField
          label={calculate.carryOn}
          hint={calculate.carryOnHint}
          checked={carryOn}
          onChange={(isChecked) => typePayslip({ carryOn: isChecked })}
        />
      )}
      {hasReading && state === 'read' && (
        <div className={styles.flags}>
          {redFlags.map(({ scheme, article, amount }) => (
            <p key={scheme} className={styles.flag}>
              {result.redFlag(scheme, article, formatAmount(amount))}
            </p>
          ))}
          {notDeducted.length > 0 && <p className={styles.flag}>{result.notDeducted(notDeducted)}</p>}
          {unread.length > 0 && <p className={styles.flag}>{result.noRule(unread)}</p>}
        </div>
      )}
      {groups.map((group) => (
        <GroupResult
          key={`${group.group} ${group.schemes.join()}`}
          profile={question.profile}
          assessment={assessment}
          of={group}
        />
      ))}
      {groups.length > 0 && <FalseAlarmForm />}
    </>
  );
});
