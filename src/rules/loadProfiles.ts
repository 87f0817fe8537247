/**
 * Loading the index of cities and one city's profile from beside the page.
 * Every failure is a value: the page says what happened and goes on with the other cities.
 */
import * as z from 'zod/mini';
import type { CityProfile } from './cityProfile';
import { readProfile, type ProfileProblem } from './profileProblems';

const nameSchema = z.strictObject({ zh: z.string(), en: z.string() });

export const cityIndexSchema = z.strictObject({
  formatVersion: z.literal(1),
  cities: z.array(
    z.strictObject({
      id: z.string(),
      name: nameSchema,
      province: nameSchema,
      file: z.string().check(z.regex(/^[a-z0-9-]+\.json$/)),
      revision: z.int(),
      sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
      firstMonth: z.string(),
      lastMonth: z.string(),
    }),
  ),
});

export type CityIndex = z.infer<typeof cityIndexSchema>;
export type CityEntry = CityIndex['cities'][number];

export type LoadFailure =
  /** No answer: the host or the network is away. */
  | { kind: 'unreachable' }
  /** The host answered that it has no such file, or with another error. */
  | { kind: 'missing'; httpStatus: number }
  /** The host answered with a page (a login, a fallback index.html) instead of the file. */
  | { kind: 'html' }
  /** The file is cut off or is no JSON. */
  | { kind: 'notJson' }
  | { kind: 'invalid'; problems: ProfileProblem[] };

export type Loaded<Value> = { kind: 'loaded'; value: Value } | { kind: 'failed'; failure: LoadFailure };

/** @param folder address of `city-profiles/`, with its closing slash */
export async function loadCityIndex(folder: string): Promise<Loaded<CityIndex>> {
  const json = await loadJson(`${folder}index.json`);
  if (json.kind === 'failed') return json;
  const result = cityIndexSchema.safeParse(json.value);
  if (result.success) return { kind: 'loaded', value: result.data };
  const problems = result.error.issues.map((issue): ProfileProblem => ({
    path: issue.path.join('.'),
    reason: { kind: 'wrongType', expected: issue.code },
  }));
  return { kind: 'failed', failure: { kind: 'invalid', problems } };
}

export async function loadCityProfile(folder: string, entry: CityEntry): Promise<Loaded<CityProfile>> {
  const json = await loadJson(folder + entry.file);
  if (json.kind === 'failed') return json;
  const reading = readProfile(json.value);
  if (reading.kind === 'valid') return { kind: 'loaded', value: reading.profile };
  return { kind: 'failed', failure: reading };
}

async function loadJson(address: string): Promise<Loaded<unknown>> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(address);
    text = await response.text();
  } catch {
    return { kind: 'failed', failure: { kind: 'unreachable' } };
  }
  if (!response.ok) return { kind: 'failed', failure: { kind: 'missing', httpStatus: response.status } };
  if (/^\s*</.test(text)) return { kind: 'failed', failure: { kind: 'html' } };
  try {
    return { kind: 'loaded', value: JSON.parse(text) };
  } catch {
    return { kind: 'failed', failure: { kind: 'notJson' } };
  }
}
