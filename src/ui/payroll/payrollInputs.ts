import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import type { RulesAsOf } from '../../payroll/payrollSettings';
import type { SchemeId } from '../../rules/cityProfile';
import { schemeIds } from '../../rules/schemes';
import { tabStorage } from '../keptStorage';
import { mergeSameShape } from '../mergeSameShape';
import { isCivilDay } from '../../rules/civilDay';

/** By which rules: the day and the month are kept while another kind is chosen. */
export type RulesAsOfTexts = { kind: RulesAsOf['kind']; day: string; month: string };

type RatesOfCity = Partial<Record<SchemeId, string>>;

/** What is chosen for a whole payroll, as typed. City and category are preferences, shared with the other pages. */
export type PayrollInputs = {
  /** YYYY-MM; empty means this month. */
  month: string;
  carryOn: boolean;
  /** By city: an option's id, a percentage of a range, or `ownRateChoice`. */
  rates: Partial<Record<string, RatesOfCity>>;
  /** By city: the unit's own rates as typed, `0.36`. */
  ownRates: Partial<Record<string, RatesOfCity>>;
  /** By a published city's id: the own city that the roster means by its name. */
  ownCities: Partial<Record<string, string>>;
  takeHome: 'none' | 'month' | 'year';
  trueUp: boolean;
  trueUpFrom: string;
  trueUpTo: string;
  before: RulesAsOfTexts;
  after: RulesAsOfTexts;
};

export const ownRateChoice = 'own-rate';

export const emptyPayrollInputs: PayrollInputs = {
  month: '',
  carryOn: false,
  rates: {},
  ownRates: {},
  ownCities: {},
  takeHome: 'month',
  trueUp: false,
  trueUpFrom: '',
  trueUpTo: '',
  before: { kind: 'knownOn', day: '', month: '' },
  after: { kind: 'now', day: '', month: '' },
};

const takeHomes: readonly PayrollInputs['takeHome'][] = ['none', 'month', 'year'];
export const rulesAsOfKinds: readonly RulesAsOf['kind'][] = ['knownOn', 'ofMonth', 'now'];

/** What another version, or a hand, may have left in the store must not reach the worker. */
export function payrollInputsOf(stored: unknown): PayrollInputs {
  const inputs = mergeSameShape(stored, emptyPayrollInputs);
  return {
    ...inputs,
    month: monthOr(inputs.month),
    rates: ratesOf(inputs.rates),
    ownRates: ratesOf(inputs.ownRates),
    ownCities: ownCitiesOf(inputs.ownCities),
    takeHome: takeHomes.includes(inputs.takeHome) ? inputs.takeHome : emptyPayrollInputs.takeHome,
    trueUpFrom: monthOr(inputs.trueUpFrom),
    trueUpTo: monthOr(inputs.trueUpTo),
    before: rulesAsOfTextsOf(inputs.before, emptyPayrollInputs.before),
    after: rulesAsOfTextsOf(inputs.after, emptyPayrollInputs.after),
  };
}

function monthOr(text: string): string {
  return /^(19|20)\d\d-(0[1-9]|1[0-2])$/.test(text) ? text : '';
}

function ownCitiesOf(stored: PayrollInputs['ownCities']): PayrollInputs['ownCities'] {
  return Object.fromEntries(
    Object.entries(stored).filter(
      ([published, own]) => isCityId(published) && typeof own === 'string' && isCityId(own),
    ),
  );
}

function isCityId(text: string): boolean {
  return /^[a-z0-9-]{1,60}$/.test(text);
}

function ratesOf(stored: PayrollInputs['rates']): PayrollInputs['rates'] {
  const cities = Object.entries(stored).filter(([city]) => isCityId(city));
  return Object.fromEntries(
    cities.map(([city, rates]) => [
      city,
      Object.fromEntries(
        schemeIds.flatMap((scheme) => {
          const rate: unknown = rates?.[scheme];
          return typeof rate === 'string' ? [[scheme, rate.slice(0, 60)]] : [];
        }),
      ),
    ]),
  );
}

function rulesAsOfTextsOf(stored: unknown, fallback: RulesAsOfTexts): RulesAsOfTexts {
  const texts = mergeSameShape(stored, fallback);
  return {
    kind: rulesAsOfKinds.includes(texts.kind) ? texts.kind : fallback.kind,
    day: isCivilDay(texts.day) ? texts.day : '',
    month: monthOr(texts.month),
  };
}

/** Survives a reload, and goes with the tab. The roster is no part of it: salaries are never stored. */
export const usePayrollInputs = create<PayrollInputs>()(
  persist(() => emptyPayrollInputs, {
    name: 'payroll',
    storage: createJSONStorage(() => tabStorage),
    merge: payrollInputsOf,
  }),
);

export function typePayroll(change: Partial<PayrollInputs>): void {
  usePayrollInputs.setState(change);
}

export function chooseRate(cityId: string, scheme: SchemeId, choice: string): void {
  usePayrollInputs.setState(({ rates }) => ({ rates: withRate(rates, cityId, scheme, choice) }));
}

/** @param chosen the published city itself, or an own one of its name */
export function chooseOwnCity(publishedId: string, chosen: string): void {
  usePayrollInputs.setState(({ ownCities }) => {
    const others = Object.entries(ownCities).filter(([id]) => id !== publishedId);
    return { ownCities: Object.fromEntries(chosen === publishedId ? others : [...others, [publishedId, chosen]]) };
  });
}

export function typeOwnRate(cityId: string, scheme: SchemeId, text: string): void {
  usePayrollInputs.setState(({ ownRates }) => ({ ownRates: withRate(ownRates, cityId, scheme, text) }));
}

function withRate(rates: PayrollInputs['rates'], cityId: string, scheme: SchemeId, text: string) {
  return { ...rates, [cityId]: { ...rates[cityId], [scheme]: text } };
}
