import type { Name } from './cityProfile';

/** Own profiles stand beside the published ones under local ids of this kind; no published city's id may begin so. */
export const ownCityPrefix = 'own-';

/** Whether a city's figures come from a profile that somebody brought to this machine. */
export function isOwnCity(cityId: string): boolean {
  return cityId.startsWith(ownCityPrefix);
}

/** A name with the mark that it carries wherever its numbers appear. @param number 1 for the first own city of a name */
export function ownName({ zh, en }: Name, number: number): Name {
  const counted = number === 1 ? '' : ` ${number}`;
  return { zh: `${zh}（自定${counted}）`, en: `${en} (own${counted})` };
}

/** Whether a text ends as own cities' names do, in either language, however its brackets are typed. */
export function isMarked(text: string): boolean {
  return /\((自定|own) *\d*\)\s*$/i.test(text.normalize('NFKC'));
}

/** An own city's name as its file has it. */
export function unmarkedName({ zh, en }: Name): Name {
  return { zh: zh.replace(/（自定(?: \d+)?）$/, ''), en: en.replace(/ \(own(?: \d+)?\)$/, '') };
}

/** What an own city's id may have been in its file: a number at the end belongs to that id, or was added to it here. */
export function unmarkedIds(id: string): string[] {
  const unmarked = id.slice(ownCityPrefix.length);
  return [unmarked, unmarked.replace(/-\d+$/, '')];
}
