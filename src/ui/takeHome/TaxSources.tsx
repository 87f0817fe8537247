import type { SourceStatus } from '../../rules/cityProfile';
import { useTakeHomeWording } from '../wording/takeHome/TakeHomeWording';
import { useWording } from '../wording/WordingContext';
import styles from './TakeHomePanel.module.css';

type SourceName = keyof ReturnType<typeof useTakeHomeWording>['sourceLines'];

/** None of the texts was read by us; that the ceiling is three times the average is our own reading of it. */
const statusOf: Record<SourceName, SourceStatus> = {
  withholding: 'secondary',
  bonus: 'secondary',
  fund: 'secondary',
  cityAverage: 'assumed',
};

export function TaxSources({ hasFund, hasBonus }: { hasFund: boolean; hasBonus: boolean }) {
  const words = useTakeHomeWording();
  const { statuses } = useWording();
  const shown: SourceName[] = [
    'withholding',
    ...(hasBonus ? (['bonus'] as const) : []),
    ...(hasFund ? (['fund', 'cityAverage'] as const) : []),
  ];
  return (
    <details className={styles.sources}>
      <summary>{words.sources}</summary>
      <ul>
        {shown.map((name) => (
          <li key={name}>
            {statuses[statusOf[name]]} · {words.sourceLines[name]}
          </li>
        ))}
      </ul>
    </details>
  );
}
