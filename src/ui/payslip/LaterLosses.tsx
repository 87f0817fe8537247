import { memo } from 'react';
import { injuryGrantLoss, injuryGrantMonths, maternityAllowanceLoss, type InjuryGrade } from '../../calc/benefitLosses';
import { Decimal, zero } from '../../calc/decimal';
import type { UnderDeclarationCost } from '../../calc/underDeclarationCost';
import type { CityProfile } from '../../rules/cityProfile';
import { formatAmount } from '../format';
import { SelectField } from '../parts/SelectField';
import { TextField } from '../parts/TextField';
import { today } from '../place/today';
import { usePayslipWording } from '../wording/payslip/PayslipWording';
import type { Assessment } from './assessment';
import { LateFold } from './LateFold';
import styles from './MoneySection.module.css';
import { MonthFields } from '../parts/MonthFields';
import { readPension } from './moneyQuestion';
import { retirementGroups } from './payslipInputs';
import { typePayslip, usePayslipInputs } from './payslipStore';
import { benefitsOf } from './provinceBenefits';
import { unemploymentFinding } from './unemploymentFinding';

type Props = { profile: CityProfile; assessment: Assessment; cost: UnderDeclarationCost };

const grades = Object.keys(injuryGrantMonths).map((grade) => Number(grade) as InjuryGrade);

/** What shows only later, or only if something happens: pension, injury, maternity, unemployment. */
export function LaterLosses({ profile, assessment, cost }: Props) {
  const { money: words } = usePayslipWording();
  const benefits = benefitsOf(profile, assessment.month);
  const injuryGap = cost.schemes.find(({ scheme }) => scheme === 'work-injury')?.gap ?? zero;
  const ofUnemployment = cost.schemes.find(({ scheme }) => scheme === 'unemployment');
  const ofMaternity = cost.schemes.find(({ scheme }) => scheme === 'maternity');
  const hasInsurance = cost.schemes.some(({ scheme }) => scheme !== 'housing-fund');
  if (!hasInsurance) return null;
  return (
    <div className={styles.later}>
      <h3>{words.later}</h3>
      <PensionQuestion cost={cost} />
      {ofUnemployment !== undefined && (
        <p>
          {benefits.unemployment === null
            ? words.unemploymentUnknown
            : words.unemployment(
                unemploymentFinding(benefits.unemployment, ofUnemployment.declaredBase, ofUnemployment.lawfulBase),
                benefits.minimumWage,
              )}
        </p>
      )}
      {ofMaternity !== undefined && (
        <p>
          {words.maternity(
            benefits.maternityDays?.toFixed() ?? null,
            benefits.maternityDays === null
              ? null
              : formatAmount(
                  maternityAllowanceLoss(
                    { averageWage: ofMaternity.lawfulBase, averageBase: ofMaternity.declaredBase },
                    benefits.maternityDays,
                  ),
                ),
          )}
        </p>
      )}
      {injuryGap.gt(0) && (
        <LateFold summary={words.injury} className={undefined}>
          {() => (
            <table className={styles.grades}>
              <thead>
                <tr>
                  <th scope="col">{words.grade}</th>
                  <th scope="col">{words.injuryLoss}</th>
                </tr>
              </thead>
              <tbody>
                {grades.map((grade) => (
                  <tr key={grade}>
                    <th scope="row">{grade}</th>
                    <td>{formatAmount(injuryGrantLoss(injuryGap, grade))}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </LateFold>
      )}
    </div>
  );
}

function PensionQuestion({ cost }: { cost: UnderDeclarationCost }) {
  const { money: words, problem } = usePayslipWording();
  const birthMonth = usePayslipInputs((inputs) => inputs.birthMonth);
  const retirementGroup = usePayslipInputs((inputs) => inputs.retirementGroup);
  const gapYears = usePayslipInputs((inputs) => inputs.gapYears);
  const reading = readPension(cost, { birthMonth, retirementGroup, gapYears }, today());
  const problems = reading.kind === 'asking' ? reading.problems : {};
  return (
    <>
      <div className={styles.questions}>
        <Month
          label={words.age}
          names={words}
          month={birthMonth}
          years={birthYears(today())}
          onChange={chooseBirthMonth}
          problem={problems.birthMonth && problem(problems.birthMonth)}
        />
        <SelectField
          label={words.group}
          value={retirementGroup}
          options={[
            { value: '' as const, label: words.groupUnknown },
            ...retirementGroups.map((group) => ({ value: group, label: words.retirementGroups[group] })),
          ]}
          onChange={(chosen) => typePayslip({ retirementGroup: chosen })}
        />
        <TextField
          label={words.gapYears}
          value={gapYears}
          onChange={(typed) => typePayslip({ gapYears: typed })}
          problem={problems.gapYears && problem(problems.gapYears)}
        />
      </div>
      {reading.kind === 'asking' && <p className={styles.soft}>{words.pensionAsk}</p>}
      {reading.kind === 'noGap' && <p>{words.pensionNone}</p>}
      {reading.kind === 'loss' && (
        <p role="status">
          {words.retirement(
            reading.retirement.years.toFixed(),
            reading.retirement.months.toFixed(),
            reading.retirement.month,
            reading.retirement.leastContributionMonths.toFixed(),
          )}{' '}
          <strong>
            {words.pension(reading.totals.map(formatAmount), reading.divisor, formatAmount(reading.basic))}
          </strong>{' '}
          <span className={styles.soft}>{words.pensionNote}</span>
        </p>
      )}
    </>
  );
}

// A hundred options, which no other figure changes.
const Month = memo(MonthFields);

function chooseBirthMonth(birthMonth: string) {
  typePayslip({ birthMonth });
}

let yearsOffered: string[] = [];

/** From the oldest who may still work to this year, so that a slip is told rather than hidden. The same list each time. */
function birthYears(day: string): string[] {
  const last = day.slice(0, 4);
  if (yearsOffered[0] !== last) {
    const first = new Decimal(last).toNumber();
    yearsOffered = Array.from({ length: 90 }, (_, index) => String(first - index));
  }
  return yearsOffered;
}
