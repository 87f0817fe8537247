import type { ContributionRule } from '../../../rules/cityProfile';
import { formatLimit } from '../../format';
import type { RuleBrowseWording } from '../../wording/ruleBrowse/zh';
import { rateText } from './timelineRows';

/** For the eye only: amounts are told by their words. Null where a limit is not set or not known. */
export function height(limit: string): number | null {
  return limit === 'none' || limit === 'unknown' ? null : Number(limit);
}

type Fee = ContributionRule['flatFees'][number];
export const feePayers = ['employee', 'employer', 'government'] as const satisfies Fee['payer'][];

/** What a scheme's picture is drawn over: limits, or yearly or monthly fees where no rule has a base. */
export type Area = { kind: 'limits'; top: number } | { kind: 'fees'; period: Fee['period']; top: number };

export function areaOf(rules: readonly ContributionRule[]): Area {
  if (rules.length > 0 && rules.every(({ base }) => base.kind === 'none')) {
    const period = rules.some(({ flatFees }) => flatFees.some((fee) => fee.period === 'year')) ? 'year' : 'month';
    const totals = rules.map((rule) => feePayers.reduce((sum, payer) => sum + feeHeight(rule, payer, period), 0));
    return { kind: 'fees', period, top: Math.max(...totals, 1) * 1.08 };
  }
  const heights = rules.flatMap(({ base }) => {
    if (base.kind === 'none') return [];
    return base.kind === 'fixed' ? [Number(base.amount)] : [height(base.floor) ?? 0, height(base.ceiling) ?? 0];
  });
  // A band without an upper limit needs room above its floor, or it would look as if it had one.
  const openFloors = rules.flatMap(({ base }) =>
    base.kind === 'clampedWage' && height(base.ceiling) === null ? [(height(base.floor) ?? 0) * 2] : [],
  );
  return { kind: 'limits', top: Math.max(...heights, ...openFloors, 1) * 1.08 };
}

export function feeHeight({ flatFees }: ContributionRule, payer: Fee['payer'], period: Fee['period']): number {
  return flatFees
    .filter((fee) => fee.payer === payer && fee.period === period)
    .reduce((sum, { amount }) => sum + Number(amount), 0);
}

export function ratesShort({ rates }: ContributionRule, words: RuleBrowseWording): string {
  if (rates.kind === 'none') return '';
  const [employer, employee] = (['employer', 'employee'] as const).map((payer) => rateText(rates, payer, words));
  return words.ratesShort(employer ?? '', employee ?? '');
}

export function feesShort({ flatFees }: ContributionRule, words: RuleBrowseWording): string {
  const periods = (['month', 'year'] as const).map((period) => {
    const amounts = flatFees.filter((fee) => fee.period === period).map(({ amount }) => formatLimit(amount));
    return amounts.length === 0 ? '' : words.feesShort(amounts.join(' + '), period);
  });
  return periods.filter((text) => text !== '').join(' + ');
}
