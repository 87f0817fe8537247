import { lazy } from 'react';
import { isAccusing, type Verdict } from '../../calc/verdict';
import type { CityProfile } from '../../rules/cityProfile';
import { formatAmount } from '../format';
import { LatePart } from '../LatePart';
import { usePayslipWording } from '../wording/payslip/PayslipWording';
import type { Assessment } from './assessment';
import { declaredRange } from './declaredRange';
import type { GroupAssessment } from './groupAssessment';
import { BaseProof } from './BaseProof';
import styles from './GroupResult.module.css';
import { Likely, ReadingDetails } from './ReadingDetails';
import { StandsOn } from './StandsOn';

const BasePicture = lazy(() => import('./BasePicture'));

type Props = { profile: CityProfile; assessment: Assessment; of: GroupAssessment };

/** What a payslip says of one group: the verdict with its ground, and everything that could make it another. */
export function GroupResult({ profile, assessment, of }: Props) {
  const { result, groups } = usePayslipWording();
  const { group, verdict } = of;
  const { headline, detail } = result.verdict(verdict, of);
  const tone = isAccusing(verdict) ? styles.warn : verdict.kind === 'cannotTell' ? styles.open : '';
  return (
    <article className={styles.card} aria-label={groups[group]}>
      <h3 className={`${styles.headline} ${tone}`}>{headline}</h3>
      <p>{detail}</p>
      <Softened verdict={verdict} />
      <Otherwise of={of} />
      <Comparison of={of} />
      <LatePart instead={null}>
        <BasePicture of={of} />
      </LatePart>
      <ReadingDetails of={of} assessment={assessment} />
      <BaseProof of={of} assessment={assessment} />
      <StandsOn profile={profile} of={of} />
    </article>
  );
}

export function Softened({ verdict }: { verdict: Verdict }) {
  const { result, falseAlarms } = usePayslipWording();
  if (!('softenedBy' in verdict) || verdict.softenedBy.length === 0) return null;
  return (
    <p className={styles.soft}>
      {result.softened}
      {verdict.softenedBy.map((alarm) => falseAlarms.texts[alarm].effect).join(' ')}
    </p>
  );
}

export function Otherwise({ of }: { of: GroupAssessment }) {
  const { result } = usePayslipWording();
  const { verdict } = of;
  if (verdict.kind !== 'cannotTell' || verdict.otherwise === null) return null;
  return <p className={styles.soft}>{result.otherwise(result.verdict(verdict.otherwise, of).headline)}</p>;
}

/** The two bases side by side; the lawful one scheme by scheme where schemes differ. */
function Comparison({ of }: { of: GroupAssessment }) {
  const { result, names } = usePayslipWording();
  const range = declaredRange(of.reading, of.verdict);
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
