import type { CityProfile } from '../../rules/cityProfile';
import type { ProfileProblem } from '../../rules/profileProblems';

/** A profile that somebody brought to this machine, as it is kept here. */
export type OwnProfile =
  | {
      kind: 'readable';
      /** Local id, `own-suzhou`. */
      id: string;
      /** As the file has it: its own city id and name, without the mark. */
      profile: CityProfile;
      /** To the byte as imported. */
      bytes: Uint8Array;
      /** YYYY-MM-DD on the person's own clock. */
      savedOn: string;
      /** Another one after every write: what was seen is changed or removed, and nothing that came in its place. */
      version: string;
      /** Whether this machine keeps it, or only this tab (storage full or denied). */
      isKept: boolean;
    }
  /** Something stands in the store that cannot be used; it is kept, said, and can be saved to a file as it is. */
  | {
      kind: 'damaged';
      id: string;
      damage: OwnProfileDamage;
      bytes: Uint8Array | null;
      /** Null where not even that can be read. */
      version: string | null;
    };

export type ReadableProfile = Extract<OwnProfile, { kind: 'readable' }>;

export type OwnProfileDamage =
  | { kind: 'invalid'; problems: ProfileProblem[] }
  /** Written by a newer version of this page. */
  | { kind: 'newerVersion' }
  /** No record that any version of this page writes. */
  | { kind: 'notARecord' };

/** Why the browser does not keep what is given to it. */
export type StoreFailure = 'denied' | 'full' | 'damaged';

/** What else may fail: the program that checks a profile was not fetched, and nothing unchecked is used. */
export type Unchecked = 'unchecked';
