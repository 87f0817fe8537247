import type { ContributionRule, FlatFee } from '../../../rules/cityProfile';
import { feePayers } from '../../../rules/feePayers';
import { isLimitAmount } from '../../../rules/limitAmount';
import { partOfYear } from '../../../rules/yearlyTerms';
import { formatLimit } from '../../format';
import type { RuleBrowseWording } from '../../wording/ruleBrowse/zh';
import { rateText } from './timelineRows';

/** For the eye only: amounts are told by their words. Null where a limit is not set or not known. */
export function height(limit: string): number | null {
  return isLimitAmount(limit) ? Number(limit) : null;
}

/** What a scheme's picture is drawn over: limits, or yearly or monthly fees where no rule has a base. */
export type Area =
  /** Without a top where no amount is known. */
  { kind: 'limits'; top: number | null } | { kind: 'fees'; period: FlatFee['period']; top: number };

export function areaOf(rules: readonly ContributionRule[]): Area {
  if (rules.length > 0 && rules.every(({ base }) => base.kind === 'none')) {
    const period = rules.some(({ flatFees }) => flatFees.some((fee) => fee.period === 'year')) ? 'year' : 'month';
    const totals = rules.map((rule) => feePayers.reduce((sum, payer) => sum + feeHeight(rule, payer, period), 0));
    return { kind: 'fees', period, top: Math.max(...totals, 1) * 1.08 };
  }
  const heights = rules.flatMap(({ base }) => {
    if (base.kind === 'none') return [];
    return base.kind === 'fixed'
      ? [Number(base.amount)]
      : [height(base.floor) ?? [], height(base.ceiling) ?? []].flat();
  });
  // A band without an upper limit needs room above its floor, or it would look as if it had one.
  const openFloors = rules.flatMap(({ base }) =>
    base.kind === 'clampedWage' && height(base.ceiling) === null ? [(height(base.floor) ?? 0) * 2] : [],
  );
  return { kind: 'limits', top: heights.length === 0 ? null : Math.max(...heights, ...openFloors, 1) * 1.08 };
}

export function feeHeight({ flatFees }: ContributionRule, payer: FlatFee['payer'], period: FlatFee['period']): number {
  return flatFees
    .filter((fee) => fee.payer === payer && fee.period === period)
    .reduce((sum, { amount }) => sum + Number(amount), 0);
}

export function ratesShort({ rates }: ContributionRule, words: RuleBrowseWording): string {
  if (rates.kind === 'none') return '';
  const [employer, employee] = (['employer', 'employee'] as const).map((payer) => rateText(rates, payer, words));
  return words.ratesShort(employer ?? '', employee ?? '');
}

export function feesShort(rule: ContributionRule, words: RuleBrowseWording): string {
  const periods = (['month', 'year'] as const).map((period) => {
    const amounts = rule.flatFees.filter((fee) => fee.period === period).map(({ amount }) => formatLimit(amount));
    return amounts.length === 0
      ? ''
      : words.feesShort(amounts.join(' + '), partOfYear(rule) === null ? period : 'part');
  });
  return periods.filter((text) => text !== '').join(' + ');
}
