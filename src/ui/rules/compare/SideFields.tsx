import type { CityEntry } from '../../../rules/cityIndex';
import { LatePart } from '../../LatePart';
import { DayField } from '../../parts/DayField';
import { Fold } from '../../parts/Fold';
import form from '../../parts/form.module.css';
import { MonthFields } from '../../parts/MonthFields';
import { SelectField } from '../../parts/SelectField';
import CategoryNote from '../../place/CategoryNote';
import { yearsOffered } from '../../place/PlaceFields';
import { useRuleCompareWording } from '../../wording/ruleCompare/RuleCompareWording';
import { useWording } from '../../wording/WordingContext';
import { typeSide, useCompareInputs, type Side } from './compareInputs';
import type { ComparedSide } from './comparison';
import styles from './CompareForm.module.css';

type Props = {
  side: Side;
  cities: readonly CityEntry[];
  entry: CityEntry;
  /** Null while a profile is missing. */
  compared: ComparedSide | null;
};

/** Where, when, as whom and as known on which day. */
export function SideFields({ side, cities, entry, compared }: Props) {
  const { calculate, language } = useWording();
  const words = useRuleCompareWording();
  const { knownOn } = useCompareInputs((inputs) => inputs[side]);
  return (
    <fieldset className={styles.side}>
      <legend>{words.sideLegend[side]}</legend>
      <div className={form.pair}>
        <SelectField
          label={calculate.city}
          value={entry.id}
          options={cities.map(({ id, name }) => ({ value: id, label: name[language] }))}
          onChange={(cityId) => typeSide(side, { cityId })}
        />
        {compared !== null && (
          <SelectField
            label={calculate.category}
            value={compared.category.id}
            options={compared.categories.map(({ id, name }) => ({ value: id, label: name[language] }))}
            onChange={(categoryId) => typeSide(side, { categoryId })}
          />
        )}
      </div>
      {compared !== null && (
        <>
          <LatePart instead={null}>
            <CategoryNote
              chosen={compared}
              month={compared.month}
              onChoose={(categoryId, month) => typeSide(side, { categoryId, month })}
            />
          </LatePart>
          <MonthFields
            label={words.month}
            names={words.monthNames}
            month={compared.month}
            years={yearsOffered(cities, compared.month.slice(0, 4))}
            onChange={(month) => typeSide(side, { month })}
          />
          <Fold summary={words.knownOnFold} isSet={knownOn !== ''} hasProblem={false}>
            <DayField
              label={words.knownOn}
              value={knownOn}
              onChange={(day) => typeSide(side, { knownOn: day })}
              hint={words.knownOnHint}
            />
          </Fold>
        </>
      )}
    </fieldset>
  );
}
