import type { ReadableProfile } from '../../ownProfiles/ownProfile';
import { saveFile } from '../../parts/saveFile';

/** Equal, to the byte, to what was imported or written by the form. */
export function exportProfile({ profile, bytes }: ReadableProfile): void {
  saveFile(`${profile.city.id}.json`, jsonBlob(bytes));
}

/** What stands in the store as it is, for whoever can put it right. */
export function exportDamaged(id: string, bytes: Uint8Array): void {
  saveFile(`${id}.json`, jsonBlob(bytes));
}

/**
 * The profile as a file that this browser can hand to other apps; null where it cannot. Some refuse JSON but take text: the
 * content is the same, and import does not look at the name.
 */
export function shareableFile({ profile, bytes }: ReadableProfile): File | null {
  if (!('canShare' in navigator)) return null;
  const name = `${profile.city.id}.json`;
  const files = [
    new File([new Uint8Array(bytes)], name, { type: 'application/json' }),
    new File([new Uint8Array(bytes)], `${name}.txt`, { type: 'text/plain' }),
  ];
  return files.find((file) => navigator.canShare({ files: [file] })) ?? null;
}

function jsonBlob(bytes: Uint8Array): Blob {
  return new Blob([new Uint8Array(bytes)], { type: 'application/json' });
}
