import type { AmountRefusal } from '../../calc/readAmount';
import type { LoadFailure } from '../../rules/loadProfiles';

export function refusal(reason: AmountRefusal): string {
  switch (reason) {
    case 'notANumber':
      return 'This is not an amount. Write digits, such as 8000 or 8,000.50; 八千五百 works too.';
    case 'scientific':
      return 'Write the number out, not as 1e9.';
    case 'negative':
      return 'An amount cannot be negative.';
    case 'zero':
      return 'The amount must be above 0.';
    case 'misplacedComma':
      return 'A comma stands in the wrong place: one every three digits, as in 12,000.00.';
    case 'tooManyDecimals':
      return 'At most two decimals.';
    case 'tooLarge':
      return 'Above 90 million yuan: is there a zero too many?';
  }
}

export function failure(one: LoadFailure): string {
  switch (one.kind) {
    case 'unreachable':
      return 'no connection, or the server is down.';
    case 'missing':
      return `the server has no such file (${one.httpStatus}).`;
    case 'html':
      return 'the server sent a web page instead of the file (a login, or a wrong address).';
    case 'notJson':
      return 'the file is cut off, or is no JSON.';
    case 'notAnIndex':
      return 'the file is no list of cities.';
    case 'invalid':
      return `the file has ${one.problems.length} ${one.problems.length === 1 ? 'fault' : 'faults'} and was not used:`;
  }
}
