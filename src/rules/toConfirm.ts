import type { CityProfile } from './cityProfile';
import { sourceListsOf } from './ruleSources';

const prefix = 'to-confirm-';

/** The source of figures that were carried over into a new period and that nobody has compared with a notice. */
export function toConfirmSource(month: string): string {
  return prefix + month;
}

export function isToConfirm(sourceId: string): boolean {
  return sourceId.startsWith(prefix);
}

/** How many places of a profile's rules (limits, a rate, a fee, the period, the rounding) still wait for a notice. */
export function countToConfirm(profile: CityProfile): number {
  return profile.contributionRules.flatMap(sourceListsOf).filter(({ ids }) => ids.some(isToConfirm)).length;
}
