import { lazy, useMemo } from 'react';
import type { CityEntry } from '../../rules/cityIndex';
import type { CityProfile } from '../../rules/cityProfile';
import { isCategoryPaidYearly } from '../../rules/paidYearly';
import { forgetProfile } from '../cityData';
import { LatePart } from '../LatePart';
import { usePreferences } from '../preferences';
import { useAfterFirstPaint } from '../useAfterFirstPaint';
import { useWhenPaused } from '../useWhenPaused';
import { useWording } from '../wording/WordingContext';
import styles from '../parts/page.module.css';
import { placeOf, typeInput, useCalculateInputs, useOwnFigures, type OwnFiguresOfPlace } from './calculateInputs';
import { calculateOn, readTerms } from './calculation';
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
  const typedMonth = useCalculateInputs((inputs) => inputs.month);
  const month = typedMonth === '' ? thisMonth() : typedMonth;
  const answer = useAnswer(loaded?.kind === 'loaded' ? loaded.value : null, month);
  // Figures follow every key at once. What is long to draw follows when typing pauses.
  const settled = useWhenPaused(answer);
  const isAfterFirstPaint = useAfterFirstPaint();

  if (entry === undefined) return null;
  const { outcome, rows } = answer?.calculation ?? { outcome: null, rows: [] };
  return (
    <>
      {cityId !== '' && cityId !== entry.id && <p role="status">{wording.cityUnknown(cityId, entry.name[language])}</p>}
      <div className={styles.columns}>
        <section className={styles.inputs} aria-label={wording.calculate.inputs}>
          <PlaceFields
            cities={cities}
            cityId={entry.id}
            month={month}
            onMonth={typeMonth}
            chosen={answer?.chosen ?? null}
          />
          {answer !== null &&
            (answer.isYearly ? (
              <YearlyForm calculation={answer.calculation} />
            ) : (
              <InputForm calculation={answer.calculation} place={answer.place} />
            ))}
          {outcome?.kind === 'calculated' && answer?.isYearly === false && (
            <TotalsBar outcome={outcome} isIncomplete={rows.some(({ kind }) => kind === 'noRule')} />
          )}
        </section>
        {answer !== null &&
          (answer.isYearly ? (
            <LatePart>
              <YearlyAnswer profile={answer.profile} calculation={answer.calculation} />
            </LatePart>
          ) : (
            <Results
              profile={answer.profile}
              calculation={answer.calculation}
              settled={(settled?.profile === answer.profile ? settled : answer).calculation}
            />
          ))}
        {isMissing && <p role="status">{wording.loading}</p>}
        {loaded?.kind === 'failed' && (
          <LoadFailed
            title={wording.loadFailed(entry.name[language])}
            failure={loaded.failure}
            retry={() => forgetProfile(entry.id)}
          />
        )}
      </div>
      {settled !== null && isAfterFirstPaint && (
        <LatePart instead={null}>
          <BelowResults profile={settled.profile} calculation={settled.calculation} isYearly={settled.isYearly} />
        </LatePart>
      )}
      {answer !== null && (
        <p className={styles.profileLine}>
          {wording.profileLine(entry.name[language], answer.profile.revision, answer.profile.checkedOn)}
        </p>
      )}
    </>
  );
}

function typeMonth(month: string): void {
  typeInput({ month });
}

const noOwnFigures: OwnFiguresOfPlace = {};

/** What is typed, calculated by the profile; null while there is none. The same object until something of it changes. */
function useAnswer(profile: CityProfile | null, month: string) {
  const inputs = useCalculateInputs();
  const preferredCategory = usePreferences((preferences) => preferences.categoryId);
  const chosen = useMemo(
    () => profile && chooseCategory(profile, month, preferredCategory, 'kept'),
    [profile, month, preferredCategory],
  );
  const categoryId = chosen?.category.id ?? '';
  const place = placeOf(profile?.city.id ?? '', categoryId);
  const ownFigures = useOwnFigures((all) => all[place]) ?? noOwnFigures;
  const { knownOn, carryOn, withFund, rates, ownRates } = inputs;
  const terms = useMemo(
    () => profile && readTerms(profile, month, categoryId, { knownOn, carryOn, withFund, rates, ownRates }, ownFigures),
    [profile, month, categoryId, knownOn, carryOn, withFund, rates, ownRates, ownFigures],
  );
  const { known, amount, pay, fundWage } = inputs;
  return useMemo(() => {
    if (chosen === null || terms === null) return null;
    return {
      profile: chosen.profile,
      chosen,
      place,
      isYearly: isCategoryPaidYearly(chosen.profile, categoryId),
      calculation: calculateOn(terms, { known, amount, pay, fundWage }),
    };
  }, [chosen, place, categoryId, terms, known, amount, pay, fundWage]);
}
