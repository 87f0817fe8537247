import { useEffect } from 'react';
import type { CityEntry } from '../../../rules/cityIndex';
import { knowOwnProfiles, useOwnProfiles } from '../../ownProfiles/ownProfiles';
import { OwnProfilesWordingProvider, useOwnProfilesWording } from '../../wording/ownProfiles/OwnProfilesWording';
import { useWording } from '../../wording/WordingContext';
import { BeginSection } from './BeginSection';
import { EditForm } from './EditForm';
import { useEditorDraft } from './editorDraft';
import { ImportSection } from './ImportSection';
import { News } from './News';
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
  const opened = useEditorDraft((draft) => (draft.form === 'none' ? '' : draft.opened));

  useEffect(() => void knowOwnProfiles(), []);

  if (profiles === null) return <p role="status">{loading}</p>;
  const inForm = openedProfile(opened);
  const inEditor = profiles.find((own) => own.kind === 'readable' && own.id === profileId);
  return (
    <div className={styles.page}>
      <News cities={cities} />
      {failure !== null && (
        <p className={styles.refusal} role="alert">
          {words.storeFailure(failure)}
        </p>
      )}
      {inForm !== null ? (
        <EditForm profile={inForm} />
      ) : inEditor?.kind === 'readable' ? (
        <ProfileEditor own={inEditor} cities={cities} />
      ) : (
        <>
          <ProfileList profiles={profiles} cities={cities} />
          <div className={styles.ways}>
            <ImportSection />
            <BeginSection cities={cities} profiles={profiles} />
          </div>
        </>
      )}
    </div>
  );
}
