import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readProfileBytes } from '../src/rules/profileBytes';
import type { ProfileReading } from '../src/rules/profileProblems';

/** Where the published profiles are. */
export const publishedFolder = fileURLToPath(new URL('../public/city-profiles', import.meta.url));

/** The ids of the cities that have a file in the folder: each is named after its city. */
export async function citiesIn(folder: string): Promise<string[]> {
  const files = await readdir(folder);
  return files
    .filter((file) => file.endsWith('.json') && file !== 'index.json' && file !== 'schema.json')
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
}

export function profileFile(folder: string, cityId: string): string {
  return join(folder, `${cityId}.json`);
}

export async function readProfileOf(
  folder: string,
  cityId: string,
): Promise<{ text: string; reading: ProfileReading }> {
  const bytes = await readFile(profileFile(folder, cityId));
  return { text: bytes.toString('utf8'), reading: readProfileBytes(bytes) };
}
