/** Random payslips of the published rules, of which it is known from what base they were made. */
import { readdirSync, readFileSync } from 'node:fs';
import { calculateContributions } from '../src/calc/calculateContributions';
import { limit } from '../src/calc/contributionBase';
import { Decimal } from '../src/calc/decimal';
import { withoutLimits } from '../src/calc/reverseLookup';
import { cityProfileSchema, type CityProfile, type ContributionRule, type SchemeId } from '../src/rules/cityProfile';
import { monthsCovered } from '../src/rules/coverage';
import { addMonths } from '../src/rules/months';
import { payslipRules } from '../src/ui/payslip/payslipRules';

export const shares = { twoBases: 200, floor: 200, ceiling: 100, belowFloor: 100, trueUp: 100, plain: 300 };
export type Kind = keyof typeof shares;
export const kinds = Object.keys(shares) as Kind[];
export const insuranceSchemes = ['pension', 'medical', 'unemployment'] as const;

export const cent = new Decimal('0.01');
export const seed = 20261125;

/** A month in which all four lines have a rule whose base follows the wage. */
type Place = { name: string; month: string; sets: ContributionRule[][] };

export type Payslip = {
  kind: Kind;
  place: Place;
  fundRate: string;
  /** The rules that made the lines: without limits where the base lies below the floor. */
  madeBy: ContributionRule[];
  /** Before the limits came. */
  settledFrom: ContributionRule[];
  wage: Decimal;
  fundWage: Decimal;
  /** Months of difference in a settlement month, else 0. */
  months: number;
  paid: Record<SchemeId, Decimal>;
};

export function allPlaces(): Place[] {
  const folder = new URL('../public/city-profiles/', import.meta.url);
  const profiles = readdirSync(folder)
    .filter((file) => file.endsWith('.json') && file !== 'index.json' && file !== 'schema.json')
    .map((file) => cityProfileSchema.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))));
  return profiles.flatMap((profile) =>
    profile.personCategories.flatMap(({ id }) =>
      monthsOf(profile).flatMap((month) => placeOf(profile, id, month) ?? []),
    ),
  );
}

function monthsOf(profile: CityProfile): string[] {
  const { firstMonth, lastMonth } = monthsCovered(profile);
  const months: string[] = [];
  for (let month = firstMonth; month <= lastMonth; month = addMonths(month, 1)) months.push(month);
  return months;
}

function placeOf(profile: CityProfile, category: string, month: string): Place | null {
  const { sets } = payslipRules(profile, month, category, '', false);
  const versions = sets.map((set) => set.map(({ rule }) => rule));
  const [rules = []] = versions;
  const isWhole = [...insuranceSchemes, 'housing-fund' as const].every((scheme) => {
    const rule = rules.find((one) => one.scheme === scheme);
    if (rule?.base.kind !== 'clampedWage' || limit(rule.base.floor) === null || limit(rule.base.ceiling) === null)
      return false;
    return scheme !== 'housing-fund' || rule.rates.kind === 'range';
  });
  return isWhole ? { name: `${profile.city.id} ${category}`, month, sets: versions } : null;
}

export function makePayslip(kind: Kind, places: readonly Place[], random: () => number): Payslip {
  const suitable = kind === 'trueUp' ? places.filter((place) => settlementOf(place) !== null) : places;
  const place = suitable[Math.floor(random() * suitable.length)] as Place;
  const [rules = []] = place.sets;
  const fundRate = `${5 + Math.floor(random() * 8)}%`;
  const insurance = limitsOf(rules, (scheme) => scheme !== 'housing-fund');
  const fund = limitsOf(rules, (scheme) => scheme === 'housing-fund');
  const everywhere = limitsOf(place.sets.flat(), () => true);
  const within = (low: Decimal, high: Decimal) =>
    low.plus(high.minus(low).times(new Decimal(random()).toDecimalPlaces(9))).toDecimalPlaces(random() < 0.5 ? 0 : 2);
  const inside = () =>
    within(Decimal.max(insurance.highestFloor, fund.highestFloor).plus(1), insurance.lowestCeiling.minus(1));

  const settlement = settlementOf(place);
  const made = { kind, place, fundRate, madeBy: rules, settledFrom: rules, months: 0 };
  switch (kind) {
    case 'plain': {
      const wage = Decimal.min(inside(), fund.lowestCeiling.minus(1));
      return pay({ ...made, wage, fundWage: wage });
    }
    case 'twoBases':
      return pay({ ...made, wage: inside(), fundWage: within(fund.highestFloor.plus(1), fund.lowestCeiling.minus(1)) });
    case 'floor': {
      const wage = within(new Decimal(500), Decimal.min(insurance.lowestFloor, fund.lowestFloor));
      return pay({ ...made, wage, fundWage: wage });
    }
    case 'ceiling': {
      const wage = within(Decimal.max(insurance.highestCeiling, fund.highestCeiling), new Decimal(80_000));
      return pay({ ...made, wage, fundWage: wage });
    }
    case 'belowFloor': {
      const wage = within(everywhere.lowestFloor.times('0.3'), everywhere.lowestFloor.minus(20));
      return pay({ ...made, madeBy: withoutLimits(rules, {}), wage, fundWage: wage });
    }
    case 'trueUp': {
      if (settlement === null) throw new Error('No settlement in this month');
      const { settledFrom, months } = settlement;
      const isLow = settlement.low !== null && (settlement.high === null || random() < 0.5);
      const wage = isLow
        ? within(new Decimal(500), (settlement.low as Decimal).minus(1))
        : within((settlement.high as Decimal).plus(1), new Decimal(60_000));
      return pay({ ...made, settledFrom, months, wage, fundWage: Decimal.min(inside(), fund.lowestCeiling.minus(1)) });
    }
  }
}

