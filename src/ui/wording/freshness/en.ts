import type { StaleGroup } from '../../place/staleInUse';
import { capital, day, en as common, month } from '../en';
import type { FreshnessWording } from './zh';

function sentence(one: StaleGroup, city: string): string {
  switch (one.kind) {
    case 'notChecked':
      return `The profile of ${city} was checked on ${day(one.checkedOn)}, more than six months ago: there may be a newer notice.`;
    case 'provisional':
      return `${names(one)}: a provisional rule, known since ${day(one.knownSince)}. More than nine months later we have no final notice; there may be one, and a true-up may follow.`;
    case 'pastEnd':
      return `${names(one)}: the rules end with ${month(one.lastMonth)}; we have no later notice.`;
  }
}

function names({ schemes }: Extract<StaleGroup, { kind: 'provisional' | 'pastEnd' }>): string {
  return capital(schemes.map((scheme) => common.schemes[scheme].toLowerCase()).join(', '));
}

export const en: FreshnessWording = { title: 'Perhaps out of date', sentence };
