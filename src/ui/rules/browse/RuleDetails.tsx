import type { CityProfile } from '../../../rules/cityProfile';
import { provenanceOf } from '../../../rules/provenance';
import type { TimelineEntry } from '../../../rules/ruleTimeline';
import { SourcesOfParts } from '../../parts/SourcesOfParts';
import { useRuleBrowseWording } from '../../wording/ruleBrowse/RuleBrowseWording';
import { useWording } from '../../wording/WordingContext';
import styles from './RuleDetails.module.css';

type Props = { profile: CityProfile; entry: Exclude<TimelineEntry, { kind: 'hole' }> };

/** A rule opened: all rates to choose from, each source with the parts it vouches for, and the rule's note. */
export function RuleDetails({ profile, entry }: Props) {
  const words = useRuleBrowseWording();
  const { calculate } = useWording();
  const { rule, firstMonth, lastMonth } = entry;
  const isPart = firstMonth !== rule.effectiveFrom || lastMonth !== rule.effectiveTo;
  const isOneRate = rule.rates.kind === 'options' && rule.rates.options.length === 1 && rule.rates.ownRate === null;
  const rates = isOneRate ? [] : words.ratesInFull(rule.rates);
  return (
    <div className={styles.details}>
      {isPart && <p>{words.partOf(rule)}</p>}
      {entry.kind === 'replaced' && <p>{words.replacedBy(entry.by)}</p>}
      {rates.length > 0 && (
        <div>
          <p className={styles.soft}>{calculate.parts.rates}</p>
          <ul className={styles.rates}>
            {rates.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      <SourcesOfParts parts={provenanceOf(profile, rule).parts} />
      {rule.note !== null && (
        <p className={styles.soft} lang="zh-CN">
          {rule.note}
        </p>
      )}
    </div>
  );
}
