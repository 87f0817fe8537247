import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { heading, isStarted, run } from './run.mjs';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function usualPlaces() {
  if (process.platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) => [
      join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
      join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
      join(folder, 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'),
    ]);
  }
  if (process.platform === 'win32') {
    return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        join(folder, 'Chromium/Application/chrome.exe'),
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      ]);
  }
  return (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => commands.map((command) => join(folder, command)))
    .sort((one, other) => commandRank(one) - commandRank(other));
}

function commandRank(path) {
  return commands.findIndex((command) => path.endsWith(`/${command}`));
}

/** The path of a Chromium (or Chrome, or Edge) on this machine, or null. `CHROME_PATH` goes before everything. */
export function findChromium() {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && named !== '') return existsSync(named) ? named : null;
  return usualPlaces().find((path) => existsSync(path)) ?? null;
}

const isRoot = process.getuid?.() === 0;

/** What every start of Chromium is given: no phoning home, and no sandbox for root, who cannot have one. */
export const chromiumArguments = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Whether Chinese text shows as characters: macOS and Windows always bring a font, elsewhere fontconfig is asked. */
export function hasChineseFont() {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  const answer = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return answer.status === 0 && answer.stdout.trim() !== '';
}

function starts(chromium) {
  if (process.platform === 'win32') return true; // chrome.exe --version opens a window there
  try {
    execFileSync(chromium, ['--version'], { stdio: 'ignore', timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
}

export function isDebian() {
  if (process.platform !== 'linux') return false;
  try {
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** Sees to a working Chromium and a Chinese font; where it cannot install them, says what to install. */
export async function provideChromium() {
  const named = process.env.CHROME_PATH;
  if (findChromium() === null && named !== undefined && named !== '') {
    console.error(`CHROME_PATH names ${named}, but nothing is there. Correct it, or unset it to have one looked for.`);
    return false;
  }
  const packages = [
    ...(findChromium() === null ? ['chromium'] : []),
    ...(hasChineseFont() ? [] : ['fontconfig', 'fonts-noto-cjk']),
  ];
  if (packages.length > 0 && isDebian() && isRoot) {
    heading(`Installing ${packages.join(', ')}`);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], { env });
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env });
  }
  const chromium = findChromium();
  if (chromium === null) {
    console.error(
      'The browser tests need Chromium. Install Chromium, Google Chrome or Edge (on Debian or Ubuntu: ' +
        'sudo apt-get install chromium), or set CHROME_PATH to the program.',
    );
    return false;
  }
  if (!starts(chromium)) {
    console.error(`${chromium} is there but does not start. Set CHROME_PATH to a Chromium or Chrome that does.`);
    return false;
  }
  if (!hasChineseFont()) {
    console.error(
      'The browser tests look at Chinese text, and fc-list :lang=zh finds no font for it. Install one ' +
        '(on Debian or Ubuntu: sudo apt-get install fontconfig fonts-noto-cjk; elsewhere: Noto Sans CJK).',
    );
    return false;
  }
  return true;
}

if (isStarted(import.meta.url)) {
  if (await provideChromium()) console.log(findChromium());
  else process.exitCode = 1;
}
