import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

export type BuiltFile = {
  /** As in an address below the folder, `assets/index.js`. */
  path: string;
  revision: string;
};

/** Everything that stands in the folder, in the order of its paths. */
export async function listFiles(folder: string): Promise<BuiltFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map(async (file) => ({
      path: encodeURI(file.slice(join(folder, sep).length).replaceAll(sep, '/')),
      revision: revisionOf(await readFile(file)),
    }));
  return Promise.all(files);
}

/** As the service worker computes it from what it downloads. */
export function revisionOf(contents: Buffer | string): string {
  return createHash('sha256').update(contents).digest('hex').slice(0, 16);
}
