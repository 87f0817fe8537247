/** A profile with an injection in every text of its own: one that format 1 accepts, and one with all that it refuses. */
import { readFileSync } from 'node:fs';
import { readProfile } from '../../src/rules/profileProblems';
import { injections } from './injections';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type Path = (string | number)[];

/** With a carrier too, which a document that was read itself has not. */
function original(): Json {
  const profile = JSON.parse(readFileSync(new URL('../fixtures/fourth-city.json', import.meta.url), 'utf8')) as Json;
  put(profile, ['sources', 0, 'status'], 'secondary');
  put(profile, ['sources', 0, 'carrier'], { title: 'A page', url: 'https://example.org/' });
  return profile;
}

/** What an address may hold: it leads elsewhere only when a person follows it. */
const addresses = [
  'https://injected.example/"><svg onload=injected()>',
  "http://injected.example/'onclick='injected()",
];

export function injectedProfiles() {
  const accepted = original();
  const refused = original();
  const acceptedAt = new Set<string>();
  const refusedAt = new Set<string>();
  // A note where there is none is a text too.
  const paths = placesOf(accepted, (value) => typeof value === 'string' || value === null);
  for (const [index, path] of [...paths].entries()) {
    const name = String(path.filter((key) => typeof key === 'string').at(-1));
    const before = valueAt(accepted, path);
    const injection = injections[index % injections.length] ?? '';
    const isText = [injection, addresses[index % 2] ?? ''].some((text) => {
      put(accepted, path, text);
      return readProfile(accepted).kind === 'valid';
    });
    if (isText) {
      acceptedAt.add(name);
    } else {
      put(accepted, path, before);
      put(refused, path, injection);
      refusedAt.add(name);
    }
  }
  return { accepted: JSON.stringify(accepted), refused: JSON.stringify(refused), acceptedAt, refusedAt };
}

function* placesOf(value: Json, isMeant: (value: Json) => boolean, path: Path = []): Generator<Path> {
  if (isMeant(value)) yield path;
  if (Array.isArray(value)) for (const [index, one] of value.entries()) yield* placesOf(one, isMeant, [...path, index]);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) yield* placesOf(one, isMeant, [...path, key]);
  }
}

function valueAt(root: Json, path: Path): Json {
  return path.reduce<Json>((value, key) => (value as Record<string | number, Json>)[key] ?? null, root);
}

function put(root: Json, path: Path, value: Json): void {
  const holder = valueAt(root, path.slice(0, -1)) as Record<string | number, Json>;
  holder[path.at(-1) ?? ''] = value;
}
