import type { CityProfile } from './cityProfile';

/** A profile as a file: one entry a line, so that two revisions can be compared line by line. */
export function profileText(profile: CityProfile): string {
  return `${JSON.stringify(profile, null, 2)}\n`;
}
