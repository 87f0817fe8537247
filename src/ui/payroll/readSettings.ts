import { highestOwnRate } from '../../calc/chosenRates';
import { readPercentage, type PercentageReading } from '../../calc/readPercentage';
import type { PayrollSettings, RulesAsOf, TrueUpSettings } from '../../payroll/payrollSettings';
import type { SchemeId } from '../../rules/cityProfile';
import { addMonths } from '../../rules/months';
import { ownRateChoice, type PayrollInputs, type RulesAsOfTexts } from './payrollInputs';

/** Differences are rarely settled over more. */
const mostTrueUpMonths = 36;

/** @param thisMonth YYYY-MM, where no month is chosen */
export function readSettings(
  inputs: PayrollInputs,
  place: { cityId: string; categoryId: string },
  thisMonth: string,
): PayrollSettings {
  const month = inputs.month === '' ? thisMonth : inputs.month;
  return {
    ...place,
    month,
    carryOn: inputs.carryOn,
    rates: chosenRatesOf(inputs),
    ownCities: inputs.ownCities,
    takeHome: inputs.takeHome === 'none' ? null : inputs.takeHome,
    trueUp: readTrueUp(inputs, month).settings,
  };
}

/** A unit's own rate that cannot be read is left out; its field says why. */
function chosenRatesOf({ rates, ownRates }: PayrollInputs): PayrollSettings['rates'] {
  return Object.fromEntries(
    Object.entries(rates).map(([cityId, ofCity = {}]) => [
      cityId,
      Object.fromEntries(
        Object.entries(ofCity).flatMap(([scheme, choice]) => {
          if (choice !== ownRateChoice) return [[scheme, choice]];
          const own = readOwnRate(ownRates[cityId]?.[scheme as SchemeId] ?? '');
          return own.kind === 'percentage' ? [[scheme, own.text]] : [];
        }),
      ),
    ]),
  );
}

export function readOwnRate(text: string): PercentageReading {
  return readPercentage(text, Number(highestOwnRate.slice(0, -1)));
}

export type TrueUpProblem = 'monthsReversed' | 'tooManyMonths' | 'needsDay' | 'needsMonth' | 'sameRules';

/** The months and rules of a true-up: null with the first thing that is missing or wrong, or where none is asked for. */
export function readTrueUp(
  inputs: PayrollInputs,
  month: string,
): { from: string; to: string; settings: TrueUpSettings | null; problem: TrueUpProblem | null } {
  const to = inputs.trueUpTo === '' ? month : inputs.trueUpTo;
  const from = inputs.trueUpFrom === '' ? `${to.slice(0, 4)}-01` : inputs.trueUpFrom;
  const refused = (problem: TrueUpProblem | null) => ({ from, to, settings: null, problem });
  if (!inputs.trueUp) return refused(null);
  if (from > to) return refused('monthsReversed');
  const months = [from];
  for (let next = addMonths(from, 1); next <= to && months.length <= mostTrueUpMonths; next = addMonths(next, 1)) {
    months.push(next);
  }
  if (months.length > mostTrueUpMonths) return refused('tooManyMonths');
  const [before, after] = [rulesAsOf(inputs.before), rulesAsOf(inputs.after)];
  if (typeof before === 'string') return refused(before);
  if (typeof after === 'string') return refused(after);
  if (JSON.stringify(before) === JSON.stringify(after)) return refused('sameRules');
  return { from, to, settings: { months, before, after }, problem: null };
}

function rulesAsOf({ kind, day, month }: RulesAsOfTexts): RulesAsOf | 'needsDay' | 'needsMonth' {
  switch (kind) {
    case 'now':
      return { kind };
    case 'knownOn':
      return day === '' ? 'needsDay' : { kind, day };
    case 'ofMonth':
      return month === '' ? 'needsMonth' : { kind, month };
  }
}
