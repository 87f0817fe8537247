import { refusedForSize } from '../../../rules/profileBytes';
import type { OwnProfile } from '../../ownProfiles/ownProfile';
import { addOwnProfile, loadOwnProfiles, useOwnProfiles } from '../../ownProfiles/ownProfiles';
import { tell } from './ownNews';

/** A file that is too large is refused before it is read. */
export async function importFiles(files: readonly File[]): Promise<void> {
  const [file] = files;
  if (file === undefined) return;
  if (files.length > 1) {
    tell({ kind: 'severalFiles', files: files.length });
    return;
  }
  const refusal = refusedForSize(file.size);
  if (refusal !== null) {
    tell({ kind: 'refused', name: file.name, problems: refusal.problems });
    return;
  }
  tell({ kind: 'reading', name: file.name });
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    tell({ kind: 'unreadable', name: file.name });
    return;
  }
  await importBytes(file.name, bytes);
}

/** @returns whether a profile of this content is here now */
export async function importBytes(name: string, bytes: Uint8Array): Promise<boolean> {
  const known = () => useOwnProfiles.getState().profiles ?? [];
  // The site's data may have been cleared since: here is only what the store still holds.
  if (known().some((own) => isSame(own, bytes))) await loadOwnProfiles();
  const before = known();
  const same = before.find((own) => isSame(own, bytes));
  if (same !== undefined) {
    tell({ kind: 'already', id: same.id });
    return true;
  }
  const outcome = await addOwnProfile(bytes);
  if (outcome.kind === 'refused') {
    tell({ kind: 'refused', name, problems: outcome.problems });
    return false;
  }
  if (outcome.kind === 'unchecked') {
    tell({ kind: 'unchecked', name });
    return false;
  }
  const failure = outcome.kind === 'notKept' ? outcome.failure : null;
  tell({ kind: 'added', id: outcome.id, failure, olderIds: ofTheSameCity(outcome.id, before) });
  return true;
}

/** A corrected file does not take the place of the one that it corrects. */
function ofTheSameCity(id: string, before: readonly OwnProfile[]): string[] {
  const cityIdOf = (own: OwnProfile | undefined) => (own?.kind === 'readable' ? own.profile.city.id : null);
  const cityId = cityIdOf(useOwnProfiles.getState().profiles?.find((own) => own.id === id));
  return before.filter((own) => cityId !== null && cityIdOf(own) === cityId).map((own) => own.id);
}

function isSame(own: OwnProfile, bytes: Uint8Array): boolean {
  if (own.kind !== 'readable' || own.bytes.length !== bytes.length) return false;
  return own.bytes.every((byte, index) => byte === bytes[index]);
}
