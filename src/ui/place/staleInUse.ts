import type { CityProfile, ContributionRule, SchemeId } from '../../rules/cityProfile';
import { stalenessOf, type Staleness } from '../../rules/freshness';

/** One sentence's worth: schemes of which the same is to be said stand together. */
export type StaleGroup =
  | { kind: 'notChecked'; checkedOn: string }
  | { kind: 'provisional'; schemes: SchemeId[]; knownSince: string }
  | { kind: 'pastEnd'; schemes: SchemeId[]; lastMonth: string };

/** A scheme as a page calculates with it; only rules in use can be stale. */
export type RowInUse =
  | { kind: 'rule'; scheme: SchemeId; rule: ContributionRule; standing: 'inForce' | 'superseded' | 'carriedOn' }
  | { kind: 'includedIn' | 'noRule' };

/**
 * What may have been overtaken of that on which the figures on screen stand: a provisional rule in use, a rule past its
 * end that is carried on, and the profile as a whole.
 * @param today YYYY-MM-DD
 */
export function staleInUse(profile: CityProfile, rows: readonly RowInUse[], today: string): StaleGroup[] {
  const inUse = rows.flatMap((row) => (row.kind === 'rule' ? [row] : []));
  return groupStaleness(
    stalenessOf(profile, today).filter((one) => {
      switch (one.kind) {
        case 'notChecked':
          return true;
        case 'provisional':
          return inUse.some(({ rule }) => rule === one.rule);
        case 'pastEnd':
          return inUse.some(
            ({ scheme, rule, standing }) =>
              standing === 'carriedOn' &&
              scheme === one.scheme &&
              rule.effectiveTo === one.lastMonth &&
              rule.personCategories.includes(one.personCategory),
          );
      }
    }),
  );
}

export function groupStaleness(all: readonly Staleness[]): StaleGroup[] {
  const groups: StaleGroup[] = [];
  for (const one of all.map(alone)) {
    const same = groups.find((group) => saysTheSame(group, one));
    if (same === undefined) groups.push(one);
    else if (same.kind !== 'notChecked' && one.kind !== 'notChecked') {
      same.schemes.push(...one.schemes.filter((scheme) => !same.schemes.includes(scheme)));
    }
  }
  return groups;
}

function alone(one: Staleness): StaleGroup {
  switch (one.kind) {
    case 'notChecked':
      return { kind: 'notChecked', checkedOn: one.checkedOn };
    case 'provisional':
      return { kind: 'provisional', schemes: [one.rule.scheme], knownSince: one.knownSince };
    case 'pastEnd':
      return { kind: 'pastEnd', schemes: [one.scheme], lastMonth: one.lastMonth };
  }
}

function saysTheSame(one: StaleGroup, other: StaleGroup): boolean {
  switch (one.kind) {
    case 'notChecked':
      return other.kind === 'notChecked';
    case 'provisional':
      return other.kind === 'provisional' && one.knownSince === other.knownSince;
    case 'pastEnd':
      return other.kind === 'pastEnd' && one.lastMonth === other.lastMonth;
  }
}
