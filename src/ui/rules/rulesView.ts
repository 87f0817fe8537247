import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import { tabStorage } from '../keptStorage';
import { mergeSameShape } from '../mergeSameShape';

/** The views of the page, in the order in which they are offered. */
export const rulesViews = ['browse', 'compare', 'own', 'coverage'] as const;
export type RulesView = (typeof rulesViews)[number];

/** Survives a reload and the way to another page and back, and goes with the tab. */
export const useRulesView = create<{ view: RulesView }>()(
  persist((): { view: RulesView } => ({ view: 'browse' }), {
    name: 'rulesView',
    storage: createJSONStorage(() => tabStorage),
    merge: (stored, defaults) => {
      const { view } = mergeSameShape(stored, defaults);
      return { view: rulesViews.includes(view) ? view : defaults.view };
    },
  }),
);

export function chooseRulesView(view: RulesView): void {
  useRulesView.setState({ view });
}
