/**
 * Which rules each row is calculated by. Rows share few of them: a plan is one city, person category and month, compiled
 * once. What a row's city, category, month or rates cannot be used for becomes a remark, and the row stays.
 */
import { chosenRates, isRateOf } from '../calc/chosenRates';
import { applicableRules, type ApplicableRule } from '../rules/applicableRules';
import type { CityProfile, ContributionRule, SchemeId } from '../rules/cityProfile';
import { categoriesFor } from '../rules/coverage';
import { findRules } from '../rules/findRules';
import { isCategoryPaidYearly } from '../rules/paidYearly';
import { compileRules } from './compileRules';
import { matchCategory, matchCity, type CityMatch } from './matchPlace';
import { ownWithRules } from './ownWithRules';
import type { PayrollSettings } from './payrollSettings';
import type { Plan } from './plan';
import { cutText, type Remark, type RemarkReason } from './remarks';
import type { Roster } from './roster';
import {
  remarkIncomeSoFar,
  remarkLateEntries,
  remarkOtherMonths,
  type CountedElsewhere,
  type Planned,
} from './rowRemarks';
import type { RosterColumnId } from './rosterColumns';

/** A plan with what the rules say of every scheme, those without a rule too. */
export type PayrollPlan = Plan & {
  schemes: ApplicableRule[];
  /** Whether these people pay into a housing fund. */
  withFund: boolean;
};

export type PlannedRows = {
  plans: PayrollPlan[];
  /** Index into `plans`; −1: the row is not calculated, and a remark says why. */
  planOfRow: Int32Array;
  /** Millionths; NaN: the plan's. Null where no row has one. */
  fundRate: Float64Array | null;
  injuryRate: Float64Array | null;
  /** 1: another row of the same person counts. Null where neither year nor true-up is asked for. */
  countedElsewhere: CountedElsewhere | null;
  /** Of the roster and of this step, ordered by row. */
  remarks: Remark[];
};

export type Profiles = readonly CityProfile[];

export function planRows(roster: Roster, settings: PayrollSettings, profiles: Profiles): PlannedRows {
  const plans: PayrollPlan[] = [];
  const remarks: Remark[] = [...roster.remarks];
  const placed = [true, false].map((withFund) => {
    const known = new Map<number, ReturnType<typeof placePlan>>();
    return (code: number) => {
      const written = roster.places.written[code];
      const found = known.get(code) ?? (written && placePlan(written, withFund, settings, profiles, plans));
      if (found !== undefined) known.set(code, found);
      return found;
    };
  });
  const planOfRow = new Int32Array(roster.rowCount);
  for (let row = 0; row < roster.rowCount; row += 1) {
    const found = placed[roster.fundRate?.[row] === 0 ? 1 : 0]?.(roster.places.codes[row] ?? 0);
    planOfRow[row] = found?.plan ?? -1;
    if (found?.problem !== undefined) {
      const { column, text, reason } = found.problem;
      remarks.push({ row, column, text, reason, stops: 'contributions' });
    }
  }
  const planned = { roster, plans, planOfRow, remarks };
  const fundRate = readFundRates(planned);
  const injuryRate = readInjuryRates(planned);
  remarkLateEntries(planned);
  remarkIncomeSoFar(planned);
  for (const { row, stops } of remarks) {
    if (stops === 'contributions') planOfRow[row] = -1;
  }
  const countedElsewhere = settings.takeHome === 'year' || settings.trueUp !== null ? remarkOtherMonths(planned) : null;
  remarks.sort((one, other) => one.row - other.row);
  return { plans, planOfRow, fundRate, injuryRate, countedElsewhere, remarks };
}

/** The plan of a city, category and month, made where there is none yet. */
function planOf(
  profile: CityProfile,
  categoryId: string,
  month: string,
  withFund: boolean,
  settings: PayrollSettings,
  plans: PayrollPlan[],
): number {
  const existing = plans.findIndex(
    (plan) =>
      plan.cityId === profile.city.id &&
      plan.categoryId === categoryId &&
      plan.month === month &&
      plan.withFund === withFund,
  );
  if (existing >= 0) return existing;
  const schemes = applicableRules(findRules(profile, month, categoryId), settings.carryOn);
  return plans.push(makePlan({ cityId: profile.city.id, categoryId, month, withFund }, schemes, settings)) - 1;
}

/** What people of one plan have in common before any rule is looked up. */
export type PlanPlace = Pick<PayrollPlan, 'cityId' | 'categoryId' | 'month' | 'withFund'>;

export function makePlan(
  { cityId, categoryId, month, withFund }: PlanPlace,
  all: readonly ApplicableRule[],
  settings: PayrollSettings,
): PayrollPlan {
  const schemes = all.filter(({ scheme }) => withFund || scheme !== 'housing-fund');
  const rules = schemes.flatMap((scheme) => (scheme.kind === 'rule' ? [scheme.rule] : []));
  const choices = { rates: usableRates(rules, settings.rates[cityId] ?? {}) };
  return { cityId, categoryId, month, withFund, schemes, rules, choices, compiled: compileRules(rules, choices) };
}

