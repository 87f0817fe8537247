/** What the checks across a whole profile find in a changed one. */
import { readProfile, type ProfileProblem } from '../../src/rules/profileProblems';
import type { ContributionRule } from '../../src/rules/cityProfile';
import { profileOf, ruleOf } from './profileBuilder';

/** What is refused in a profile of these rules; all else in it is right. */
export function problemsOfRules(...rules: ContributionRule[]): ProfileProblem[] {
  const reading = readProfile({ ...profileOf(ruleOf('any')), contributionRules: rules });
  return reading.kind === 'valid' ? [] : reading.problems;
}
