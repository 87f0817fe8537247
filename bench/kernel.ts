/**
 * The kernel against three others on 100,000 people of the published rules, city, wage, fund wage and fund rate by row:
 * floats on the same columns (the machine's limit), publicodes on the same rules, and `src/calc`, which is exact in
 * decimals. `node bench/run.mjs kernel`, with `--json` as one object.
 */
import { calculateContributions } from '../src/calc/calculateContributions';
import { calculateColumns, emptyContributions } from '../src/payroll/contributionKernel';
import type { ContributionColumns, ContributionInput } from '../src/payroll/contributionColumns';
import type { Plan } from '../src/payroll/plan';
import { rowQuestion } from '../src/payroll/rowChoices';
import { schemeIds } from '../src/rules/schemes';
import { compareWithCalc } from '../tests/payroll/kernelEquality';
import { plansOfRules, publishedRuleSets, randomPerson } from '../tests/payroll/publishedPlans';
import { calculateFloatColumns, inFloats } from './floatColumns';
import { median } from './median';
import { evaluatePerson, publicodesPlan, type PublicodesPerson } from './publicodesRules';
import { plansOf, randomInput } from './randomPayroll';
import { randomNumbers, seed } from './randomPayslips';

const people = 100_000;
const peopleInDecimals = 2_000;
/** Publicodes takes milliseconds a person. */
const peopleInPublicodes = 60;
const runs = 15;
const warmUps = 3;
const amountsToCompare = 2_000_000;
/** All three cities have a rule of each of the six schemes. */
const month = '2025-07';

export type KernelMeasure = {
  /** Time of the kernel for the time of unrounded floats. */
  kernelVsFloatColumns: number;
  /** How many times as fast as each, per person. */
  kernelVsPublicodes: number;
  kernelVsDecimal: number;
  /** Random amounts that were equal to the cent, all of those compared. */
  equalAmounts: number;
  nanosecondsPerPerson: number;
};

/**
 * @param say hears what was measured, line by line
 * @throws Error where an amount is not what it should be: nothing wrong is worth measuring
 */
export function measureKernel(say: (text: string) => void): KernelMeasure {
  const plans = plansOf(month);
  if (plans.some(({ rules }) => rules.length !== schemeIds.length)) throw new Error(`Schemes are missing in ${month}`);
  const random = randomNumbers(seed);
  const input = randomInput(plans, people, random);
  const floatInput = inFloats(input);
  const output = emptyContributions(plans, people);
  const floatOutput = emptyContributions(plans, people);
  const inPublicodes = plans.map(publicodesPlan);
  const personOf = (row: number) => publicodesPerson(plans, floatInput, row);
  const questions = Array.from({ length: peopleInDecimals }, (_, row) => {
    const plan = of(plans, input.plan[row]);
    return { rules: plan.rules, ...rowQuestion(plan, input, row) };
  });

  const columns = medianTimes({
    kernel: () => calculateColumns(plans, input, 0, people, output),
    floats: () => calculateFloatColumns(plans, floatInput, 0, people, floatOutput),
  });
  // Apart, since these leave so much to collect that whoever comes next pays for it.
  const others = medianTimes({
    publicodes: () => {
      for (let row = 0; row < peopleInPublicodes; row += 1) {
        evaluatePerson(of(inPublicodes, input.plan[row]), personOf(row));
      }
    },
    decimals: () => {
      for (const { rules, choices, wage } of questions) calculateContributions(rules, choices, wage);
    },
  });

  checkFloats(plans, output, floatOutput, input);
  for (let row = 0; row < peopleInPublicodes; row += 1) {
    checkTotals(row, output, evaluatePerson(of(inPublicodes, input.plan[row]), personOf(row)));
  }
  const perPerson = {
    kernel: columns.kernel / people,
    publicodes: others.publicodes / peopleInPublicodes,
    decimals: others.decimals / peopleInDecimals,
  };
  const measured = {
    kernelVsFloatColumns: columns.kernel / columns.floats,
    kernelVsPublicodes: perPerson.publicodes / perPerson.kernel,
    kernelVsDecimal: perPerson.decimals / perPerson.kernel,
    equalAmounts: compareAmounts(random),
    nanosecondsPerPerson: perPerson.kernel * 1_000_000,
  };
  say(`${people} people, ${month}: ${measured.nanosecondsPerPerson.toFixed(0)} ns a person, median of ${runs} runs`);
  say(`${measured.kernelVsFloatColumns.toFixed(2)} times the time of unrounded floats on the same columns`);
  say(`${measured.kernelVsPublicodes.toFixed(0)} times as fast as publicodes on the same rules`);
  say(`${measured.kernelVsDecimal.toFixed(0)} times as fast as src/calc`);
  say(`${measured.equalAmounts} random amounts equal to those of src/calc, to the cent`);
  return measured;
}

