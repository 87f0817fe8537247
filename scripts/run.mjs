import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository: every script works from here, wherever it was called. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const running = new Set();
for (const signal of ['SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    for (const child of running) child.kill(signal);
    process.exit(1);
  });
}

// npm ends the shell between itself and the script, and the shell tells nobody: a lost parent is the same as the signal.
if (process.env.npm_lifecycle_event !== undefined) {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, 500).unref();
}

/**
 * Runs a program with its output shown as it comes, all of it on standard error where that is asked for.
 * @returns {Promise<boolean>} whether it ended well
 */
export function run(program, args, { env = {}, shell = false, toStandardError = false } = {}) {
  return new Promise((finish) => {
    const stdio = ['inherit', toStandardError ? 2 : 'inherit', 'inherit'];
    const child = spawn(program, args, { cwd: root, stdio, shell, env: { ...process.env, ...env } });
    running.add(child);
    child.on('error', (error) => {
      running.delete(child);
      console.error(`${program} did not start: ${error.message}`);
      finish(false);
    });
    child.on('exit', (code) => {
      running.delete(child);
      finish(code === 0);
    });
  });
}

/** Runs a program of an installed package by this very Node, so that it works where no shell finds `.bin`. */
export function runPackage(packageName, args, options) {
  const folder = join(root, 'node_modules', packageName);
  let programs;
  try {
    programs = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).bin;
  } catch {
    console.error(`${packageName} is not installed.`);
    return Promise.resolve(false);
  }
  const [program] = typeof programs === 'string' ? [programs] : Object.values(programs);
  return run(process.execPath, [resolve(folder, program), ...args], options);
}

export function heading(text, { toStandardError = false } = {}) {
  const line = `\n── ${text} ${'─'.repeat(Math.max(3, 76 - text.length))}`;
  if (toStandardError) console.error(line);
  else console.log(line);
}

/** Whether the file was started by itself (`node scripts/install.mjs`) and not imported by another script. */
export function isStarted(moduleUrl) {
  return process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(moduleUrl);
}
