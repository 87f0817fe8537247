import { formatAmount } from '../format';
import styles from '../parts/form.module.css';
import { SelectField } from '../parts/SelectField';
import { TextField } from '../parts/TextField';
import { WageHelp } from '../parts/WageHelp';
import { usePayslipWording } from '../wording/payslip/PayslipWording';
import { emptyWage, wageKinds } from './payslipInputs';
import { typeWage, usePayslipInputs } from './payslipStore';
import { readWages, type WageField } from './readWages';
import type { WageYear } from './typedPayslip';

type Asked = Pick<WageYear, 'year' | 'schemes'>;

type Props = {
  wageYears: readonly Asked[];
  /** Whether the fund's year is another than the one that is asked for. */
  isFundFromJuly?: boolean;
};

/** The wages of every calendar year on which a rule of the payslip's month stands. */
export function WageForm({ wageYears, isFundFromJuly = false }: Props) {
  const { wages: words } = usePayslipWording();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.title}</legend>
      <p className={styles.note}>{wageYears.length === 0 ? words.none : words.grossHint}</p>
      {wageYears.map((one) => (
        <YearFields key={one.year} of={one} isOnly={wageYears.length === 1} isFundFromJuly={isFundFromJuly} />
      ))}
      {wageYears.length > 0 && <WageHelp />}
    </fieldset>
  );
}

type YearProps = { of: Asked; isOnly: boolean; isFundFromJuly: boolean };

function YearFields({ of: { year, schemes }, isOnly, isFundFromJuly }: YearProps) {
  const { wages: words, problem } = usePayslipWording();
  const typed = usePayslipInputs((inputs) => inputs.wages[year]);
  const texts = { ...emptyWage, ...typed };
  const reading = readWages(typed);
  const hasFund = schemes.includes('housing-fund');
  const yearHint = hasFund && isFundFromJuly ? words.fundYearHint(year) : undefined;
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
      {texts.kind === 'average' && field('average', yearHint)}
      {texts.kind === 'firstMonth' && field('firstMonth', hasFund ? words.firstMonthHint : undefined)}
      {texts.kind === 'yearly' && (
        <div className={styles.pair}>
          {field('total', yearHint)}
          {field('months')}
        </div>
      )}
      {texts.kind === 'monthly' && (
        <>
          <p className={styles.note}>
            {words.monthlyHint} {yearHint}
          </p>
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
