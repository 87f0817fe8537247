import { limit } from '../../../calc/contributionBase';
import type { Decimal } from '../../../calc/decimal';
import type { ApplicableRule } from '../../../rules/applicableRules';
import type { SchemeId } from '../../../rules/cityProfile';
import type { Side } from './compareInputs';
import { sides, type SchemeRow } from './comparison';
import { whoseAre, type Whose } from './headline';

/** Floor and ceiling as the rule spells them; null where a side has no limits to draw. */
export type DrawnLimits = { floor: string; ceiling: string } | null;

/** The limits that some schemes share on both sides. */
export type LimitRow = { whose: Whose } & Record<Side, DrawnLimits>;

/** Schemes with the same limits on both sides together, in the order of the first of each. */
export function limitRows(rows: readonly SchemeRow[]): LimitRow[] {
  const groups = new Map<string, { schemes: SchemeId[] } & Record<Side, DrawnLimits>>();
  for (const { scheme, before, after } of rows) {
    const [one, other] = [limitsOf(before), limitsOf(after)];
    if (one === null && other === null) continue;
    const key = JSON.stringify([one, other]);
    const group = groups.get(key) ?? { schemes: [], before: one, after: other };
    group.schemes.push(scheme);
    groups.set(key, group);
  }
  const drawn = [...groups.values()].flatMap(({ schemes }) => schemes);
  return [...groups.values()].map(({ schemes, before, after }) => ({ whose: whoseAre(schemes, drawn), before, after }));
}

function limitsOf(side: ApplicableRule | undefined): DrawnLimits {
  if (side?.kind !== 'rule' || side.rule.base.kind !== 'clampedWage') return null;
  const { floor, ceiling } = side.rule.base;
  return { floor, ceiling };
}

/** Every limit that is an amount, yuan. */
export function amountsIn(rows: readonly LimitRow[]): Decimal[] {
  return rows.flatMap((row) =>
    sides.flatMap((side) => [row[side]?.floor, row[side]?.ceiling].flatMap((text) => limit(text ?? 'none') ?? [])),
  );
}
