import { memo, useMemo } from 'react';
import { Decimal } from '../../calc/decimal';
import type { CityProfile } from '../../rules/cityProfile';
import { formatAmount } from '../format';
import { SelectField } from '../parts/SelectField';
import { TextField } from '../parts/TextField';
import { usePayslipWording } from '../wording/payslip/PayslipWording';
import { useWording } from '../wording/WordingContext';
import type { Assessment } from './assessment';
import { DifferenceProof } from './DifferenceProof';
import { LaterLosses } from './LaterLosses';
import styles from './MoneySection.module.css';
import { readMoney, readMonths, type Money } from './moneyQuestion';
import { taxRates } from './payslipInputs';
import { typePayslip, usePayslipInputs } from './payslipStore';

type Line = { name: string; monthly: Decimal | null; isTotal?: boolean };

type Props = { profile: CityProfile; assessment: Assessment };

/** What the gap means in money: what I lose and what I kept side by side, and what the employer saved. */
export const MoneySection = memo(function MoneySection({ profile, assessment }: Props) {
  const { money: words, problem } = usePayslipWording();
  const sumMonths = usePayslipInputs((inputs) => inputs.sumMonths);
  const taxRate = usePayslipInputs((inputs) => inputs.taxRate);
  const money = useMemo(() => readMoney(assessment, { taxRate }), [assessment, taxRate]);
  const months = readMonths(sumMonths);
  return (
    <section className={styles.section} aria-labelledby="money-heading">
      <h2 id="money-heading">{words.title}</h2>
      {money.kind !== 'gap' ? (
        <p className={styles.soft}>{words[money.kind]}</p>
      ) : (
        <>
          {money.isOnlyIf && <p>{words.onlyIf}</p>}
          <p className={styles.soft}>{words.lead}</p>
          <div className={styles.questions}>
            <TextField
              label={words.months}
              value={sumMonths}
              onChange={(typed) => typePayslip({ sumMonths: typed })}
              problem={months === null ? problem({ kind: 'sumMonths' }) : undefined}
            />
            <SelectField
              label={words.taxRate}
              value={taxRate}
              options={[
                { value: '', label: words.taxRateUnknown },
                ...taxRates.map((rate) => ({ value: rate, label: rate })),
              ]}
              onChange={(chosen) => typePayslip({ taxRate: chosen })}
            />
          </div>
          <Columns money={money} months={months ?? new Decimal(1)} />
          <DifferenceProof
            schemes={money.cost.schemes}
            rules={money.rules}
            choices={assessment.choices}
            wages={assessment.wages}
            declared={money.declared}
          />
          <LaterLosses profile={profile} assessment={assessment} cost={money.cost} />
        </>
      )}
    </section>
  );
});

function Columns({ money, months }: { money: Extract<Money, { kind: 'gap' }>; months: Decimal }) {
  const { money: words } = usePayslipWording();
  const { calculate, schemes } = useWording();
  const { cost, bases, taxRate, rules } = money;
  const firstOptions = rules.flatMap(({ scheme, rates }) =>
    rates.kind === 'options' && rates.options.length > 1
      ? [`${schemes[scheme]} ${rates.options[0]?.employer ?? ''}`]
      : [],
  );
  const { lost, kept } = cost;
  const lose: Line[] = [
    { name: words.pensionAccount, monthly: lost.pensionAccount },
    { name: words.medicalAccount, monthly: lost.medicalAccount },
    { name: words.fund, monthly: lost.housingFund },
    {
      name: calculate.total,
      monthly: lost.pensionAccount.plus(lost.medicalAccount).plus(lost.housingFund),
      isTotal: true,
    },
  ];
  const keep: Line[] = [
    { name: words.ownShares, monthly: kept.ownShares },
    {
      name: taxRate === null ? words.taxUnknown : words.moreTax(taxRate),
      monthly: kept.moreTax === null ? null : kept.moreTax.negated(),
    },
    { name: words.net, monthly: kept.net, isTotal: true },
  ];
  const saved: Line[] = [
    ...cost.schemes.map(({ scheme, amount }) => ({ name: schemes[scheme], monthly: amount.employer })),
    { name: calculate.total, monthly: cost.employerSaved, isTotal: true },
  ];
  return (
    <>
      <div className={styles.columns}>
        <Column title={words.lose} lines={lose} months={months} />
        <Column title={words.keep} lines={keep} months={months} />
        <Column title={words.employer} lines={saved} months={months} />
      </div>
      <p className={styles.soft}>
        {words.basis(bases.map(formatAmount).join(calculate.comma))}{' '}
        {words.firstOptions(firstOptions.join(calculate.comma))}
      </p>
    </>
  );
}

function Column({ title, lines, months }: { title: string; lines: readonly Line[]; months: Decimal }) {
  const { money: words } = usePayslipWording();
  return (
    <table className={styles.column}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{words.perMonth}</th>
          <th scope="col">{words.inSum(months.toNumber())}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ name, monthly, isTotal }) => (
          <tr key={name} className={isTotal === true ? styles.total : undefined}>
            <th scope="row">{name}</th>
            <td>{monthly === null ? '–' : signed(monthly)}</td>
            <td>{monthly === null ? '–' : signed(monthly.times(months))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function signed(amount: Decimal): string {
  return amount.isNegative() && !amount.isZero() ? `−${formatAmount(amount.abs())}` : formatAmount(amount.abs());
}
