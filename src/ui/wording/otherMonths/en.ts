import type { MonthRun } from '../../../rules/categoryMonths';
import { monthSpan } from '../monthSpan/en';
import type { OtherMonthsWording } from './zh';

function months(runs: readonly MonthRun[]): string {
  const [first, last] = [runs[0], runs.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (runs.length > 2) return `${monthSpan(first.firstMonth, last.lastMonth)}, with gaps`;
  return runs.map(({ firstMonth, lastMonth }) => monthSpan(firstMonth, lastMonth)).join(' and ');
}

export const en: OtherMonthsWording = {
  unknownHere: (used) => `The category chosen before does not exist here; “${used}” is used.`,
  onlyMonths: (name, runs, used) => `${name}: our data are for ${months(runs)} only; “${used}” is used here.`,
  others: 'In other months there are also: ',
  othersNamed: (names) => `In other months there are also: ${names.join(', ')}`,
  other: (name, runs) => `${name}, ${months(runs)}`,
};
