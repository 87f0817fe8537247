import { create } from 'zustand';
import type { ProfileProblem } from '../../../rules/profileProblems';
import type { StoreFailure } from '../../ownProfiles/ownProfiles';

/** What became of the last thing a person did here. Ids are local ones. */
export type OwnNews =
  | { kind: 'reading'; name: string }
  | { kind: 'severalFiles'; files: number }
  /** The browser does not hand the file out: it was moved, or may not be read. */
  | { kind: 'unreadable'; name: string }
  | { kind: 'refused'; name: string; problems: readonly ProfileProblem[] }
  /** Equal to the byte to one that is here. */
  | { kind: 'already'; id: string }
  | { kind: 'added'; id: string; failure: StoreFailure | null }
  | { kind: 'changed'; id: string; failure: StoreFailure | null }
  | { kind: 'changedBeside'; id: string; besideId: string }
  | { kind: 'removed'; name: string }
  | { kind: 'notRemoved'; name: string; failure: StoreFailure };

export const useOwnNews = create<{ news: OwnNews | null }>()(() => ({ news: null }));

export function tell(news: OwnNews | null): void {
  useOwnNews.setState({ news });
}
