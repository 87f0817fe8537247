import { namesakesOf } from '../../payroll/matchPlace';
import type { CityEntry } from '../../rules/cityIndex';
import type { CityProfile } from '../../rules/cityProfile';
import { useCityData } from '../cityData';
import { CheckField } from '../parts/CheckField';
import { Fold } from '../parts/Fold';
import { SelectField } from '../parts/SelectField';
import { chooseCategory } from '../place/chooseCategory';
import { PlaceFields } from '../place/PlaceFields';
import { thisMonth } from '../place/today';
import { usePreferences } from '../preferences';
import { usePayrollWording } from '../wording/payroll/PayrollWording';
import { useWording } from '../wording/WordingContext';
import { CityRateFields } from './CityRateFields';
import { openRates } from './openRates';
import { chooseOwnCity, typePayroll, usePayrollInputs } from './payrollInputs';
import styles from './payroll.module.css';
import { usePayroll } from './payrollState';

/** What holds for every row that does not say it itself. */
export function PayrollSettingsForm({ cities }: { cities: readonly CityEntry[] }) {
  const { calculate, language } = useWording();
  const { settings: words } = usePayrollWording();
  const inputs = usePayrollInputs();
  const { cityId, categoryId } = usePreferences();
  const profiles = useCityData((data) => data.profiles);
  const rosterCities = usePayroll(({ payroll }) => payroll?.summary.totals.cities);
  const city = cities.find(({ id }) => id === cityId) ?? cities[0];
  const month = inputs.month === '' ? thisMonth() : inputs.month;

  const profileOf = (id: string): CityProfile | null => {
    const loaded = profiles[id];
    return loaded?.kind === 'loaded' ? loaded.value : null;
  };
  const profile = city === undefined ? null : profileOf(city.id);
  const chosen = profile === null ? null : chooseCategory(profile, month, categoryId);
  const ids = new Set([...(city === undefined ? [] : [city.id]), ...(rosterCities ?? []).map((one) => one.cityId)]);
  const rates = [...ids]
    .flatMap((id) => profileOf(id) ?? [])
    .map((one) => openRates(one, month, categoryId, inputs.carryOn))
    .filter(({ rules }) => rules.length > 0);
  if (city === undefined) return null;
  const isRateSet = Object.values(inputs.rates).some((one) => Object.keys(one ?? {}).length > 0);
  return (
    <section className={styles.section} aria-labelledby="settings-heading">
      <h2 id="settings-heading">{words.title}</h2>
      <p className={styles.soft}>{words.note}</p>
      <div className={styles.questions}>
        <PlaceFields
          cities={cities}
          cityId={city.id}
          month={month}
          onMonth={(chosenMonth) => typePayroll({ month: chosenMonth })}
          chosen={chosen}
        />
        <div className={styles.stack}>
          {cities.map((published) => {
            const own = namesakesOf(published, cities);
            if (own.length === 0) return null;
            const chosenOwn = own.find(({ id }) => id === inputs.ownCities[published.id]);
            return (
              <SelectField
                key={published.id}
                label={words.meantBy(published.name[language])}
                value={chosenOwn?.id ?? published.id}
                options={[published, ...own].map(({ id, name }) => ({ value: id, label: name[language] }))}
                onChange={(id) => chooseOwnCity(published.id, id)}
              />
            );
          })}
          <SelectField
            label={words.takeHome}
            value={inputs.takeHome}
            options={(['month', 'year', 'none'] as const).map((value) => ({ value, label: words.takeHomes[value] }))}
            onChange={(takeHome) => typePayroll({ takeHome })}
            hint={words.takeHomeHint}
          />
          <CheckField
            label={calculate.carryOn}
            hint={calculate.carryOnHint}
            checked={inputs.carryOn}
            onChange={(carryOn) => typePayroll({ carryOn })}
          />
        </div>
      </div>
      {rates.length > 0 && (
        <Fold summary={words.rates} isSet={isRateSet} hasProblem={false}>
          <div className={styles.questions}>
            {rates.map((one) => (
              <CityRateFields key={one.profile.city.id} {...one} />
            ))}
          </div>
        </Fold>
      )}
    </section>
  );
}
