import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackageLicence } from './src/ui/licences/licenceList.ts';

/** What may be handed on inside our build, with its text beside it. */
const accepted = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD'];

/** The package of a module in the bundle; null for our own files. */
export function packageOf(moduleId: string): string | null {
  // What stands in no file is code of the tool that put it in: Vite says so, all the rest is the bundler's.
  if (moduleId.startsWith('\0')) return moduleId.startsWith('\0vite/') ? 'vite' : 'rolldown';
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(moduleId.replaceAll('\\', '/'))?.[1] ?? null;
}

/**
 * @param root the folder that holds `node_modules/`, and `licences/` with the texts that packages only point to
 * @throws where a package is installed without a licence of the list, or without its text: it must not be handed on
 */
export function readLicence(root: string, name: string): PackageLicence {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
    license?: unknown;
  };
  if (typeof license !== 'string' || !accepted.includes(license)) {
    throw new Error(`${name} is under ${JSON.stringify(license)}, which is none of ${accepted.join(', ')}`);
  }
  const file = readdirSync(folder).find((one) => /^licen[cs]e(\.(md|txt))?$/i.test(one));
  const text = file === undefined ? '' : ownPart(readFileSync(join(folder, file), 'utf8')).trim();
  if (text === '') throw new Error(`${name} comes without the text of its licence`);
  return { name, version, licence: license, text: withTerms(root, license, text) };
}

/** Vite lists after its own licence those of what it installs, none of which goes into a page. */
function ownPart(text: string): string {
  return text.split(/^# Licenses of bundled dependencies$/m)[0] ?? text;
}

/** Apache asks for a copy of the whole, where many packages carry only the notice that points to it. */
function withTerms(root: string, licence: string, text: string): string {
  const terms = join(root, 'licences', `${licence}.txt`);
  if (!existsSync(terms) || text.includes('TERMS AND CONDITIONS')) return text;
  return `${text}\n\n${readFileSync(terms, 'utf8').trim()}`;
}
