import { useWording } from '../wording/WordingContext';
import styles from './RuleTags.module.css';
import type { Tag } from './RuleTags';

const statuses = ['secondary', 'assumed'] as const satisfies Tag[];
const tags = ['provisional', 'superseded', 'carriedOn', 'own', 'periodAssumed'] as const satisfies Tag[];

/** What the tags in a table mean, for those that stand in it. */
export function TagKey({ present }: { present: readonly Tag[] }) {
  const wording = useWording();
  const { calculate } = wording;
  return (
    <dl className={styles.key}>
      {tags
        .filter((tag) => present.includes(tag))
        .map((tag) => (
          <div key={tag}>
            <dt>{calculate.tags[tag]}</dt>
            <dd>{calculate.tagHelp[tag]}</dd>
          </div>
        ))}
      {statuses
        .filter((status) => present.includes(status))
        .map((status) => (
          <div key={status}>
            <dt>{wording.statuses[status]}</dt>
            <dd>{wording.statusHelp[status]}</dd>
          </div>
        ))}
    </dl>
  );
}
