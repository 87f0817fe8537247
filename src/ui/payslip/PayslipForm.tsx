import { memo } from 'react';
import { ratesOfRange } from '../../calc/chosenRates';
import type { ContributionRule, SchemeId } from '../../rules/cityProfile';
import { addMonths } from '../../rules/months';
import { CheckField } from '../parts/CheckField';
import { Fold } from '../parts/Fold';
import styles from '../parts/form.module.css';
import { SelectField } from '../parts/SelectField';
import { TextField } from '../parts/TextField';
import { thisMonth } from '../place/today';
import { usePayslipWording } from '../wording/payslip/PayslipWording';
import { useWording } from '../wording/WordingContext';
import type { PaidField } from './payslipInputs';
import type { PayslipProblem } from './payslipProblem';
import { typePaid, typePayslip, usePayslipInputs } from './payslipStore';
import { rulesOf, type TypedPayslip } from './typedPayslip';

const shownFields: readonly PaidField[] = ['pension', 'medical', 'unemployment', 'housing-fund'];
const moreFields: readonly PaidField[] = ['work-injury', 'maternity'];
const foldedFields: readonly PaidField[] = [...moreFields, 'together'];
const togetherSchemes: readonly SchemeId[] = ['pension', 'medical', 'unemployment', 'housing-fund'];
/** A payslip paid later than this is a back payment. */
const mostMonthsLater = 12;

/** What the payslip deducts, line by line or added up. */
export const PayslipForm = memo(function PayslipForm({ typed }: { typed: TypedPayslip }) {
  const { paid: words } = usePayslipWording();
  const fundRate = usePayslipInputs((inputs) => inputs.fundRate);
  const { problems, month } = typed;
  const rules = rulesOf(typed);
  const fund = rules.find(({ scheme }) => scheme === 'housing-fund');
  const amountField = (field: PaidField) => <AmountField key={field} field={field} problem={problems.paid[field]} />;
  const isOwed = (field: PaidField) => rules.some((rule) => rule.scheme === field && isPaidMonthly(rule));
  // As one text, so that the form is drawn anew only when it is another.
  const typedFields = usePayslipInputs(({ paid }) => shownFields.filter((field) => paid[field]).join());
  const offered = shownFields.filter((field) => isOwed(field) || typedFields.split(',').includes(field));
  const isMoreSet = usePayslipInputs(({ paid, paidIn }) => paidIn !== '' || foldedFields.some((field) => paid[field]));
  const hasMoreProblem = problems.paidIn !== undefined || foldedFields.some((field) => problems.paid[field]);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.title}</legend>
      <p className={styles.note}>{words.hint}</p>
      <div className={styles.pair}>{offered.map((field) => amountField(field))}</div>
      {fund?.rates.kind === 'range' && (
        <SelectField
          label={words.fundRate}
          value={fundRate}
          options={[
            { value: '', label: words.fundRateUnknown },
            ...ratesOfRange(fund.rates.lowest, fund.rates.highest, fund.rates.step).map((rate) => ({
              value: rate,
              label: rate,
            })),
          ]}
          onChange={(chosen) => typePayslip({ fundRate: chosen })}
          hint={fundRate === '' ? words.fundRateHint : undefined}
        />
      )}
      {rules.map((rule) => (
        <OwnShareField key={rule.scheme} rule={rule} />
      ))}
      <Fold summary={words.more} isSet={isMoreSet} hasProblem={hasMoreProblem}>
        {amountField('together')}
        <TogetherSchemes offered={togetherSchemes.filter(isOwed)} />
        <div className={styles.pair}>{moreFields.map((field) => amountField(field))}</div>
        <PaidInField month={month} problem={problems.paidIn} />
      </Fold>
    </fieldset>
  );
});

type AmountFieldProps = { field: PaidField; problem: PayslipProblem | undefined };

/** By itself, so that a keystroke draws one field. */
const AmountField = memo(function AmountField({ field, problem: found }: AmountFieldProps) {
  const { paid: words, problem } = usePayslipWording();
  const text = usePayslipInputs(({ paid }) => paid[field] ?? '');
  return (
    <TextField
      label={words.labels[field]}
      value={text}
      onChange={(changed) => typePaid(field, changed)}
      problem={found && problem(found)}
      hint={field === 'together' ? words.togetherHint : undefined}
    />
  );
});

/** What a figure for several schemes holds; asked only where there is one. */
function TogetherSchemes({ offered }: { offered: readonly SchemeId[] }) {
  const { paid: words } = usePayslipWording();
  const hasFigure = usePayslipInputs(({ paid }) => (paid.together ?? '') !== '');
  const chosen = usePayslipInputs((inputs) => inputs.togetherSchemes);
  if (!hasFigure) return null;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.note}>{words.togetherSchemes}</legend>
      {offered.map((scheme) => (
        <CheckField
          key={scheme}
          label={words.labels[scheme]}
          checked={chosen.includes(scheme)}
          onChange={(isChecked) =>
            typePayslip({
              togetherSchemes: togetherSchemes.filter((one) => (one === scheme ? isChecked : chosen.includes(one))),
            })
          }
        />
      ))}
    </fieldset>
  );
}

/** Residents pay once a year: nothing of it stands on a payslip. */
function isPaidMonthly({ rates, flatFees }: ContributionRule): boolean {
  return rates.kind !== 'none' || flatFees.some(({ payer, period }) => payer === 'employee' && period === 'month');
}

function PaidInField({ month, problem: found }: { month: string; problem: PayslipProblem | undefined }) {
  const { paid: words, month: spell, problem } = usePayslipWording();
  const paidIn = usePayslipInputs((inputs) => inputs.paidIn);
  const months = Array.from({ length: mostMonthsLater + 1 }, (_, index) => addMonths(month, index)).filter(
    (one) => one <= thisMonth(),
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
      {found !== undefined && (
        <p className={styles.problem} role="alert">
          {problem(found)}
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
