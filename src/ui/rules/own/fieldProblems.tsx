import { createContext, useContext } from 'react';
import { useOwnProfilesWording } from '../../wording/ownProfiles/OwnProfilesWording';
import { nothingWrong, type PlacedProblems } from './placeProblems';

const FieldProblemsContext = createContext<PlacedProblems['atField']>(nothingWrong.atField);

export const FieldProblemsProvider = FieldProblemsContext.Provider;

/** What is wrong with a field, in a sentence; undefined where nothing is. */
export function useFieldProblem(name: string): string | undefined {
  const words = useOwnProfilesWording();
  const reason = useContext(FieldProblemsContext)[name];
  return reason === undefined ? undefined : words.fieldProblem(reason);
}

/** Whether anything is wrong below a name, such as `rates`. */
export function useHasProblem(part: string): boolean {
  return Object.keys(useContext(FieldProblemsContext)).some((name) => name === part || name.startsWith(`${part}.`));
}
