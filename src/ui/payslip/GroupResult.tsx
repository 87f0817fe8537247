import { lazy, Suspense } from 'react';
import type { LineReading, SettledReading } from '../../calc/readPayslip';
import { meet, rangeOf, type WageRange } from '../../calc/wageRange';
import { isAccusing, type Verdict } from '../../calc/verdict';
import { onlyWholeYuanWithin } from '../../calc/wholeYuan';
import type { CityProfile } from '../../rules/cityProfile';
import { formatAmount } from '../format';
import { usePayslipWording } from '../wording/payslip/PayslipWording';
import { useWording } from '../wording/WordingContext';
import { declaredRange, type Assessment, type GroupAssessment } from './assessment';
import { BaseProof } from './BaseProof';
import styles from './GroupResult.module.css';
import { StandsOn } from './StandsOn';

const BasePicture = lazy(() => import('./BasePicture'));

type Props = { profile: CityProfile; assessment: Assessment; of: GroupAssessment };

/** What a payslip says of one group: the verdict with its ground, and everything that could make it another. */
export function GroupResult({ profile, assessment, of }: Props) {
  const { result, groups } = usePayslipWording();
  const { group, reading, verdict } = of;
  const { headline, detail } = result.verdict(verdict, group);
  const tone = isAccusing(verdict) ? styles.warn : verdict.kind === 'cannotTell' ? styles.open : '';
  return (
    <article className={styles.card} aria-label={groups[group]}>
      <h3 className={`${styles.headline} ${tone}`}>{headline}</h3>
      <p>{detail}</p>
      <Softened verdict={verdict} />
      <Otherwise of={of} />
      <Comparison of={of} />
      <Suspense fallback={null}>
        <BasePicture of={of} />
      </Suspense>
      <Explanations of={of} />
      {reading.kind === 'contradiction' && <Contradiction lines={reading.perLine} verdict={verdict} of={of} />}
      {reading.kind !== 'contradiction' && of.lines.length > 0 && <Lines lines={of.lines} />}
      {reading.kind === 'rateUnknown' && <Rates perRate={reading.perRate} />}
      <BaseProof of={of} assessment={assessment} />
      <StandsOn profile={profile} of={of} />
    </article>
  );
}

function Softened({ verdict }: { verdict: Verdict }) {
  const { result, falseAlarms } = usePayslipWording();
  if (!('softenedBy' in verdict) || verdict.softenedBy.length === 0) return null;
  return (
    <p className={styles.soft}>
      {result.softened}
      {verdict.softenedBy.map((alarm) => falseAlarms.texts[alarm].effect).join(' ')}
    </p>
  );
}

function Otherwise({ of: { group, verdict } }: { of: GroupAssessment }) {
  const { result } = usePayslipWording();
  if (verdict.kind !== 'cannotTell' || verdict.otherwise === null) return null;
  return <p className={styles.soft}>{result.otherwise(result.verdict(verdict.otherwise, group).headline)}</p>;
}

/** The two bases side by side; the lawful one scheme by scheme where schemes differ. */
function Comparison({ of }: { of: GroupAssessment }) {
  const { result, names } = usePayslipWording();
  const range = declaredRange(of.reading, of.verdict.version ?? 0);
  if (range === null) return null;
  const { comparisons } = of.verdict;
  const lawful = comparisons.flatMap(({ scheme, lawful: base }) => (base === null ? [] : [{ scheme, base }]));
  const isOne = new Set(lawful.map(({ base }) => base.amount.toString())).size === 1;
  const shown = isOne ? lawful.slice(0, 1) : lawful;
  return (
    <dl className={styles.bases}>
      <div>
        <dt>{result.declared}</dt>
        <dd>
          {result.openSpan(range.lowest, range.highest)}
          <Likely range={range} />
        </dd>
      </div>
      <div>
        <dt>{result.lawful}</dt>
        {shown.length === 0 && <dd className={styles.unknown}>{result.lawfulUnknown}</dd>}
        {shown.map(({ scheme, base }) => (
          <dd key={scheme}>
            {isOne ? '' : `${names([scheme])} `}
            {formatAmount(base.amount)}
            {(base.adjustment === 'raisedToFloor' || base.adjustment === 'cappedAtCeiling') && (
              <small> {result.reasons[base.adjustment]}</small>
            )}
          </dd>
        ))}
      </div>
    </dl>
  );
}

