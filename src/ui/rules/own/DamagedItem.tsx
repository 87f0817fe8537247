import type { OwnProfile } from '../../ownProfiles/ownProfile';
import button from '../../parts/button.module.css';
import { useOwnProfilesWording } from '../../wording/ownProfiles/OwnProfilesWording';
import { useWording } from '../../wording/WordingContext';
import items from './items.module.css';
import styles from './own.module.css';
import { ProblemList } from './ProblemList';
import { exportDamaged } from './savedFile';

type Props = { own: Extract<OwnProfile, { kind: 'damaged' }>; onRemove: () => void };

/** Something in the store that cannot be used: what is wrong with it, and how to save what is there. */
export function DamagedItem({ own, onRemove }: Props) {
  const words = useOwnProfilesWording();
  const { language } = useWording();
  const { id, bytes, damage } = own;
  return (
    <article className={`${items.item} ${items.damaged}`} aria-label={id}>
      <h3>{id}</h3>
      <p>
        <strong>{words.damage(damage.kind)}</strong> {words.damagedNote}
      </p>
      {damage.kind === 'invalid' && <ProblemList problems={damage.problems} language={language} />}
      <div className={button.buttons}>
        {bytes !== null && (
          <button
            type="button"
            className={button.button}
            aria-label={words.actOn(words.saveAsIs, id)}
            onClick={() => exportDamaged(id, bytes)}
          >
            {words.saveAsIs}
          </button>
        )}
        <button
          type="button"
          className={`${button.button} ${styles.danger}`}
          aria-label={words.actOn(words.remove, id)}
          onClick={onRemove}
        >
          {words.remove}
        </button>
      </div>
    </article>
  );
}
