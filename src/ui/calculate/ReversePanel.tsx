import { memo, useDeferredValue, useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { chosenRates } from '../../calc/chosenRates';
import { readAmount } from '../../calc/readAmount';
import type { CityProfile, Payer } from '../../rules/cityProfile';
import { formatRate } from '../format';
import { CheckField } from '../parts/CheckField';
import { SelectField } from '../parts/SelectField';
import { SpokenText } from '../parts/SpokenText';
import { TextField } from '../parts/TextField';
import { ReverseWordingProvider, useReverseWording } from '../wording/reverse/ReverseWording';
import { useWording } from '../wording/WordingContext';
import { typeInput, useCalculateInputs, type CalculateInputs } from './calculateInputs';
import type { Calculation, RuleRow, SchemeRow } from './calculation';
import styles from './ReversePanel.module.css';
import { readReverse, type ReverseInputs } from './reverseReading';
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

function Panel({ profile, calculation }: Props) {
  const reverse = useReverseWording();
  const inputs = useCalculateInputs(
    useShallow(({ reverseAmount, reversePayer, reverseSchemes }) => ({ reverseAmount, reversePayer, reverseSchemes })),
  );
  return (
    <section className={styles.panel} aria-labelledby="reverse-heading">
      <div className={styles.question}>
        <h2 id="reverse-heading">{reverse.heading}</h2>
        <p className={styles.soft}>{reverse.lead}</p>
        <SchemeFields rows={calculation.rows} chosen={inputs.reverseSchemes} />
        <AmountFields payer={inputs.reversePayer} amount={inputs.reverseAmount} />
      </div>
      {/* Every set of rules that may have been applied is searched: not between a key and its field. */}
      <Answer profile={profile} calculation={calculation} inputs={useDeferredValue(inputs)} />
    </section>
  );
}

type SchemeFieldsProps = { rows: Calculation['rows']; chosen: CalculateInputs['reverseSchemes'] };

const SchemeFields = memo(function SchemeFields({ rows, chosen }: SchemeFieldsProps) {
  const reverse = useReverseWording();
  const { calculate, schemes } = useWording();
  const offered = rows.filter(isRule).map(({ scheme }) => scheme);
  const absent = rows.filter(({ kind }) => kind === 'noRule').map(({ scheme }) => schemes[scheme]);
  const isMixed = offered.filter((scheme) => chosen.includes(scheme)).length > 1 && chosen.includes('housing-fund');
  return (
    <>
      <fieldset className={styles.schemes}>
        <legend>{reverse.schemes}</legend>
        {offered.map((scheme) => (
          <CheckField
            key={scheme}
            label={schemes[scheme]}
            checked={chosen.includes(scheme)}
            onChange={(checked) =>
              typeInput({
                reverseSchemes: checked ? [...chosen, scheme] : chosen.filter((one) => one !== scheme),
              })
            }
          />
        ))}
      </fieldset>
      {absent.length > 0 && <p className={styles.soft}>{reverse.absent(absent.join(calculate.comma))}</p>}
      {isMixed && offered.includes('housing-fund') && <p className={styles.soft}>{reverse.mixed}</p>}
    </>
  );
});

function AmountFields({ payer, amount }: { payer: Payer; amount: string }) {
  const reverse = useReverseWording();
  const { calculate, payers: payerNames } = useWording();
  const reading = readAmount(amount);
  return (
    <div className={styles.amount}>
      <SelectField
        label={reverse.payer}
        value={payer}
        options={payers.map((one) => ({ value: one, label: payerNames[one] }))}
        onChange={(reversePayer) => typeInput({ reversePayer })}
      />
      <TextField
        label={reverse.amount(payer)}
        value={amount}
        onChange={(reverseAmount) => typeInput({ reverseAmount })}
        problem={reading.kind === 'refused' ? calculate.refusal(reading.reason) : undefined}
        hint={reverse.amountHint}
      />
    </div>
  );
}

const Answer = memo(function Answer({ profile, calculation, inputs }: Props & { inputs: ReverseInputs }) {
  const reverse = useReverseWording();
  const { schemes } = useWording();
  const reading = useMemo(() => readReverse(profile, calculation, inputs), [profile, calculation, inputs]);
  const spoken = reading.kind === 'answer' ? reverse.lookup(reading.typed.lookup).headline : '';
  return (
    <div className={styles.answer} role="region" aria-label={reverse.result}>
      <SpokenText text={spoken} />
      {reading.kind === 'noScheme' && <p>{calculation.rows.some(isRule) ? reverse.noScheme : reverse.nothingToRead}</p>}
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
          {reading.unknownLimit !== null && <p className={styles.warn}>{reverse.unknownLimit(reading.unknownLimit)}</p>}
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
  );
});

function isRule(row: SchemeRow): row is RuleRow {
  return row.kind === 'rule';
}
