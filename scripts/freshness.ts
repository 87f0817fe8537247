/**
 * npm run freshness [-- --on 2027-07-01]: what in the published profiles may have been overtaken on that day (today without
 * it). A list for maintainers and no check: exit code 0 whatever is stale, and no part of npm test, which reads no clock.
 */
import { isCivilDay } from '../src/rules/civilDay';
import { stalenessOf } from '../src/rules/freshness';
import { today } from '../src/ui/place/today';
import { describeProfileProblem } from '../src/ui/wording/profileProblem';
import { describeOptionFault, fromWhereCalled, readCommandLine, refuseCall } from './commandLine';
import { freshnessWording } from './freshnessWording';
import { citiesIn, publishedFolder, readProfileOf } from './profileFolder';

export async function run(args: readonly string[]): Promise<number> {
  const line = readCommandLine(args, ['--on', '--folder']);
  const words = freshnessWording[line.language];
  if (line.kind !== 'read') return refuseCall(describeOptionFault(line), words.usage);
  const day = line.options.get('--on') ?? today();
  if (line.rest.length > 0) return refuseCall(words.usage);
  if (!isCivilDay(day)) return refuseCall(words.notADay(day), words.usage);
  const asked = line.options.get('--folder');
  const folder = asked === undefined ? publishedFolder : fromWhereCalled(asked);

  let exitCode = 0;
  console.log(words.heading(day));
  for (const cityId of await citiesIn(folder)) {
    const { reading } = await readProfileOf(folder, cityId);
    if (reading.kind === 'invalid') {
      for (const problem of reading.problems) {
        console.error(`${cityId}.json: ${describeProfileProblem(problem, line.language)}`);
      }
      exitCode = 1;
      continue;
    }
    const { profile } = reading;
    const found = stalenessOf(profile, day);
    console.log(`\n${words.city(profile)}`);
    for (const staleness of found) console.log(`  ${words.describe(staleness, profile)}`);
    if (found.length === 0) console.log(`  ${words.nothing}`);
  }
  return exitCode;
}