/** Which rules explain the amounts, and what else would. */
function Explanations({ of: { reading, departures, laterGap } }: { of: GroupAssessment }) {
  const { reverse } = useWording();
  const { result } = usePayslipWording();
  const isPlain =
    reading.kind === 'interval' || reading.kind === 'atOrBelowFloor' || reading.kind === 'atOrAboveCeiling';
  const lookups = isPlain ? reading : null;
  const fits = 'lowestBase' in reading || 'highestBase' in reading || reading.kind === 'anyBase' ? reading : null;
  return (
    <div className={styles.explanations}>
      {lookups !== null && departures.length > 0 && <p>{reverse.fitsOther(departures, lookups)}</p>}
      {laterGap !== null && <p className={styles.warn}>{result.laterGap(formatAmount(laterGap))}</p>}
      {reading.kind === 'trueUp' && (
        <>
          <p>{result.trueUp(reading)}</p>
          {reading.others.length > 0 && <p>{result.otherTrueUps(reading.others.map(({ months }) => months))}</p>}
        </>
      )}
      {isPlain && (
        <>
          {reading.fee === 'leftOut' && <p>{result.feeLeftOut}</p>}
          {reading.roundedToYuan && <p>{reverse.rounded}</p>}
          {reading.others.flatMap((other) => {
            const range = rangeOf(other);
            // Old rules that name the same base say nothing new.
            if (range === null || meet(range, rangeOf(reading) ?? range) !== null) return [];
            const text = result.openSpan(range.lowest, range.highest);
            const isWithoutFee = other.fee === 'leftOut' && reading.fee === 'included';
            return [
              <p key={`${other.version} ${other.fee}`}>
                {isWithoutFee ? result.feeAlternative(text) : result.otherBases(text)}
              </p>,
            ];
          })}
          {reading.trueUps.slice(0, 1).map((one) => (
            <p key={one.months}>{result.alsoTrueUp(one)}</p>
          ))}
        </>
      )}
      {(reading.kind === 'impossible' || reading.kind === 'aboveMaximum' || reading.kind === 'belowMinimum') && (
        <p>
          {reverse.lookup(reading).headline} {reverse.lookup(reading).detail}
        </p>
      )}
      {fits?.kind === 'anyBase' && <p>{reverse.lookup({ kind: 'anyBase' }).detail}</p>}
      {reading.kind === 'noRule' && <p>{result.noRule(reading.schemes)}</p>}
    </div>
  );
}

function Contradiction({
  lines,
  verdict,
  of,
}: {
  lines: readonly LineReading[];
  verdict: Verdict;
  of: GroupAssessment;
}) {
  const { result } = usePayslipWording();
  const { reverse } = useWording();
  const perLine = verdict.kind === 'cannotTell' ? verdict.perLine : [];
  return (
    <>
      <p>{result.contradiction}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{result.line}</th>
            <th scope="col">{result.lineBase}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => {
            const own = perLine.find(({ scheme }) => scheme === line.scheme);
            return (
              <tr key={line.schemes.join()}>
                <th scope="row">{result.lineFits(line.schemes)}</th>
                <td>
                  {reverse.lookup(line).headline}
                  {own !== undefined && own.verdict.kind !== 'cannotTell' && (
                    <small>{result.verdict(own.verdict, of.group).headline}</small>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

/** The whole-yuan base where an interval holds just one: bases are mostly declared in whole yuan. */
function Likely({ range: { lowest, highest } }: { range: WageRange }) {
  const { result } = usePayslipWording();
  const whole = lowest === null || highest === null ? null : onlyWholeYuanWithin(lowest, highest);
  return whole === null || lowest?.eq(highest ?? 0) ? null : <small> {result.likely(formatAmount(whole))}</small>;
}

/** What every figure gives by itself. */
function Lines({ lines }: { lines: GroupAssessment['lines'] }) {
  const { result } = usePayslipWording();
  return (
    <details className={styles.lines}>
      <summary>{result.lines}</summary>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{result.line}</th>
            <th scope="col">{result.lineBase}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ schemes, reading }) => {
            const range = reading.kind === 'rateUnknown' ? null : settledRange(reading);
            return (
              <tr key={schemes.join()}>
                <th scope="row">{result.lineFits(schemes)}</th>
                <td>
                  {range === null ? result.rateNoFit : result.openSpan(range.lowest, range.highest)}
                  {range !== null && <Likely range={range} />}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}

function Rates({ perRate }: { perRate: readonly ({ rate: string } & SettledReading)[] }) {
  const { result } = usePayslipWording();
  return (
    <table className={styles.table}>
      <caption>{result.rateTable}</caption>
      <thead>
        <tr>
          <th scope="col">{result.rate}</th>
          <th scope="col">{result.rateBase}</th>
        </tr>
      </thead>
      <tbody>
        {perRate.map((one) => {
          const range = settledRange(one);
          return (
            <tr key={one.rate}>
              <th scope="row">{one.rate}</th>
              <td>{range === null ? result.rateNoFit : result.openSpan(range.lowest, range.highest)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function settledRange(reading: SettledReading): WageRange | null {
  switch (reading.kind) {
    case 'interval':
    case 'atOrBelowFloor':
    case 'atOrAboveCeiling':
    case 'anyBase':
      return rangeOf(reading);
    case 'trueUp':
      return reading;
    default:
      return null;
  }
}
