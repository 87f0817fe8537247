import { lazy, memo } from 'react';
import type { CityEntry } from '../../rules/cityIndex';
import { LatePart } from '../LatePart';
import { withoutQuestion } from '../link';
import { prefer } from '../preferences';
import { SelectField } from '../parts/SelectField';
import { useWording } from '../wording/WordingContext';
import styles from '../parts/form.module.css';
import type { ChosenCategory } from './chooseCategory';
import { thisMonth } from './today';

const CategoryNote = lazy(() => import('./CategoryNote'));

type Props = {
  cities: readonly CityEntry[];
  cityId: string;
  /** YYYY-MM. */
  month: string;
  onMonth: (month: string) => void;
  monthProblem?: string | undefined;
  /** Null while the profile is missing. */
  chosen: ChosenCategory | null;
};

/** Where, when and as whom: what decides which rules are looked up. */
export const PlaceFields = memo(function PlaceFields(props: Props) {
  const { cities, cityId, month, onMonth, monthProblem, chosen } = props;
  const { calculate, language } = useWording();
  const chooseMonth = (chosen: string) => {
    onMonth(chosen);
    leaveLink();
  };
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
      {monthProblem !== undefined && (
        <p className={styles.problem} role="alert">
          {monthProblem}
        </p>
      )}
      {chosen !== null && chosen.categories.length > 1 && (
        <SelectField
          label={calculate.category}
          value={chosen.category.id}
          options={chosen.categories.map(({ id, name }) => ({ value: id, label: name[language] }))}
          onChange={(categoryId) => prefer({ categoryId })}
        />
      )}
      {chosen !== null && hasMoreToSay(chosen) && (
        <LatePart instead={null}>
          <CategoryNote
            chosen={chosen}
            month={month}
            onChoose={(categoryId, monthOfCategory) => {
              prefer({ categoryId });
              chooseMonth(monthOfCategory);
            }}
          />
        </LatePart>
      )}
    </div>
  );
});

/** Whether another category was preferred, or the city has more of them in other months. */
function hasMoreToSay({ profile, categories, unavailableId }: ChosenCategory): boolean {
  return unavailableId !== null || categories.length < profile.personCategories.length;
}

/** The address named the city and month that a link opened; it no longer does. */
function leaveLink() {
  if (location.hash.includes('?')) history.replaceState(history.state, '', withoutQuestion(location.hash));
}

/** From the first year of any city to the year after the last one covered, newest first; always with the chosen one. */
export function yearsOffered(cities: readonly CityEntry[], chosen: string): string[] {
  const years = cities.flatMap(({ firstMonth, lastMonth }) => [
    Number(firstMonth.slice(0, 4)),
    Number(lastMonth.slice(0, 4)) + 1,
  ]);
  const first = Math.min(...years, Number(chosen));
  const last = Math.max(...years, Number(chosen), Number(thisMonth().slice(0, 4)) + 1);
  return Array.from({ length: last - first + 1 }, (_, index) => String(last - index));
}
