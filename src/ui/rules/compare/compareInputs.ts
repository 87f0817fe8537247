import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import { tabStorage } from '../../keptStorage';
import { mergeSameShape } from '../../mergeSameShape';
import { isCivilDay } from '../../../rules/civilDay';

/** One side as chosen; an empty text stands for the default of `comparison.ts`. */
export type SideInputs = {
  cityId: string;
  /** YYYY-MM. */
  month: string;
  categoryId: string;
  /** YYYY-MM-DD; empty means all that is known now. */
  knownOn: string;
};

export type CompareInputs = {
  before: SideInputs;
  after: SideInputs;
  /** As typed. */
  wage: string;
  /** A percentage, "8%"; empty means the suggested one. */
  fundRate: string;
  carryOn: boolean;
};

export type Side = 'before' | 'after';

const emptySide: SideInputs = { cityId: '', month: '', categoryId: '', knownOn: '' };

export const emptyComparison: CompareInputs = {
  before: emptySide,
  after: emptySide,
  wage: '',
  fundRate: '',
  carryOn: false,
};

/** What another version, or a hand, may have left in the store must not reach the comparison. */
export function withoutNonsense(inputs: CompareInputs): CompareInputs {
  const side = (stored: SideInputs): SideInputs => {
    const one = mergeSameShape(stored, emptySide);
    return {
      ...one,
      month: /^\d{4}-(0[1-9]|1[0-2])$/.test(one.month) ? one.month : '',
      knownOn: isCivilDay(one.knownOn) ? one.knownOn : '',
    };
  };
  return { ...inputs, before: side(inputs.before), after: side(inputs.after) };
}

/** Survives a reload and an update, and goes with the tab. */
export const useCompareInputs = create<CompareInputs>()(
  persist(() => emptyComparison, {
    name: 'compare',
    storage: createJSONStorage(() => tabStorage),
    merge: (stored, defaults) => withoutNonsense(mergeSameShape(stored, defaults)),
  }),
);

export function typeComparison(change: Partial<CompareInputs>): void {
  useCompareInputs.setState(change);
}

export function typeSide(side: Side, change: Partial<SideInputs>): void {
  useCompareInputs.setState((inputs) => ({ [side]: { ...inputs[side], ...change } }));
}
