import { provenanceOf } from '../../../rules/provenance';
import { isOwnCity } from '../../../rules/ownCity';
import { firstOption } from '../../calculate/RuleTags';
import styles from '../../calculate/RuleTags.module.css';
import { useWording } from '../../wording/WordingContext';
import { sides, type Comparison } from './comparison';

const tags = ['provisional', 'superseded', 'carriedOn', 'own'] as const;
const statuses = ['secondary', 'assumed'] as const;

/** What the tags of both sides mean, for those that stand in the table. */
export function TagKeyOfSides({ comparison }: { comparison: Comparison }) {
  const wording = useWording();
  const { tags: names, tagHelp } = wording.calculate;
  const present = new Set<string>(sides.flatMap((side) => tagsOf(comparison, side)));
  return (
    <dl className={styles.key}>
      {tags
        .filter((tag) => present.has(tag))
        .map((tag) => (
          <div key={tag}>
            <dt>{names[tag]}</dt>
            <dd>{tagHelp[tag]}</dd>
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

function tagsOf(comparison: Comparison, side: (typeof sides)[number]): string[] {
  const { profile, rules, superseded } = comparison[side];
  const ofRules = rules.flatMap((one) => {
    if (one.kind !== 'rule') return [];
    const { headline } = provenanceOf(profile, one.rule, firstOption(one.rule));
    return [headline ?? '', one.standing, one.rule.provisional ? 'provisional' : ''];
  });
  return [...ofRules, superseded.length > 0 ? 'superseded' : '', isOwnCity(profile.city.id) ? 'own' : ''];
}
