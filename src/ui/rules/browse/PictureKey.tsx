import { useId } from 'react';
import { feePayers } from '../../../rules/feePayers';
import { useRuleBrowseWording } from '../../wording/ruleBrowse/RuleBrowseWording';
import { Patterns, patternIds } from './Patterns';
import styles from './PictureKey.module.css';
import picture from './SchemePicture.module.css';
import type { TimelineRow } from './timelineRows';

const size = { width: 26, height: 14 };

/** What the marks mean: only those that are there. Every stretch also says it in its own words. */
export function PictureKey({ schemes }: { schemes: readonly { rows: readonly TimelineRow[] }[] }) {
  const { key, ratesHint, chooseHint } = useRuleBrowseWording();
  const ids = patternIds(useId());
  const entries = schemes.flatMap(({ rows }) => rows.map(({ entry }) => entry));
  const inForce = entries.flatMap((entry) => (entry.kind === 'inForce' ? [entry.rule] : []));
  const limits = inForce.flatMap(({ base }) => (base.kind === 'clampedWage' ? [base.floor, base.ceiling] : []));
  const hasBand = (provisional: boolean) =>
    inForce.some((rule) => rule.provisional === provisional && rule.base.kind === 'clampedWage');
  const hasBars = schemes.some(({ rows }) => {
    const rules = rows.flatMap(({ entry }) => (entry.kind === 'inForce' ? [entry.rule] : []));
    return rules.length > 0 && rules.every(({ base }) => base.kind === 'none');
  });
  const payers = feePayers.filter(
    (payer) => hasBars && inForce.some(({ flatFees }) => flatFees.some((fee) => fee.payer === payer)),
  );
  const shown = {
    final: hasBand(false),
    provisional: hasBand(true),
    replaced: entries.some(({ kind }) => kind === 'replaced'),
    hole: entries.some(({ kind }) => kind === 'hole'),
    fixed: inForce.some(({ base }) => base.kind === 'fixed'),
    none: limits.includes('none'),
    unknown: limits.includes('unknown'),
  };
  return (
    <>
      <ul className={styles.key}>
        {(Object.keys(shown) as (keyof typeof shown)[]).map((one) =>
          shown[one] ? (
            <li key={one}>
              <svg aria-hidden="true" {...size}>
                <Patterns ids={ids} />
                {one === 'final' && <rect className={picture.band} {...size} />}
                {one === 'provisional' && <rect fill={`url(#${ids.provisional})`} {...size} />}
                {one === 'replaced' && <rect className={picture.replacedBar} x={1} y={2} width={24} height={10} />}
                {one === 'hole' && <rect className={picture.hole} fill={`url(#${ids.hole})`} {...size} />}
                {one === 'fixed' && <rect className={picture.employee} y={5} width={26} height={4} />}
                {(one === 'none' || one === 'unknown') && (
                  <text className={styles.mark} x={13} y={12} textAnchor="middle">
                    {one === 'none' ? '↑' : '?'}
                  </text>
                )}
              </svg>
              {key[one]}
            </li>
          ) : null,
        )}
        {payers.map((payer) => (
          <li key={payer}>
            <svg aria-hidden="true" {...size}>
              <rect className={picture[payer]} {...size} />
            </svg>
            {key[payer]}
          </li>
        ))}
      </ul>
      <p className={styles.hint}>
        {inForce.some(({ rates }) => rates.kind !== 'none') && ratesHint}
        {chooseHint}
      </p>
    </>
  );
}
