import type { ContributionRule } from './cityProfile';
import { addMonths } from './months';
import { isPaidYearly } from './paidYearly';

/** Months for which a fee is paid once, where they are fewer than a year; both inclusive, YYYY-MM. */
export type PartOfYear = { from: string; to: string };

/**
 * The months of a rule by which all is paid once, where they are fewer than a year: its fee is for them. Null for a year and
 * more, and beside a base or a rate, as those may change in the middle of the year that a fee is for.
 */
export function partOfYear(rule: ContributionRule): PartOfYear | null {
  const { effectiveFrom: from, effectiveTo: to } = rule;
  return isPaidYearly([rule]) && to < addMonths(from, 11) ? { from, to } : null;
}

/**
 * Whether the government's part of what is paid once a year is not in our data. The other two need no such question: a person
 * for whom a rule names no fee has it paid by those whom it names.
 */
export function lacksSubsidy(rule: ContributionRule): boolean {
  return isPaidYearly([rule]) && !rule.flatFees.some(({ payer }) => payer === 'government');
}
