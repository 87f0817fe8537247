/**
 * npm run -s check-profile -- FILE…: is each file a city profile of format 1? For anyone who writes one, with the sentences
 * of the page. Answers on standard output; exit code 0 where all are, 1 where one is not, 2 where one could not be read.
 */
import { readFile, stat } from 'node:fs/promises';
import { withHiddenShown } from '../src/rules/hiddenCharacters';
import { readProfileBytes, refusedForSize } from '../src/rules/profileBytes';
import type { ProfileReading } from '../src/rules/profileProblems';
import { describeProfileProblem } from '../src/ui/wording/profileProblem';
import { checkProfileWording, type FileFault } from './checkProfileWording';
import { describeOptionFault, fromWhereCalled, readCommandLine, refuseCall } from './commandLine';

export async function run(args: readonly string[]): Promise<number> {
  const line = readCommandLine(args);
  const words = checkProfileWording[line.language];
  if (line.kind !== 'read') return refuseCall(describeOptionFault(line), words.usage);
  if (line.rest.length === 0) return refuseCall(words.noFile, words.usage);

  let exitCode = 0;
  for (const path of line.rest) {
    const file = withHiddenShown(path);
    const reading = await readFileAt(fromWhereCalled(path));
    if (reading.kind === 'unreadable') {
      console.error(`${file}: ${words.fault(reading.fault)}`);
      exitCode = 2;
    } else if (reading.kind === 'invalid') {
      for (const problem of reading.problems) console.log(`${file}: ${describeProfileProblem(problem, line.language)}`);
      exitCode = Math.max(exitCode, 1);
    } else {
      console.log(`${file}: ${words.valid(reading.profile)}`);
    }
  }
  return exitCode;
}

async function readFileAt(path: string): Promise<ProfileReading | { kind: 'unreadable'; fault: FileFault }> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return { kind: 'unreadable', fault: 'folder' };
    if (!found.isFile()) return { kind: 'unreadable', fault: 'noFile' };
    return refusedForSize(found.size) ?? readProfileBytes(await readFile(path));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'unreadable', fault: 'missing' };
    if (code === 'EACCES' || code === 'EPERM') return { kind: 'unreadable', fault: 'denied' };
    if (typeof code === 'string') return { kind: 'unreadable', fault: 'other' };
    throw error;
  }
}
