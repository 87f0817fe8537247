import type { CityProfile } from '../../../rules/cityProfile';
import { readProfileBytes } from '../../../rules/profileBytes';

let last: { text: string; profile: CityProfile | null } = { text: '', profile: null };

/** The profile to which a draft belongs; null where what was kept of it is none. Read once for all that is typed. */
export function openedProfile(text: string): CityProfile | null {
  if (text !== last.text) {
    const reading = text === '' ? null : readProfileBytes(new TextEncoder().encode(text));
    last = { text, profile: reading?.kind === 'valid' ? reading.profile : null };
  }
  return last.profile;
}
