import { create } from 'zustand';
import type { ProfileProblem } from '../../../rules/profileProblems';
import type { StoreFailure } from '../../ownProfiles/ownProfile';

/** What became of the last thing a person did here. Ids are local ones. */
export type OwnNews =
  | { kind: 'reading'; name: string }
  | { kind: 'severalFiles'; files: number }
  /** The browser does not hand the file out: it was moved, or may not be read. */
  | { kind: 'unreadable'; name: string }
  | { kind: 'refused'; name: string; problems: readonly ProfileProblem[] }
  /** Nothing was imported under this name, or where it is null nothing was saved: the program that checks is not here. */
  | { kind: 'unchecked'; name: string | null }
  /** A fault of the page itself. */
  | { kind: 'fault'; message: string }
  /** Equal to the byte to one that is here. */
  | { kind: 'already'; id: string }
  /** `olderIds`: own profiles of the same city that were here before. */
  | { kind: 'added'; id: string; failure: StoreFailure | null; olderIds: readonly string[] }
  | { kind: 'changed'; id: string; failure: StoreFailure | null }
  | { kind: 'changedBeside'; id: string; besideId: string }
  | { kind: 'removed'; name: string }
  | { kind: 'notRemoved'; name: string; failure: StoreFailure };

export const useOwnNews = create<{ news: OwnNews | null }>()(() => ({ news: null }));

export function tell(news: OwnNews | null): void {
  useOwnNews.setState({ news });
}

/** A press of a button never ends in silence. */
export function tellFault(error: unknown): void {
  tell({ kind: 'fault', message: error instanceof Error ? error.message : String(error) });
}
