import { useRef, useState } from 'react';
import type { CityEntry } from '../../../rules/cityIndex';
import type { CityProfile } from '../../../rules/cityProfile';
import { profileText } from '../../../rules/profileText';
import { isOwnCity } from '../../../rules/ownCity';
import { fetchProfile, useCityData } from '../../cityData';
import type { OwnProfile } from '../../ownProfiles/ownProfile';
import button from '../../parts/button.module.css';
import { SelectField } from '../../parts/SelectField';
import { usePreferences } from '../../preferences';
import { useOwnProfilesWording } from '../../wording/ownProfiles/OwnProfilesWording';
import { useWording } from '../../wording/WordingContext';
import { openNewCityForm } from './editorDraft';
import styles from './own.module.css';
import { tellFault } from './ownNews';
import { beginFrom } from './saveDraft';

type Props = { cities: readonly CityEntry[]; profiles: readonly OwnProfile[] };

/** A profile made here: a copy of a city to go on from, or a city that nobody has yet. */
export function BeginSection({ cities, profiles }: Props) {
  const words = useOwnProfilesWording();
  const { language, failure: failureText } = useWording();
  const preferred = usePreferences((preferences) => preferences.cityId);
  const [chosen, setChosen] = useState(preferred);
  const [failure, setFailure] = useState<string | null>(null);
  const isBeginning = useRef(false);
  const entry = cities.find(({ id }) => id === chosen) ?? cities[0];
  if (entry === undefined) return null;

  const begin = async (act: (profile: CityProfile) => unknown) => {
    // A second press would make a second copy.
    if (isBeginning.current) return;
    isBeginning.current = true;
    try {
      const found = await fileOf(entry, profiles);
      if (found.kind === 'failed') setFailure(failureText(found.failure));
      else await act(found.profile);
    } catch (error) {
      tellFault(error);
    } finally {
      isBeginning.current = false;
    }
  };
  return (
    <section className={styles.section} aria-labelledby="own-begin">
      <h2 id="own-begin">{words.beginTitle}</h2>
      <SelectField
        label={words.beginCity}
        value={entry.id}
        options={cities.map(({ id, name }) => ({ value: id, label: name[language] }))}
        onChange={(id) => {
          setChosen(id);
          setFailure(null);
        }}
      />
      {failure !== null && (
        <p className={styles.problem} role="alert">
          {failure}
        </p>
      )}
      <div className={styles.choice}>
        <button type="button" className={button.button} onClick={() => void begin(beginFrom)}>
          {words.beginCopy}
        </button>
        <p className={styles.soft}>{words.beginCopyHint}</p>
      </div>
      <div className={styles.choice}>
        <button
          type="button"
          className={button.button}
          onClick={() => void begin((profile) => openNewCityForm(profileText(profile)))}
        >
          {words.beginBlank}
        </button>
        <p className={styles.soft}>{words.beginBlankHint(entry.name[language])}</p>
      </div>
    </section>
  );
}

type FileOfCity =
  | { kind: 'found'; profile: CityProfile }
  | Extract<NonNullable<ReturnType<typeof useCityData.getState>['profiles'][string]>, { kind: 'failed' }>;

/** As the file has it: the profiles of the other pages bear the mark of an own one. */
async function fileOf(entry: CityEntry, profiles: readonly OwnProfile[]): Promise<FileOfCity> {
  const own = profiles.find(({ id }) => id === entry.id);
  if (own?.kind === 'readable') return { kind: 'found', profile: own.profile };
  const loaded = () => useCityData.getState().profiles[entry.id];
  if (loaded()?.kind !== 'loaded' && !isOwnCity(entry.id)) await fetchProfile(entry);
  const fetched = loaded();
  if (fetched?.kind === 'loaded') return { kind: 'found', profile: fetched.value };
  return fetched ?? { kind: 'failed', failure: { kind: 'unreachable' } };
}
