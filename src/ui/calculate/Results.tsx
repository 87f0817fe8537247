import { lazy, memo, Suspense, useDeferredValue } from 'react';
import { Decimal } from '../../calc/decimal';
import type { CityProfile, ContributionRule } from '../../rules/cityProfile';
import { formatAmount } from '../format';
import { CheckField } from '../parts/CheckField';
import { SpokenText } from '../parts/SpokenText';
import { useAfterFirstPaint } from '../useAfterFirstPaint';
import { useWording } from '../wording/WordingContext';
import type { Wording } from '../wording/zh';
import { typeInput, useCalculateInputs } from './calculateInputs';
import type { Calculation, Outcome, RuleRow } from './calculation';
import { KeyFigures } from './KeyFigures';
import styles from './Results.module.css';
import { ResultTable } from './ResultTable';
import { TagKey } from './TagKey';

const PayersPicture = lazy(() => import('./pictures/PayersPicture'));
const SourceLine = lazy(() => import('../parts/SourceLine'));
const WagePicture = lazy(() => import('./pictures/WagePicture'));

export function Results({ profile, calculation }: { profile: CityProfile; calculation: Calculation }) {
  const wording = useWording();
  const { calculate, schemes } = wording;
  const carryOn = useCalculateInputs((inputs) => inputs.carryOn);
  const knownOn = useCalculateInputs((inputs) => inputs.knownOn);
  const settled = useDeferredValue(calculation);
  const { outcome, rows } = calculation;
  const missing = rows.filter(({ kind }) => kind === 'noRule').map(({ scheme }) => schemes[scheme]);
  const carriedOn = rows.filter((row) => row.kind === 'rule' && row.standing === 'carriedOn');
  const canCarryOn = carryOn || rows.some((row) => row.kind === 'noRule' && row.lookup.kind === 'afterLast');

  return (
    <section id="result" tabIndex={-1} className={styles.results} aria-label={calculate.results}>
      <h2 className="visually-hidden">{calculate.results}</h2>
      <SpokenText text={describe(outcome, wording)} />
      {outcome.kind === 'calculated' ? (
        <KeyFigures outcome={outcome} isIncomplete={missing.length > 0} />
      ) : (
        <p className={styles.empty}>{describe(outcome, wording)}</p>
      )}
      <div className={styles.completeness} role="status">
        {knownOn !== '' && <p>{calculate.knownOnNote(knownOn)}</p>}
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
      <TagKey profile={profile} rows={rows.filter((row): row is RuleRow => row.kind === 'rule')} />
      <YearlyFees profile={profile} rules={calculation.rules} />
      {isCalculated(settled) && <Pictures calculation={settled} />}
    </section>
  );
}

/** The outcome in a sentence: for the ear always, for the eye where there are no figures. */
function describe(outcome: Outcome, { calculate }: Wording): string {
  if (outcome.kind === 'waiting') return calculate.waiting[outcome.reason];
  if (outcome.kind === 'calculated') {
    const { employee, employer } = outcome.summary.total;
    const solved = outcome.solved === null ? '' : calculate.solved(outcome.solved);
    return `${solved} ${calculate.spokenTotals(formatAmount(employee), formatAmount(employer))}`.trim();
  }
  const { solved } = outcome;
  if (solved.kind === 'anyWage') return calculate.solvedAny;
  return calculate.cannotBe([solved.nearestBelow, solved.nearestAbove].flatMap((one) => (one ? [one] : [])));
}

/** Each fee opens to its source. */
function YearlyFees({ profile, rules }: { profile: CityProfile; rules: readonly ContributionRule[] }) {
  const { calculate, payers, statuses, language } = useWording();
  const fees = rules.flatMap(({ scheme, flatFees }) =>
    flatFees.filter(({ period }) => period === 'year').map((fee) => ({ scheme, ...fee })),
  );
  if (fees.length === 0) return null;
  return (
    <div className={styles.yearly}>
      <h3>{calculate.yearlyFees}</h3>
      {fees.map((fee) => (
        <details key={`${fee.scheme} ${fee.payer} ${fee.name.en}`}>
          <summary>
            {calculate.yearlyFee(
              fee.name[language],
              fee.payer === 'government' ? calculate.government : payers[fee.payer],
              formatAmount(new Decimal(fee.amount)),
            )}
          </summary>
          <Suspense fallback={null}>
            {profile.sources
              .filter(({ id }) => fee.sources.includes(id))
              .map((source) => (
                <p key={source.id}>
                  {statuses[source.status]} · <SourceLine source={source} />
                </p>
              ))}
          </Suspense>
        </details>
      ))}
    </div>
  );
}

type Calculated = Calculation & { outcome: Extract<Outcome, { kind: 'calculated' }> };

function isCalculated(calculation: Calculation): calculation is Calculated {
  return calculation.outcome.kind === 'calculated';
}

/** Fetched once figures stand on the page, and drawn when typing leaves time for it: pictures never delay figures. */
const Pictures = memo(function Pictures({ calculation }: { calculation: Calculated }) {
  const isShown = useAfterFirstPaint();
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
