import { lazy, Suspense, useEffect } from 'react';
import type { CityEntry } from '../../rules/cityIndex';
import type { CityProfile } from '../../rules/cityProfile';
import { categoriesFor } from '../../rules/coverage';
import type { LoadFailure } from '../../rules/loadProfiles';
import { fetchIndex, fetchProfile, forgetProfile, useCityData } from '../cityData';
import { usePreferences } from '../preferences';
import { useWording } from '../wording/WordingContext';
import styles from './CalculatePage.module.css';
import { placeOf, useCalculateInputs, useOwnFigures } from './calculateInputs';
import { calculate } from './calculation';
import { InputForm } from './InputForm';
import { PlaceFields } from './PlaceFields';
import { Results } from './Results';
import { ReversePanel } from './ReversePanel';
import { TotalsBar } from './TotalsBar';
import { thisMonth } from './thisMonth';

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

function CityChosen({ cities }: { cities: readonly CityEntry[] }) {
  const wording = useWording();
  const cityId = usePreferences((preferences) => preferences.cityId);
  const entry = cities.find(({ id }) => id === cityId) ?? cities[0];
  const loaded = useCityData(({ profiles }) => (entry === undefined ? undefined : profiles[entry.id]));
  const isMissing = loaded === undefined;

  useEffect(() => {
    if (entry !== undefined && isMissing) void fetchProfile(entry);
  }, [entry, isMissing]);

  if (entry === undefined) return null;
  const isUnknown = cityId !== '' && cityId !== entry.id;
  const note = isUnknown && <p role="status">{wording.cityUnknown(cityId, entry.name[wording.language])}</p>;
  if (loaded?.kind === 'loaded') {
    return (
      <>
        {note}
        <Calculator cities={cities} profile={loaded.value} />
      </>
    );
  }
  return (
    <div className={styles.columns}>
      <div className={styles.inputs}>
        <PlaceFields cities={cities} cityId={entry.id} categories={[]} categoryId="" />
      </div>
      {loaded?.kind === 'failed' ? (
        <LoadFailed
          title={wording.loadFailed(entry.name[wording.language])}
          failure={loaded.failure}
          retry={() => forgetProfile(entry.id)}
        />
      ) : (
        <p role="status">{wording.loading}</p>
      )}
    </div>
  );
}

function Calculator({ cities, profile }: { cities: readonly CityEntry[]; profile: CityProfile }) {
  const wording = useWording();
  const inputs = useCalculateInputs();
  const ownFigures = useOwnFigures();
  const preferredCategory = usePreferences((preferences) => preferences.categoryId);
  const month = inputs.month === '' ? thisMonth() : inputs.month;
  const categories = categoriesFor(profile, month);
  const preferred = categories.find(({ id }) => id === preferredCategory);
  const category = preferred ?? categories[0];

  if (category === undefined) return null;
  const place = placeOf(profile.city.id, category.id);
  const calculation = calculate(profile, month, category.id, inputs, ownFigures[place] ?? {});
  return (
    <>
      <div className={styles.columns}>
        <section className={styles.inputs} aria-label={wording.calculate.inputs}>
          <PlaceFields
            cities={cities}
            cityId={profile.city.id}
            categories={categories}
            categoryId={category.id}
            note={
              preferred === undefined && preferredCategory !== ''
                ? wording.calculate.categoryChanged(category.name[wording.language])
                : undefined
            }
          />
          <InputForm calculation={calculation} place={place} />
          {calculation.outcome.kind === 'calculated' && (
            <TotalsBar
              outcome={calculation.outcome}
              isIncomplete={calculation.rows.some(({ kind }) => kind === 'noRule')}
            />
          )}
        </section>
        <Results profile={profile} calculation={calculation} />
      </div>
      <ReversePanel profile={profile} calculation={calculation} />
      <p className={styles.profileLine}>
        {wording.profileLine(profile.city.name[wording.language], profile.revision, profile.checkedOn)}
      </p>
    </>
  );
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
