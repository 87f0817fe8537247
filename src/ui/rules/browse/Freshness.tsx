import { useMemo } from 'react';
import type { CityProfile, SchemeId } from '../../../rules/cityProfile';
import { stalenessOf, type Staleness } from '../../../rules/freshness';
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

/** What a newer notice may have overtaken: for the category shown in full, for the others how much. */
export function Freshness({ profile, categoryId, lastMonth, today }: Props) {
  const words = useRuleBrowseWording();
  const { schemes: names } = useWording();
  const found = useMemo(() => stalenessOf(profile, today), [profile, today]);
  const ofCategory = found.filter((one) => concerns(one, categoryId));
  const sentences = bySentence(ofCategory, words.stale).map(({ of, schemes }) =>
    words.stale(of, words.listed(schemes.map((scheme) => names[scheme]))),
  );
  // A category that had ended when the profile was checked is not stale, but a reader of today must know that it ended.
  const hasEnded = lastMonth !== null && lastMonth < today.slice(0, 7);
  const elsewhere = found.filter((one) => !concerns(one, categoryId)).length;
  return (
    <section className={styles.freshness} aria-label={words.freshness}>
      {ofCategory.length === 0 ? (
        <p>{hasEnded ? words.ended(lastMonth) : words.notStale}</p>
      ) : (
        <ul className={styles.stale}>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {elsewhere > 0 && <p className={styles.soft}>{words.staleElsewhere(elsewhere)}</p>}
    </section>
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

/** Schemes of which the same is to be said share one sentence. */
function bySentence(found: readonly Staleness[], stale: (of: Staleness, schemes: string) => string) {
  const grouped = new Map<string, { of: Staleness; schemes: SchemeId[] }>();
  for (const of of found) {
    const sentence = stale(of, '');
    const group = grouped.get(sentence) ?? { of, schemes: [] };
    grouped.set(sentence, group);
    const scheme = schemeOf(of);
    if (scheme !== null && !group.schemes.includes(scheme)) group.schemes.push(scheme);
  }
  return [...grouped.values()];
}

function schemeOf(one: Staleness): SchemeId | null {
  switch (one.kind) {
    case 'notChecked':
      return null;
    case 'provisional':
      return one.rule.scheme;
    case 'pastEnd':
      return one.scheme;
  }
}
