import { lazy, memo, useDeferredValue } from 'react';
import type { CityProfile } from '../../rules/cityProfile';
import { formatAmount } from '../format';
import { LatePart } from '../LatePart';
import { SpokenText } from '../parts/SpokenText';
import { useAfterFirstPaint } from '../useAfterFirstPaint';
import { useWording } from '../wording/WordingContext';
import type { Wording } from '../wording/zh';
import type { Calculation, Outcome, RuleRow } from './calculation';
import { Completeness } from './Completeness';
import { KeyFigures } from './KeyFigures';
import styles from './Results.module.css';
import { ResultTable } from './ResultTable';
import { tagsOf } from './RuleTags';
import { TagKey } from './TagKey';

const DrawnPictures = lazy(() => import('./pictures/Pictures'));
const YearlyFees = lazy(() => import('./YearlyFees'));

export function Results({ profile, calculation }: { profile: CityProfile; calculation: Calculation }) {
  const wording = useWording();
  const { calculate } = wording;
  const settled = useDeferredValue(calculation);
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
      <TagKey present={rows.flatMap((row) => (row.kind === 'rule' ? tagsOf(profile, row) : []))} />
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
  const { outcome, rules, choices, rows } = calculation;
  const lines = rows.flatMap((row) => (isWithLine(row) ? [row.line] : []));
  const isAnythingPaid = lines.some(({ amount }) => !amount.employer.plus(amount.employee).isZero());
  if (!isShown || !isAnythingPaid) return null;
  return (
    <LatePart instead={null}>
      <DrawnPictures rules={rules} choices={choices} lines={lines} wage={outcome.wage} />
    </LatePart>
  );
});

function isWithLine(row: Calculation['rows'][number]): row is RuleRow & { line: NonNullable<RuleRow['line']> } {
  return row.kind === 'rule' && row.line !== null;
}
