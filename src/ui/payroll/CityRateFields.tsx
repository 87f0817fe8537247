import { highestOwnRate, isRateOf, ratesOfRange } from '../../calc/chosenRates';
import type { ContributionRule } from '../../rules/cityProfile';
import { SelectField } from '../parts/SelectField';
import { TextField } from '../parts/TextField';
import { usePayrollWording } from '../wording/payroll/PayrollWording';
import { useWording } from '../wording/WordingContext';
import type { OpenRates } from './openRates';
import { chooseRate, ownRateChoice, typeOwnRate, usePayrollInputs } from './payrollInputs';
import styles from './payroll.module.css';
import { readOwnRate } from './readSettings';

/** A field for every rate that the rules of a city leave open. */
export function CityRateFields({ profile, rules }: OpenRates) {
  const { language } = useWording();
  return (
    <fieldset className={styles.stack}>
      <legend className={styles.legend}>{profile.city.name[language]}</legend>
      {rules.map((rule) => (
        <CityRateField key={rule.scheme} cityId={profile.city.id} rule={rule} />
      ))}
    </fieldset>
  );
}

function CityRateField({ cityId, rule }: { cityId: string; rule: ContributionRule }) {
  const { calculate, language } = useWording();
  const { settings } = usePayrollWording();
  const { scheme, rates } = rule;
  const typed = usePayrollInputs((inputs) => inputs.rates[cityId]?.[scheme]);
  const ownRate = usePayrollInputs((inputs) => inputs.ownRates[cityId]?.[scheme] ?? '');
  const known = typed !== undefined && typed !== ownRateChoice && isRateOf(rule, typed) ? typed : undefined;

  if (rates.kind === 'range') {
    return (
      <SelectField
        label={scheme === 'housing-fund' ? settings.fundRate : calculate.rateOf(scheme)}
        value={known ?? rates.suggested}
        options={ratesOfRange(rates.lowest, rates.highest, rates.step).map((rate) => ({ value: rate, label: rate }))}
        onChange={(rate) => chooseRate(cityId, scheme, rate)}
        hint={settings.fundRateHint}
      />
    );
  }
  if (rates.kind === 'none') return null;
  const isOwn = typed === ownRateChoice && rates.ownRate !== null;
  const options = rates.options.map((option) => ({ value: option.id, label: option.name[language] }));
  return (
    <>
      <SelectField
        label={calculate.rateOf(scheme)}
        value={isOwn ? ownRateChoice : (known ?? rates.options[0]?.id ?? '')}
        options={
          rates.ownRate === null ? options : [...options, { value: ownRateChoice, label: calculate.ownRateOption }]
        }
        onChange={(choice) => chooseRate(cityId, scheme, choice)}
      />
      {isOwn && (
        <TextField
          label={calculate.ownRate(scheme)}
          value={ownRate}
          unit="%"
          onChange={(text) => typeOwnRate(cityId, scheme, text)}
          problem={readOwnRate(ownRate).kind === 'refused' ? calculate.rateRefused(highestOwnRate) : undefined}
          hint={calculate.ownRateHint(highestOwnRate)}
        />
      )}
    </>
  );
}
