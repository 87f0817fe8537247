import { useRef, useState } from 'react';
import type { CityEntry } from '../../../rules/cityIndex';
import { removeOwnProfile, useOwnProfiles, type OwnProfile } from '../../ownProfiles/ownProfiles';
import { useOwnProfilesWording } from '../../wording/ownProfiles/OwnProfilesWording';
import { useWording } from '../../wording/WordingContext';
import { AskDialog } from './AskDialog';
import { cityName } from './cityName';
import { DamagedItem } from './DamagedItem';
import items from './items.module.css';
import styles from './own.module.css';
import { tell } from './ownNews';
import { ReadableItem } from './ReadableItem';
import { exportDamaged, exportProfile } from './savedFile';

type Props = { profiles: readonly OwnProfile[]; cities: readonly CityEntry[] };

/** All that this machine keeps, also what cannot be used. Nothing goes before the person was asked. */
export function ProfileList({ profiles, cities }: Props) {
  const words = useOwnProfilesWording();
  const { language } = useWording();
  const heading = useRef<HTMLHeadingElement>(null);
  const [asked, setAsked] = useState<OwnProfile | null>(null);
  const name = (own: OwnProfile) => cityName(cities, own.id, language);

  const remove = async (own: OwnProfile) => {
    const removedName = name(own);
    setAsked(null);
    await removeOwnProfile(own.id);
    const { profiles: left, failure } = useOwnProfiles.getState();
    const isLeft = left?.some(({ id }) => id === own.id) === true;
    if (isLeft && failure !== null) tell({ kind: 'notRemoved', name: removedName, failure });
    else tell({ kind: 'removed', name: removedName });
    // The button that had the focus goes with the profile.
    heading.current?.focus();
  };
  const bytes = asked?.bytes ?? null;
  return (
    <section className={styles.section} aria-labelledby="own-list">
      <h2 id="own-list" ref={heading} tabIndex={-1}>
        {words.listTitle}
      </h2>
      <p className={styles.soft}>{profiles.length === 0 ? words.empty : words.listLead}</p>
      {profiles.length > 0 && (
        <ul className={items.list}>
          {profiles.map((own) => (
            <li key={own.id}>
              {own.kind === 'readable' ? (
                <ReadableItem own={own} name={name(own)} onRemove={() => setAsked(own)} />
              ) : (
                <DamagedItem own={own} onRemove={() => setAsked(own)} />
              )}
            </li>
          ))}
        </ul>
      )}
      {asked !== null && (
        <AskDialog
          question={words.removeQuestion(name(asked))}
          act={words.remove}
          onAct={() => void remove(asked)}
          cancel={words.keep}
          onCancel={() => setAsked(null)}
          others={
            bytes !== null && (
              <button
                type="button"
                className={styles.button}
                onClick={() => (asked.kind === 'readable' ? exportProfile(asked) : exportDamaged(asked.id, bytes))}
              >
                {words.exportFirst}
              </button>
            )
          }
        >
          <p>{words.removeNote}</p>
        </AskDialog>
      )}
    </section>
  );
}
