import { memo } from 'react';
import type { CityProfile } from '../../rules/cityProfile';
import { LatePart } from '../LatePart';
import { FreshnessWordingProvider, useFreshnessWording } from '../wording/freshness/FreshnessWording';
import { useWording } from '../wording/WordingContext';
import styles from './FreshnessNote.module.css';
import { staleInUse, type RowInUse } from './staleInUse';

type Props = {
  profile: CityProfile;
  inUse: readonly RowInUse[];
  /** YYYY-MM-DD */
  today: string;
};

/** What the figures on screen stand on and a newer notice may have overtaken; nothing where all of it is fresh. */
export const FreshnessNote = memo(function FreshnessNote({ profile, inUse, today }: Props) {
  const stale = staleInUse(profile, inUse, today);
  if (stale.length === 0) return null;
  return (
    <LatePart instead={null}>
      <FreshnessWordingProvider>
        <Note profile={profile} stale={stale} />
      </FreshnessWordingProvider>
    </LatePart>
  );
});

function Note({ profile, stale }: { profile: CityProfile; stale: ReturnType<typeof staleInUse> }) {
  const { language } = useWording();
  const { title, sentence } = useFreshnessWording();
  return (
    <div role="note" aria-label={title} className={styles.note}>
      {stale.map((one) => {
        const text = sentence(one, profile.city.name[language]);
        return <p key={text}>{text}</p>;
      })}
    </div>
  );
}
