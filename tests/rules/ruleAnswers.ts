/** Answers of `findRules`, a line each. */
import { expect } from 'vitest';
import type { CityProfile, ContributionRule } from '../../src/rules/cityProfile';
import { findRules, type RuleLookup } from '../../src/rules/findRules';
import { profileOf } from './profileBuilder';

/** An answer in words, with the rules by the names in their notes. */
function spelled(lookup: RuleLookup): string {
  switch (lookup.kind) {
    case 'found':
    case 'includedIn':
      return `${lookup.scheme} ${lookup.kind} ${lookup.rule.note}`;
    case 'afterLast':
      return `${lookup.scheme} afterLast ${lookup.latest.note}`;
    case 'beforeFirst':
      return `${lookup.scheme} beforeFirst ${lookup.earliest.note}`;
    case 'gap':
      return `${lookup.scheme} gap ${lookup.before.note} ${lookup.after.note}`;
  }
}

export function answers(profile: CityProfile, month: string, knownOn?: string, personCategory = 'employee'): string[] {
  return findRules(profile, month, personCategory, knownOn === undefined ? {} : { knownOn }).map(spelled);
}

/** What the rules answer in the order given and in the opposite one: the order in the file must not matter. */
export function answersInAnyOrder(rules: ContributionRule[], month: string, knownOn?: string): string[] {
  const [there, back] = [profileOf(...rules), profileOf(...[...rules].reverse())].map((profile) =>
    answers(profile, month, knownOn),
  );
  expect(back).toEqual(there);
  return there!;
}
