/** The curve of contributions against the wage with the limits that bend it: pure, so that the picture only draws it. */
import { totalOf, type Choices } from '../../../calc/calculateContributions';
import { limit } from '../../../calc/contributionBase';
import { Decimal, zero } from '../../../calc/decimal';
import type { ContributionRule, Payer, SchemeId } from '../../../rules/cityProfile';

export type LimitSide = 'floor' | 'ceiling';

/** Schemes whose floor, or whose ceiling, is the same amount. */
export type SharedLimit = {
  side: LimitSide;
  amount: Decimal;
  schemes: SchemeId[];
  /** `all`: every scheme that has limits; `insurance`: every one but the housing fund. */
  extent: 'all' | 'insurance' | 'some';
};

export type CurvePoint = { wage: Decimal } & Record<Payer, Decimal>;

export type WageCurve = {
  /** From 0 to the end of the axis, by rising wage: straight lines in between are the curve itself. */
  points: CurvePoint[];
  here: CurvePoint;
  /** Floors, then ceilings; each by rising amount. */
  limits: SharedLimit[];
  /** Schemes with a limit that was not found: the curve is drawn as if there were none. */
  unknown: Record<LimitSide, SchemeId[]>;
  /** What is paid however low the wage is; null when nothing is, or a floor was not found. */
  least: CurvePoint | null;
  /** The point from which nothing rises any more; null where something does. */
  most: CurvePoint | null;
};

/** Where no ceiling ends the axis, it shows at least this much. */
const roomWithoutCeilings = new Decimal(30_000);
/** A little room to the right, so that the last line is seen to be flat. */
const beyondTheLast = new Decimal('1.06');

export function wageCurve(rules: readonly ContributionRule[], choices: Choices, wage: Decimal): WageCurve {
  // A scheme declared on a wage of its own does not move with the wage of the axis.
  const moving = rules.filter(({ scheme }) => choices.wages?.[scheme] === undefined);
  const limits = [...sharedLimits(moving, 'floor'), ...sharedLimits(moving, 'ceiling')];
  const employerAt = totalOf(rules, choices, 'employer');
  const employeeAt = totalOf(rules, choices, 'employee');
  const at = (one: Decimal): CurvePoint => ({ wage: one, employer: employerAt(one), employee: employeeAt(one) });
  const wages = [zero, ...limits.map(({ amount }) => amount), wage, endOfAxis(limits, wage)];
  const points = ascending(wages).map(at);

  const unknown = { floor: withUnknown(moving, 'floor'), ceiling: withUnknown(moving, 'ceiling') };
  const [first, last] = [points[0], points.at(-1)];
  return {
    points,
    here: at(wage),
    limits,
    unknown,
    least: first !== undefined && unknown.floor.length === 0 && paysAnything(first) ? first : null,
    most: last === undefined ? null : flatFrom(points, last),
  };
}

export function paysAnything(point: CurvePoint): boolean {
  return !point.employer.isZero() || !point.employee.isZero();
}

/** The point between 0 and the end from which on both payers pay what they pay at the end. */
function flatFrom(points: readonly CurvePoint[], end: CurvePoint): CurvePoint | null {
  const start = points.find(({ employer, employee }) => employer.eq(end.employer) && employee.eq(end.employee));
  return start === undefined || start === end || start.wage.isZero() ? null : start;
}

function sharedLimits(rules: readonly ContributionRule[], side: LimitSide): SharedLimit[] {
  const limited = rules.flatMap(({ scheme, base }) => {
    if (base.kind !== 'clampedWage') return [];
    return [{ scheme, amount: limit(base[side]) }];
  });
  const amounts = ascending(limited.flatMap(({ amount }) => amount ?? []));
  return amounts.map((amount) => {
    const schemes = limited.filter((one) => one.amount?.eq(amount)).map(({ scheme }) => scheme);
    const others = limited.filter(({ scheme }) => !schemes.includes(scheme));
    const isInsurance =
      schemes.length > 1 &&
      !schemes.includes('housing-fund') &&
      others.every(({ scheme }) => scheme === 'housing-fund');
    return { side, amount, schemes, extent: others.length === 0 ? 'all' : isInsurance ? 'insurance' : 'some' };
  });
}

function withUnknown(rules: readonly ContributionRule[], side: LimitSide): SchemeId[] {
  return rules
    .filter(({ base }) => base.kind === 'clampedWage' && base[side] === 'unknown')
    .map(({ scheme }) => scheme);
}

function endOfAxis(limits: readonly SharedLimit[], wage: Decimal): Decimal {
  const highest = Decimal.max(wage, ...limits.map(({ amount }) => amount));
  if (limits.some(({ side }) => side === 'ceiling')) return highest.times(beyondTheLast);
  return Decimal.max(wage.times(2), highest.times(beyondTheLast), roomWithoutCeilings);
}

function ascending(amounts: readonly Decimal[]): Decimal[] {
  const sorted = [...amounts].sort((one, other) => one.cmp(other));
  return sorted.filter((amount, index) => !sorted[index - 1]?.eq(amount));
}
