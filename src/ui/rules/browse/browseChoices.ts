import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import type { SchemeId } from '../../../rules/cityProfile';
import { schemeIds } from '../../../rules/schemes';
import { tabStorage } from '../../keptStorage';
import { mergeSameShape } from '../../mergeSameShape';

/** How many years, up to the last one covered. */
export const yearSpans = ['5', '10', 'all'] as const;
export type YearSpan = (typeof yearSpans)[number];

type BrowseChoices = { scheme: SchemeId | 'all'; years: YearSpan };

/** Twenty years of columns cannot be read on a phone. */
function yearsThatFit(): YearSpan {
  return typeof matchMedia !== 'undefined' && matchMedia('(max-width: 40rem)').matches ? '5' : 'all';
}

export const useBrowseChoices = create<BrowseChoices>()(
  persist((): BrowseChoices => ({ scheme: 'all', years: yearsThatFit() }), {
    name: 'browseRules',
    storage: createJSONStorage(() => tabStorage),
    merge: (stored, defaults) => {
      const { scheme, years } = mergeSameShape(stored, defaults);
      return {
        scheme: schemeIds.find((one) => one === scheme) ?? 'all',
        years: yearSpans.includes(years) ? years : defaults.years,
      };
    },
  }),
);

export function chooseBrowse(change: Partial<BrowseChoices>): void {
  useBrowseChoices.setState(change);
}
