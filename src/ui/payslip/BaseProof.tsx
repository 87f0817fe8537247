import type { Choices } from '../../calc/chosenRates';
import type { Decimal } from '../../calc/decimal';
import { explainContribution, type ExplanationStep } from '../../calc/explainContribution';
import { withoutLimits } from '../../calc/reverseLookup';
import { withoutEmployeeFee } from '../../calc/settleLines';
import type { WageRange } from '../../calc/wageRange';
import type { ContributionRule, SchemeId } from '../../rules/cityProfile';
import { formatAmount } from '../format';
import { usePayslipWording } from '../wording/payslip/PayslipWording';
import { useWording } from '../wording/WordingContext';
import type { Assessment } from './assessment';
import { declaredRange } from './declaredRange';
import type { GroupAssessment } from './groupAssessment';
import { LateFold } from './LateFold';
import styles from './StandsOn.module.css';

type Props = { of: GroupAssessment; assessment: Assessment };

/** The arithmetic behind the two bases: the ends of the interval calculated forwards, and the lawful base from the wage. */
export function BaseProof({ of, assessment }: Props) {
  const { result } = usePayslipWording();
  const { reading, verdict } = of;
  const range = declaredRange(reading, verdict);
  // A settlement is not one month's formula.
  if (range === null || reading.kind === 'trueUp' || reading.kind === 'anyBase') return null;
  return (
    <LateFold summary={result.formulas} className={styles.rules}>
      {() => <Formulas of={of} assessment={assessment} range={range} />}
    </LateFold>
  );
}

function Formulas({ of, assessment, range }: Props & { range: WageRange }) {
  const { result } = usePayslipWording();
  const { schemes } = useWording();
  const { reading, isBeyondLimits } = of;
  const fee = 'fee' in reading ? reading.fee : 'included';
  const rules = of.standsOn
    .map(({ rule }) => rule)
    .filter(({ scheme }) => of.schemes.includes(scheme))
    .map((rule) => (fee === 'leftOut' ? withoutEmployeeFee(rule) : rule));
  const ends = [range.lowest, range.highest].filter((end) => end !== null);
  const distinct = ends.length === 2 && ends[0]?.eq(ends[1] ?? 0) ? ends.slice(0, 1) : ends;
  return (
    <ul>
      {distinct.map((end) => (
        <li key={end.toString()}>
          {result.calculatedAt(formatAmount(end))}
          <ul className={styles.sources}>
            {rules.map((rule) => (
              <li key={rule.scheme}>
                {schemes[rule.scheme]} <Steps steps={amountSteps(rule, assessment.choices, end, isBeyondLimits)} />
              </li>
            ))}
          </ul>
        </li>
      ))}
      <Lawful rules={rules} wages={assessment.wages} />
    </ul>
  );
}

function Lawful({ rules, wages }: { rules: readonly ContributionRule[]; wages: Partial<Record<SchemeId, Decimal>> }) {
  const { result } = usePayslipWording();
  const { schemes } = useWording();
  const known = rules.flatMap((rule) => {
    const wage = wages[rule.scheme];
    return wage === undefined || rule.base.kind !== 'clampedWage' ? [] : [{ rule, wage }];
  });
  if (known.length === 0) return null;
  return (
    <li>
      {result.lawful}
      <ul className={styles.sources}>
        {known.map(({ rule, wage }) => (
          <li key={rule.scheme}>
            {schemes[rule.scheme]} <Steps steps={explainContribution(rule, {}, wage, 'employee').filter(leadsToBase)} />
          </li>
        ))}
      </ul>
    </li>
  );
}

function leadsToBase({ kind }: ExplanationStep): boolean {
  return kind === 'wage' || kind === 'baseRounded' || kind === 'raisedToFloor' || kind === 'cappedAtCeiling';
}

function amountSteps(
  rule: ContributionRule,
  choices: Choices,
  wage: Decimal,
  isBeyondLimits: boolean,
): ExplanationStep[] {
  const [free = rule] = isBeyondLimits ? withoutLimits([rule], {}) : [rule];
  return explainContribution(free, choices, wage, 'employee').filter(({ kind }) => kind !== 'wage');
}

export function Steps({ steps }: { steps: readonly ExplanationStep[] }) {
  const { calculate } = useWording();
  const { step } = usePayslipWording();
  return <>{steps.map((one) => step(one)).join(calculate.thenStep)}</>;
}
