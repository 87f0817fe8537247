import type { Source } from '../../rules/cityProfile';
import type { Provenance, RulePart } from '../../rules/provenance';
import { SourceLine } from '../parts/SourceLine';
import { useWording } from '../wording/WordingContext';
import styles from './Explanation.module.css';

type Parts = readonly Pick<Provenance['parts'][number], 'part' | 'sources'>[];

/** Each source once, with the parts of the rule that it vouches for. */
export function SourcesOfParts({ parts }: { parts: Parts }) {
  const { calculate, statuses } = useWording();
  return (
    <dl className={styles.parts}>
      {bySource(parts).map(({ source, parts: vouched }) => (
        <div key={source.id}>
          <dt>
            {vouched.map((part) => calculate.parts[part]).join(calculate.comma)} <em>{statuses[source.status]}</em>
          </dt>
          <dd>
            <SourceLine source={source} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function bySource(parts: Parts): { source: Source; parts: RulePart[] }[] {
  const sources = [...new Set(parts.flatMap((part) => part.sources))];
  return sources.map((source) => ({
    source,
    parts: parts.filter((part) => part.sources.includes(source)).map(({ part }) => part),
  }));
}
