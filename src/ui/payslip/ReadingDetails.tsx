import type { ReactNode } from 'react';
import type { Decimal } from '../../calc/decimal';
import type { Explanation, LineReading, SettledReading } from '../../calc/settleLines';
import type { Verdict } from '../../calc/verdict';
import { meet, rangeOf, type WageRange } from '../../calc/wageRange';
import { onlyWholeYuanWithin } from '../../calc/wholeYuan';
import { formatAmount } from '../format';
import { usePayslipWording } from '../wording/payslip/PayslipWording';
import type { Assessment } from './assessment';
import { fittingRange } from './declaredRange';
import type { GroupAssessment } from './groupAssessment';
import styles from './GroupResult.module.css';
import { LateFold } from './LateFold';

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
  const { result, reverse } = usePayslipWording();
  const { reading, verdict, departures, laterGap } = of;
  const isPlain =
    reading.kind === 'interval' || reading.kind === 'atOrBelowFloor' || reading.kind === 'atOrAboveCeiling';
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
      {isOutside(reading) && (
        <p>
          {reverse.lookup(reading).headline} {reverse.lookup(reading).detail}
        </p>
      )}
      {reading.kind === 'anyBase' && <p>{reverse.lookup(reading).detail}</p>}
      {reading.kind === 'noRule' && <p>{result.noRule(reading.schemes)}</p>}
    </div>
  );
}

/** What no base within the limits gives: its words name the nearest amounts that are possible. */
function isOutside<Reading extends { kind: string }>(
  reading: Reading,
): reading is Extract<Reading, { kind: 'impossible' | 'aboveMaximum' | 'belowMinimum' }> {
  return reading.kind === 'impossible' || reading.kind === 'aboveMaximum' || reading.kind === 'belowMinimum';
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

type ContradictionProps = { lines: readonly LineReading[]; verdict: Verdict; of: GroupAssessment };

function Contradiction({ lines, verdict, of }: ContradictionProps) {
  const { result, reverse } = usePayslipWording();
  const perLine = verdict.kind === 'cannotTell' ? verdict.perLine : [];
  const rows = lines.map((line) => {
    const own = perLine.find(({ scheme }) => scheme === line.scheme)?.verdict;
    const about = { ...of, schemes: [...line.schemes], isWhole: false };
    return {
      name: result.lineFits(line.schemes),
      content: (
        <>
          {reverse.lookup(line).headline}
          {isOutside(line) && <small>{reverse.lookup(line).detail}</small>}
          {own !== undefined && own.kind !== 'cannotTell' && <small>{result.verdict(own, about).headline}</small>}
        </>
      ),
    };
  });
  return <BaseTable head={[result.line, result.lineBase]} rows={rows} />;
}

/** What every figure gives by itself. */
function Lines({ lines }: { lines: GroupAssessment['lines'] }) {
  const { result } = usePayslipWording();
  const rows = () =>
    lines.map(({ schemes, reading }) => ({
      name: result.lineFits(schemes),
      content: <Fitting range={fittingRange(reading)} />,
    }));
  return (
    <LateFold summary={result.lines} className={styles.lines}>
      {() => <BaseTable head={[result.line, result.lineBase]} rows={rows()} />}
    </LateFold>
  );
}

function Rates({ perRate }: { perRate: readonly ({ rate: string } & SettledReading)[] }) {
  const { result } = usePayslipWording();
  const rows = perRate.map((one) => ({ name: one.rate, content: <Fitting range={fittingRange(one)} /> }));
  return <BaseTable caption={result.rateTable} head={[result.rate, result.rateBase]} rows={rows} />;
}

function Fitting({ range }: { range: WageRange | null }) {
  const { result } = usePayslipWording();
  if (range === null) return result.rateNoFit;
  return (
    <>
      {result.openSpan(range.lowest, range.highest)}
      <Likely range={range} />
    </>
  );
}

/** The whole-yuan base where an interval holds just one: bases are mostly declared in whole yuan. */
export function Likely({ range: { lowest, highest } }: { range: WageRange }) {
  const { result } = usePayslipWording();
  const whole = lowest === null || highest === null ? null : onlyWholeYuanWithin(lowest, highest);
  return whole === null || lowest?.eq(highest ?? 0) ? null : <small> {result.likely(formatAmount(whole))}</small>;
}

type BaseTableProps = { caption?: string; head: [string, string]; rows: { name: string; content: ReactNode }[] };

function BaseTable({ caption, head, rows }: BaseTableProps) {
  return (
    <table className={styles.table}>
      {caption !== undefined && <caption>{caption}</caption>}
      <thead>
        <tr>
          {head.map((text) => (
            <th key={text} scope="col">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, content }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{content}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
