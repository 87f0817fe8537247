/**
 * Loading the index of cities and one city's profile from beside the page.
 * Every failure is a value: the page says what happened and goes on with the other cities.
 */
import { readCityIndex, type CityEntry, type CityIndex } from './cityIndex';
import type { CityProfile } from './cityProfile';
import type { ProfileProblem } from './profileProblems';
import { sha256 } from './sha256';

export type LoadFailure =
  /** No answer: the host or the network is away. */
  | { kind: 'unreachable' }
  /** The host answered that it has no such file, or with another error. */
  | { kind: 'missing'; httpStatus: number }
  /** The host answered with a page (a login, a fallback index.html) instead of the file. */
  | { kind: 'html' }
  /** The file is cut off or is no JSON. */
  | { kind: 'notJson' }
  /** JSON, but no index of cities. */
  | { kind: 'notAnIndex' }
  | { kind: 'invalid'; problems: ProfileProblem[] };

export type Loaded<Value> = { kind: 'loaded'; value: Value } | { kind: 'failed'; failure: LoadFailure };

/** `sha256` is of the bytes that arrived, lower-case hexadecimal; null where the browser has no cryptography. */
export type LoadedProfile = Exclude<Loaded<CityProfile>, { kind: 'failed' }> & { sha256: string | null };

/** @param folder address of `city-profiles/`, with its closing slash */
export async function loadCityIndex(folder: string): Promise<Loaded<CityIndex>> {
  const fetched = await fetchText(`${folder}index.json`);
  const json = fetched.kind === 'failed' ? fetched : parseJson(fetched.value);
  if (json.kind === 'failed') return json;
  const index = readCityIndex(json.value);
  return index === null ? { kind: 'failed', failure: { kind: 'notAnIndex' } } : { kind: 'loaded', value: index };
}

/**
 * A file whose hash is that of the index is, to the byte, the one that passed the schema when the index was written, and
 * is used as it is. Any other is checked here; the schema is fetched only then, so that it never delays a first result.
 */
export async function loadCityProfile(
  folder: string,
  entry: CityEntry,
): Promise<LoadedProfile | { kind: 'failed'; failure: LoadFailure }> {
  const fetched = await fetchText(folder + entry.file);
  if (fetched.kind === 'failed') return fetched;
  const json = parseJson(fetched.value);
  if (json.kind === 'failed') return json;
  const hash = await sha256(new TextEncoder().encode(fetched.value));
  if (hash === entry.sha256) return { kind: 'loaded', value: json.value as CityProfile, sha256: hash };
  const check = await import('./profileProblems').catch(() => null);
  if (check === null) return { kind: 'failed', failure: { kind: 'unreachable' } };
  const reading = check.readProfile(json.value);
  if (reading.kind === 'valid') return { kind: 'loaded', value: reading.profile, sha256: hash };
  return { kind: 'failed', failure: reading };
}

async function fetchText(address: string): Promise<Loaded<string>> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(address);
    text = await response.text();
  } catch {
    return { kind: 'failed', failure: { kind: 'unreachable' } };
  }
  if (!response.ok) return { kind: 'failed', failure: { kind: 'missing', httpStatus: response.status } };
  return { kind: 'loaded', value: text };
}

function parseJson(text: string): Loaded<unknown> {
  if (/^\s*</.test(text)) return { kind: 'failed', failure: { kind: 'html' } };
  try {
    return { kind: 'loaded', value: JSON.parse(text) };
  } catch {
    return { kind: 'failed', failure: { kind: 'notJson' } };
  }
}
