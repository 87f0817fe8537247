import { useEffect, useRef } from 'react';
import type { CityEntry } from '../../../rules/cityIndex';
import { profileText } from '../../../rules/profileText';
import type { ReadableProfile } from '../../ownProfiles/ownProfile';
import button from '../../parts/button.module.css';
import { useOwnProfilesWording } from '../../wording/ownProfiles/OwnProfilesWording';
import { useWording } from '../../wording/WordingContext';
import { cityName } from './cityName';
import { closeProfile, openCityForm } from './editorDraft';
import styles from './own.module.css';
import { tell } from './ownNews';
import { RuleList } from './RuleList';
import { exportProfile } from './savedFile';

type Props = { own: ReadableProfile; cities: readonly CityEntry[] };

/** One own profile open: its city, and its rules group by group. */
export function ProfileEditor({ own, cities }: Props) {
  const words = useOwnProfilesWording();
  const { language } = useWording();
  const heading = useRef<HTMLHeadingElement>(null);
  const { profile } = own;
  const name = cityName(cities, own.id, language);

  useEffect(() => heading.current?.focus(), []);

  return (
    <>
      <section className={styles.section} aria-labelledby="own-editor">
        <div className={styles.title}>
          <h2 id="own-editor" ref={heading} tabIndex={-1}>
            {name}
          </h2>
          <p className={styles.soft}>{words.editorLead(profile)}</p>
        </div>
        <div className={button.buttons}>
          <button
            type="button"
            className={button.button}
            onClick={() => {
              tell(null);
              closeProfile();
            }}
          >
            {words.back}
          </button>
          <button
            type="button"
            className={button.button}
            onClick={() => {
              tell(null);
              openCityForm(profile, profileText(profile), own.version);
            }}
          >
            {words.editCity}
          </button>
          <button type="button" className={button.button} onClick={() => exportProfile(own)}>
            {words.export}
          </button>
        </div>
      </section>
      <RuleList own={own} name={name} />
    </>
  );
}
