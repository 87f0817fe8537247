import { useCallback, useEffect, useState, type RefObject } from 'react';
import type { CityEntry } from '../../../rules/cityIndex';
import type { OwnProfile } from '../../ownProfiles/ownProfile';
import { useOwnProfilesWording } from '../../wording/ownProfiles/OwnProfilesWording';
import { useWording } from '../../wording/WordingContext';
import { cityName } from './cityName';
import { DamagedItem } from './DamagedItem';
import items from './items.module.css';
import styles from './own.module.css';
import { editButtonId, ReadableItem } from './ReadableItem';
import { listHeadingId, RemoveQuestion } from './RemoveQuestion';

type Props = {
  profiles: readonly OwnProfile[];
  cities: readonly CityEntry[];
  /** What stood in the place of the list: a profile's local id, '' for anything else, null for nothing. */
  cameFrom: RefObject<string | null>;
};

/** All that this machine keeps, also what cannot be used. */
export function ProfileList({ profiles, cities, cameFrom }: Props) {
  const words = useOwnProfilesWording();
  const { language } = useWording();
  const [asked, setAsked] = useState<string | null>(null);
  const name = (id: string) => cityName(cities, id, language);
  const close = useCallback(() => setAsked(null), []);

  useEffect(() => {
    if (cameFrom.current === null) return;
    const edit = document.getElementById(editButtonId(cameFrom.current));
    (edit ?? document.getElementById(listHeadingId))?.focus();
  }, [cameFrom]);

  return (
    <section className={styles.section} aria-labelledby={listHeadingId}>
      <h2 id={listHeadingId} tabIndex={-1}>
        {words.listTitle}
      </h2>
      <p className={styles.soft}>{profiles.length === 0 ? words.empty : words.listLead}</p>
      {profiles.length > 0 && (
        <ul className={items.list}>
          {profiles.map((own) => (
            <li key={own.id}>
              {own.kind === 'readable' ? (
                <ReadableItem own={own} name={name(own.id)} onRemove={() => setAsked(own.id)} />
              ) : (
                <DamagedItem own={own} onRemove={() => setAsked(own.id)} />
              )}
            </li>
          ))}
        </ul>
      )}
      {asked !== null && <RemoveQuestion id={asked} name={name(asked)} onClose={close} />}
    </section>
  );
}
