import { ratesOfRange } from '../../calc/chosenRates';
import type { ContributionRule, SchemeId } from '../../rules/cityProfile';
import { addMonths } from '../../rules/months';
import { CheckField } from '../parts/CheckField';
import { Fold } from '../parts/Fold';
import styles from '../parts/form.module.css';
import { SelectField } from '../parts/SelectField';
import { TextField } from '../parts/TextField';
import { usePayslipWording } from '../wording/payslip/PayslipWording';
import { useWording } from '../wording/WordingContext';
import type { Assessment } from './assessment';
import { typePaid, typePayslip, usePayslipInputs, type PaidField } from './payslipInputs';

const shownFields: readonly PaidField[] = ['pension', 'medical', 'unemployment', 'housing-fund'];
const moreFields: readonly PaidField[] = ['work-injury', 'maternity'];
const togetherSchemes: readonly SchemeId[] = ['pension', 'medical', 'unemployment', 'housing-fund'];
/** A payslip paid later than this is a back payment. */
const mostMonthsLater = 12;

/** What the payslip deducts, line by line or added up. */
export function PayslipForm({ assessment, thisMonth }: { assessment: Assessment; thisMonth: string }) {
  const { paid: words, problem } = usePayslipWording();
  const inputs = usePayslipInputs();
  const { problems, now, month } = assessment;
  const rules = now.flatMap((row) => (row.kind === 'rule' ? [row.rule] : []));
  const fund = rules.find(({ scheme }) => scheme === 'housing-fund');
  const amountField = (field: PaidField, hint?: string) => (
    <TextField
      key={field}
      label={words.labels[field]}
      value={inputs.paid[field] ?? ''}
      onChange={(text) => typePaid(field, text)}
      problem={problems.paid[field] && problem(problems.paid[field])}
      hint={hint}
    />
  );
  const offered = shownFields.filter(
    (field) => rules.some((rule) => rule.scheme === field && isPaidMonthly(rule)) || inputs.paid[field],
  );
  const offeredTogether = togetherSchemes.filter((scheme) =>
    rules.some((rule) => rule.scheme === scheme && isPaidMonthly(rule)),
  );
  const isMoreSet = inputs.paidIn !== '' || [...moreFields, 'together' as const].some((field) => inputs.paid[field]);
  const hasMoreProblem =
    problems.paidIn !== undefined || [...moreFields, 'together' as const].some((field) => problems.paid[field]);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.title}</legend>
      <p className={styles.note}>{words.hint}</p>
      <div className={styles.pair}>{offered.map((field) => amountField(field))}</div>
      {fund?.rates.kind === 'range' && (
        <SelectField
          label={words.fundRate}
          value={inputs.fundRate}
          options={[
            { value: '', label: words.fundRateUnknown },
            ...ratesOfRange(fund.rates.lowest, fund.rates.highest, fund.rates.step).map((rate) => ({
              value: rate,
              label: rate,
            })),
          ]}
          onChange={(fundRate) => typePayslip({ fundRate })}
          hint={inputs.fundRate === '' ? words.fundRateHint : undefined}
        />
      )}
      {rules.map((rule) => (
        <OwnShareField key={rule.scheme} rule={rule} />
      ))}
      <Fold summary={words.more} isSet={isMoreSet} hasProblem={hasMoreProblem}>
        {amountField('together', words.togetherHint)}
        {(inputs.paid.together ?? '') !== '' && (
          <fieldset className={styles.group}>
            <legend className={styles.note}>{words.togetherSchemes}</legend>
            {offeredTogether.map((scheme) => (
              <CheckField
                key={scheme}
                label={words.labels[scheme]}
                checked={inputs.togetherSchemes.includes(scheme)}
                onChange={(isChecked) =>
                  typePayslip({
                    togetherSchemes: togetherSchemes.filter((one) =>
                      one === scheme ? isChecked : inputs.togetherSchemes.includes(one),
                    ),
                  })
                }
              />
            ))}
          </fieldset>
        )}
        <div className={styles.pair}>{moreFields.map((field) => amountField(field))}</div>
        <PaidInField month={month} thisMonth={thisMonth} problem={problems.paidIn && problem(problems.paidIn)} />
      </Fold>
    </fieldset>
  );
}

/** Residents pay once a year: nothing of it stands on a payslip. */
function isPaidMonthly({ rates, flatFees }: ContributionRule): boolean {
  return rates.kind !== 'none' || flatFees.some(({ payer, period }) => payer === 'employee' && period === 'month');
}

type PaidInProps = { month: string; thisMonth: string; problem?: string | undefined };

function PaidInField({ month, thisMonth, problem }: PaidInProps) {
  const { paid: words, month: spell } = usePayslipWording();
  const paidIn = usePayslipInputs((inputs) => inputs.paidIn);
  const months = Array.from({ length: mostMonthsLater + 1 }, (_, index) => addMonths(month, index)).filter(
    (one) => one <= thisMonth,
  );
  const offered = paidIn === '' || months.includes(paidIn) ? months : [paidIn, ...months];
  return (
    <div>
      <SelectField
        label={words.paidIn}
        value={paidIn}
        options={[
          { value: '', label: words.paidInUnknown },
          ...offered.map((one) => ({ value: one, label: spell(one) })),
        ]}
        onChange={(chosen) => typePayslip({ paidIn: chosen })}
        hint={words.paidInHint}
      />
      {problem !== undefined && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

/** Only where a rule has several shares of the employee: rural contract workers and the like. */
function OwnShareField({ rule: { scheme, rates } }: { rule: ContributionRule }) {
  const { paid: words } = usePayslipWording();
  const { language } = useWording();
  const typed = usePayslipInputs((inputs) => inputs.rates);
  if (rates.kind !== 'options' || new Set(rates.options.map(({ employee }) => employee)).size < 2) return null;
  return (
    <SelectField
      label={words.rateOf(scheme)}
      value={typed[scheme] ?? rates.options[0]?.id ?? ''}
      options={rates.options.map(({ id, name, employee }) => ({ value: id, label: `${name[language]} ${employee}` }))}
      onChange={(chosen) => typePayslip({ rates: { ...typed, [scheme]: chosen } })}
    />
  );
}
