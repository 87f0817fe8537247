import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import type { KnownTotal } from '../../calc/solveWage';
import type { Payer, Rounding, SchemeId } from '../../rules/cityProfile';
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

/** Survives a reload and an update, and goes with the tab. */
export const useCalculateInputs = create<CalculateInputs>()(
  persist(() => emptyInputs, {
    name: 'calculate',
    storage: createJSONStorage(() => sessionStorage),
    merge: mergeSameShape,
  }),
);

export function type(change: Partial<CalculateInputs>): void {
  useCalculateInputs.setState(change);
}

/** Figures from a notice in hand, as typed. */
export type OwnFigureTexts = {
  employerRate: string;
  employeeRate: string;
  floor: string;
  ceiling: string;
  employeeFee: string;
  shareRounding: `${Rounding['step']} ${Rounding['mode']}` | '';
};

export const emptyOwnFigures: OwnFigureTexts = {
  employerRate: '',
  employeeRate: '',
  floor: '',
  ceiling: '',
  employeeFee: '',
  shareRounding: '',
};

/** Own figures serve the calculation on screen and are never stored. */
export const useOwnFigures = create<Partial<Record<SchemeId, OwnFigureTexts>>>()(() => ({}));

export function typeOwnFigure(scheme: SchemeId, change: Partial<OwnFigureTexts>): void {
  useOwnFigures.setState((all) => ({ [scheme]: { ...emptyOwnFigures, ...all[scheme], ...change } }));
}

export function clearOwnFigures(): void {
  useOwnFigures.setState({}, true);
}
