import { useDeferredValue, useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { CityProfile, Payer } from '../../rules/cityProfile';
import { CheckField } from '../parts/CheckField';
import { SelectField } from '../parts/SelectField';
import { TextField } from '../parts/TextField';
import { useWording } from '../wording/WordingContext';
import { type as typeInput, useCalculateInputs } from './calculateInputs';
import type { Calculation, RuleRow } from './calculation';
import styles from './ReversePanel.module.css';
import { readReverse } from './reverseReading';
import { RuleTags } from './RuleTags';

const payers: readonly Payer[] = ['employee', 'employer'];

/** From a monthly deduction of one or several schemes back to the base that was declared. */
export function ReversePanel({ profile, calculation: latest }: { profile: CityProfile; calculation: Calculation }) {
  const { reverse, calculate, schemes, payers: payerNames } = useWording();
  const calculation = useDeferredValue(latest);
  const inputs = useCalculateInputs(
    useShallow(({ reverseAmount, reversePayer, reverseSchemes }) => ({ reverseAmount, reversePayer, reverseSchemes })),
  );
  const reading = useMemo(() => readReverse(calculation, inputs), [calculation, inputs]);
  const rows = calculation.rows.filter((row): row is RuleRow => row.kind === 'rule');
  const absent = calculation.rows.filter(({ kind }) => kind === 'noRule').map(({ scheme }) => schemes[scheme]);
  const chosen = rows.filter(({ scheme }) => inputs.reverseSchemes.includes(scheme));
  const fund = chosen.find(({ scheme }) => scheme === 'housing-fund');
  const fundRate =
    fund?.rule.rates.kind === 'range'
      ? (calculation.choices.rates?.['housing-fund'] ?? fund.rule.rates.suggested)
      : undefined;

  return (
    <section className={styles.panel} aria-labelledby="reverse-heading">
      <div className={styles.question}>
        <h2 id="reverse-heading">{reverse.heading}</h2>
        <p className={styles.soft}>{reverse.lead}</p>
        <fieldset className={styles.schemes}>
          <legend>{reverse.schemes}</legend>
          {rows.map(({ scheme }) => (
            <CheckField
              key={scheme}
              label={schemes[scheme]}
              checked={inputs.reverseSchemes.includes(scheme)}
              onChange={(checked) =>
                typeInput({
                  reverseSchemes: checked
                    ? [...inputs.reverseSchemes, scheme]
                    : inputs.reverseSchemes.filter((one) => one !== scheme),
                })
              }
            />
          ))}
        </fieldset>
        {absent.length > 0 && <p className={styles.soft}>{reverse.absent(absent.join(calculate.comma))}</p>}
        {fund !== undefined && chosen.length > 1 && <p className={styles.soft}>{reverse.mixed}</p>}
        <div className={styles.amount}>
          <SelectField
            label={reverse.payer}
            value={inputs.reversePayer}
            options={payers.map((payer) => ({ value: payer, label: payerNames[payer] }))}
            onChange={(reversePayer) => typeInput({ reversePayer })}
          />
          <TextField
            label={reverse.amount(inputs.reversePayer)}
            value={inputs.reverseAmount}
            onChange={(reverseAmount) => typeInput({ reverseAmount })}
            problem={reading.kind === 'refused' ? calculate.refusal(reading.reason) : undefined}
            hint={reverse.amountHint}
          />
        </div>
      </div>
      <div className={styles.answer} role="status" aria-label={reverse.result}>
        {reading.kind === 'noScheme' && <p>{reverse.noScheme}</p>}
        {reading.kind === 'answer' && (
          <>
            {reading.departures.length > 0 && (
              <>
                <p className={styles.headline}>{reverse.fitsOther(reading.departures, reading.typed.lookup)}</p>
                <p>{reverse.fitsOtherDetail}</p>
              </>
            )}
            <p className={styles.headline}>{reverse.lookup(reading.typed.lookup).headline}</p>
            <p>{reverse.lookup(reading.typed.lookup).detail}</p>
            <p className={styles.soft}>{reading.typed.roundedToYuan ? reverse.rounded : reverse.exactly}</p>
            {fundRate !== undefined && <p className={styles.soft}>{reverse.fundRate(fundRate)}</p>}
            {reading.hasUnknownLimit && <p className={styles.warn}>{reverse.unknownLimit}</p>}
            <p className={styles.tags}>
              {chosen.map((row) => (
                <span key={row.scheme}>
                  {schemes[row.scheme]} <RuleTags profile={profile} row={row} choices={calculation.choices} />
                </span>
              ))}
            </p>
          </>
        )}
      </div>
    </section>
  );
}
