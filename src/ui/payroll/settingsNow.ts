import type { PayrollSettings } from '../../payroll/payrollSettings';
import { knownCities, useCityData } from '../cityData';
import { chooseCategory } from '../place/chooseCategory';
import { thisMonth } from '../place/today';
import { usePreferences } from '../preferences';
import { usePayrollInputs } from './payrollInputs';
import { readSettings } from './readSettings';

/** What is chosen now, for whatever a row does not say itself. */
export function settingsNow(): PayrollSettings {
  const { cityId, categoryId } = usePreferences.getState();
  const { profiles } = useCityData.getState();
  const cities = knownCities(useCityData.getState());
  const city = cities.find(({ id }) => id === cityId) ?? cities[0];
  const profile = city === undefined ? undefined : profiles[city.id];
  const inputs = usePayrollInputs.getState();
  const month = inputs.month === '' ? thisMonth() : inputs.month;
  const chosen = profile?.kind === 'loaded' ? chooseCategory(profile.value, month, categoryId) : null;
  return readSettings(
    inputs,
    { cityId: city?.id ?? cityId, categoryId: chosen?.category.id ?? categoryId },
    thisMonth(),
  );
}
