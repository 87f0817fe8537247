import { useMemo } from 'react';
import type { PayrollSettings } from '../../../payroll/payrollSettings';
import type { PersonDetail } from '../../../payroll/personDetail';
import type { Roster } from '../../../payroll/roster';
import type { CityProfile } from '../../../rules/cityProfile';
import type { Calculation } from '../../calculate/calculation';
import { ResultTable } from '../../calculate/ResultTable';
import { formatAmount } from '../../format';
import { usePayrollWording } from '../../wording/payroll/PayrollWording';
import { useWording } from '../../wording/WordingContext';
import { formatFen } from '../formatFen';
import { BonusSection } from './BonusSection';
import { CheckSection } from './CheckSection';
import { mismatches, personCalculation } from './personCalculation';
import styles from './PersonDialog.module.css';
import { TakeHomeSection } from './TakeHomeSection';
import { TrueUpSection } from './TrueUpSection';

type Props = {
  detail: PersonDetail;
  headers: Roster['headers'];
  profiles: readonly CityProfile[];
  settings: PayrollSettings;
};

export function PersonBreakdown({ detail, headers, profiles, settings }: Props) {
  const { people: words } = usePayrollWording();
  const { person } = words;
  const { tableRow } = detail;
  const profile = profiles.find(({ city }) => city.id === detail.cityId);
  const isFaulty = tableRow.employer === null;
  const calculation = useMemo(
    () => (profile === undefined || isFaulty ? null : personCalculation(profile, detail, settings.carryOn)),
    [profile, detail, isFaulty, settings.carryOn],
  );
  return (
    <div className={styles.body}>
      {tableRow.remarks.length > 0 && (
        <section>
          <h3>{isFaulty ? person.faulty : person.remarks}</h3>
          <ul>
            {tableRow.remarks.map((remark) => (
              <li key={`${remark.column} ${remark.reason.kind}`} className={isFaulty ? styles.warn : undefined}>
                {words.remark(remark, headers)} {!isFaulty && <small>{words.stops[remark.stops]}</small>}
              </li>
            ))}
          </ul>
          {isFaulty && <p className={styles.soft}>{person.faultyAdvice}</p>}
        </section>
      )}
      {profile !== undefined && calculation !== null && (
        <section>
          <h3>{person.contributions}</h3>
          <Mismatches detail={detail} calculation={calculation} />
          <ClampedBases calculation={calculation} />
          <p className={styles.soft}>{person.contributionsHint}</p>
          <div className={styles.contributions}>
            <ResultTable profile={profile} calculation={calculation} />
          </div>
        </section>
      )}
      {!isFaulty && <TakeHomeSection detail={detail} period={settings.takeHome ?? 'month'} />}
      {detail.bonus !== null && <BonusSection bonus={detail.bonus} />}
      <CheckSection row={tableRow} />
      {settings.trueUp !== null && !isFaulty && <TrueUpSection detail={detail} />}
    </div>
  );
}

/** A bug is shown, never hidden: somebody is about to pay these amounts. */
function Mismatches({ detail, calculation }: { detail: PersonDetail; calculation: Calculation }) {
  const { people: words } = usePayrollWording();
  const { person, columns } = words;
  const { schemes, calculate } = useWording();
  if (calculation.outcome.kind !== 'calculated') {
    return (
      <p className={styles.warn} role="alert">
        {person.notReadable}
      </p>
    );
  }
  const found = mismatches(detail, calculation);
  if (found.length === 0) return null;
  const amount = (fen: number | null) => (fen === null ? '—' : formatFen(fen));
  return (
    <div className={styles.alert} role="alert">
      <p>{person.mismatch}</p>
      <ul>
        {found.map(({ scheme, what, table, steps }) => (
          <li key={`${scheme} ${what}`}>
            {person.mismatchLine(
              `${scheme === 'total' ? calculate.total : schemes[scheme]} ${what === 'base' ? columns.base : columns.payer[what]}`,
              amount(table),
              amount(steps),
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Schemes with the same wage and limit in one sentence. */
function ClampedBases({ calculation }: { calculation: Calculation }) {
  const { person } = usePayrollWording().people;
  const { outcome, choices } = calculation;
  if (outcome.kind !== 'calculated') return null;
  const clamped = outcome.summary.lines.filter(
    ({ base }) => base.adjustment === 'raisedToFloor' || base.adjustment === 'cappedAtCeiling',
  );
  if (clamped.length === 0) return null;
  const sentences = new Map<string, typeof clamped>();
  for (const line of clamped) {
    const key = `${line.base.adjustment} ${line.base.amount.toString()} ${choices.wages?.[line.scheme]?.toString() ?? ''}`;
    sentences.set(key, [...(sentences.get(key) ?? []), line]);
  }
  return (
    <ul>
      {[...sentences].map(([key, lines]) => {
        const [line] = lines;
        if (line === undefined) return null;
        const wage = choices.wages?.[line.scheme] ?? outcome.wage;
        const say = line.base.adjustment === 'raisedToFloor' ? person.raised : person.capped;
        return (
          <li key={key}>
            {say(
              lines.map(({ scheme }) => scheme),
              formatAmount(wage),
              formatAmount(line.base.amount),
            )}
          </li>
        );
      })}
    </ul>
  );
}
