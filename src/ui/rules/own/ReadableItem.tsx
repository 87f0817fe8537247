import { monthsCovered } from '../../../rules/coverage';
import { useOwnProfiles } from '../../ownProfiles/ownProfiles';
import button from '../../parts/button.module.css';
import { prefer } from '../../preferences';
import type { ReadableProfile } from '../../ownProfiles/ownProfile';
import { useOwnProfilesWording } from '../../wording/ownProfiles/OwnProfilesWording';
import { openProfile } from './editorDraft';
import items from './items.module.css';
import styles from './own.module.css';
import { tell } from './ownNews';
import { exportProfile, shareableFile } from './savedFile';

/** Where the focus goes when a profile is left. */
export function editButtonId(ownId: string): string {
  return `edit-${ownId}`;
}

type Props = { own: ReadableProfile; name: string; onRemove: () => void };

/** One own profile: what it covers, where it is kept, and what can be done with it. */
export function ReadableItem({ own, name, onRemove }: Props) {
  const words = useOwnProfilesWording();
  const failure = useOwnProfiles((state) => state.failure);
  const { profile } = own;
  const facts: [string, string][] = [
    [words.facts.months, words.months(monthsCovered(profile))],
    [words.facts.rules, String(profile.contributionRules.length)],
    [words.facts.revision, String(profile.revision)],
    [words.facts.checkedOn, words.day(profile.checkedOn)],
    [words.facts.cityId, profile.city.id],
    [
      words.facts.kept,
      own.isKept ? words.keptSince(own.savedOn) : words.keptInTab(failure === 'unchecked' ? null : failure),
    ],
  ];
  return (
    <article className={items.item} aria-label={name}>
      <h3>{name}</h3>
      <dl className={items.facts}>
        {facts.map(([fact, value]) => (
          <div key={fact}>
            <dt>{fact}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className={button.buttons}>
        <button
          type="button"
          className={button.button}
          id={editButtonId(own.id)}
          aria-label={words.actOn(words.edit, name)}
          onClick={() => {
            tell(null);
            openProfile(own.id);
          }}
        >
          {words.edit}
        </button>
        <button
          type="button"
          className={button.button}
          aria-label={words.actOn(words.export, name)}
          onClick={() => exportProfile(own)}
        >
          {words.export}
        </button>
        <ShareButton own={own} name={name} />
        <a className={button.button} href="#/" onClick={() => prefer({ cityId: own.id })}>
          {words.calculateWith}
        </a>
        <button
          type="button"
          className={`${button.button} ${styles.danger}`}
          aria-label={words.actOn(words.remove, name)}
          onClick={onRemove}
        >
          {words.remove}
        </button>
      </div>
    </article>
  );
}

/** Where the browser can hand a file to other apps. */
function ShareButton({ own, name }: { own: ReadableProfile; name: string }) {
  const words = useOwnProfilesWording();
  const file = shareableFile(own);
  if (file === null) return null;
  const share = async () => {
    try {
      await navigator.share({ files: [file], title: name });
    } catch {
      // The person changed their mind, or the other app did: there is nothing to add to what the system showed.
    }
  };
  return (
    <button
      type="button"
      className={button.button}
      aria-label={words.actOn(words.share, name)}
      onClick={() => void share()}
    >
      {words.share}
    </button>
  );
}
