import { lazy, memo } from 'react';
import type { CityProfile } from '../../rules/cityProfile';
import { formatAmount } from '../format';
import { LatePart } from '../LatePart';
import { SpokenText } from '../parts/SpokenText';
import { useAfterFirstPaint } from '../useAfterFirstPaint';
import { useWording } from '../wording/WordingContext';
import type { Wording } from '../wording/zh';
import type { Calculation, Outcome } from './calculation';
import { Completeness } from './Completeness';
import { KeyFigures } from './KeyFigures';
import styles from './Results.module.css';
import { ResultTable } from './ResultTable';
import { tagsOf } from './RuleTags';
import { TagKey } from './TagKey';

const DrawnPictures = lazy(() => import('./pictures/Pictures'));
const YearlyFees = lazy(() => import('./YearlyFees'));

type Props = {
  profile: CityProfile;
  calculation: Calculation;
  /** The calculation, or the one before while keys are still coming: for what takes long to draw. */
  settled: Calculation;
};

export function Results({ profile, calculation, settled }: Props) {
  const wording = useWording();
  const { calculate } = wording;
  const { outcome, rows, rules } = calculation;

  return (
    <section id="result" tabIndex={-1} className={styles.results} aria-label={calculate.results}>
      <h2 className="visually-hidden">{calculate.results}</h2>
      <SpokenText text={describe(outcome, wording)} />
      {outcome.kind === 'calculated' ? (
        <KeyFigures outcome={outcome} isIncomplete={rows.some(({ kind }) => kind === 'noRule')} />
      ) : (
        <p className={styles.empty}>{describe(outcome, wording)}</p>
      )}
      <Completeness rows={rows} hasFigures={outcome.kind === 'calculated'} />
      <ResultTable profile={profile} calculation={calculation} />
      <TagsOfRows profile={profile} rows={rows} />
      {rules.some(({ flatFees }) => flatFees.some(({ period }) => period === 'year')) && (
        <LatePart>
          <YearlyFees profile={profile} rules={rules} />
        </LatePart>
      )}
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

type Calculated = Calculation & { outcome: Extract<Outcome, { kind: 'calculated' }> };

function isCalculated(calculation: Calculation): calculation is Calculated {
  return calculation.outcome.kind === 'calculated';
}

/** Fetched once figures stand on the page, and drawn when typing leaves time for it: pictures never delay figures. */
const Pictures = memo(function Pictures({ calculation }: { calculation: Calculated }) {
  const isShown = useAfterFirstPaint();
  const { outcome, rules, choices } = calculation;
  const { lines } = outcome.summary;
  const isAnythingPaid = lines.some(({ amount }) => !amount.employer.plus(amount.employee).isZero());
  if (!isShown || !isAnythingPaid) return null;
  return (
    <LatePart instead={null}>
      <DrawnPictures rules={rules} choices={choices} lines={lines} wage={outcome.wage} />
    </LatePart>
  );
});

const TagsOfRows = memo(function TagsOfRows({ profile, rows }: { profile: CityProfile; rows: Calculation['rows'] }) {
  return <TagKey present={rows.flatMap((row) => (row.kind === 'rule' ? tagsOf(profile, row) : []))} />;
});
