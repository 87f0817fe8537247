import type { StaleGroup } from '../../place/staleInUse';
import { day, month, zh as common } from '../zh';

function sentence(one: StaleGroup, city: string): string {
  switch (one.kind) {
    case 'notChecked':
      return `${city}档案 ${day(one.checkedOn)}核对，已过六个月，可能已有新通知。`;
    case 'provisional':
      return `${names(one)}用的是暂行规则，从 ${day(one.knownSince)}到现在已过九个月，还没有收录正式通知；可能已经公布，之后可能补差。`;
    case 'pastEnd':
      return `${names(one)}的规则到 ${month(one.lastMonth)}为止，之后的通知没有收录。`;
  }
}

function names({ schemes }: Extract<StaleGroup, { kind: 'provisional' | 'pastEnd' }>): string {
  return schemes.map((scheme) => common.schemes[scheme]).join('、');
}

/** What a newer notice may have overtaken. */
export const zh = { title: '资料可能旧了', sentence };

export type FreshnessWording = typeof zh;
