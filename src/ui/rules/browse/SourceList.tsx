import { useId, useMemo, useState } from 'react';
import type { CityProfile, Source } from '../../../rules/cityProfile';
import { schemeIds } from '../../../rules/schemes';
import { sourceUses } from '../../../rules/ruleSources';
import openedStyles from '../../parts/opened.module.css';
import { SourceLine } from '../../parts/SourceLine';
import { useRuleBrowseWording } from '../../wording/ruleBrowse/RuleBrowseWording';
import { useWording } from '../../wording/WordingContext';
import styles from './SourceList.module.css';

/** Every document of the city: where and when it was read, how far to trust it, and what stands on it. */
export function SourceList({ profile }: { profile: CityProfile }) {
  const words = useRuleBrowseWording();
  const { schemes, statuses, statusHelp } = useWording();
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const uses = useMemo(() => sourceUses(profile), [profile]);
  const sources = [...profile.sources].sort(newestFirst);
  const count = (status: Source['status']) => sources.filter((source) => source.status === status).length;
  const counts = { official: count('official'), secondary: count('secondary'), assumed: count('assumed') };
  return (
    <section className={styles.sources} aria-labelledby="rule-sources">
      <h2 id="rule-sources">{words.sources}</h2>
      <p>{words.sourceCounts(sources.length, counts)}</p>
      <dl className={styles.statuses}>
        {(Object.keys(counts) as (keyof typeof counts)[]).map((status) => (
          <div key={status}>
            <dt>{statuses[status]}</dt>
            <dd>{statusHelp[status]}</dd>
          </div>
        ))}
      </dl>
      <div>
        {/* No details element: one that is closed cannot be opened for the printer everywhere. */}
        <button
          type="button"
          className={`${openedStyles.button} ${styles.opener}`}
          aria-expanded={isOpen}
          aria-controls={listId}
          onClick={() => setOpen(!isOpen)}
        >
          {words.listSources}
        </button>
        <ul id={listId} className={isOpen ? styles.list : `${styles.list} ${styles.closed}`}>
          {sources.map((source) => {
            const rules = uses.get(source.id) ?? [];
            const names = schemeIds.filter((scheme) => rules.some((rule) => rule.scheme === scheme));
            return (
              <li key={source.id}>
                <p>
                  <SourceLine source={source} />
                </p>
                <p className={styles.facts}>
                  <em>{statuses[source.status]}</em>
                  {source.issuer !== null && <span lang="zh-CN">{source.issuer}</span>}
                  <span>{words.readOn(source.readOn)}</span>
                  <span>
                    {words.usedBy(
                      rules.length,
                      names.map((scheme) => schemes[scheme]),
                    )}
                  </span>
                </p>
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}

/** Those without a day of publication, assumptions among them, come last. */
function newestFirst(one: Source, other: Source): number {
  return (other.publishedOn ?? '').localeCompare(one.publishedOn ?? '');
}
