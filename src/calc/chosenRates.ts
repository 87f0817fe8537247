import type { ContributionRule, Payer, SchemeId } from '../rules/cityProfile';
import { Decimal, zero } from './decimal';

/**
 * What the person chose where the rules leave a choice.
 * `rates`: an option's id, or a percentage within the range or of the unit's own ("8%"). `wages`: a scheme declared on
 * another wage than the rest, in yuan a month.
 */
export type Choices = {
  rates?: Partial<Record<SchemeId, string>>;
  wages?: Partial<Record<SchemeId, Decimal>>;
};

export type SharedRates = Record<Payer, Decimal>;

/** The highest rate a unit may have of its own: floating injury rates stay below it. */
export const highestOwnRate = '5%';

/** "8%" as the fraction 0.08. The text matches the schema's spelling of a percentage. */
export function parsePercentage(text: string): Decimal {
  return new Decimal(text.slice(0, -1)).div(100);
}

const percentagePattern = /^\d{1,3}(\.\d{1,4})?%$/;

/**
 * Both payers' rates as fractions of the base (0.08 for 8%).
 *
 * Without a choice: the first option, or the suggested rate of a range.
 * @throws RangeError when the choice is no option of the rule and no percentage that it allows; the page validates before.
 */
export function chosenRates(rule: ContributionRule, choice: string | undefined): SharedRates {
  const rates = findRates(rule, choice);
  if (rates === null) throw new RangeError(`${rule.scheme}: ${choice} is not a rate of this rule`);
  return rates;
}

/** Whether `chosenRates` accepts the choice for this rule. */
export function isRateOf(rule: ContributionRule, choice: string): boolean {
  return findRates(rule, choice) !== null;
}

function findRates({ rates }: ContributionRule, choice: string | undefined): SharedRates | null {
  if (rates.kind === 'none') return choice === undefined ? { employer: zero, employee: zero } : null;
  if (rates.kind === 'range') {
    const rate = parsePercentageWithin(choice ?? rates.suggested, rates.lowest, rates.highest, rates.step);
    if (rate === null) return null;
    return {
      employer: rates.payers.includes('employer') ? rate : zero,
      employee: rates.payers.includes('employee') ? rate : zero,
    };
  }
  const [first] = rates.options;
  const option = choice === undefined ? first : rates.options.find(({ id }) => id === choice);
  if (option !== undefined) {
    return { employer: parsePercentage(option.employer), employee: parsePercentage(option.employee) };
  }
  if (rates.ownRate === null || choice === undefined || first === undefined) return null;
  const ownRate = parsePercentageWithin(choice, '0%', highestOwnRate, '0.0001%');
  if (ownRate === null) return null;
  const others = { employer: parsePercentage(first.employer), employee: parsePercentage(first.employee) };
  return { ...others, [rates.ownRate]: ownRate };
}

function parsePercentageWithin(text: string, lowest: string, highest: string, step: string): Decimal | null {
  if (!percentagePattern.test(text)) return null;
  const rate = parsePercentage(text);
  const [low, high] = [parsePercentage(lowest), parsePercentage(highest)];
  if (rate.lt(low) || rate.gt(high)) return null;
  return rate.minus(low).mod(parsePercentage(step)).isZero() ? rate : null;
}

/** Every rate of a range, lowest first, spelled as percentages: "5%", "6%" … "12%". */
export function ratesOfRange(lowest: string, highest: string, step: string): string[] {
  const rates: string[] = [];
  let percent = new Decimal(lowest.slice(0, -1));
  while (percent.lte(highest.slice(0, -1))) {
    rates.push(`${percent.toFixed()}%`);
    percent = percent.plus(step.slice(0, -1));
  }
  return rates;
}
