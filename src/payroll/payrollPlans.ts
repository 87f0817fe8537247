/**
 * Which rules each row is calculated by. Rows share few of them: a plan is one city, person category and month, compiled
 * once. What a row's city, category, month or rates cannot be used for becomes a remark, and the row stays.
 */
import { chosenRates, isRateOf } from '../calc/chosenRates';
import { applicableRules, type ApplicableRule } from '../rules/applicableRules';
import type { CityProfile, ContributionRule, SchemeId } from '../rules/cityProfile';
import { categoriesFor } from '../rules/coverage';
import { findRules } from '../rules/findRules';
import { compileRules } from './compileRules';
import { matchCategory, matchCity } from './matchPlace';
import type { PayrollSettings } from './payrollSettings';
import type { Plan } from './plan';
import { cutText, type Remark, type RemarkReason } from './remarks';
import type { Roster } from './roster';
import type { RosterColumnId } from './rosterColumns';

/** A plan with what the rules say of every scheme, those without a rule too. */
export type PayrollPlan = Plan & { schemes: ApplicableRule[] };

export type PlannedRows = {
  plans: PayrollPlan[];
  /** Index into `plans`; −1: the row is not calculated, and a remark says why. */
  planOfRow: Int32Array;
  /** Millionths; NaN: the plan's. Null where no row has one. */
  fundRate: Float64Array | null;
  injuryRate: Float64Array | null;
  /** Of the roster and of this step, ordered by row. */
  remarks: Remark[];
};

export type Profiles = readonly CityProfile[];

export function planRows(roster: Roster, settings: PayrollSettings, profiles: Profiles): PlannedRows {
  const plans: PayrollPlan[] = [];
  const remarks: Remark[] = [...roster.remarks];
  const planOfPlace = roster.places.written.map((written) => placePlan(written, settings, profiles, plans));
  const planOfRow = new Int32Array(roster.rowCount);
  for (let row = 0; row < roster.rowCount; row += 1) {
    const found = planOfPlace[roster.places.codes[row] ?? 0];
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
  for (const { row, stops } of remarks) {
    if (stops === 'contributions') planOfRow[row] = -1;
  }
  return { plans, planOfRow, fundRate, injuryRate, remarks: remarks.sort((one, other) => one.row - other.row) };
}

/** The plan of a city, category and month, made where there is none yet. */
export function planOf(
  profile: CityProfile,
  categoryId: string,
  month: string,
  settings: PayrollSettings,
  plans: PayrollPlan[],
): number {
  const existing = plans.findIndex(
    (plan) => plan.cityId === profile.city.id && plan.categoryId === categoryId && plan.month === month,
  );
  if (existing >= 0) return existing;
  const schemes = applicableRules(findRules(profile, month, categoryId), settings.carryOn);
  plans.push({ ...makePlan(profile.city.id, categoryId, month, schemes, settings), schemes });
  return plans.length - 1;
}

export function makePlan(
  cityId: string,
  categoryId: string,
  month: string,
  schemes: readonly ApplicableRule[],
  settings: PayrollSettings,
): Plan {
  const rules = schemes.flatMap((scheme) => (scheme.kind === 'rule' ? [scheme.rule] : []));
  const choices = { rates: usableRates(rules, settings.rates[cityId] ?? {}) };
  return { cityId, categoryId, month, rules, choices, compiled: compileRules(rules, choices) };
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
  settings: PayrollSettings,
  profiles: Profiles,
  plans: PayrollPlan[],
): { plan: number; problem?: PlaceProblem } {
  const refused = (column: RosterColumnId, text: string, reason: RemarkReason) => ({
    plan: -1,
    problem: { column, text: cutText(text), reason },
  });
  const profile =
    written.city === '' ? profiles.find(({ city }) => city.id === settings.cityId) : matchCity(profiles, written.city);
  if (profile === undefined) return refused('city', written.city, { kind: 'unknownCity' });
  const month = written.month === '' ? settings.month : written.month;
  const offered = categoriesFor(profile, month);
  const category =
    written.category === ''
      ? (offered.find(({ id }) => id === settings.categoryId) ?? offered[0])
      : matchCategory(offered, written.category);
  if (category === undefined) {
    return refused('category', written.category, { kind: 'unknownCategory', offered: offered.map(({ name }) => name) });
  }
  const plan = planOf(profile, category.id, month, settings, plans);
  if (plans[plan]?.rules.length === 0) return refused('month', month, { kind: 'noRules' });
  return { plan };
}

type Planned = Pick<PlannedRows, 'plans' | 'planOfRow' | 'remarks'> & { roster: Roster };

const million = 1_000_000;

/** A row's own fund rate, where its rule allows it. Few rates and plans: each pair is looked up once. */
function readFundRates({ roster, plans, planOfRow, remarks }: Planned): Float64Array | null {
  const written = roster.fundRate;
  if (written === null) return null;
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

/** Whoever enters after the month has no wage in it yet: nothing is taken home. */
function remarkLateEntries({ roster, plans, planOfRow, remarks }: Planned): void {
  const entries = roster.entryMonth;
  if (entries === null) return;
  const monthOfPlan = plans.map(({ month }) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1);
  for (let row = 0; row < roster.rowCount; row += 1) {
    const entry = entries[row] ?? -1;
    const month = monthOfPlan[planOfRow[row] ?? -1];
    if (month === undefined || entry <= month) continue;
    const text = `${Math.floor(entry / 12)}-${String((entry % 12) + 1).padStart(2, '0')}`;
    remarks.push({ row, column: 'entryMonth', stops: 'takeHome', reason: { kind: 'entersLater' }, text });
  }
}