/** The month in which final limits came, and the months since the provisional ones began. */
function settlementOf({
  month,
  sets,
}: Place): { settledFrom: ContributionRule[]; months: number; low: Decimal | null; high: Decimal | null } | null {
  const [rules = [], ...others] = sets;
  const pension = rules.find(({ scheme }) => scheme === 'pension');
  if (pension?.announcedOn?.slice(0, 7) !== month || pension.effectiveFrom >= month) return null;
  const settledFrom = others.find((set) => set.some(({ scheme, provisional }) => scheme === 'pension' && provisional));
  const old = settledFrom?.find(({ scheme }) => scheme === 'pension');
  if (settledFrom === undefined || old?.base.kind !== 'clampedWage' || pension.base.kind !== 'clampedWage') return null;
  const [floors, ceilings] = (['floor', 'ceiling'] as const).map((side) =>
    [old, pension].map(({ base }) => (base.kind === 'clampedWage' ? new Decimal(base[side]) : cent)),
  ) as [[Decimal, Decimal], [Decimal, Decimal]];
  const months = monthsBetween(pension.effectiveFrom, month);
  const [low, high] = [floors[1].gt(floors[0]) ? floors[1] : null, ceilings[1].gt(ceilings[0]) ? ceilings[0] : null];
  return low === null && high === null ? null : { settledFrom, months, low, high };
}

function monthsBetween(from: string, to: string): number {
  let months = 0;
  for (let month = from; month < to; month = addMonths(month, 1)) months += 1;
  return months;
}

function limitsOf(rules: readonly ContributionRule[], belongs: (scheme: SchemeId) => boolean) {
  const ofLines = rules.filter(
    ({ scheme }) => belongs(scheme) && [...insuranceSchemes, 'housing-fund'].includes(scheme),
  );
  const limits = (side: 'floor' | 'ceiling') =>
    ofLines.flatMap(({ base }) => (base.kind === 'clampedWage' ? (limit(base[side]) ?? []) : []));
  return {
    lowestFloor: Decimal.min(...limits('floor')),
    highestFloor: Decimal.max(...limits('floor')),
    lowestCeiling: Decimal.min(...limits('ceiling')),
    highestCeiling: Decimal.max(...limits('ceiling')),
  };
}

function pay(payslip: Omit<Payslip, 'paid'>): Payslip {
  const at = (rules: readonly ContributionRule[], scheme: SchemeId) =>
    amountOf(rules, scheme, scheme === 'housing-fund' ? payslip.fundWage : payslip.wage, payslip.fundRate);
  const paid = Object.fromEntries(
    [...insuranceSchemes, 'housing-fund' as const].map((scheme) => {
      const now = at(payslip.madeBy, scheme);
      const isSettled = scheme !== 'housing-fund' && payslip.months > 0;
      return [scheme, isSettled ? now.plus(now.minus(at(payslip.settledFrom, scheme)).times(payslip.months)) : now];
    }),
  ) as Payslip['paid'];
  return { ...payslip, paid };
}

export function amountOf(
  rules: readonly ContributionRule[],
  scheme: SchemeId,
  wage: Decimal,
  fundRate: string,
): Decimal {
  const own = rules.filter((rule) => rule.scheme === scheme);
  return calculateContributions(own, { rates: { 'housing-fund': fundRate } }, wage).total.employee;
}

/** Mulberry32: the same payslips in every run. */
export function randomNumbers(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
