import { memo, useMemo } from 'react';
import type { CityProfile } from '../../rules/cityProfile';
import { monthsCovered } from '../../rules/coverage';
import { CheckField } from '../parts/CheckField';
import { DayField } from '../parts/DayField';
import { TextField } from '../parts/TextField';
import { today } from '../place/today';
import { usePayslipWording } from '../wording/payslip/PayslipWording';
import { useWording } from '../wording/WordingContext';
import { arrearsCsv } from './arrearsCsv';
import type { ArrearsReading } from './arrearsQuestion';
import { ArrearsTable } from './ArrearsTable';
import styles from './ArrearsSection.module.css';
import { MonthFields } from '../parts/MonthFields';
import type { PayslipProblem } from './payslipProblem';
import { typePayslip, usePayslipInputs } from './payslipStore';
import { saveFile } from '../parts/saveFile';
import { WageForm } from './WageForm';

type Props = { profile: CityProfile; reading: ArrearsReading };

/** 补缴: what is missing from month to month, the surcharge, and what the employee would have to pay back. */
export const ArrearsSection = memo(function ArrearsSection({ profile, reading }: Props) {
  const words = usePayslipWording();
  const { arrears: text, money, problem } = words;
  const wording = useWording();
  const typedFrom = usePayslipInputs((inputs) => inputs.from);
  const typedTo = usePayslipInputs((inputs) => inputs.to);
  const typedPaidOn = usePayslipInputs((inputs) => inputs.paidOn);
  const isCapped = usePayslipInputs((inputs) => inputs.isCapped);
  const { problems, arrears, otherYears } = reading;
  // The reading follows when there is time; a field that waited for it would undo what is chosen next.
  const from = typedFrom || reading.from;
  const to = typedTo || reading.to;
  const paidOn = typedPaidOn || reading.paidOn;
  const day = today();
  const years = useMemo(() => yearsBetween(monthsCovered(profile).firstMonth, day), [profile, day]);
  return (
    <section className={styles.section} aria-labelledby="arrears-heading">
      <h2 id="arrears-heading">{text.title}</h2>
      <p className={styles.soft}>{text.lead}</p>
      <div className={styles.questions}>
        <Month label={text.from} names={money} month={from} years={years} onChange={chooseFrom} />
        <Month
          label={text.to}
          names={money}
          month={to}
          years={years}
          onChange={chooseTo}
          problem={problems.to && problem(problems.to)}
        />
        <DayField
          label={text.paidOn}
          value={paidOn}
          onChange={(chosen) => typePayslip({ paidOn: chosen })}
          hint={text.paidOnHint}
        />
        <BaseField field="declaredBase" problem={problems.declaredBase} />
        <BaseField field="declaredFundBase" problem={problems.declaredFundBase} />
      </div>
      {otherYears.length > 0 && (
        <details className={styles.years} open>
          <summary>{text.wagesNeeded}</summary>
          <WageForm wageYears={otherYears.map((year) => ({ year, schemes: [] }))} />
        </details>
      )}
      <p className={styles.soft}>{text.assumption}</p>
      <CheckField label={text.capped} checked={isCapped} onChange={(checked) => typePayslip({ isCapped: checked })} />
      {reading.needsFundRate && <p className={styles.soft}>{text.needsFundRate}</p>}
      {arrears === null ? (
        <p className={styles.soft}>{text.needs}</p>
      ) : (
        <>
          <ArrearsTable arrears={arrears} />
          <button
            type="button"
            className={styles.button}
            onClick={() =>
              saveFile(
                `${text.csvName} ${from} ${to}.csv`,
                new Blob([arrearsCsv(arrears, words, wording)], { type: 'text/csv;charset=utf-8' }),
              )
            }
          >
            {text.csv}
          </button>
        </>
      )}
    </section>
  );
});

const Month = memo(MonthFields);

function chooseFrom(from: string) {
  typePayslip({ from });
}

function chooseTo(to: string) {
  typePayslip({ to });
}

type BaseFieldProps = { field: 'declaredBase' | 'declaredFundBase'; problem: PayslipProblem | undefined };

function BaseField({ field, problem: found }: BaseFieldProps) {
  const { arrears: text, problem } = usePayslipWording();
  const typed = usePayslipInputs((inputs) => inputs[field]);
  return (
    <TextField
      label={text[field]}
      value={typed}
      onChange={(changed) => typePayslip({ [field]: changed })}
      problem={found && problem(found)}
      hint={text.declaredHint}
    />
  );
}

function yearsBetween(firstMonth: string, day: string): string[] {
  const [first, last] = [Number(firstMonth.slice(0, 4)), Number(day.slice(0, 4))];
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => String(last - index));
}
