import { formatAmount } from '../format';
import styles from '../parts/form.module.css';
import { SelectField } from '../parts/SelectField';
import { TextField } from '../parts/TextField';
import { WageHelp } from '../parts/WageHelp';
import { usePayslipWording } from '../wording/payslip/PayslipWording';
import type { WageYear } from './assessment';
import { emptyWage, typeWage, usePayslipInputs, wageKinds } from './payslipInputs';
import type { WageField } from './readWages';

/** The wages of every calendar year on which a rule of the payslip's month stands. */
export function WageForm({ wageYears }: { wageYears: readonly WageYear[] }) {
  const { wages: words } = usePayslipWording();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.title}</legend>
      <p className={styles.note}>{wageYears.length === 0 ? words.none : words.grossHint}</p>
      {wageYears.map((one) => (
        <YearFields key={one.year} of={one} isOnly={wageYears.length === 1} />
      ))}
      {wageYears.length > 0 && <WageHelp />}
    </fieldset>
  );
}

function YearFields({ of: { year, schemes, reading }, isOnly }: { of: WageYear; isOnly: boolean }) {
  const { wages: words, problem } = usePayslipWording();
  const typed = usePayslipInputs((inputs) => inputs.wages[year]);
  const texts = { ...emptyWage, ...typed };
  const legend = words.of(year, schemes, isOnly);
  const field = (name: Exclude<WageField, `monthly-${number}`>, hint?: string) => (
    <TextField
      label={words[name]}
      value={texts[name]}
      onChange={(text) => typeWage(year, { [name]: text })}
      problem={reading.problems[name] && problem(reading.problems[name])}
      hint={hint}
    />
  );
  return (
    <fieldset className={styles.group}>
      <legend className={styles.note}>{legend}</legend>
      <SelectField
        label={words.kind}
        value={texts.kind}
        options={wageKinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
        onChange={(kind) => typeWage(year, { kind })}
      />
      {texts.kind === 'average' && field('average')}
      {texts.kind === 'firstMonth' &&
        field('firstMonth', schemes.includes('housing-fund') ? words.firstMonthHint : undefined)}
      {texts.kind === 'yearly' && (
        <div className={styles.pair}>
          {field('total')}
          {field('months')}
        </div>
      )}
      {texts.kind === 'monthly' && (
        <>
          <p className={styles.note}>{words.monthlyHint}</p>
          <div className={styles.triple}>
            {texts.monthly.map((text, index) => {
              const found = reading.problems[`monthly-${index}`];
              return (
                <TextField
                  key={words.monthly(index)}
                  label={words.monthly(index)}
                  value={text}
                  onChange={(changed) =>
                    typeWage(year, { monthly: texts.monthly.map((one, place) => (place === index ? changed : one)) })
                  }
                  problem={found && problem(found)}
                />
              );
            })}
          </div>
        </>
      )}
      {(texts.kind === 'yearly' || texts.kind === 'monthly') && reading.average !== null && (
        <p className={styles.note} role="status">
          {words.averageOf(formatAmount(reading.average))}
        </p>
      )}
    </fieldset>
  );
}
