import { useEffect, useRef } from 'react';
import type { CityEntry } from '../../../rules/cityIndex';
import type { CityProfile } from '../../../rules/cityProfile';
import { keepWhatFits, knowOwnProfiles, useOwnProfiles } from '../../ownProfiles/ownProfiles';
import refusal from '../../parts/refusal.module.css';
import { OwnProfilesWordingProvider, useOwnProfilesWording } from '../../wording/ownProfiles/OwnProfilesWording';
import { useWording } from '../../wording/WordingContext';
import { BeginSection } from './BeginSection';
import { EditForm } from './EditForm';
import { useEditorDraft, type EditorDraft } from './editorDraft';
import { ImportSection } from './ImportSection';
import { News } from './News';
import { NotChecked } from './NotChecked';
import { openedProfile } from './openedProfile';
import styles from './own.module.css';
import { ProfileEditor } from './ProfileEditor';
import { ProfileList } from './ProfileList';

/** Profiles that a person brought or made: in, changed, out again, and away. */
export default function OwnProfilesView({ cities }: { cities: readonly CityEntry[] }) {
  return (
    <OwnProfilesWordingProvider>
      <View cities={cities} />
    </OwnProfilesWordingProvider>
  );
}

function View({ cities }: { cities: readonly CityEntry[] }) {
  const words = useOwnProfilesWording();
  const { loading } = useWording();
  const { profiles, failure } = useOwnProfiles();
  const profileId = useEditorDraft((draft) => draft.profileId);
  const inForm = useEditorDraft(formProfile);
  const found = profiles?.find((own) => own.id === profileId);
  const inEditor = found?.kind === 'readable' ? found : null;
  const cameFrom = useRef<string | null>(null);

  useEffect(() => void knowOwnProfiles().then(keepWhatFits), []);
  // After the list, where that is shown, has looked where it came from.
  useEffect(() => {
    const isList = profiles !== null && inForm === null && inEditor === null;
    if (isList) cameFrom.current = null;
    else if (inForm === null && inEditor !== null) cameFrom.current = inEditor.id;
    else if (inForm !== null || failure !== null) cameFrom.current = '';
  });

  if (failure === 'unchecked' && inForm === null && !profiles?.length) return <NotChecked />;
  if (profiles === null) return <p role="status">{loading}</p>;
  return (
    <div className={styles.page}>
      <News cities={cities} />
      {failure === 'unchecked' ? (
        <NotChecked />
      ) : (
        failure !== null && (
          <p className={refusal.refusal} role="alert">
            {words.storeFailure(failure)}
          </p>
        )
      )}
      {inForm !== null ? (
        <EditForm profile={inForm} cities={cities} />
      ) : inEditor !== null ? (
        <ProfileEditor own={inEditor} cities={cities} />
      ) : (
        <>
          <ProfileList profiles={profiles} cities={cities} cameFrom={cameFrom} />
          <div className={styles.ways}>
            <ImportSection />
            <BeginSection cities={cities} profiles={profiles} />
          </div>
        </>
      )}
    </div>
  );
}

/** The profile that the open form is over; null where none is open, or what was kept of it does not fit together. */
function formProfile({ form, opened, ruleIndex }: EditorDraft): CityProfile | null {
  const profile = form === 'none' ? null : openedProfile(opened);
  const isOfRule = form === 'change' || form === 'add';
  return isOfRule && profile?.contributionRules[ruleIndex] === undefined ? null : profile;
}
