import type { CityProfile } from '../../rules/cityProfile';
import type { CityEntry } from '../../rules/cityIndex';
import { withoutQuestion } from '../link';
import { prefer } from '../preferences';
import { SelectField } from '../parts/SelectField';
import { useWording } from '../wording/WordingContext';
import { typeInput, useCalculateInputs } from './calculateInputs';
import styles from './InputForm.module.css';
import { thisMonth } from './thisMonth';

type Props = {
  cities: readonly CityEntry[];
  cityId: string;
  categories: CityProfile['personCategories'];
  categoryId: string;
  note?: string | undefined;
};

/** Where, when and as whom: what decides which rules are looked up. */
export function PlaceFields({ cities, cityId, categories, categoryId, note }: Props) {
  const { calculate, language } = useWording();
  const typedMonth = useCalculateInputs((inputs) => inputs.month);
  const month = typedMonth === '' ? thisMonth() : typedMonth;
  const [year = '', monthOfYear = ''] = month.split('-');
  return (
    <div className={styles.group}>
      <SelectField
        label={calculate.city}
        value={cityId}
        options={cities.map(({ id, name }) => ({ value: id, label: name[language] }))}
        onChange={(chosen) => {
          prefer({ cityId: chosen });
          leaveLink();
        }}
      />
      <div className={styles.pair}>
        <SelectField
          label={calculate.year}
          value={year}
          options={yearsOffered(cities, year).map((one) => ({ value: one, label: one }))}
          onChange={(chosen) => chooseMonth(`${chosen}-${monthOfYear}`)}
        />
        <SelectField
          label={calculate.monthOfYear}
          value={monthOfYear}
          options={Array.from({ length: 12 }, (_, index) => {
            const value = String(index + 1).padStart(2, '0');
            return { value, label: calculate.monthLabel(`${year}-${value}`) };
          })}
          onChange={(chosen) => chooseMonth(`${year}-${chosen}`)}
        />
      </div>
      {categories.length > 1 && (
        <SelectField
          label={calculate.category}
          value={categoryId}
          options={categories.map(({ id, name }) => ({ value: id, label: name[language] }))}
          onChange={(chosen) => prefer({ categoryId: chosen })}
        />
      )}
      {note !== undefined && (
        <p className={styles.note} role="status">
          {note}
        </p>
      )}
    </div>
  );
}

function chooseMonth(month: string) {
  typeInput({ month });
  leaveLink();
}

/** The address named the city and month that a link opened; it no longer does. */
function leaveLink() {
  if (location.hash.includes('?')) history.replaceState(history.state, '', withoutQuestion(location.hash));
}

/** From the first year of any city to the year after the last one covered, newest first; always with the chosen one. */
function yearsOffered(cities: readonly CityEntry[], chosen: string): string[] {
  const years = cities.flatMap(({ firstMonth, lastMonth }) => [
    Number(firstMonth.slice(0, 4)),
    Number(lastMonth.slice(0, 4)) + 1,
  ]);
  const first = Math.min(...years, Number(chosen));
  const last = Math.max(...years, Number(chosen), Number(thisMonth().slice(0, 4)) + 1);
  return Array.from({ length: last - first + 1 }, (_, index) => String(last - index));
}
