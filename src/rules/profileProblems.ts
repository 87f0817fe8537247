import type * as z from 'zod/mini';
import { cityProfileSchema, contributionRuleSchema, type CityProfile } from './cityProfile';
import { hiddenCharacterIn } from './hiddenCharacters';
import type { JsonFault } from './jsonText';
import type { CrossCheckReason } from './profileCrossChecks';
import { mostProblems, mostProblemsSought } from './profileLimits';
import { spellPath, type ProfilePath } from './profilePath';
import { spelledValue } from './spelledValue';

/** Reasons named by a single value's own shape; the schema gives them as the message of the issue. */
const valueReasons = [
  'id',
  'amount',
  'percentage',
  'rateTooFine',
  'month',
  'year',
  'day',
  'yearOutOfRange',
  'url',
  'urlWithUser',
  'emptyText',
  'limit',
  'noSource',
  'noOption',
  'noPayer',
  'noCategory',
  'noRule',
  'formatVersion',
  'revision',
  'divisionCode',
] as const;
type ValueReason = (typeof valueReasons)[number];

/** What a place in the file holds, where it holds something else altogether. */
export type ExpectedType = 'string' | 'boolean' | 'array' | 'object';

/** What is wrong with a file before there is a value to check. Sizes are in bytes. */
export type FileReason =
  | { kind: 'tooLarge'; size: number; most: number }
  | { kind: 'emptyFile' }
  /** A page (of a login, or of the site that shows the file) in place of the file. */
  | { kind: 'html' }
  | { kind: 'notUtf8'; encoding: 'utf16' | 'other' }
  | JsonFault
  /** `JSON.parse` would take the second in silence: what stands first would be read, and what counts would not. */
  | { kind: 'repeatedKey'; key: string; firstLine: number; line: number };

/** Why a profile is refused, as data: the sentences are in the wording of each language. `value` is spelled as in the file. */
export type ProfileProblemReason =
  | FileReason
  | { kind: ValueReason; value: string }
  | { kind: 'missing' }
  | { kind: 'unknownKey'; key: string }
  | { kind: 'numberNotText'; value: string }
  | { kind: 'wrongType'; value: string; expected: ExpectedType }
  | { kind: 'notOneOf'; value: string; allowed: string[] }
  | { kind: 'textTooLong'; length: number; most: number }
  | { kind: 'listTooLong'; length: number; most: number }
  /** `character` as Unicode names it, `U+202E`. */
  | { kind: 'hiddenCharacter'; character: string }
  /** At least so many more than are told. */
  | { kind: 'moreProblems'; count: number }
  | CrossCheckReason;

/** `path` as a person finds it in the file: `contributionRules[3].base.floor`. */
export type ProfileProblem = { path: string; reason: ProfileProblemReason };

export type ProfileReading = { kind: 'valid'; profile: CityProfile } | { kind: 'invalid'; problems: ProfileProblem[] };

/** Checks an unknown value against format 1; never throws. A file is read by `readProfileBytes`. */
export function readProfile(value: unknown): ProfileReading {
  // zod hands on the issues of a list as the arguments of one call, and a browser takes some ten thousand of those.
  const ofRules = firstIssuesOfRules(value);
  if (ofRules.length > mostProblemsSought) return refusedFor(ofRules.flatMap((issue) => problemsOf(issue, value)));
  const result = cityProfileSchema.safeParse(value);
  if (result.success) return { kind: 'valid', profile: result.data };
  return refusedFor(result.error.issues.flatMap((issue) => problemsOf(issue, value)));
}

/** The first of many problems, and how many more were found: two megabytes of faults help nobody. */
export function refusedFor(problems: readonly ProfileProblem[]): ProfileReading & { kind: 'invalid' } {
  const told = problems.slice(0, mostProblems);
  const count = problems.length - told.length;
  if (count > 0) told.push({ path: '', reason: { kind: 'moreProblems', count } });
  return { kind: 'invalid', problems: told };
}

/** What is wrong within the rules one after the other, as far as the first thousand problems reach. */
function firstIssuesOfRules(value: unknown): z.core.$ZodIssue[] {
  const rules = typeof value === 'object' && value !== null && 'contributionRules' in value && value.contributionRules;
  const found: z.core.$ZodIssue[] = [];
  if (!Array.isArray(rules)) return found;
  for (const [index, rule] of rules.entries()) {
    if (found.length > mostProblemsSought) break;
    const issues = contributionRuleSchema.safeParse(rule).error?.issues ?? [];
    found.push(...issues.map((issue) => ({ ...issue, path: ['contributionRules', index, ...issue.path] })));
  }
  return found;
}

function problemsOf(issue: z.core.$ZodIssue, root: unknown): ProfileProblem[] {
  const path = issue.path as ProfilePath;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: spellPath([...path, key]), reason: { kind: 'unknownKey', key } }));
  }
  return [{ path: spellPath(path), reason: reasonOf(issue, valueAt(root, path)) }];
}

function reasonOf(issue: z.core.$ZodIssue, found: unknown): ProfileProblemReason {
  if (issue.code === 'custom' && issue.params !== undefined) return issue.params.reason as CrossCheckReason;
  if (found === undefined) return { kind: 'missing' };
  if (issue.code === 'too_big' && (issue.message === 'textTooLong' || issue.message === 'listTooLong')) {
    return { kind: issue.message, length: (found as string | unknown[]).length, most: Number(issue.maximum) };
  }
  if (issue.message === 'hiddenCharacter') {
    return { kind: 'hiddenCharacter', character: hiddenCharacterIn(found as string) as string };
  }
  const value = spelledValue(found);
  if (typeof found === 'number' && wantsText(issue, found)) return { kind: 'numberNotText', value };
  const valueReason = valueReasons.find((reason) => reason === issue.message);
  if (valueReason !== undefined) return { kind: valueReason, value };
  if (issue.code === 'invalid_value') return { kind: 'notOneOf', value, allowed: issue.values.map(String) };
  if (issue.code === 'invalid_union')
    return { kind: 'notOneOf', value, allowed: ('options' in issue ? (issue.options ?? []) : []).map(String) };
  // Whatever else the schemas can refuse carries one of the reasons above as its message.
  return { kind: 'wrongType', value, expected: (issue as z.core.$ZodIssueInvalidType).expected as ExpectedType };
}

/** Whether this number would do if it stood in quotes. */
function wantsText(issue: z.core.$ZodIssue, found: number): boolean {
  if (issue.code === 'invalid_type') return issue.expected === 'string';
  if (issue.code === 'invalid_value') return issue.values.includes(String(found));
  return issue.message === 'limit';
}

/** Of a value that zod read down to this place: everything above it is an object or a list. */
function valueAt(root: unknown, path: ProfilePath): unknown {
  return path.reduce<unknown>((value, part) => (value as Record<string, unknown>)[part], root);
}
