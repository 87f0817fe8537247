import { Fragment, useMemo } from 'react';
import type { CityProfile, SchemeId } from '../../../rules/cityProfile';
import { stalenessOf, type Staleness } from '../../../rules/freshness';
import { LatePart } from '../../LatePart';
import openedStyles from '../../parts/opened.module.css';
import { groupStaleness } from '../../place/staleInUse';
import { prefer } from '../../preferences';
import { FreshnessWordingProvider, useFreshnessWording } from '../../wording/freshness/FreshnessWording';
import { useRuleBrowseWording } from '../../wording/ruleBrowse/RuleBrowseWording';
import { useWording } from '../../wording/WordingContext';
import styles from './BrowseView.module.css';

type Props = {
  profile: CityProfile;
  categoryId: string;
  /** The last month with any rule of the category; null where it has none. */
  lastMonth: string | null;
  /** YYYY-MM-DD on the person's own clock. */
  today: string;
};

/** What a newer notice may have overtaken: for the category shown in full, of the others which schemes. */
export function Freshness({ profile, categoryId, lastMonth, today }: Props) {
  const words = useRuleBrowseWording();
  const { language, schemes: names } = useWording();
  const found = useMemo(() => stalenessOf(profile, today), [profile, today]);
  const ofCategory = found.filter((one) => concerns(one, categoryId));
  // A category that had ended when the profile was checked is not stale, but a reader of today must know that it ended.
  const hasEnded = lastMonth !== null && lastMonth < today.slice(0, 7);
  const elsewhere = found.flatMap((one) => (one.kind === 'notChecked' || concerns(one, categoryId) ? [] : [one]));
  const others = profile.personCategories.flatMap(({ id, name }) => {
    const schemes = new Set(elsewhere.filter((one) => concerns(one, id)).map(schemeOf));
    return schemes.size === 0 ? [] : [{ id, name: name[language], schemes: [...schemes].map((one) => names[one]) }];
  });
  return (
    <section className={styles.freshness} aria-label={words.freshness}>
      {ofCategory.length === 0 ? (
        <p>{hasEnded ? words.ended(lastMonth) : words.notStale}</p>
      ) : (
        <LatePart>
          <FreshnessWordingProvider>
            <Sentences profile={profile} found={ofCategory} />
          </FreshnessWordingProvider>
        </LatePart>
      )}
      {others.length > 0 && (
        <p className={styles.soft}>
          {words.staleElsewhere}
          {others.map(({ id, name, schemes }, index) => (
            <Fragment key={id}>
              {index > 0 && words.comma}
              <button type="button" className={openedStyles.button} onClick={() => prefer({ categoryId: id })}>
                {words.staleCategory(name, schemes)}
              </button>
            </Fragment>
          ))}
        </p>
      )}
    </section>
  );
}

function Sentences({ profile, found }: { profile: CityProfile; found: readonly Staleness[] }) {
  const { language } = useWording();
  const { sentence } = useFreshnessWording();
  return (
    <ul className={styles.stale}>
      {groupStaleness(found).map((one) => {
        const text = sentence(one, profile.city.name[language]);
        return <li key={text}>{text}</li>;
      })}
    </ul>
  );
}

function concerns(one: Staleness, categoryId: string): boolean {
  switch (one.kind) {
    case 'notChecked':
      return true;
    case 'provisional':
      return one.rule.personCategories.includes(categoryId);
    case 'pastEnd':
      return one.personCategory === categoryId;
  }
}

function schemeOf(one: Exclude<Staleness, { kind: 'notChecked' }>): SchemeId {
  return one.kind === 'provisional' ? one.rule.scheme : one.scheme;
}
