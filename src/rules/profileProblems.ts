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

/** Why a profile is refused, as data: the sentences are in the wording of each language. */
export type ProfileProblemReason =
  | { kind: ValueReason; value: string }
  | { kind: 'missing' }
  | { kind: 'unknownKey'; key: string }
  | { kind: 'numberNotText'; value: string }
  | { kind: 'wrongType'; expected: string }
  | { kind: 'notOneOf'; value: string; allowed: string[] }
  | CrossCheckReason;

/** `path` as a person finds it in the file: `contributionRules[3].base.floor`. */
export type ProfileProblem = { path: string; reason: ProfileProblemReason };

export type ProfileReading = { kind: 'valid'; profile: CityProfile } | { kind: 'invalid'; problems: ProfileProblem[] };

/** Checks an unknown value against format 1; never throws. */
export function readProfile(value: unknown): ProfileReading {
  const result = cityProfileSchema.safeParse(value);
  if (result.success) return { kind: 'valid', profile: result.data };
  return { kind: 'invalid', problems: result.error.issues.flatMap((issue) => problemsOf(issue, value)) };
}

type Issue = NonNullable<ReturnType<typeof cityProfileSchema.safeParse>['error']>['issues'][number];

function problemsOf(issue: Issue, root: unknown): ProfileProblem[] {
  const path = issue.path as ProfilePath;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: spellPath([...path, key]), reason: { kind: 'unknownKey', key } }));
  }
  return [{ path: spellPath(path), reason: reasonOf(issue, valueAt(root, path)) }];
}

function reasonOf(issue: Issue, value: unknown): ProfileProblemReason {
  if (issue.code === 'custom' && issue.params?.reason !== undefined) return issue.params.reason as CrossCheckReason;
  if (value === undefined) return { kind: 'missing' };
  if (typeof value === 'number' && issue.message !== 'formatVersion' && issue.message !== 'revision') {
    return issue.code === 'invalid_type' && issue.expected === 'int'
      ? { kind: 'revision', value: String(value) }
      : { kind: 'numberNotText', value: String(value) };
  }
  const valueReason = valueReasons.find((reason) => reason === issue.message);
  if (valueReason !== undefined) return { kind: valueReason, value: String(value) };
  if (issue.code === 'invalid_value') {
    return { kind: 'notOneOf', value: String(value), allowed: issue.values.map(String) };
  }
  if (issue.code === 'invalid_union') {
    return {
      kind: 'notOneOf',
      value: JSON.stringify(value),
      allowed: 'options' in issue ? (issue.options ?? []).map(String) : [],
    };
  }
  return { kind: 'wrongType', expected: issue.code === 'invalid_type' ? issue.expected : issue.code };
}

function spellPath(path: ProfilePath): string {
  return path.reduce<string>((spelled, part) => {
    if (typeof part === 'number') return `${spelled}[${part}]`;
    return spelled === '' ? part : `${spelled}.${part}`;
  }, '');
}

function valueAt(root: unknown, path: ProfilePath): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[part] : undefined,
    root,
  );
}
