import type { CityEntry } from '../../rules/cityIndex';
import { CheckField } from '../parts/CheckField';
import { DayField } from '../parts/DayField';
import { MonthFields } from '../parts/MonthFields';
import { SelectField } from '../parts/SelectField';
import { yearsOffered } from '../place/PlaceFields';
import { thisMonth } from '../place/today';
import { usePayrollWording } from '../wording/payroll/PayrollWording';
import { useWording } from '../wording/WordingContext';
import { formatFen } from './formatFen';
import { rulesAsOfKinds, typePayroll, usePayrollInputs, type RulesAsOfTexts } from './payrollInputs';
import styles from './payroll.module.css';
import type { ShownPayroll } from './payrollState';
import { readTrueUp, type TrueUpProblem } from './readSettings';

/** 补差: two sets of rules over some months, and what each person is short of. */
export function TrueUpForm({ payroll, cities }: { payroll: ShownPayroll; cities: readonly CityEntry[] }) {
  const { trueUp: words } = usePayrollWording();
  const { calculate } = useWording();
  const inputs = usePayrollInputs();
  const month = inputs.month === '' ? thisMonth() : inputs.month;
  const { from, to, problem } = readTrueUp(inputs, month);
  const years = yearsOffered(cities, to.slice(0, 4));
  return (
    <section className={styles.section} aria-labelledby="true-up-heading">
      <h2 id="true-up-heading">{words.title}</h2>
      <p className={styles.soft}>{words.lead}</p>
      <CheckField label={words.calculate} checked={inputs.trueUp} onChange={(trueUp) => typePayroll({ trueUp })} />
      {inputs.trueUp && (
        <>
          <p className={styles.soft}>{words.monthsHint}</p>
          <div className={styles.questions}>
            <MonthFields
              label={words.from}
              names={calculate}
              month={from}
              years={years}
              onChange={(trueUpFrom) => typePayroll({ trueUpFrom })}
            />
            <MonthFields
              label={words.to}
              names={calculate}
              month={to}
              years={years}
              onChange={(trueUpTo) => typePayroll({ trueUpTo })}
            />
          </div>
          <div className={styles.questions}>
            <RulesAsOfFields
              label={words.before}
              texts={inputs.before}
              years={years}
              onChange={(before) => typePayroll({ before })}
            />
            <RulesAsOfFields
              label={words.after}
              texts={inputs.after}
              years={years}
              onChange={(after) => typePayroll({ after })}
            />
          </div>
          {problem === null && <TrueUpResult payroll={payroll} />}
          {problem !== null && isUnfinished(problem) && <p role="status">{words.problem(problem)}</p>}
          {problem !== null && !isUnfinished(problem) && (
            <p className={styles.problem} role="alert">
              {words.problem(problem)}
            </p>
          )}
        </>
      )}
    </section>
  );
}

/** Nothing is wrong: something has not been chosen yet. */
function isUnfinished(problem: TrueUpProblem): boolean {
  return problem === 'needsDay' || problem === 'needsMonth';
}

type FieldsProps = {
  label: string;
  texts: RulesAsOfTexts;
  years: readonly string[];
  onChange: (texts: RulesAsOfTexts) => void;
};

function RulesAsOfFields({ label, texts, years, onChange }: FieldsProps) {
  const { trueUp: words } = usePayrollWording();
  const { calculate } = useWording();
  return (
    <fieldset className={styles.stack}>
      <legend className={styles.legend}>{label}</legend>
      <SelectField
        label={words.kind}
        value={texts.kind}
        options={rulesAsOfKinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
        onChange={(kind) => onChange({ ...texts, kind })}
      />
      {texts.kind === 'knownOn' && (
        <DayField
          label={words.day}
          value={texts.day}
          onChange={(day) => onChange({ ...texts, day })}
          hint={words.dayHint}
        />
      )}
      {texts.kind === 'ofMonth' && (
        <MonthFields
          label={words.month}
          names={calculate}
          month={texts.month}
          years={years}
          onChange={(month) => onChange({ ...texts, month })}
        />
      )}
    </fieldset>
  );
}

function TrueUpResult({ payroll: { summary, isRecalculating } }: { payroll: ShownPayroll }) {
  const { trueUp: words } = usePayrollWording();
  const { trueUp } = summary;
  // The region stands before it has words, or they would not be read out.
  return (
    <div role="status" className={styles.stack}>
      {trueUp === null && <p>{isRecalculating ? words.waiting : words.nobody}</p>}
      {trueUp !== null && trueUp.people === 0 && <p>{words.nobody}</p>}
      {trueUp !== null && trueUp.unmatched.length > 0 && <p>{words.unmatched(trueUp.unmatched)}</p>}
      {trueUp !== null && trueUp.people > 0 && (
        <>
          <p className={styles.finding}>
            {words.result(trueUp.people, formatFen(trueUp.employer), formatFen(trueUp.employee))}
          </p>
          <p className={styles.soft}>{words.inTable}</p>
        </>
      )}
    </div>
  );
}
