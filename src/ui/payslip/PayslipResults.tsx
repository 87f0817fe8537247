import type { CityProfile } from '../../rules/cityProfile';
import { formatAmount } from '../format';
import { CheckField } from '../parts/CheckField';
import { SpokenText } from '../parts/SpokenText';
import { usePayslipWording } from '../wording/payslip/PayslipWording';
import { useWording } from '../wording/WordingContext';
import type { Assessment } from './assessment';
import { FalseAlarmForm } from './FalseAlarmForm';
import { GroupResult } from './GroupResult';
import { typePayslip, usePayslipInputs } from './payslipInputs';
import styles from './PayslipResults.module.css';

/** The verdicts, what is a red flag by itself, and the questions to settle before anything is concluded. */
export function PayslipResults({ profile, assessment }: { profile: CityProfile; assessment: Assessment }) {
  const { result } = usePayslipWording();
  const { calculate } = useWording();
  const carryOn = usePayslipInputs((inputs) => inputs.carryOn);
  const { state, groups, redFlags, notDeducted, unread, now } = assessment;
  const spoken = groups.map((group) => result.verdict(group.verdict, group).headline).join(calculate.comma);
  const canCarryOn = carryOn || now.some((row) => row.kind === 'noRule' && row.lookup.kind === 'afterLast');
  const hasReading = groups.length > 0 || redFlags.length > 0 || notDeducted.length > 0 || unread.length > 0;
  return (
    <section id="result" tabIndex={-1} className={styles.results} aria-label={result.title}>
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
          profile={profile}
          assessment={assessment}
          of={group}
        />
      ))}
      {groups.length > 0 && <FalseAlarmForm />}
    </section>
  );
}
