/** A payroll of random people of the published rules: city, wage, fund wage and fund rate by row. */
import { readdirSync, readFileSync } from 'node:fs';
import { compileRules } from '../src/payroll/compileRules';
import type { ContributionInput } from '../src/payroll/contributionColumns';
import type { Plan } from '../src/payroll/plan';
import { unitsPerFen } from '../src/payroll/wageUnits';
import { cityProfileSchema, type CityProfile } from '../src/rules/cityProfile';
import { findRules } from '../src/rules/findRules';

export function profiles(): CityProfile[] {
  const folder = new URL('../public/city-profiles/', import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json') && file !== 'index.json' && file !== 'schema.json')
    .map((file) => cityProfileSchema.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))));
}

/** One plan a city, for its employees. */
export function plansOf(month: string): Plan[] {
  return profiles().map((profile) => {
    const rules = findRules(profile, month, 'employee').flatMap((found) => (found.kind === 'found' ? found.rule : []));
    const plan = { cityId: profile.city.id, categoryId: 'employee', month, rules, choices: {} };
    return { ...plan, compiled: compileRules(rules, {}) };
  });
}

export function randomInput(plans: readonly Plan[], rowCount: number, random: () => number): ContributionInput {
  const column = (value: () => number) => Float64Array.from({ length: rowCount }, value);
  // From below every floor to above every ceiling, as in a payroll: most between.
  const wage = () => unitsPerFen * Math.floor(200_000 + 4_800_000 * random() ** 2);
  return {
    rowCount,
    plan: Int32Array.from({ length: rowCount }, () => Math.floor(random() * plans.length)),
    wage: column(wage),
    fundWage: column(() => (random() < 0.5 ? NaN : wage())),
    fundRate: column(() => (random() < 0.2 ? NaN : 10_000 * (5 + Math.floor(random() * 8)))),
    injuryRate: null,
  };
}
