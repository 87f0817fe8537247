/**
 * How often a method names the base that a payslip was made from: ours against the three ways in which public calculators
 * do it, on 1,000 random payslips of the published rules. `npm run bench:payslip`, with `-- --json` as one object.
 *
 * A payslip has four lines: pension, medical, unemployment and the housing fund, whose rate is known. A method is right
 * when every base it names gives the lines that it names it for, by the rules that made them; of a settlement month, when
 * it names the wage and the number of months. Ours must besides be as narrow as rounding allows.
 */
import { chosenRates } from '../src/calc/chosenRates';
import { contributionBase } from '../src/calc/contributionBase';
import { Decimal, sum } from '../src/calc/decimal';
import { paidLine } from '../src/calc/paidLine';
import { readPaidLines, type GroupReading } from '../src/calc/readPayslip';
import { withoutLimits } from '../src/calc/reverseLookup';
import { rangeOf } from '../src/calc/wageRange';
import type { ContributionRule, SchemeId } from '../src/rules/cityProfile';
import {
  allPlaces,
  amountOf,
  cent,
  insuranceSchemes,
  kinds,
  makePayslip,
  randomNumbers,
  seed,
  shares,
  type Payslip,
} from './randomPayslips';

const methods = ['ours', 'amountOverRate', 'totalOverSumOfRates', 'clamped'] as const;
type Method = (typeof methods)[number];

export function run(options: readonly string[]): void {
  const random = randomNumbers(seed);
  const places = allPlaces();
  const payslips = kinds.flatMap((kind) =>
    Array.from({ length: shares[kind] }, () => makePayslip(kind, places, random)),
  );
  const right = Object.fromEntries(
    methods.map((method) => [method, payslips.filter((payslip) => isRight(method, payslip))]),
  ) as Record<Method, Payslip[]>;
  const shareOf = (method: Method) => right[method].length / payslips.length;
  if (options.includes('--json')) {
    console.log(JSON.stringify(Object.fromEntries(methods.map((method) => [method, shareOf(method)]))));
    return;
  }
  console.log(
    `${payslips.length} payslips, ${places.length} months and categories of the published rules, seed ${seed}\n`,
  );
  console.log(['answered right'.padEnd(22), ...kinds.map((kind) => kind.padStart(11)), 'all'.padStart(8)].join(''));
  for (const method of methods) {
    const cells = kinds.map((kind) => {
      const count = right[method].filter((payslip) => payslip.kind === kind).length;
      return percent(count / shares[kind]).padStart(11);
    });
    console.log([method.padEnd(22), ...cells, percent(shareOf(method)).padStart(8)].join(''));
  }
  const missed = payslips.filter((payslip) => !right.ours.includes(payslip));
  for (const { kind, place, wage, fundWage, months } of missed) {
    console.log(
      `missed by ours: ${kind} ${place.name} ${place.month} ${wage.toString()} / ${fundWage.toString()} ${months}`,
    );
  }
}

function isRight(method: Method, payslip: Payslip): boolean {
  if (method === 'ours') return isOursRight(payslip);
  const [rules = []] = payslip.place.sets;
  const rateOf = (scheme: SchemeId) => {
    const rule = rules.find((one) => one.scheme === scheme) as ContributionRule;
    return chosenRates(rule, scheme === 'housing-fund' ? payslip.fundRate : undefined).employee;
  };
  // A line without a share has no base to name.
  const schemes = [...insuranceSchemes, 'housing-fund' as const].filter((scheme) => !rateOf(scheme).isZero());
  const total = sum(schemes.map((scheme) => payslip.paid[scheme]));
  const oneBase = total.div(sum(schemes.map(rateOf)));
  return schemes.every((scheme) => {
    const byLine = payslip.paid[scheme].div(rateOf(scheme));
    const rule = rules.find((one) => one.scheme === scheme) as ContributionRule;
    const named = {
      amountOverRate: byLine,
      totalOverSumOfRates: oneBase,
      clamped: contributionBase(rule, byLine).amount,
    }[method].toDecimalPlaces(2);
    if (payslip.months > 0 && scheme !== 'housing-fund') {
      // The base of the month's own contribution, without the settled difference.
      return contributionBase(rule, payslip.wage).amount.eq(named);
    }
    return amountOf(withoutLimits(rules, {}), scheme, named, payslip.fundRate).eq(payslip.paid[scheme]);
  });
}

function isOursRight(payslip: Payslip): boolean {
  const { place, paid, fundRate, months } = payslip;
  const lines = Object.entries(paid).map(([scheme, amount]) =>
    paidLine([scheme as SchemeId], amount, amount.isInteger()),
  );
  const choices = { rates: { 'housing-fund': fundRate } };
  return readPaidLines(place.sets, choices, lines).every((reading) => {
    const isFund = reading.group === 'housing-fund';
    const wage = isFund ? payslip.fundWage : payslip.wage;
    if (!isFund && months > 0) return namesSettlement(reading, wage, months);
    return namesBase(reading, wage, payslip, isFund);
  });
}

function namesSettlement(reading: GroupReading, wage: Decimal, months: number): boolean {
  const trueUps =
    reading.kind === 'trueUp' ? [reading, ...reading.others] : 'trueUps' in reading ? reading.trueUps : [];
  return trueUps.some(
    (one) =>
      one.months === months &&
      (one.lowest === null || one.lowest.lte(wage)) &&
      (one.highest === null || one.highest.gte(wage)),
  );
}

/** The interval holds the wage, and one step beyond either end some line would be another amount. */
function namesBase(reading: GroupReading, wage: Decimal, payslip: Payslip, isFund: boolean): boolean {
  const isBelow = reading.kind === 'belowMinimum';
  if (isBelow !== (payslip.kind === 'belowFloor')) return false;
  const fitting =
    reading.kind === 'interval' || reading.kind === 'atOrBelowFloor' || reading.kind === 'atOrAboveCeiling'
      ? reading
      : null;
  const range = isBelow
    ? { lowest: reading.impliedLowestBase, highest: reading.impliedHighestBase }
    : fitting && rangeOf(fitting);
  if (range === null) return false;
  const rules = isBelow ? payslip.madeBy : (payslip.place.sets[fitting?.version ?? 0] ?? []);
  const schemes: readonly SchemeId[] = isFund ? ['housing-fund'] : insuranceSchemes;
  const fits = (candidate: Decimal) =>
    schemes.every((scheme) => amountOf(rules, scheme, candidate, payslip.fundRate).eq(payslip.paid[scheme]));
  const { lowest, highest } = range;
  const holds = (lowest === null || lowest.lte(wage)) && (highest === null || highest.gte(wage));
  const isNarrow =
    (lowest === null ? fits(cent) : !fits(lowest.minus(cent))) &&
    (highest === null ? fits(new Decimal(90_000_000)) : !fits(highest.plus(cent)));
  return holds && isNarrow;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}