export function run(options: readonly string[]): void {
  const isJson = options.includes('--json');
  const measured = measureKernel((text) => {
    if (!isJson) console.log(text);
  });
  if (isJson) console.log(JSON.stringify(measured));
}

/** Milliseconds of each, run by turns after a warm-up, so that a busy machine is busy for all. */
function medianTimes<Name extends string>(methods: Record<Name, () => void>): Record<Name, number> {
  const names = Object.keys(methods) as Name[];
  const times = new Map(names.map((name) => [name, [] as number[]]));
  for (let turn = 0; turn < warmUps + runs; turn += 1) {
    for (const name of turn % 2 === 0 ? names : [...names].reverse()) {
      const start = performance.now();
      methods[name]();
      if (turn >= warmUps) times.get(name)?.push(performance.now() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<Name, number>;
}

/** Random amounts of every published rule and choice against `src/calc`. */
function compareAmounts(random: () => number): number {
  const plans = publishedRuleSets().flatMap(plansOfRules);
  let amounts = 0;
  while (amounts < amountsToCompare) {
    const batch = Array.from({ length: 5_000 }, () => randomPerson(plans, random));
    const compared = compareWithCalc(plans, batch);
    if (compared.differences.length > 0) throw new Error(compared.differences.join('\n'));
    amounts += compared.amounts;
  }
  return amounts;
}

function publicodesPerson(plans: readonly Plan[], floats: ContributionInput, row: number): PublicodesPerson {
  const given = (column: Float64Array | null) => {
    const value = column?.[row] ?? NaN;
    return Number.isNaN(value) ? null : value;
  };
  const wage = floats.wage[row] ?? NaN;
  const hasInjury = of(plans, floats.plan[row]).rules.some(({ scheme }) => scheme === 'work-injury');
  return {
    wage,
    fundWage: given(floats.fundWage) ?? wage,
    fundRate: given(floats.fundRate),
    injuryRate: hasInjury ? given(floats.injuryRate) : null,
  };
}

function of<Value>(values: readonly Value[], index: number | undefined): Value {
  const value = values[index ?? -1];
  if (value === undefined) throw new RangeError(`Nothing at ${index}`);
  return value;
}

/** Where floats are off by a cent, they are off by a cent; by more, the two would not calculate the same. */
function checkTotals(row: number, output: ContributionColumns, totals: Record<'employer' | 'employee', number>): void {
  for (const payer of ['employer', 'employee'] as const) {
    if (Math.abs(totals[payer] * 100 - (output[payer][row] ?? NaN)) > 1.01) {
      throw new Error(`publicodes, row ${row}, ${payer}: ${totals[payer]} for ${output[payer][row]} fen`);
    }
  }
}

/** Unrounded floats lie within half a step of every share, and have the same bases and adjustments. */
function checkFloats(
  plans: readonly Plan[],
  output: ContributionColumns,
  floats: ContributionColumns,
  input: ContributionInput,
): void {
  for (const [scheme, columns] of Object.entries(output.schemes)) {
    const other = floats.schemes[scheme as keyof typeof floats.schemes];
    for (let row = 0; row < input.rowCount; row += 1) {
      const rule = of(plans, input.plan[row]).compiled?.find((one) => one.scheme === scheme);
      const isOff = (payer: 'employer' | 'employee') =>
        Math.abs((other?.[payer][row] ?? NaN) * 100 - (columns[payer][row] ?? NaN)) >
        (rule?.[payer].step ?? 0) / 2 + 0.001;
      const isOtherBase = Math.abs((other?.base[row] ?? NaN) * 100 - (columns.base[row] ?? NaN)) > 0.001;
      if (isOtherBase || isOff('employer') || isOff('employee') || other?.adjustment[row] !== columns.adjustment[row]) {
        throw new Error(`Floats calculate something else: ${scheme}, row ${row}`);
      }
    }
  }
}
