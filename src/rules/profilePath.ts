import { spelledValue } from './spelledValue';

/** The keys and list positions that lead to a place in a profile. */
export type ProfilePath = readonly (string | number)[];

/** A place as a person finds it in the file: `contributionRules[3].base.floor`; keys of other spellings stand in quotes. */
export function spellPath(path: ProfilePath): string {
  return path.reduce<string>((spelled, part) => {
    if (typeof part === 'number') return `${spelled}[${part}]`;
    if (!/^[\w$-]{1,60}$/.test(part)) return `${spelled}[${spelledValue(part)}]`;
    return spelled === '' ? part : `${spelled}.${part}`;
  }, '');
}
