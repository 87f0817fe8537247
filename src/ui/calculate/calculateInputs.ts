import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import type { KnownTotal } from '../../calc/solveWage';
import type { Payer, Rounding, SchemeId } from '../../rules/cityProfile';
import { schemeIds } from '../../rules/schemes';
import { tabStorage } from '../keptStorage';
import { mergeSameShape } from '../mergeSameShape';

/** Everything is kept as typed; `calculation.ts` reads it. */
export type CalculateInputs = {
  /** YYYY-MM; empty means this month. */
  month: string;
  /** YYYY-MM-DD; empty means all that is known now. */
  knownOn: string;
  known: 'wage' | KnownTotal;
  amount: string;
  pay: string;
  withFund: boolean;
  fundWage: string;
  /** An option's id, a percentage of a range, or `ownRateChoice`. */
  rates: Partial<Record<SchemeId, string>>;
  /** The unit's own rates as typed. */
  ownRates: Partial<Record<SchemeId, string>>;
  carryOn: boolean;
  reversePayer: Payer;
  reverseSchemes: SchemeId[];
  reverseAmount: string;
};

/** What can be typed in place of the wage, in the order in which it is offered. */
export const knowns: readonly CalculateInputs['known'][] = [
  'wage',
  'employeeTotal',
  'employerTotal',
  'employerCost',
  'takeHome',
];

export const ownRateChoice = 'own-rate';

export const emptyInputs: CalculateInputs = {
  month: '',
  knownOn: '',
  known: 'wage',
  amount: '',
  pay: '',
  withFund: true,
  fundWage: '',
  rates: {},
  ownRates: {},
  carryOn: false,
  reversePayer: 'employee',
  reverseSchemes: ['pension'],
  reverseAmount: '',
};

/** What another version, or a hand, may have left in the store must not reach the calculation. */
export function withoutNonsense(inputs: CalculateInputs): CalculateInputs {
  const texts = <Key extends string>(record: Partial<Record<Key, string>>) =>
    Object.fromEntries(Object.entries(record).filter(([, value]) => typeof value === 'string')) as typeof record;
  return {
    ...inputs,
    month: /^\d{4}-(0[1-9]|1[0-2])$/.test(inputs.month) ? inputs.month : '',
    knownOn: /^\d{4}-\d{2}-\d{2}$/.test(inputs.knownOn) ? inputs.knownOn : '',
    known: knowns.includes(inputs.known) ? inputs.known : 'wage',
    rates: texts(inputs.rates),
    ownRates: texts(inputs.ownRates),
    reversePayer: inputs.reversePayer === 'employer' ? 'employer' : 'employee',
    reverseSchemes: schemeIds.filter((scheme) => inputs.reverseSchemes.includes(scheme)),
  };
}

/** Survives a reload and an update, and goes with the tab. */
export const useCalculateInputs = create<CalculateInputs>()(
  persist(() => emptyInputs, {
    name: 'calculate',
    storage: createJSONStorage(() => tabStorage),
    merge: (stored, defaults) => withoutNonsense(mergeSameShape(stored, defaults)),
  }),
);

export function typeInput(change: Partial<CalculateInputs>): void {
  useCalculateInputs.setState(change);
}

/** Figures from a notice in hand, as typed. */
export type OwnFigureTexts = {
  employerRate: string;
  employeeRate: string;
  floor: string;
  ceiling: string;
  employerFee: string;
  employeeFee: string;
  baseRounding: `${Rounding['step']} ${Rounding['mode']}` | '';
  shareRounding: `${Rounding['step']} ${Rounding['mode']}` | '';
};

export const emptyOwnFigures: OwnFigureTexts = {
  employerRate: '',
  employeeRate: '',
  floor: '',
  ceiling: '',
  employerFee: '',
  employeeFee: '',
  baseRounding: '',
  shareRounding: '',
};

export type OwnFiguresOfPlace = Partial<Record<SchemeId, OwnFigureTexts>>;

/** City and category together: a notice of one place says nothing of another. */
export function placeOf(cityId: string, categoryId: string): string {
  return `${cityId} ${categoryId}`;
}

/** Own figures by place. They serve the calculation on screen and are never stored. */
export const useOwnFigures = create<Partial<Record<string, OwnFiguresOfPlace>>>()(() => ({}));

export function typeOwnFigure(place: string, scheme: SchemeId, change: Partial<OwnFigureTexts>): void {
  useOwnFigures.setState((all) => ({
    [place]: { ...all[place], [scheme]: { ...emptyOwnFigures, ...all[place]?.[scheme], ...change } },
  }));
}

export function clearOwnFigures(place: string): void {
  useOwnFigures.setState({ [place]: {} });
}
