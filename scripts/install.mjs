import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { heading, isStarted, root, run } from './run.mjs';

const oldestNode = [20, 19];

/** Ends with a sentence when this Node is older than the build tools allow. */
export function requireNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  console.error(`This is Node ${version}; Node ${oldestNode.join('.')} or newer is needed: https://nodejs.org`);
  process.exit(1);
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch {
    return {};
  }
}

/**
 * Whether node_modules holds what package-lock.json asks for. npm keeps its own list of what it installed; the two are
 * compared entry by entry, because file times tell nothing after a checkout. Packages for other systems may be missing.
 */
function isInstalled() {
  const wanted = packagesIn('package-lock.json');
  const present = packagesIn('node_modules/.package-lock.json');
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const found = present[path];
    if (found === undefined) return entry.optional === true || entry.devOptional === true;
    const isAsWanted = found.version === entry.version && found.integrity === entry.integrity;
    return isAsWanted && existsSync(join(root, path, 'package.json'));
  });
}

/** Installs exactly what package-lock.json says, if that is not there yet. */
export async function install({ toStandardError = false } = {}) {
  requireNode();
  if (isInstalled()) return true;
  heading('Installing packages', { toStandardError });
  // Errors are shown even under `npm test --silent`, which hands its silence down.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const installed =
    npm !== undefined && basename(npm).startsWith('npm-cli')
      ? await run(process.execPath, [npm, ...args], { toStandardError })
      : await run('npm', args, { shell: process.platform === 'win32', toStandardError });
  if (!installed) console.error('The packages could not be installed: npm says why above.');
  return installed;
}

if (isStarted(import.meta.url)) process.exitCode = (await install()) ? 0 : 1;
