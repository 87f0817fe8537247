import type { Decimal } from '../../calc/decimal';
import type { Explanation, LineReading, SettledReading } from '../../calc/settleLines';
import type { Verdict } from '../../calc/verdict';
import { meet, rangeOf, type WageRange } from '../../calc/wageRange';
import { onlyWholeYuanWithin } from '../../calc/wholeYuan';
import { formatAmount } from '../format';
import { usePayslipWording } from '../wording/payslip/PayslipWording';
import { useWording } from '../wording/WordingContext';
import type { Assessment } from './assessment';
import { fittingRange } from './declaredRange';
import type { GroupAssessment } from './groupAssessment';
import styles from './GroupResult.module.css';

/** What explains the figures and what else would; line by line where they do not agree, rate by rate where it is open. */
export function ReadingDetails({ of, assessment }: { of: GroupAssessment; assessment: Assessment }) {
  const { reading, verdict, schemes, lines } = of;
  const wages = schemes.flatMap((scheme) => assessment.wages[scheme] ?? []);
  return (
    <>
      <Explanations of={of} wages={wages} />
      {reading.kind === 'contradiction' && <Contradiction lines={reading.perLine} verdict={verdict} of={of} />}
      {reading.kind !== 'contradiction' && lines.length > 0 && <Lines lines={lines} />}
      {reading.kind === 'rateUnknown' && <Rates perRate={reading.perRate} />}
    </>
  );
}

/** Which rules explain the amounts, and what else would. */
function Explanations({ of, wages }: { of: GroupAssessment; wages: readonly Decimal[] }) {
  const { reverse } = useWording();
  const { result } = usePayslipWording();
  const { reading, verdict, departures, laterGap } = of;
  const isPlain =
    reading.kind === 'interval' || reading.kind === 'atOrBelowFloor' || reading.kind === 'atOrAboveCeiling';
  const isOutside = reading.kind === 'impossible' || reading.kind === 'aboveMaximum' || reading.kind === 'belowMinimum';
  // A settlement from another wage than the one typed would contradict the person.
  const isPossible = (one: WageRange) => wages.every((wage) => meet(one, { lowest: wage, highest: wage }) !== null);
  return (
    <div className={styles.explanations}>
      {isPlain && departures.length > 0 && <p>{reverse.fitsOther(departures, reading)}</p>}
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
          {(reading.roundedToYuan || verdict.isRounded) && <p>{reverse.rounded}</p>}
          <OtherBases reading={reading} />
          {reading.trueUps
            .filter(isPossible)
            .slice(0, 1)
            .map((one) => (
              <p key={one.months}>{result.alsoTrueUp(one)}</p>
            ))}
        </>
      )}
      {isOutside && (
        <p>
          {reverse.lookup(reading).headline} {reverse.lookup(reading).detail}
        </p>
      )}
      {reading.kind === 'anyBase' && <p>{reverse.lookup(reading).detail}</p>}
      {reading.kind === 'noRule' && <p>{result.noRule(reading.schemes)}</p>}
    </div>
  );
}

/** Bases that other rules, or the figure without its fee, would mean; old rules that name the same base say nothing new. */
function OtherBases({ reading }: { reading: Explanation & { others: Explanation[] } }) {
  const { result } = usePayslipWording();
  const texts = reading.others.flatMap((other) => {
    const range = rangeOf(other);
    if (range === null || meet(range, rangeOf(reading) ?? range) !== null) return [];
    const text = result.openSpan(range.lowest, range.highest);
    const isWithoutFee = other.fee === 'leftOut' && reading.fee === 'included';
    return [isWithoutFee ? result.feeAlternative(text) : result.otherBases(text)];
  });
  return (
    <>
      {[...new Set(texts)].map((text) => (
        <p key={text}>{text}</p>
      ))}
    </>
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
                    <small>
                      {result.verdict(own.verdict, { ...of, schemes: line.schemes.slice(), isWhole: false }).headline}
                    </small>
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
export function Likely({ range: { lowest, highest } }: { range: WageRange }) {
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
            const range = fittingRange(reading);
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
          const range = fittingRange(one);
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
