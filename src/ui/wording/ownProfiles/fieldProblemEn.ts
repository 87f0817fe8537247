import type { ProfileProblemReason } from '../../../rules/profileProblems';
import { reasonInEnglish } from '../profileProblem/en';

/** What is wrong with a field, to whoever filled it in: no path, and no spelling of the file. */
export function fieldProblemEn(reason: ProfileProblemReason): string {
  switch (reason.kind) {
    case 'amount':
    case 'limit':
      return isEmpty(reason.value)
        ? 'Fill in an amount.'
        : `${shown(reason.value)} is not an amount: digits only, at most two decimals, such as 4952 or 10.50.`;
    case 'percentage':
      return isEmpty(reason.value)
        ? 'Fill in a rate.'
        : `${shown(reason.value)} is not a percentage from 0 to 100, such as 8 or 0.5.`;
    case 'rateTooFine':
      return 'At most four decimals.';
    case 'month':
      return 'Choose a year and a month.';
    case 'year':
      return `${shown(reason.value)} is not a year such as 2026; leave it empty if you do not know.`;
    case 'day':
      return 'Fill in a day of the calendar; leave it empty if you do not know.';
    case 'url':
      return 'An address begins with http:// or https://; leave it empty if there is none.';
    case 'emptyText':
      return 'Fill this in.';
    case 'id':
      return isEmpty(reason.value)
        ? 'Fill this in.'
        : 'Use lower-case letters, digits and single hyphens only, such as suzhou.';
    case 'divisionCode':
      return 'Fill in six digits, such as 320500.';
    case 'noSource':
      return 'Something new has no source yet: choose or fill in a document.';
    case 'unknownSource':
      return 'The profile has no such source; choose another.';
    case 'noOption':
      return 'There must be at least one rate.';
    case 'endBeforeStart':
      return 'The last month is before the first.';
    case 'floorAboveCeiling':
      return `The floor ${reason.floor} is above the ceiling ${reason.ceiling}.`;
    case 'ratesOutOfOrder':
      return `The suggested ${reason.suggested} is not between ${reason.lowest} and ${reason.highest}.`;
    case 'suggestedOffStep':
      return `Steps of ${reason.step} from ${reason.lowest} do not reach ${reason.suggested}.`;
    case 'illegalOverlap':
      return `There is a rule for ${reason.from} to ${reason.to} already. Two rules for the same months must be announced on different days, or exactly one of them be provisional.`;
    default:
      return `${capital(reasonInEnglish(reason))}.`;
  }
}

function isEmpty(value: string): boolean {
  return value === '""';
}

function shown(value: string): string {
  return value.replace(/^"|"$/g, '');
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