function usableRates(
  rules: readonly ContributionRule[],
  chosen: Partial<Record<SchemeId, string>>,
): Partial<Record<SchemeId, string>> {
  const usable = rules.flatMap((rule): [SchemeId, string][] => {
    const choice = chosen[rule.scheme];
    return choice !== undefined && isRateOf(rule, choice) ? [[rule.scheme, choice]] : [];
  });
  return Object.fromEntries(usable);
}

type PlaceProblem = { column: RosterColumnId; text: string; reason: RemarkReason };

function placePlan(
  written: Roster['places']['written'][number],
  withFund: boolean,
  settings: PayrollSettings,
  profiles: Profiles,
  plans: PayrollPlan[],
): { plan: number; problem?: PlaceProblem } {
  const refused = (column: RosterColumnId, text: string, reason: RemarkReason) => ({
    plan: -1,
    problem: { column, text: cutText(text), reason },
  });
  const match = cityOfRow(written.city, settings, profiles);
  if (match.kind === 'unknown') return refused('city', written.city, { kind: 'unknownCity' });
  if (match.kind === 'ambiguous') {
    const offered = match.profiles.map(({ city }) => city.name);
    return refused('city', written.city, { kind: 'ambiguousCity', offered });
  }
  const { profile } = match;
  const month = written.month === '' ? settings.month : written.month;
  const offered = categoriesFor(profile, month);
  const category =
    written.category === ''
      ? (offered.find(({ id }) => id === settings.categoryId) ?? offered[0])
      : matchCategory(offered, written.category, profile.personCategories);
  if (category === undefined) {
    return refused('category', written.category, { kind: 'unknownCategory', offered: offered.map(({ name }) => name) });
  }
  if (isCategoryPaidYearly(profile, category.id)) {
    return refused('category', written.category, { kind: 'paidYearly', category: category.name });
  }
  const plan = planOf(profile, category.id, month, withFund, settings, plans);
  if (plans[plan]?.rules.length === 0) {
    return refused('month', month, { kind: 'noRules', own: ownWithRules(profile.city, month, profiles) });
  }
  return { plan };
}

function cityOfRow(
  written: string,
  { cityId, ownCities }: PayrollSettings,
  profiles: Profiles,
): CityMatch<CityProfile> {
  if (written !== '') return matchCity(profiles, written, ownCities);
  const profile = profiles.find(({ city }) => city.id === cityId);
  return profile === undefined ? { kind: 'unknown' } : { kind: 'found', profile };
}

const million = 1_000_000;

/** A row's own fund rate, where its rule allows it. Few rates and plans: each pair is looked up once. */
function readFundRates({ roster, plans, planOfRow, remarks }: Planned): Float64Array | null {
  if (roster.fundRate === null) return null;
  // Who pays into no fund has a plan without one.
  const written = roster.fundRate.map((rate) => (rate === 0 ? NaN : rate));
  const isAllowed = new Map<string, boolean>();
  for (let row = 0; row < roster.rowCount; row += 1) {
    const rate = written[row] ?? NaN;
    const plan = plans[planOfRow[row] ?? -1];
    if (Number.isNaN(rate) || plan === undefined) continue;
    const percentage = percentageOf(rate);
    const key = `${planOfRow[row]} ${percentage}`;
    const rule = plan.rules.find(({ scheme }) => scheme === 'housing-fund');
    let allowed = isAllowed.get(key);
    if (allowed === undefined) {
      allowed = rule === undefined || (rule.rates.kind === 'range' && isRateOf(rule, percentage));
      isAllowed.set(key, allowed);
    }
    if (!allowed) {
      const reason: RemarkReason = { kind: 'rateNotAllowed', scheme: 'housing-fund' };
      remarks.push({ row, column: 'fundRate', stops: 'contributions', reason, text: percentage });
    }
  }
  return written;
}

function readInjuryRates({ roster, plans, planOfRow, remarks }: Planned): Float64Array | null {
  const { injury } = roster;
  if (injury === null) return null;
  const rates = new Float64Array(roster.rowCount).fill(NaN);
  const known = new Map<string, number | null>();
  for (let row = 0; row < roster.rowCount; row += 1) {
    const code = injury.codes[row] ?? 0;
    const choice = injury.texts[code] ?? '';
    const plan = plans[planOfRow[row] ?? -1];
    if (choice === '' || plan === undefined) continue;
    const key = `${planOfRow[row]} ${code}`;
    let rate = known.get(key);
    if (rate === undefined) {
      const rule = plan.rules.find(({ scheme }) => scheme === 'work-injury');
      rate = rule === undefined ? NaN : employerRate(rule, choice);
      known.set(key, rate);
    }
    if (rate === null) {
      const reason: RemarkReason = { kind: 'rateNotAllowed', scheme: 'work-injury' };
      remarks.push({ row, column: 'injury', stops: 'contributions', reason, text: choice });
    } else {
      rates[row] = rate;
    }
  }
  return rates;
}

function employerRate(rule: ContributionRule, choice: string): number | null {
  return isRateOf(rule, choice) ? chosenRates(rule, choice).employer.times(million).toNumber() : null;
}

/** Millionths as a profile spells a percentage: 80,000 is `8%`. */
export function percentageOf(millionths: number): string {
  const digits = String(millionths).padStart(5, '0');
  const fraction = digits.slice(-4).replace(/0+$/, '');
  return `${digits.slice(0, -4)}${fraction === '' ? '' : `.${fraction}`}%`;
}
