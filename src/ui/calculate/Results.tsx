import { lazy, memo, Suspense, useDeferredValue, useEffect, useState } from 'react';
import { yearlyFees, type YearlyFee } from '../../calc/calculateContributions';
import type { CityProfile } from '../../rules/cityProfile';
import { formatAmount } from '../format';
import { CheckField } from '../parts/CheckField';
import { useWording } from '../wording/WordingContext';
import { type as typeInput, useCalculateInputs } from './calculateInputs';
import type { Calculation, Outcome, RuleRow } from './calculation';
import { KeyFigures } from './KeyFigures';
import styles from './Results.module.css';
import { ResultTable } from './ResultTable';
import { SpokenTotals } from './SpokenTotals';

const PayersPicture = lazy(() => import('./pictures/PayersPicture'));
const WagePicture = lazy(() => import('./pictures/WagePicture'));

export function Results({ profile, calculation }: { profile: CityProfile; calculation: Calculation }) {
  const { calculate, schemes } = useWording();
  const carryOn = useCalculateInputs((inputs) => inputs.carryOn);
  const settled = useDeferredValue(calculation);
  const { outcome, rows } = calculation;
  const missing = rows.filter(({ kind }) => kind === 'noRule').map(({ scheme }) => schemes[scheme]);
  const carriedOn = rows.filter((row) => row.kind === 'rule' && row.standing === 'carriedOn');
  const canCarryOn = carryOn || rows.some((row) => row.kind === 'noRule' && row.lookup.kind === 'afterLast');

  return (
    <section id="result" tabIndex={-1} className={styles.results} aria-label={calculate.results}>
      <SpokenTotals outcome={outcome} />
      {outcome.kind === 'calculated' ? (
        <KeyFigures outcome={outcome} />
      ) : (
        <p className={styles.empty}>
          {outcome.kind === 'noWage' ? (
            <Unsolved solved={outcome.solved} />
          ) : outcome.isBlocked ? (
            calculate.blockedHint
          ) : (
            calculate.emptyHint
          )}
        </p>
      )}
      <div className={styles.completeness} role="status">
        {missing.length > 0 && outcome.kind === 'calculated' && (
          <p className={styles.warn}>{calculate.incomplete(missing.join(calculate.comma))}</p>
        )}
        {carriedOn.length > 0 && (
          <p className={styles.warn}>
            {calculate.carriedOnNote(carriedOn.map(({ scheme }) => schemes[scheme]).join(calculate.comma))}
          </p>
        )}
      </div>
      {canCarryOn && (
        <CheckField
          label={calculate.carryOn}
          hint={calculate.carryOnHint}
          checked={carryOn}
          onChange={(checked) => typeInput({ carryOn: checked })}
        />
      )}
      <ResultTable profile={profile} calculation={calculation} />
      <YearlyFees fees={yearlyFees(calculation.rules)} />
      {isCalculated(settled) && <Pictures calculation={settled} />}
    </section>
  );
}

function Unsolved({ solved }: { solved: Extract<Outcome, { kind: 'noWage' }>['solved'] }) {
  const { calculate } = useWording();
  if (solved.kind === 'anyWage') return calculate.solvedAny;
  return calculate.cannotBe([solved.nearestBelow, solved.nearestAbove].flatMap((one) => (one ? [one] : [])));
}

function YearlyFees({ fees }: { fees: readonly YearlyFee[] }) {
  const { calculate, payers, language } = useWording();
  if (fees.length === 0) return null;
  return (
    <div className={styles.yearly}>
      <h2>{calculate.yearlyFees}</h2>
      <ul>
        {fees.map((fee) => (
          <li key={`${fee.scheme} ${fee.payer} ${fee.name.en}`}>
            {calculate.yearlyFee(
              fee.name[language],
              fee.payer === 'government' ? calculate.government : payers[fee.payer],
              formatAmount(fee.amount),
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

type Calculated = Calculation & { outcome: Extract<Outcome, { kind: 'calculated' }> };

function isCalculated(calculation: Calculation): calculation is Calculated {
  return calculation.outcome.kind === 'calculated';
}

/** Fetched once figures stand on the page, and drawn when typing leaves time for it: pictures never delay figures. */
const Pictures = memo(function Pictures({ calculation }: { calculation: Calculated }) {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 50);
    return () => clearTimeout(timer);
  }, []);
  const { outcome, rules, choices, rows } = calculation;
  const lines = rows.flatMap((row) => (isWithLine(row) ? [row.line] : []));
  const movesWithWage = rules.some(({ base }) => base.kind === 'clampedWage');
  const isAnythingPaid = lines.some(({ amount }) => !amount.employer.plus(amount.employee).isZero());
  if (!isShown || !isAnythingPaid) return null;
  return (
    <Suspense fallback={null}>
      <div className={styles.pictures}>
        <PayersPicture lines={lines} />
        {movesWithWage && <WagePicture rules={rules} choices={choices} wage={outcome.wage} />}
      </div>
    </Suspense>
  );
});

function isWithLine(row: Calculation['rows'][number]): row is RuleRow & { line: NonNullable<RuleRow['line']> } {
  return row.kind === 'rule' && row.line !== null;
}
