import type { AmountRefusal } from '../calc/readAmount';
import type { Name, SchemeId } from '../rules/cityProfile';
import type { RosterColumnId } from './rosterColumns';

/** What a remark keeps from being calculated. `nothing`: it is only to be looked at. */
export type Stops = 'contributions' | 'takeHome' | 'check' | 'nothing';

/** Why a cell cannot be used, or what is doubtful about it. */
export type RemarkReason =
  | { kind: 'missing' }
  | { kind: 'amount'; reason: AmountRefusal }
  /** A date stands where an amount belongs. */
  | { kind: 'date' }
  /** The cell is a formula and the file does not hold its result. */
  | { kind: 'formulaWithoutValue' }
  /** The cell holds an error of the spreadsheet, such as #DIV/0!. */
  | { kind: 'spreadsheetError' }
  /** So little that it is probably meant in 万元. */
  | { kind: 'maybeTenThousands' }
  | { kind: 'roundedToCent' }
  /** So much under a header in 万元 or 千元 that the cell is probably meant in yuan. */
  | { kind: 'maybeYuan' }
  /** The roster has a column of pay, but not for this person: take-home starts from the wage. */
  | { kind: 'payFromWage' }
  /** What is given as income of the months before is just this month's pay times all the months. */
  | { kind: 'soFarIncludesThisMonth' }
  /** The same person in another month: the year and the true-up are counted in that row alone. */
  | { kind: 'countedInOtherRow'; otherFileRow: number }
  | { kind: 'notAMonth' }
  | { kind: 'notARate' }
  | { kind: 'notAnInjuryClass' }
  /** More cells than the header has: a comma in an amount without quotes, as a rule, has moved all that follow it. */
  | { kind: 'moreCellsThanHeader' }
  | { kind: 'duplicateNumber'; otherFileRow: number }
  | { kind: 'unknownCity' }
  /** Several cities go by what is written. */
  | { kind: 'ambiguousCity'; offered: Name[] }
  | { kind: 'unknownCategory'; offered: Name[] }
  /** Nothing of the category is taken from a month's pay: residents pay once a year. */
  | { kind: 'paidYearly'; category: Name }
  /** No rule of any scheme for the month; `own`: cities of the person's own, called alike, that have some. */
  | { kind: 'noRules'; own: Name[] }
  /** The rate is none of the rule of this scheme: outside of its range, or off its steps. */
  | { kind: 'rateNotAllowed'; scheme: SchemeId }
  /** Entered after the month that is calculated. */
  | { kind: 'entersLater' };

export type Remark = {
  /** Counted from 0. */
  row: number;
  column: RosterColumnId;
  stops: Stops;
  reason: RemarkReason;
  /** What the cell holds, cut to 60 characters. */
  text: string;
};

/** Enough of a cell to find it again. */
export function cutText(text: string): string {
  const characters = [...text];
  return characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : text;
}
