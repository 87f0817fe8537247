import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { isDebian } from './chromium.mjs';
import { heading, isStarted, run } from './run.mjs';

function usualPlaces() {
  if (process.platform === 'darwin') return ['/Applications/LibreOffice.app/Contents/MacOS/soffice'];
  if (process.platform === 'win32') {
    return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']]
      .filter((folder) => folder !== undefined)
      .map((folder) => join(folder, 'LibreOffice', 'program', 'soffice.exe'));
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  return ['soffice', 'libreoffice'].flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** The path of LibreOffice on this machine, or null. `LIBREOFFICE_PATH` goes before everything. */
export function findLibreOffice() {
  const named = process.env.LIBREOFFICE_PATH;
  if (named !== undefined && named !== '') return existsSync(named) ? named : null;
  return usualPlaces().find((path) => existsSync(path)) ?? null;
}

/** Sees to LibreOffice; where it cannot install it, says what to install. */
export async function provideLibreOffice() {
  if (findLibreOffice() === null && isDebian() && process.getuid?.() === 0) {
    heading('Installing libreoffice-calc-nogui');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], { env });
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'libreoffice-calc-nogui'], { env });
  }
  const office = findLibreOffice();
  if (office === null || spawnSync(office, ['--version'], { stdio: 'ignore', timeout: 60_000 }).status !== 0) {
    console.error(
      'These tests need LibreOffice. Install it (on Debian or Ubuntu: sudo apt-get install libreoffice-calc), ' +
        'or set LIBREOFFICE_PATH to its soffice.',
    );
    return false;
  }
  return true;
}

if (isStarted(import.meta.url)) {
  if (await provideLibreOffice()) console.log(findLibreOffice());
  else process.exitCode = 1;
}
