import { partsBySource, type PartProvenance } from '../../rules/provenance';
import { useWording } from '../wording/WordingContext';
import { SourceLine } from './SourceLine';
import styles from './SourcesOfParts.module.css';

/** Each source once, with the parts of the rule that it vouches for. */
export function SourcesOfParts({ parts }: { parts: readonly Pick<PartProvenance, 'part' | 'sources'>[] }) {
  const { calculate, statuses, statusHelp } = useWording();
  return (
    <dl className={styles.sources}>
      {partsBySource(parts).map(({ source, parts: vouched }) => (
        <div key={source.id}>
          <dt>
            {vouched.map((part) => calculate.parts[part]).join(calculate.comma)}{' '}
            <em title={statusHelp[source.status]}>{statuses[source.status]}</em>
          </dt>
          <dd>
            <SourceLine source={source} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
