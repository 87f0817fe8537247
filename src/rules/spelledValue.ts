import { withHiddenShown } from './hiddenCharacters';

/** More than any sentence shows of a value. */
const mostSpelled = 100;

/** A value as JSON spells it, cut off after some hundred characters, so that no depth or length of it does harm. */
export function spelledValue(value: unknown): string {
  return withHiddenShown(spell(value, mostSpelled));
}

function spell(value: unknown, room: number): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, Math.max(room, 1)));
  if (typeof value !== 'object' || value === null) return String(value);
  // Each level costs a character at least: the room ends before the stack does.
  if (Array.isArray(value)) return spellAll('[', value.slice(0, mostSpelled), room, spell);
  return spellAll('{', Object.entries<unknown>({ ...value }), room, ([key, held], left) => {
    const spelled = `${spell(key, left)}:`;
    return spelled + spell(held, left - spelled.length);
  });
}

function spellAll<Entry>(
  opening: '[' | '{',
  entries: readonly Entry[],
  room: number,
  spellEntry: (entry: Entry, room: number) => string,
): string {
  let spelled: string = opening;
  for (const [index, entry] of entries.entries()) {
    if (spelled.length >= room) return spelled;
    if (index > 0) spelled += ',';
    spelled += spellEntry(entry, room - spelled.length);
  }
  return spelled + (opening === '[' ? ']' : '}');
}
