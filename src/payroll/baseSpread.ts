import type { SchemeId } from '../rules/cityProfile';
import { adjustments, type ContributionColumns } from './contributionColumns';
import type { PayrollPlan } from './payrollPlans';
import { fenOf } from './fen';

/** How the bases of one city's people lie between floor and ceiling. */
export type BaseSpread = {
  cityId: string;
  scheme: SchemeId;
  month: string;
  /** Fen. */
  floor: number;
  ceiling: number;
  /** People whose wage lies below the floor, and above the ceiling. */
  raised: number;
  capped: number;
  /** People between the limits, by equal shares of the way from floor to ceiling, lowest first. */
  bins: number[];
};

const binCount = 20;

/** One spread per city, month and scheme whose rule has both limits; the ones with the most people first. */
export function baseSpreads(
  plans: readonly PayrollPlan[],
  planOfRow: Int32Array,
  contributions: ContributionColumns,
): BaseSpread[] {
  const spreads = new Map<string, BaseSpread>();
  for (const [scheme, columns] of Object.entries(contributions.schemes) as [SchemeId, SchemeColumnsOf][]) {
    const spreadOfPlan = plans.map((plan) => spreadFor(plan, scheme, spreads));
    for (let row = 0; row < planOfRow.length; row += 1) {
      const spread = spreadOfPlan[planOfRow[row] ?? -1] ?? null;
      const adjustment = adjustments[columns.adjustment[row] ?? 0];
      if (spread === null) continue;
      if (adjustment === 'raisedToFloor') spread.raised += 1;
      else if (adjustment === 'cappedAtCeiling') spread.capped += 1;
      else {
        const way = (columns.base[row] ?? 0) - spread.floor;
        const bin = Math.min(binCount - 1, Math.floor((way * binCount) / (spread.ceiling - spread.floor)));
        spread.bins[bin] = (spread.bins[bin] ?? 0) + 1;
      }
    }
  }
  const peopleOf = ({ raised, capped, bins }: BaseSpread) => raised + capped + bins.reduce((sum, one) => sum + one, 0);
  return [...spreads.values()]
    .filter((spread) => peopleOf(spread) > 0)
    .sort((one, other) => peopleOf(other) - peopleOf(one));
}

type SchemeColumnsOf = NonNullable<ContributionColumns['schemes'][SchemeId]>;

/** Plans of one city and month with the same limits share a spread. */
function spreadFor(plan: PayrollPlan, scheme: SchemeId, spreads: Map<string, BaseSpread>): BaseSpread | null {
  const base = plan.rules.find((rule) => rule.scheme === scheme)?.base;
  if (base?.kind !== 'clampedWage') return null;
  const [floor, ceiling] = [fenOf(base.floor), fenOf(base.ceiling)];
  if (floor === null || ceiling === null || floor >= ceiling) return null;
  const key = [plan.cityId, plan.month, scheme, floor, ceiling].join(' ');
  const existing = spreads.get(key);
  if (existing !== undefined) return existing;
  const bins = Array.from({ length: binCount }, () => 0);
  const spread = { cityId: plan.cityId, scheme, month: plan.month, floor, ceiling, raised: 0, capped: 0, bins };
  spreads.set(key, spread);
  return spread;
}
