import type { Name, SchemeId } from '../../../rules/cityProfile';
import type { PlanWarning } from '../../payrollMessages';
import type { RosterNotice } from '../../readRoster';
import { grouped } from './zh';

const several = (headers: readonly string[]) => headers.map((header) => `“${header}”`).join(', ');

export function notice(one: RosterNotice): string {
  switch (one.kind) {
    case 'macrosNotRun':
      return 'The workbook contains macros, which were not run.';
    case 'wageFromPay':
      return `There is no column of average wages: bases are made from “${one.header}”. The wage is usually the monthly average of the year before; please check.`;
    case 'wageFromBase':
      return `Wages were taken from ${several(one.headers)}, bases already declared: these cannot show whether enough was declared, and are not checked against deductions.`;
    case 'ignoredColumns':
      return `${one.count === 1 ? '1 column was' : `${one.count} columns were`} not used: ${one.headers.join(', ')}${one.count > one.headers.length ? ' and others' : ''}.`;
    case 'multiplied':
      return `${several(one.headers)}: in units of ${grouped(one.by)} yuan, multiplied accordingly.`;
    case 'totalRowsLeftOut':
      return `Not people but sums, signatures or notes: row ${one.fileRows.join(', ')}.`;
    case 'otherSheets':
      return `Other sheets of the file were not read: ${one.sheets.join(', ')}.`;
    case 'unreadableCharacters':
      return `From row ${one.fileRow} on some characters cannot be read: check the names, or save the file as csv in UTF-8.`;
  }
}

/** `place`: city, category and month, in words. */
export function warning(
  { kind, schemes, people }: PlanWarning,
  place: string,
  schemeNames: Record<SchemeId, string>,
): string {
  const where = `${place} (${peopleCount(people)})`;
  const names = schemes.map((scheme) => schemeNames[scheme].toLowerCase()).join(', ');
  switch (kind) {
    case 'noRule':
      return `${where}: no rule for ${names}; the totals are without them.`;
    case 'carriedOn':
      return `${where}: ${names} beyond what we know, estimated by the latest rules.`;
    case 'provisional':
      return `${where}: provisional limits for ${names}; a true-up may follow when the year’s notice is out.`;
    case 'unknownLimit':
      return `${where}: a limit of ${names} was not found and is taken as none.`;
  }
}

/** Follows a sentence that a city has no rule for a month. */
export function ownHave(cities: readonly Name[]): string {
  const names = cities.map(({ en }) => en).join(' and ');
  if (cities.length === 0) return '';
  return ` Your own ${cities.length === 1 ? `profile ${names} has it; use it` : `profiles ${names} have it; use one`} by a choice in the settings.`;
}

export function peopleCount(count: number): string {
  return count === 1 ? '1 person' : `${grouped(count)} people`;
}
