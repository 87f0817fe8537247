import { lazy, Suspense, useEffect } from 'react';
import type { CityEntry } from '../../rules/cityIndex';
import type { CityProfile } from '../../rules/cityProfile';
import { categoriesFor } from '../../rules/coverage';
import type { LoadFailure } from '../../rules/loadProfiles';
import { fetchIndex, fetchProfile, forgetProfile, useCityData } from '../cityData';
import { usePreferences } from '../preferences';
import { useAfterFirstPaint } from '../useAfterFirstPaint';
import { useWording } from '../wording/WordingContext';
import styles from './CalculatePage.module.css';
import { placeOf, useCalculateInputs, useOwnFigures } from './calculateInputs';
import { calculate } from './calculation';
import { InputForm } from './InputForm';
import { PlaceFields } from './PlaceFields';
import { Results } from './Results';
import { TotalsBar } from './TotalsBar';
import { thisMonth } from './thisMonth';

const ReversePanel = lazy(() => import('./ReversePanel'));
const ProfileProblems = lazy(() => import('./ProfileProblems'));

export function CalculatePage() {
  const wording = useWording();
  const index = useCityData((data) => data.index);
  return (
    <>
      <div className={styles.heading}>
        <h1>{wording.calculate.heading}</h1>
        <p>{wording.calculate.lead}</p>
      </div>
      {index === null && <p role="status">{wording.loading}</p>}
      {index?.kind === 'failed' && (
        <LoadFailed title={wording.indexFailed} failure={index.failure} retry={() => void fetchIndex()} />
      )}
      {index?.kind === 'loaded' && <CityChosen cities={index.value.cities} />}
    </>
  );
}

/** One tree for every state of the profile, so that the field in which a person chooses a city keeps the focus. */
function CityChosen({ cities }: { cities: readonly CityEntry[] }) {
  const wording = useWording();
  const { language } = wording;
  const cityId = usePreferences((preferences) => preferences.cityId);
  const entry = cities.find(({ id }) => id === cityId) ?? cities[0];
  const loaded = useCityData(({ profiles }) => (entry === undefined ? undefined : profiles[entry.id]));
  const isMissing = loaded === undefined;
  const chosen = useCalculation(loaded?.kind === 'loaded' ? loaded.value : null);
  const isAfterFirstPaint = useAfterFirstPaint();

  useEffect(() => {
    if (entry !== undefined && isMissing) void fetchProfile(entry);
  }, [entry, isMissing]);

  if (entry === undefined) return null;
  const { outcome, rows } = chosen?.calculation ?? { outcome: null, rows: [] };
  return (
    <>
      {cityId !== '' && cityId !== entry.id && <p role="status">{wording.cityUnknown(cityId, entry.name[language])}</p>}
      <div className={styles.columns}>
        <section className={styles.inputs} aria-label={wording.calculate.inputs}>
          <PlaceFields
            cities={cities}
            cityId={entry.id}
            categories={chosen?.categories ?? []}
            categoryId={chosen?.category.id ?? ''}
            note={
              chosen?.isOtherCategory === true
                ? wording.calculate.categoryChanged(chosen.category.name[language])
                : undefined
            }
          />
          {chosen !== null && <InputForm calculation={chosen.calculation} place={chosen.place} />}
          {outcome?.kind === 'calculated' && (
            <TotalsBar outcome={outcome} isIncomplete={rows.some(({ kind }) => kind === 'noRule')} />
          )}
        </section>
        {chosen !== null && <Results profile={chosen.profile} calculation={chosen.calculation} />}
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
        <Suspense fallback={null}>
          <ReversePanel profile={chosen.profile} calculation={chosen.calculation} />
        </Suspense>
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
  const categories = categoriesFor(profile, month);
  const preferred = categories.find(({ id }) => id === preferredCategory);
  const category = preferred ?? categories[0];
  if (category === undefined) return null;
  const place = placeOf(profile.city.id, category.id);
  return {
    profile,
    categories,
    category,
    isOtherCategory: preferred === undefined && preferredCategory !== '',
    place,
    calculation: calculate(profile, month, category.id, inputs, ownFigures[place] ?? {}),
  };
}

function LoadFailed({ title, failure, retry }: { title: string; failure: LoadFailure; retry: () => void }) {
  const wording = useWording();
  return (
    <div role="alert" className={styles.failed}>
      <p>
        <strong>{title}</strong> {wording.failure(failure)}
      </p>
      {failure.kind === 'invalid' && (
        <Suspense fallback={null}>
          <ProfileProblems problems={failure.problems} />
        </Suspense>
      )}
      <button type="button" onClick={retry}>
        {wording.retry}
      </button>
    </div>
  );
}
