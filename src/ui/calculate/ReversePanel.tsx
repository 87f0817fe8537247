import { useDeferredValue, useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { chosenRates } from '../../calc/chosenRates';
import type { CityProfile, Payer } from '../../rules/cityProfile';
import { formatRate } from '../format';
import { CheckField } from '../parts/CheckField';
import { SelectField } from '../parts/SelectField';
import { SpokenText } from '../parts/SpokenText';
import { TextField } from '../parts/TextField';
import { ReverseWordingProvider, useReverseWording } from '../wording/reverse/ReverseWording';
import { useWording } from '../wording/WordingContext';
import { typeInput, useCalculateInputs } from './calculateInputs';
import type { Calculation, RuleRow } from './calculation';
import styles from './ReversePanel.module.css';
import { readReverse } from './reverseReading';
import { RuleTags } from './RuleTags';

/** The rate on which an answer stands: another one means another base. */
function rateText({ rule, rateChoice }: RuleRow, payer: Payer): string {
  return rule.rates.kind === 'none' ? '' : formatRate(chosenRates(rule, rateChoice)[payer]);
}

const payers: readonly Payer[] = ['employee', 'employer'];

type Props = { profile: CityProfile; calculation: Calculation };

/** From a monthly deduction of one or several schemes back to the base that was declared. */
export default function ReversePanel(props: Props) {
  return (
    <ReverseWordingProvider>
      <Panel {...props} />
    </ReverseWordingProvider>
  );
}

function Panel({ profile, calculation: latest }: Props) {
  const reverse = useReverseWording();
  const { calculate, schemes, payers: payerNames } = useWording();
  const calculation = useDeferredValue(latest);
  const inputs = useCalculateInputs(
    useShallow(({ reverseAmount, reversePayer, reverseSchemes }) => ({ reverseAmount, reversePayer, reverseSchemes })),
  );
  const reading = useMemo(() => readReverse(calculation, inputs), [calculation, inputs]);
  const rows = calculation.rows.filter((row): row is RuleRow => row.kind === 'rule');
  const absent = calculation.rows.filter(({ kind }) => kind === 'noRule').map(({ scheme }) => schemes[scheme]);
  const chosen = rows.filter(({ scheme }) => inputs.reverseSchemes.includes(scheme));
  const fund = chosen.find(({ scheme }) => scheme === 'housing-fund');
  const spoken = reading.kind === 'answer' ? reverse.lookup(reading.typed.lookup).headline : '';

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
      <div className={styles.answer} role="region" aria-label={reverse.result}>
        <SpokenText text={spoken} />
        {reading.kind === 'noScheme' && <p>{rows.length === 0 ? reverse.nothingToRead : reverse.noScheme}</p>}
        {reading.kind === 'blocked' && <p className={styles.warn}>{reverse.blocked}</p>}
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
            {!reading.isExhaustive && <p className={styles.warn}>{reverse.notExhaustive}</p>}
            <p className={styles.soft}>{reading.typed.roundedToYuan ? reverse.rounded : reverse.exactly}</p>
            {reading.unknownLimit !== null && (
              <p className={styles.warn}>{reverse.unknownLimit(reading.unknownLimit)}</p>
            )}
            <ul className={styles.tags}>
              {reading.standsOn.map((row) => (
                <li key={row.scheme}>
                  {schemes[row.scheme]} {rateText(row, inputs.reversePayer)} <RuleTags profile={profile} row={row} />
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}
