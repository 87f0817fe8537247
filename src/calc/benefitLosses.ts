import { Decimal, zero } from './decimal';

// Bases are declared bases and lawful bases, yuan a month. Losses are yuan to the cent, never below zero: where the
// declared base is not the lower one, nothing is lost.

/** Grade of disability 伤残等级, 1 the gravest. */
export type InjuryGrade = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

/** Months of the own wage that the one-time grant pays, by grade (工伤保险条例). */
export const injuryGrantMonths: Record<InjuryGrade, number> = {
  1: 27,
  2: 25,
  3: 23,
  4: 21,
  5: 18,
  6: 16,
  7: 13,
  8: 11,
  9: 9,
  10: 7,
};

/**
 * What a low base takes from the one-time injury grant 一次性伤残补助金: the own wage it is paid by is the average base of
 * the twelve months before the injury (工伤保险条例).
 * @param gap lawful base less declared base, yuan a month
 */
export function injuryGrantLoss(gap: Decimal, grade: InjuryGrade): Decimal {
  return lossOf(gap.times(injuryGrantMonths[grade]));
}

/** Days of maternity allowance in Jiangsu. */
export const jiangsuMaternityDays = new Decimal(158);

/**
 * What low bases of the whole unit take from the maternity allowance 生育津贴: it is due by the unit's average
 * monthly wage of the year before, the fund by the average of the bases it knows. A day is a thirtieth of a month.
 * @param unit averages over the unit's employees, yuan a month
 * @param days days of allowance, not negative
 */
export function maternityAllowanceLoss(unit: { averageWage: Decimal; averageBase: Decimal }, days: Decimal): Decimal {
  return lossOf(unit.averageWage.minus(unit.averageBase).times(days).div(30));
}

/** Share of the own base that Jiangsu pays. */
export type JiangsuUnemploymentShare = '45%' | '50%' | '55%';

/** What the monthly unemployment benefit 失业保险金 is made from. */
export type UnemploymentRule =
  | {
      /** 江苏省失业保险规定: a share of the own average base of twelve months, within limits. */
      province: 'jiangsu';
      share: JiangsuUnemploymentShare;
      /** The most it can be, yuan a month; null when unknown. */
      minimumWage: Decimal | null;
      /** 低保, yuan a month: the least it can be is one and a half times this; null when unknown. */
      subsistenceAllowance: Decimal | null;
    }
  /** A share of the minimum wage. */
  | { province: 'fujian' };

export type UnemploymentLoss =
  /** Yuan a month: the benefit by either base, and the difference. */
  | { kind: 'loss'; declared: Decimal; lawful: Decimal; monthly: Decimal }
  /** A limit is unknown: with it the loss may be smaller, but never greater. Yuan a month, above zero. */
  | { kind: 'lossAtMost'; monthly: Decimal }
  /** The same for everybody, whatever the base. */
  | { kind: 'independentOfBase' };

/**
 * What a low base takes from the monthly unemployment benefit. Either benefit is rounded to the cent, then subtracted.
 * @param declaredBase average of twelve months, yuan a month
 * @param lawfulBase the same, as it should have been
 */
export function unemploymentLoss(rule: UnemploymentRule, declaredBase: Decimal, lawfulBase: Decimal): UnemploymentLoss {
  if (rule.province === 'fujian') return { kind: 'independentOfBase' };
  const declared = jiangsuBenefit(rule, declaredBase);
  const lawful = jiangsuBenefit(rule, lawfulBase);
  const monthly = lossOf(lawful.minus(declared));
  const limitsKnown = rule.minimumWage !== null && rule.subsistenceAllowance !== null;
  // A limit brings the two benefits nearer to each other or leaves them: what is lost without it cannot grow.
  return limitsKnown || monthly.isZero()
    ? { kind: 'loss', declared, lawful, monthly }
    : { kind: 'lossAtMost', monthly };
}

const jiangsuShares: Record<JiangsuUnemploymentShare, string> = { '45%': '0.45', '50%': '0.5', '55%': '0.55' };

function jiangsuBenefit(rule: UnemploymentRule & { province: 'jiangsu' }, base: Decimal): Decimal {
  const least = rule.subsistenceAllowance?.times('1.5') ?? zero;
  const benefit = Decimal.max(least, base.times(jiangsuShares[rule.share]));
  // Should the two limits ever cross, the minimum wage holds: no benefit exceeds it.
  return toCents(rule.minimumWage === null ? benefit : Decimal.min(rule.minimumWage, benefit));
}

function lossOf(difference: Decimal): Decimal {
  return Decimal.max(zero, toCents(difference));
}

function toCents(amount: Decimal): Decimal {
  return amount.toDecimalPlaces(2);
}
