/**
 * npm run new-period -- nanjing 2027-01: writes the skeleton of the period that begins in that month into the city's profile,
 * every figure carried from the rule before and to be confirmed, and says what to confirm. Exit code 2 where it was called
 * wrongly, 1 where the profile could not be read or there was nothing to add.
 */
import { writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { CityProfile } from '../src/rules/cityProfile';
import { addPeriod } from '../src/rules/newPeriod';
import { readProfile, type ProfileProblem } from '../src/rules/profileProblems';
import { describeProfileProblem } from '../src/ui/wording/profileProblem';
import { describeOptionFault, fromWhereCalled, readCommandLine, refuseCall, type Language } from './commandLine';
import { newPeriodWording } from './newPeriodWording';
import { citiesIn, profileFile, publishedFolder, readProfileOf } from './profileFolder';

export async function run(args: readonly string[]): Promise<number> {
  const line = readCommandLine(args, ['--folder']);
  const words = newPeriodWording[line.language];
  if (line.kind !== 'read') return refuseCall(describeOptionFault(line), words.usage);
  const [cityId, month, ...others] = line.rest;
  if (cityId === undefined || month === undefined || others.length > 0) return refuseCall(words.usage);
  const asked = line.options.get('--folder');
  const folder = asked === undefined ? publishedFolder : fromWhereCalled(asked);
  const cities = await citiesIn(folder);
  if (!cities.includes(cityId)) return refuseCall(words.unknownCity(cityId, cities));
  if (!/^(19[5-9]|20\d)\d-(0[1-9]|1[0-2])$/.test(month)) return refuseCall(words.badMonth(month));

  const file = profileFile(folder, cityId);
  const { text, reading } = await readProfileOf(folder, cityId);
  if (reading.kind === 'invalid') return tellProblems(file, reading.problems, line.language);
  // Not `reading.profile`: the keys stay in the order of the file.
  const period = addPeriod(JSON.parse(text) as CityProfile, month);
  if (period.kind === 'nothingToAdd') {
    console.error(words.nothingToAdd(reading.profile, month));
    for (const skipped of period.skipped) console.error(`  ${words.skipped(skipped, reading.profile)}`);
    return 1;
  }
  const check = readProfile(period.profile);
  if (check.kind === 'invalid') return tellProblems(file, check.problems, line.language);
  // As the published files are, wherever this one lies.
  const published = profileFile(publishedFolder, cityId);
  const config = { ...(await resolveConfig(published)), filepath: published };
  await writeFile(file, await format(JSON.stringify(period.profile), config));

  console.log(words.written(relative(fromWhereCalled('.'), file), period));
  for (const carried of period.carried) {
    console.log(`\n  ${words.carried(carried, period.profile)}`);
    for (const figure of words.figures(carried.rule)) console.log(`    ${figure}`);
  }
  if (period.skipped.length > 0) console.log(`\n${words.skippedHeading}`);
  for (const skipped of period.skipped) console.log(`  ${words.skipped(skipped, period.profile)}`);
  console.log(`\n${words.next(period.sourceId)}`);
  return 0;
}

function tellProblems(file: string, problems: readonly ProfileProblem[], language: Language): number {
  for (const problem of problems) console.error(`${file}: ${describeProfileProblem(problem, language)}`);
  return 1;
}
