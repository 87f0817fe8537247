import type { CityProfile } from '../../rules/cityProfile';
import { useWording } from '../wording/WordingContext';
import type { RuleRow } from './calculation';
import styles from './RuleTags.module.css';
import { isOwnRow, statusOf } from './RuleTags';

const statuses = ['secondary', 'assumed'] as const;
const tags = ['provisional', 'superseded', 'carriedOn', 'own'] as const;

/** What the tags in the table mean, for those that stand in it. */
export function TagKey({ profile, rows }: { profile: CityProfile; rows: readonly RuleRow[] }) {
  const wording = useWording();
  const { calculate } = wording;
  const present = new Set<string>(
    rows.flatMap((row) => [
      statusOf(profile, row) ?? '',
      row.standing,
      row.rule.provisional ? 'provisional' : '',
      isOwnRow(profile, row) ? 'own' : '',
    ]),
  );
  return (
    <dl className={styles.key}>
      {tags
        .filter((tag) => present.has(tag))
        .map((tag) => (
          <div key={tag}>
            <dt>{calculate.tags[tag]}</dt>
            <dd>{calculate.tagHelp[tag]}</dd>
          </div>
        ))}
      {statuses
        .filter((status) => present.has(status))
        .map((status) => (
          <div key={status}>
            <dt>{wording.statuses[status]}</dt>
            <dd>{wording.statusHelp[status]}</dd>
          </div>
        ))}
    </dl>
  );
}
