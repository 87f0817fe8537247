import type { RosterColumnId } from '../../payroll/rosterColumns';

export type ColumnChoice = RosterColumnId | null;

/** What is wrong with what was chosen. */
export type ChoiceProblem =
  | { kind: 'noPerson' }
  | { kind: 'noWage' }
  /** Of several columns only one can be it. */
  | { kind: 'twice'; column: RosterColumnId };

/** A roster needs to say who, and what of; and a column is one thing only. */
export function choiceProblems(choices: readonly ColumnChoice[]): ChoiceProblem[] {
  const has = (id: RosterColumnId) => choices.includes(id);
  const twice = choices.filter((id, index) => id !== null && choices.indexOf(id) !== index);
  return [
    ...(has('name') || has('number') ? [] : [{ kind: 'noPerson' } as const]),
    ...(has('wage') || has('pay') ? [] : [{ kind: 'noWage' } as const]),
    ...[...new Set(twice)].flatMap((column) => (column === null ? [] : [{ kind: 'twice', column } as const])),
  ];
}
