import type { Arrears } from '../../calc/arrears';
import type { CityProfile } from '../../rules/cityProfile';
import { monthsCovered } from '../../rules/coverage';
import { formatAmount } from '../format';
import { CheckField } from '../parts/CheckField';
import { DayField } from '../parts/DayField';
import { TextField } from '../parts/TextField';
import { today } from '../place/today';
import { usePayslipWording } from '../wording/payslip/PayslipWording';
import { useWording } from '../wording/WordingContext';
import { arrearsCsv } from './arrearsCsv';
import { missingRuns, runsOf, type ArrearsReading } from './arrearsQuestion';
import styles from './ArrearsSection.module.css';
import { MonthFields } from './MonthFields';
import { typePayslip, usePayslipInputs } from './payslipInputs';
import { saveFile } from './saveFile';
import { WageForm } from './WageForm';
import { readWages } from './readWages';

type Props = { profile: CityProfile; reading: ArrearsReading };

/** 补缴: what is missing from month to month, the surcharge, and what the employee would have to pay back. */
export function ArrearsSection({ profile, reading }: Props) {
  const words = usePayslipWording();
  const { arrears: text, problem } = words;
  const wording = useWording();
  const inputs = usePayslipInputs();
  const { from, to, paidOn, problems, arrears, yearsWithoutWage } = reading;
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
          month={from}
          years={years}
          onChange={(chosen) => typePayslip({ from: chosen })}
        />
        <MonthFields
          label={text.to}
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
      {yearsWithoutWage.length > 0 && (
        <details className={styles.years} open>
          <summary>{text.wagesNeeded}</summary>
          <WageForm
            wageYears={yearsWithoutWage.map((year) => ({ year, schemes: [], reading: readWages(inputs.wages[year]) }))}
          />
        </details>
      )}
      <CheckField label={text.capped} checked={inputs.isCapped} onChange={(isCapped) => typePayslip({ isCapped })} />
      {arrears === null ? (
        <p className={styles.soft}>{text.needs}</p>
      ) : (
        <>
          <ArrearsTable arrears={arrears} />
          <button
            type="button"
            className={styles.button}
            onClick={() =>
              saveFile(`${text.csvName} ${from} ${to}.csv`, arrearsCsv(arrears, words, wording), 'text/csv')
            }
          >
            {text.csv}
          </button>
        </>
      )}
    </section>
  );
}

/** Months in a row that are alike in one block; serves the page and the evidence sheet. */
export function ArrearsTable({ arrears }: { arrears: Arrears }) {
  const { arrears: text } = usePayslipWording();
  const { schemes } = useWording();
  const runs = runsOf(arrears).map((run) => ({
    ...run,
    lines: run.lines.filter(({ due, trueUp }) =>
      [due.employer, due.employee, trueUp.employer, trueUp.employee].some((amount) => !amount.isZero()),
    ),
  }));
  const owed = runs.filter(({ lines }) => lines.length > 0);
  const hasTrueUp = !arrears.total.trueUp.employer.plus(arrears.total.trueUp.employee).isZero();
  return (
    <div className={styles.result}>
      {owed.length === 0 ? (
        <p>{text.nothing}</p>
      ) : (
        <div className={styles.scroll} role="region" aria-label={text.title} tabIndex={0}>
          <table className={styles.table}>
            <caption className={styles.soft}>{text.columnsHint}</caption>
            <thead>
              <tr>
                <th scope="col">{text.scheme}</th>
                <th scope="col">{text.declared}</th>
                <th scope="col">{text.lawful}</th>
                <th scope="col">{text.employer}</th>
                <th scope="col">{text.employee}</th>
                {hasTrueUp && <th scope="col">{text.trueUp}</th>}
              </tr>
            </thead>
            {owed.map(({ first, last, count, lines }) => (
              <tbody key={first}>
                <tr>
                  <th scope="rowgroup" colSpan={hasTrueUp ? 6 : 5} className={styles.run}>
                    {text.run(first, last, count)}
                  </th>
                </tr>
                {lines.map((line) => (
                  <tr key={line.scheme}>
                    <th scope="row">{schemes[line.scheme]}</th>
                    <td>{formatAmount(line.declaredBase)}</td>
                    <td>{formatAmount(line.lawfulBase)}</td>
                    <td>{formatAmount(line.due.employer)}</td>
                    <td>{formatAmount(line.due.employee)}</td>
                    {hasTrueUp && <td>{formatAmount(line.trueUp.employer.plus(line.trueUp.employee))}</td>}
                  </tr>
                ))}
              </tbody>
            ))}
          </table>
        </div>
      )}
      <ArrearsTotals arrears={arrears} hasTrueUp={hasTrueUp} />
      {arrears.missing.length > 0 && (
        <div>
          <h3 className={styles.soft}>{text.missing}</h3>
          <ul>
            {missingRuns(arrears).map(({ first, last, schemes: missing }) => (
              <li key={`${first} ${missing.join()}`}>{text.missingLine(first, last, missing)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function ArrearsTotals({ arrears, hasTrueUp }: { arrears: Arrears; hasTrueUp: boolean }) {
  const { arrears: text } = usePayslipWording();
  const { due, trueUp } = arrears.total;
  const { surcharge } = arrears;
  const [first] = surcharge.lines;
  const hasFund = arrears.lines.some(({ scheme }) => scheme === 'housing-fund');
  return (
    <>
      <dl className={styles.totals}>
        <div>
          <dt>{text.principal}</dt>
          <dd data-testid="arrears-principal">{formatAmount(due.employer.plus(due.employee))}</dd>
        </div>
        {hasTrueUp && (
          <div>
            <dt>{text.trueUpTotal}</dt>
            <dd>{formatAmount(trueUp.employer.plus(trueUp.employee))}</dd>
          </div>
        )}
        <div>
          <dt>{text.ownShare}</dt>
          <dd data-testid="arrears-own">{formatAmount(due.employee.plus(trueUp.employee))}</dd>
        </div>
        <div>
          <dt>
            {text.surcharge}
            {first !== undefined && <small> {text.surchargeOf(first.days.toFixed())}</small>}
          </dt>
          <dd data-testid="arrears-surcharge">{formatAmount(surcharge.surcharge)}</dd>
        </div>
      </dl>
      {hasTrueUp && <p className={styles.soft}>{text.trueUpNote}</p>}
      {hasFund && <p className={styles.soft}>{text.fundNote}</p>}
    </>
  );
}

function yearsBetween(firstMonth: string, day: string): string[] {
  const [first, last] = [Number(firstMonth.slice(0, 4)), Number(day.slice(0, 4))];
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => String(last - index));
}
