import type { Decimal } from '../../../calc/decimal';
import { limitReached, type NearestAmount, type ReverseLookup } from '../../../calc/reverseLookup';
import { onlyWholeYuanWithin } from '../../../calc/wholeYuan';
import { formatAmount as yuan } from '../../format';
import { version } from '../explanation/en';
import { capital, unknownLimits } from '../en';
import { span } from '../solvedWagesEn';
import type { ReverseWording } from './zh';

function nearest(one: NearestAmount): string {
  return `${yuan(one.amount)} (base ${span(one.lowestBase, one.highestBase)})`;
}

function likely(lowest: Decimal, highest: Decimal): string {
  const whole = onlyWholeYuanWithin(lowest, highest);
  return whole === null || lowest.eq(highest) ? '' : ` The likely one is ${yuan(whole)}.`;
}

function lookup(reading: ReverseLookup): { headline: string; detail: string } {
  switch (reading.kind) {
    case 'interval':
      return {
        headline: `Declared base ${span(reading.lowestBase, reading.highestBase)}`,
        detail: `Every base in this range gives the same deduction.${likely(reading.lowestBase, reading.highestBase)}`,
      };
    case 'atOrBelowFloor':
      return {
        headline: `Declared at the floor: a base of ${yuan(reading.highestBase)} or less`,
        detail: 'Wages below the floor are charged at the floor too, so only the upper end is known.',
      };
    case 'atOrAboveCeiling':
      return {
        headline: `Declared at the ceiling: a base of ${yuan(reading.lowestBase)} or more`,
        detail: 'This is the most that is ever deducted, however high the wage.',
      };
    case 'anyBase':
      return {
        headline: 'The deduction does not depend on the base',
        detail: 'The rate is zero or the base is fixed: it says nothing about the base.',
      };
    case 'belowMinimum':
      return {
        headline: `Below the lowest amount under these rules, ${yuan(reading.nearest.amount)}`,
        detail: `Without a floor it would mean a base of ${span(reading.impliedLowestBase, reading.impliedHighestBase)}. Perhaps under-declared, a scheme missing or a part month: please check.`,
      };
    case 'aboveMaximum':
      return {
        headline: `Above the highest amount under these rules, ${yuan(reading.nearest.amount)}`,
        detail: `Without a ceiling it would mean a base of ${span(reading.impliedLowestBase, reading.impliedHighestBase)}. Perhaps it contains a true-up, arrears or something else: please check.`,
      };
    case 'impossible': {
      const neighbours = [reading.nearestBelow, reading.nearestAbove].flatMap((one) => (one ? [nearest(one)] : []));
      return {
        headline: 'No base gives this amount',
        detail: `The nearest that can be: ${neighbours.join('; ')}. Check which schemes it covers, flat fees and true-ups.`,
      };
    }
  }
}

export const en: ReverseWording = {
  heading: 'From the deduction to the declared base',
  lead: 'Type what the payslip deducts and read the base that was declared.',
  payer: 'Paid by',
  schemes: 'The deduction covers',
  nothingToRead: 'This month has no scheme that can be read back.',
  notExhaustive: 'Old and new rules combine in many ways, and only the likeliest were tried: this is no conclusion.',
  noScheme: 'Choose at least one scheme.',
  absent: (names) =>
    `${names}: no rule for this month, so nothing can be read back. Past the end of our data, “Carry the latest rules on” helps.`,
  mixed: 'The housing fund often stands on another base than the insurance; one at a time tells more.',
  amount: (payer) => (payer === 'employee' ? 'Employee’s deduction a month' : 'Employer’s contribution a month'),
  amountHint: 'As the payslip prints it, with its cents.',
  result: 'Declared base',
  lookup,
  rounded: 'Read as whole yuan: the payslip may have rounded.',
  exactly: 'Read exactly, to the cent.',
  fitsOther: (versions, lookup) => `Fits ${versions.map((one) => version(one, limitReached(lookup))).join(' and ')}`,
  fitsOtherDetail:
    'No base gives this amount under the present rule. The employer may have used this one at the time; a true-up may follow.',
  unknownLimit: (limit) => `${capital(unknownLimits[limit])} not found: nothing can be concluded.`,
  blocked: 'A field of the chosen schemes cannot be read; put it right first.',
};
