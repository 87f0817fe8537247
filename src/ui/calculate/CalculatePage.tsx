import { lazy } from 'react';
import type { CityEntry } from '../../rules/cityIndex';
import type { CityProfile } from '../../rules/cityProfile';
import { isCategoryPaidYearly } from '../../rules/paidYearly';
import { forgetProfile } from '../cityData';
import { LatePart } from '../LatePart';
import { usePreferences } from '../preferences';
import { useAfterFirstPaint } from '../useAfterFirstPaint';
import { useWording } from '../wording/WordingContext';
import styles from '../parts/page.module.css';
import { placeOf, typeInput, useCalculateInputs, useOwnFigures } from './calculateInputs';
import { calculate } from './calculation';
import { InputForm, YearlyForm } from './InputForm';
import { CityPage } from '../place/CityPage';
import { chooseCategory } from '../place/chooseCategory';
import { LoadFailed } from '../place/LoadFailed';
import { PlaceFields } from '../place/PlaceFields';
import { thisMonth } from '../place/today';
import { useCity } from '../place/useCity';
import { Results } from './Results';
import { TotalsBar } from './TotalsBar';

const BelowResults = lazy(() => import('./BelowResults'));
const YearlyAnswer = lazy(() => import('./YearlyAnswer'));

export function CalculatePage() {
  const { calculate } = useWording();
  return (
    <CityPage heading={calculate.heading} lead={calculate.lead}>
      {(cities) => <CityChosen cities={cities} />}
    </CityPage>
  );
}

/** One tree for every state of the profile, so that the field in which a person chooses a city keeps the focus. */
function CityChosen({ cities }: { cities: readonly CityEntry[] }) {
  const wording = useWording();
  const { language } = wording;
  const cityId = usePreferences((preferences) => preferences.cityId);
  const { entry, loaded } = useCity(cities);
  const isMissing = loaded === undefined;
  const chosen = useCalculation(loaded?.kind === 'loaded' ? loaded.value : null);
  const isAfterFirstPaint = useAfterFirstPaint();
  const typedMonth = useCalculateInputs((inputs) => inputs.month);
  const month = typedMonth === '' ? thisMonth() : typedMonth;

  if (entry === undefined) return null;
  const isYearly = chosen?.isYearly === true;
  const { outcome, rows } = chosen?.calculation ?? { outcome: null, rows: [] };
  return (
    <>
      {cityId !== '' && cityId !== entry.id && <p role="status">{wording.cityUnknown(cityId, entry.name[language])}</p>}
      <div className={styles.columns}>
        <section className={styles.inputs} aria-label={wording.calculate.inputs}>
          <PlaceFields
            cities={cities}
            cityId={entry.id}
            month={month}
            onMonth={(chosenMonth) => typeInput({ month: chosenMonth })}
            chosen={chosen}
          />
          {chosen !== null &&
            (isYearly ? (
              <YearlyForm calculation={chosen.calculation} />
            ) : (
              <InputForm calculation={chosen.calculation} place={chosen.place} />
            ))}
          {outcome?.kind === 'calculated' && !isYearly && (
            <TotalsBar outcome={outcome} isIncomplete={rows.some(({ kind }) => kind === 'noRule')} />
          )}
        </section>
        {chosen !== null && !isYearly && <Results profile={chosen.profile} calculation={chosen.calculation} />}
        {chosen !== null && isYearly && (
          <LatePart>
            <YearlyAnswer profile={chosen.profile} calculation={chosen.calculation} />
          </LatePart>
        )}
        {isMissing && <p role="status">{wording.loading}</p>}
        {loaded?.kind === 'failed' && (
          <LoadFailed
            title={wording.loadFailed(entry.name[language])}
            failure={loaded.failure}
            retry={() => forgetProfile(entry.id)}
          />
        )}
      </div>
      {chosen !== null && isAfterFirstPaint && (
        <LatePart instead={null}>
          <BelowResults {...chosen} month={month} />
        </LatePart>
      )}
      {chosen !== null && (
        <p className={styles.profileLine}>
          {wording.profileLine(entry.name[language], chosen.profile.revision, chosen.profile.checkedOn)}
        </p>
      )}
    </>
  );
}

/** What is typed, calculated by the profile; null while there is none. */
function useCalculation(profile: CityProfile | null) {
  const inputs = useCalculateInputs();
  const ownFigures = useOwnFigures();
  const preferredCategory = usePreferences((preferences) => preferences.categoryId);
  if (profile === null) return null;
  const month = inputs.month === '' ? thisMonth() : inputs.month;
  const chosen = chooseCategory(profile, month, preferredCategory, 'kept');
  if (chosen === null) return null;
  const { category } = chosen;
  const place = placeOf(profile.city.id, category.id);
  return {
    ...chosen,
    place,
    isYearly: isCategoryPaidYearly(profile, category.id),
    calculation: calculate(profile, month, category.id, inputs, ownFigures[place] ?? {}),
  };
}
