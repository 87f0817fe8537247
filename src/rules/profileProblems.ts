import type * as z from 'zod/mini';
import { cityProfileSchema, type CityProfile } from './cityProfile';
import type { CrossCheckReason, ProfilePath } from './profileCrossChecks';

/** Reasons named by a single value's own shape; the schema gives them as the message of the issue. */
const valueReasons = [
  'id',
  'amount',
  'percentage',
  'rateTooFine',
  'month',
  'year',
  'day',
  'url',
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

/** Why a profile is refused, as data: the sentences are in the wording of each language. `value` is spelled as in the file. */
export type ProfileProblemReason =
  | { kind: ValueReason; value: string }
  | { kind: 'missing' }
  | { kind: 'unknownKey'; key: string }
  | { kind: 'numberNotText'; value: string }
  | { kind: 'wrongType'; value: string; expected: ExpectedType }
  | { kind: 'notOneOf'; value: string; allowed: string[] }
  | CrossCheckReason;

/** `path` as a person finds it in the file: `contributionRules[3].base.floor`. */
export type ProfileProblem = { path: string; reason: ProfileProblemReason };

export type ProfileReading = { kind: 'valid'; profile: CityProfile } | { kind: 'invalid'; problems: ProfileProblem[] };

/** Checks an unknown value against format 1; never throws. */
export function readProfile(value: unknown): ProfileReading {
  const result = cityProfileSchema.safeParse(value);
  if (result.success) return { kind: 'valid', profile: result.data };
  return { kind: 'invalid', problems: problemsOf(result.error, value) };
}

function problemsOf(error: z.core.$ZodError, root: unknown): ProfileProblem[] {
  return error.issues.flatMap((issue): ProfileProblem[] => {
    const path = issue.path as ProfilePath;
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ path: spellPath([...path, key]), reason: { kind: 'unknownKey', key } }));
    }
    return [{ path: spellPath(path), reason: reasonOf(issue, valueAt(root, path)) }];
  });
}

function reasonOf(issue: z.core.$ZodIssue, found: unknown): ProfileProblemReason {
  if (issue.code === 'custom' && issue.params !== undefined) return issue.params.reason as CrossCheckReason;
  if (found === undefined) return { kind: 'missing' };
  const value = JSON.stringify(found);
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

function spellPath(path: ProfilePath): string {
  return path.reduce<string>((spelled, part) => {
    if (typeof part === 'number') return `${spelled}[${part}]`;
    return spelled === '' ? part : `${spelled}.${part}`;
  }, '');
}

/** Of a value that zod read down to this place: everything above it is an object or a list. */
function valueAt(root: unknown, path: ProfilePath): unknown {
  return path.reduce<unknown>((value, part) => (value as Record<string, unknown>)[part], root);
}
