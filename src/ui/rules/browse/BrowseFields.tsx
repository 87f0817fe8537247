import { categoryMonths } from '../../../rules/categoryMonths';
import type { CityEntry } from '../../../rules/cityIndex';
import type { CityProfile, SchemeId } from '../../../rules/cityProfile';
import { SelectField } from '../../parts/SelectField';
import { prefer } from '../../preferences';
import { useRuleBrowseWording } from '../../wording/ruleBrowse/RuleBrowseWording';
import { useWording } from '../../wording/WordingContext';
import { chooseBrowse, yearSpans, type YearSpan } from './browseChoices';
import styles from './BrowseView.module.css';
import type { Span } from './timeAxis';

type Props = {
  cities: readonly CityEntry[];
  cityId: string;
  /** Null until it is there. */
  profile: CityProfile | null;
  categoryId: string;
  schemes: readonly SchemeId[];
  scheme: SchemeId | 'all';
  /** All months of the category; null where it has none. */
  months: Span | null;
  years: YearSpan;
  /** YYYY-MM on the person's own clock. */
  thisMonth: string;
};

/** Whose rules: a category of any month, unlike on the other pages. */
export function BrowseFields(props: Props) {
  const { cities, cityId, profile, categoryId, schemes, scheme, months, years, thisMonth } = props;
  const { calculate, language, schemes: names } = useWording();
  const words = useRuleBrowseWording();
  const yearCount = months ? yearOf(months.lastMonth) - yearOf(months.firstMonth) + 1 : 0;
  const yearChoices = yearSpans.filter((one) => one === 'all' || Number(one) < yearCount);
  return (
    <div className={styles.fields}>
      <SelectField
        label={calculate.city}
        value={cityId}
        options={cities.map(({ id, name }) => ({ value: id, label: name[language] }))}
        onChange={(chosen) => prefer({ cityId: chosen })}
      />
      {profile !== null && profile.personCategories.length > 1 && (
        <SelectField
          label={calculate.category}
          value={categoryId}
          options={profile.personCategories.map(({ id, name }) => {
            const last = categoryMonths(profile, id).at(-1)?.lastMonth;
            const hasEnded = last !== undefined && last < thisMonth;
            return { value: id, label: hasEnded ? words.endedCategory(name[language], last) : name[language] };
          })}
          onChange={(chosen) => prefer({ categoryId: chosen })}
        />
      )}
      {schemes.length > 1 && (
        <SelectField
          label={words.fields.scheme}
          value={scheme}
          options={[
            { value: 'all', label: words.fields.all },
            ...schemes.map((one) => ({ value: one, label: names[one] })),
          ]}
          onChange={(chosen) => chooseBrowse({ scheme: chosen })}
        />
      )}
      {yearChoices.length > 1 && (
        <SelectField
          label={words.fields.years}
          value={yearChoices.includes(years) ? years : 'all'}
          options={yearChoices.map((one) => ({ value: one, label: words.years(one) }))}
          onChange={(chosen) => chooseBrowse({ years: chosen })}
        />
      )}
    </div>
  );
}

function yearOf(month: string): number {
  return Number(month.slice(0, 4));
}
