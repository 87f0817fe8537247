import type { CityProfile, Source } from '../../../rules/cityProfile';
import { provenanceOf, type Provenance, type RulePart } from '../../../rules/provenance';
import type { TimelineEntry } from '../../../rules/ruleTimeline';
import { SourceLine } from '../../parts/SourceLine';
import { useRuleBrowseWording } from '../../wording/ruleBrowse/RuleBrowseWording';
import { useWording } from '../../wording/WordingContext';
import styles from './RuleDetails.module.css';

type Props = { profile: CityProfile; entry: Exclude<TimelineEntry, { kind: 'hole' }> };

/** A rule opened: all rates to choose from, each source with the parts it vouches for, and the rule's note. */
export function RuleDetails({ profile, entry }: Props) {
  const words = useRuleBrowseWording();
  const { statuses, statusHelp } = useWording();
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
          <p className={styles.soft}>{words.parts.rates}</p>
          <ul className={styles.rates}>
            {rates.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      <dl className={styles.parts}>
        {bySource(provenanceOf(profile, rule).parts).map(({ source, parts }) => (
          <div key={source.id}>
            <dt>
              {parts.map((part) => words.parts[part]).join(words.comma)}{' '}
              <em title={statusHelp[source.status]}>{statuses[source.status]}</em>
            </dt>
            <dd>
              <SourceLine source={source} />
            </dd>
          </div>
        ))}
      </dl>
      {rule.note !== null && (
        <p className={styles.soft} lang="zh-CN">
          {rule.note}
        </p>
      )}
    </div>
  );
}

/** Each source once, with the parts of the rule that it vouches for. */
function bySource(parts: Provenance['parts']): { source: Source; parts: RulePart[] }[] {
  const sources = [...new Set(parts.flatMap((part) => part.sources))];
  return sources.map((source) => ({
    source,
    parts: parts.filter((part) => part.sources.includes(source)).map(({ part }) => part),
  }));
}
