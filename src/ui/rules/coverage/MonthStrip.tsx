import type { CoverageRun } from '../../../rules/coverageTable';
import { monthsFromTo } from '../../../rules/months';
import { useRuleCoverageWording } from '../../wording/ruleCoverage/RuleCoverageWording';
import styles from './MonthStrip.module.css';

type Props = { runs: readonly CoverageRun[]; shown: { firstMonth: string; lastMonth: string } };

const height = 12;
const top: Record<CoverageRun['kind'], number> = { final: 1, provisional: 5, includedIn: 5, missing: 5.5 };

/** One unit to a month: a full bar is final, a half one provisional or within another scheme, a thin line is missing. */
export function MonthStrip({ runs, shown }: Props) {
  const words = useRuleCoverageWording();
  const label = words.strip(
    runs.map(({ kind, firstMonth, lastMonth }) => words.run(words.runs[kind], firstMonth, lastMonth)),
  );
  const width = monthsFromTo(shown.firstMonth, shown.lastMonth);
  return (
    <svg
      className={styles.strip}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
    >
      <title>{label}</title>
      <rect className={styles.ground} x={0} y={height - 1} width={width} height={0.5} />
      {runs.map((run) => (
        <Bar
          key={run.firstMonth}
          kind={run.kind}
          x={monthsFromTo(shown.firstMonth, run.firstMonth) - 1}
          width={monthsFromTo(run.firstMonth, run.lastMonth)}
        />
      ))}
    </svg>
  );
}

function Bar({ kind, x, width }: { kind: CoverageRun['kind']; x: number; width: number }) {
  const barHeight = kind === 'missing' ? 1 : height - 1 - top[kind];
  return <rect className={styles[kind]} x={x} y={top[kind]} width={width} height={barHeight} />;
}

/** What the bars mean: those that are there. */
export function StripKey({ kinds }: { kinds: ReadonlySet<CoverageRun['kind']> }) {
  const { runs } = useRuleCoverageWording();
  return (
    <ul className={styles.key}>
      {(Object.keys(runs) as CoverageRun['kind'][])
        .filter((kind) => kinds.has(kind))
        .map((kind) => (
          <li key={kind}>
            <svg aria-hidden="true" width={26} height={height}>
              <Bar kind={kind} x={0} width={26} />
            </svg>
            {runs[kind]}
          </li>
        ))}
    </ul>
  );
}
