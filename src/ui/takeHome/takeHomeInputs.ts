import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import { specialDeductions, type SpecialDeduction } from '../../calc/specialDeductions';
import { tabStorage } from '../keptStorage';
import { mergeSameShape } from '../mergeSameShape';

/** Everything is kept as typed; `takeHomeReading.ts` reads it. */
export type TakeHomeInputs = {
  /** Month of the year from which months are counted, 1 to 12. */
  countedFrom: number;
  /** Special additional deductions a month in one figure; empty where they are composed of items. */
  special: string;
  /** How many of each item. */
  specialItems: Partial<Record<SpecialDeduction, number>>;
  incomeSoFar: string;
  contributionsSoFar: string;
  specialSoFar: string;
  taxSoFar: string;
  bonus: string;
};

export const emptyTakeHome: TakeHomeInputs = {
  countedFrom: 1,
  special: '',
  specialItems: {},
  incomeSoFar: '',
  contributionsSoFar: '',
  specialSoFar: '',
  taxSoFar: '',
  bonus: '',
};

/** More children than any list offers are no mistake of the list's. */
export const mostOfOneItem = 5;

/** What another version, or a hand, may have left in the store must not reach the calculation. */
export function withoutNonsense(inputs: TakeHomeInputs): TakeHomeInputs {
  const isCount = (value: unknown, least: number, most: number) =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
  return {
    ...inputs,
    countedFrom: isCount(inputs.countedFrom, 1, 12) ? inputs.countedFrom : 1,
    specialItems: Object.fromEntries(
      specialDeductions.flatMap((item) => {
        const count: unknown = inputs.specialItems[item];
        return isCount(count, 1, mostOfOneItem) ? [[item, count]] : [];
      }),
    ),
  };
}

/** Survives a reload and an update, and goes with the tab. */
export const useTakeHomeInputs = create<TakeHomeInputs>()(
  persist(() => emptyTakeHome, {
    name: 'take-home',
    storage: createJSONStorage(() => tabStorage),
    merge: (stored, defaults) => withoutNonsense(mergeSameShape(stored, defaults)),
  }),
);

export function typeTakeHome(change: Partial<TakeHomeInputs>): void {
  useTakeHomeInputs.setState(change);
}

/** @param counts how many of each item, 0 for none */
export function countSpecialItems(counts: Partial<Record<SpecialDeduction, number>>): void {
  useTakeHomeInputs.setState(({ specialItems }) => ({ specialItems: { ...specialItems, ...counts } }));
}
