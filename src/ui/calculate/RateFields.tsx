import { memo } from 'react';
import { highestOwnRate, ratesOfRange } from '../../calc/chosenRates';
import type { ContributionRule } from '../../rules/cityProfile';
import { SelectField } from '../parts/SelectField';
import { TextField } from '../parts/TextField';
import { useWording } from '../wording/WordingContext';
import { ownRateChoice, typeInput, useCalculateInputs } from './calculateInputs';
import type { Terms } from './calculation';
import { describeFieldProblem, type FieldProblem } from './fieldProblem';
import styles from '../parts/form.module.css';

type Props = {
  rules: Terms['rules'];
  rates: Terms['rates'];
  problems: Terms['problems']['ownRates'];
  of: 'housing-fund' | 'insurance';
};

/** A field for every scheme whose rule leaves the rate open: a range, several options, or the unit's own. */
export const RateFields = memo(function RateFields({ rules, rates, problems, of }: Props) {
  return (
    <>
      {rules
        .filter(({ scheme }) => (scheme === 'housing-fund') === (of === 'housing-fund'))
        .map((rule) => (
          <RateField key={rule.scheme} rule={rule} chosen={rates[rule.scheme]} problem={problems[rule.scheme]} />
        ))}
    </>
  );
});

type FieldProps = { rule: ContributionRule; chosen: string | undefined; problem: FieldProblem | undefined };

function RateField({ rule, chosen, problem }: FieldProps) {
  const wording = useWording();
  const { calculate, language } = wording;
  const typed = useCalculateInputs((inputs) => inputs.rates);
  const ownRates = useCalculateInputs((inputs) => inputs.ownRates);
  const { scheme, rates } = rule;
  const choose = (choice: string) => typeInput({ rates: { ...typed, [scheme]: choice } });

  if (rates.kind === 'range') {
    const allowed = ratesOfRange(rates.lowest, rates.highest, rates.step);
    return (
      <SelectField
        label={scheme === 'housing-fund' ? calculate.fundRate : calculate.rateOf(scheme)}
        value={chosen ?? rates.suggested}
        options={allowed.map((rate) => ({ value: rate, label: rate }))}
        onChange={choose}
        hint={calculate.fundRateHint}
      />
    );
  }
  if (rates.kind === 'none' || (rates.options.length === 1 && rates.ownRate === null)) return null;

  const isOwn = typed[scheme] === ownRateChoice && rates.ownRate !== null;
  const options = rates.options.map((option) => ({ value: option.id, label: option.name[language] }));
  return (
    <div className={styles.pairIfWide}>
      <SelectField
        label={calculate.rateOf(scheme)}
        value={isOwn ? ownRateChoice : (chosen ?? rates.options[0]?.id ?? '')}
        options={
          rates.ownRate === null ? options : [...options, { value: ownRateChoice, label: calculate.ownRateOption }]
        }
        onChange={choose}
      />
      {isOwn && (
        <TextField
          label={calculate.ownRate(scheme)}
          value={ownRates[scheme] ?? ''}
          unit="%"
          onChange={(rate) => typeInput({ ownRates: { ...ownRates, [scheme]: rate } })}
          problem={problem && describeFieldProblem(problem, wording)}
          hint={calculate.ownRateHint(highestOwnRate)}
        />
      )}
    </div>
  );
}
