/**
 * `calculateContributions` over columns, in exact integers: scheme by scheme, so that the loop touches few arrays and
 * allocates nothing. Where integers would not do, the rows of that plan are calculated by `src/calc` itself.
 */
import type { Payer, SchemeId } from '../rules/cityProfile';
import { schemeIds } from '../rules/schemes';
import type { CompiledShare } from './compileRules';
import {
  adjustments,
  type ContributionColumns,
  type ContributionInput,
  type SchemeColumns,
} from './contributionColumns';
import { calculateFallbackRows } from './fallbackRows';
import type { Plan } from './plan';

const unadjusted = adjustments.indexOf('none');
const raisedToFloor = adjustments.indexOf('raisedToFloor');
const cappedAtCeiling = adjustments.indexOf('cappedAtCeiling');
const setByRule = adjustments.indexOf('setByRule');
const absent = adjustments.indexOf('absent');

/** Columns for every scheme of which some plan has a rule, to be filled by `calculateColumns`. */
export function emptyContributions(plans: readonly Plan[], rowCount: number): ContributionColumns {
  const schemes: ContributionColumns['schemes'] = {};
  for (const scheme of schemeIds) {
    if (!plans.some(({ rules }) => rules.some((rule) => rule.scheme === scheme))) continue;
    schemes[scheme] = {
      base: new Float64Array(rowCount),
      employer: new Float64Array(rowCount),
      employee: new Float64Array(rowCount),
      adjustment: new Uint8Array(rowCount),
    };
  }
  return { schemes, employer: new Float64Array(rowCount), employee: new Float64Array(rowCount) };
}

/**
 * Fills the rows from `from` up to, not including, `to`. Rows without a plan get zeros and `absent`.
 * @param input wages and rates as the rules allow them: rows with a plan have a wage, from 0 to 90 million yuan
 * @param output columns of all the schemes of the plans (`emptyContributions`)
 */
export function calculateColumns(
  plans: readonly Plan[],
  input: ContributionInput,
  from: number,
  to: number,
  output: ContributionColumns,
): void {
  output.employer.fill(0, from, to);
  output.employee.fill(0, from, to);
  for (const scheme of schemeIds) {
    const columns = output.schemes[scheme];
    if (columns === undefined) continue;
    const { wages, rates } = ownColumns(input, scheme);
    calculateScheme(figuresOf(plans, scheme), input, wages, rates, from, to, columns, output);
  }
  if (plans.some(({ compiled }) => compiled === null)) calculateFallbackRows(plans, input, from, to, output);
}

/** What a person may have of one's own in a scheme. */
function ownColumns({ fundWage, fundRate, injuryRate }: ContributionInput, scheme: SchemeId) {
  if (scheme === 'housing-fund') return { wages: fundWage, rates: fundRate };
  return { wages: null, rates: scheme === 'work-injury' ? injuryRate : null };
}

// Where the figures of a rule stand in its stretch of the table, one stretch a plan.
const kind = 0;
const baseRounding = 1;
const floor = 4;
const ceiling = 5;
const employer = 6;
const employee = 12;
const stride = 18;
// Where those of a payer stand, counted from the payer's place, and those of a rounding from its own.
const rate = 3;
const fees = 4;
const followsOwnRate = 5;
const addend = 0;
const unit = 1;
const step = 2;

/** What the loop needs of the scheme's rules; a plan without one, or one that is not compiled, is `absent`. */
function figuresOf(plans: readonly Plan[], scheme: SchemeId): Float64Array {
  const figures = new Float64Array(plans.length * stride);
  plans.forEach(({ compiled }, index) => {
    const start = index * stride;
    const rule = compiled?.find((one) => one.scheme === scheme);
    figures[start + kind] = rule === undefined ? absent : rule.followsWage ? unadjusted : setByRule;
    if (rule === undefined) return;
    figures.set([rule.addend, rule.unit, rule.step, rule.floor, rule.ceiling], start + baseRounding);
    figures.set(figuresOfShare(rule.employer), start + employer);
    figures.set(figuresOfShare(rule.employee), start + employee);
  });
  return figures;
}

function figuresOfShare(share: CompiledShare): number[] {
  return [share.addend, share.unit, share.step, share.rate, share.fees, share.followsOwnRate ? 1 : 0];
}

/** @param ownRates millionths by row, for the payers that the rule names; NaN: the plan's */
function calculateScheme(
  figures: Float64Array,
  { plan, wage: commonWages }: ContributionInput,
  ownWages: Float64Array | null,
  ownRates: Float64Array | null,
  from: number,
  to: number,
  { base: bases, employer: employers, employee: employees, adjustment }: SchemeColumns,
  { employer: employerTotals, employee: employeeTotals }: Record<Payer, Float64Array>,
): void {
  for (let row = from; row < to; row += 1) {
    const planIndex = plan[row] as number;
    const start = planIndex * stride;
    const ruleKind = planIndex < 0 ? absent : at(figures, start + kind);
    if (ruleKind === absent) {
      bases[row] = 0;
      employers[row] = 0;
      employees[row] = 0;
      adjustment[row] = absent;
      continue;
    }
    const ownWage = ownWages === null ? NaN : at(ownWages, row);
    const wage = Number.isNaN(ownWage) ? at(commonWages, row) : ownWage;
    const rounded = round(figures, start + baseRounding, wage);
    const base = Math.max(at(figures, start + floor), Math.min(at(figures, start + ceiling), rounded));
    const ownRate = ownRates === null ? NaN : at(ownRates, row);
    const employerAmount = share(figures, start + employer, base, ownRate);
    const employeeAmount = share(figures, start + employee, base, ownRate);
    bases[row] = base;
    employers[row] = employerAmount;
    employees[row] = employeeAmount;
    adjustment[row] = ruleKind === setByRule ? setByRule : adjustmentOf(base, rounded);
    employerTotals[row] = at(employerTotals, row) + employerAmount;
    employeeTotals[row] = at(employeeTotals, row) + employeeAmount;
  }
}

function share(figures: Float64Array, payer: number, base: number, ownRate: number): number {
  const isOwn = !Number.isNaN(ownRate) && at(figures, payer + followsOwnRate) === 1;
  const product = base * (isOwn ? ownRate : at(figures, payer + rate));
  return round(figures, payer, product) + at(figures, payer + fees);
}

function round(figures: Float64Array, rounding: number, amount: number): number {
  // Of whole numbers below 2^53 a quotient lies 1/unit or more below the next whole number, further than a double errs.
  const steps = Math.floor((amount + at(figures, rounding + addend)) / at(figures, rounding + unit));
  return steps * at(figures, rounding + step);
}

function adjustmentOf(base: number, rounded: number): number {
  if (base > rounded) return raisedToFloor;
  return base < rounded ? cappedAtCeiling : unadjusted;
}

/** Every index lies within its column. Of one kind of array alone: with a second the loop takes half as long again. */
function at(column: Float64Array, index: number): number {
  return column[index] as number;
}
