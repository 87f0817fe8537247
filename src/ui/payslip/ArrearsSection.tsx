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
import { typePayslip, usePayslipInputs } from './payslipInputs';
import { saveFile } from '../parts/saveFile';
import { WageForm } from './WageForm';
import { readWages } from './readWages';

type Props = { profile: CityProfile; reading: ArrearsReading };

/** 补缴: what is missing from month to month, the surcharge, and what the employee would have to pay back. */
export function ArrearsSection({ profile, reading }: Props) {
  const words = usePayslipWording();
  const { arrears: text, money, problem } = words;
  const wording = useWording();
  const inputs = usePayslipInputs();
  const { problems, arrears, otherYears } = reading;
  // The reading follows when there is time; a field that waited for it would undo what is chosen next.
  const from = inputs.from || reading.from;
  const to = inputs.to || reading.to;
  const paidOn = inputs.paidOn || reading.paidOn;
  const years = yearsBetween(monthsCovered(profile).firstMonth, today());
  const baseField = (field: 'declaredBase' | 'declaredFundBase') => (
    <TextField
      label={text[field]}
      value={inputs[field]}
      onChange={(typed) => typePayslip({ [field]: typed })}
      problem={problems[field] && problem(problems[field])}
      hint={text.declaredHint}
    />
  );
  return (
    <section className={styles.section} aria-labelledby="arrears-heading">
      <h2 id="arrears-heading">{text.title}</h2>
      <p className={styles.soft}>{text.lead}</p>
      <div className={styles.questions}>
        <MonthFields
          label={text.from}
          names={money}
          month={from}
          years={years}
          onChange={(chosen) => typePayslip({ from: chosen })}
        />
        <MonthFields
          label={text.to}
          names={money}
          month={to}
          years={years}
          onChange={(chosen) => typePayslip({ to: chosen })}
          problem={problems.to && problem(problems.to)}
        />
        <DayField
          label={text.paidOn}
          value={paidOn}
          onChange={(chosen) => typePayslip({ paidOn: chosen })}
          hint={text.paidOnHint}
        />
        {baseField('declaredBase')}
        {baseField('declaredFundBase')}
      </div>
      {otherYears.length > 0 && (
        <details className={styles.years} open>
          <summary>{text.wagesNeeded}</summary>
          <WageForm
            wageYears={otherYears.map((year) => ({ year, schemes: [], reading: readWages(inputs.wages[year]) }))}
          />
        </details>
      )}
      <p className={styles.soft}>{text.assumption}</p>
      <CheckField label={text.capped} checked={inputs.isCapped} onChange={(isCapped) => typePayslip({ isCapped })} />
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
}

function yearsBetween(firstMonth: string, day: string): string[] {
  const [first, last] = [Number(firstMonth.slice(0, 4)), Number(day.slice(0, 4))];
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => String(last - index));
}
