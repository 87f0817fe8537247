import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { revisionOf } from '../../../builtFiles';
import { builtFolder } from '../servedBuild';

/** The same build with another mark in its page, as a newer one to the service worker; without the time that a build takes. */
export function copyAsNewer(folder: string, mark: string): string {
  cpSync(builtFolder, folder, { recursive: true });
  const before = readFileSync(join(folder, 'index.html'), 'utf8');
  const after = before.replace('<html', `<html data-build="${mark}"`);
  writeFileSync(join(folder, 'index.html'), after);
  const worker = readFileSync(join(folder, 'service-worker.js'), 'utf8');
  const [, version = ''] = /version:\s*["'`]([0-9a-f]{16})/.exec(worker) ?? [];
  if (version === '' || !worker.includes(revisionOf(before))) throw new Error('The worker is not what it was');
  const newer = worker.replaceAll(revisionOf(before), revisionOf(after)).replaceAll(version, revisionOf(mark));
  writeFileSync(join(folder, 'service-worker.js'), newer);
  return folder;
}
