import type { CityProfile } from '../../../rules/cityProfile';
import { removeRule } from '../../../rules/editProfile';
import { profileText } from '../../../rules/profileText';
import { addOwnProfile, changeOwnProfile, type SaveOutcome } from '../../ownProfiles/ownProfiles';
import { today } from '../../place/today';
import { openProfile, useEditorDraft } from './editorDraft';
import { openedProfile } from './openedProfile';
import { tell } from './ownNews';
import { placeProblems, type PlacedProblems } from './placeProblems';
import { prepareEdit } from './prepareEdit';
import type { ReadableProfile } from '../../ownProfiles/ownProfile';

/** Writes what the form holds, and closes it. @returns what is wrong with it, in which case nothing is written */
export async function saveDraft(): Promise<PlacedProblems | null> {
  const draft = useEditorDraft.getState();
  const profile = openedProfile(draft.opened);
  if (profile === null) return null;
  const { bytes, places, placed } = prepareEdit(profile, draft, today());
  if (isAnythingWrong(placed)) return placed;
  const isNew = draft.form === 'newCity';
  const outcome = isNew ? await addOwnProfile(bytes) : await changeOwnProfile(draft.profileId, bytes, draft.version);
  if (outcome.kind === 'refused') return placeProblems(outcome.problems, places);
  settle(outcome, isNew);
  return null;
}

export function isAnythingWrong({ atField, elsewhere }: PlacedProblems): boolean {
  return elsewhere.length > 0 || Object.keys(atField).length > 0;
}

/** Takes a rule out at once. */
export async function saveWithoutRule(own: ReadableProfile, name: string, ruleIndex: number): Promise<void> {
  const bytes = bytesOf(removeRule(own.profile, ruleIndex, today()));
  const outcome = await changeOwnProfile(own.id, bytes, own.version);
  if (outcome.kind === 'refused') {
    tell({ kind: 'refused', name, problems: outcome.problems });
    return;
  }
  settle(outcome, false);
}

/** A copy of a profile to go on from. */
export async function beginFrom(profile: CityProfile): Promise<void> {
  const outcome = await addOwnProfile(bytesOf(profile));
  if (outcome.kind === 'refused') {
    tell({ kind: 'refused', name: profile.city.name.zh, problems: outcome.problems });
    return;
  }
  settle(outcome, true);
}

/** Tells what became of it, and opens what was written. */
function settle(outcome: Exclude<SaveOutcome, { kind: 'refused' }>, isNew: boolean): void {
  if (outcome.kind === 'unchecked') {
    tell({ kind: 'unchecked', name: null });
    return;
  }
  const { id } = outcome;
  const failure = outcome.kind === 'notKept' ? outcome.failure : null;
  if (outcome.kind === 'savedBeside') tell({ kind: 'changedBeside', id, besideId: outcome.besideId });
  else if (isNew) tell({ kind: 'added', id, failure, olderIds: [] });
  else tell({ kind: 'changed', id, failure });
  openProfile(id);
}

function bytesOf(profile: CityProfile): Uint8Array {
  return new TextEncoder().encode(profileText(profile));
}
