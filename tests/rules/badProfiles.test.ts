import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readProfileBytes } from '../../src/rules/profileBytes';
import { readProfile } from '../../src/rules/profileProblems';
import { describeProfileProblem } from '../../src/ui/wording/profileProblem';
import { badProfiles } from './badProfiles';

const fixtures = new URL('../fixtures/', import.meta.url);
const folder = new URL('bad-profiles/', fixtures);

function read(file: string, from: URL): unknown {
  return JSON.parse(readFileSync(new URL(file, from), 'utf8'));
}

describe('a broken profile is refused with the place and the reason', () => {
  it.each(badProfiles)('$file', ({ file, path, zh, en }) => {
    const reading = readProfileBytes(readFileSync(new URL(file, folder)));
    if (reading.kind === 'valid') throw new Error(`${file} was accepted`);
    const [problem, ...others] = reading.problems;
    expect(others).toEqual([]);
    expect(problem!.path).toBe(path);
    expect(describeProfileProblem(problem!, 'zh')).toBe(`${path || '整个文件'}：${zh}`);
    expect(describeProfileProblem(problem!, 'en')).toBe(`${path || 'The whole file'}: ${en}`);
  });

  it('every file of the folder is in the table', () => {
    expect(readdirSync(folder).sort()).toEqual(badProfiles.map(({ file }) => file).sort());
  });

  it('the profile they are made from is accepted as it stands', () => {
    const valid = read('valid-profile.json', fixtures);
    expect(readProfileBytes(readFileSync(new URL('valid-profile.json', fixtures)))).toEqual({
      kind: 'valid',
      profile: valid,
    });
  });
});

describe('what is no profile at all', () => {
  it('a list is refused as a whole', () => {
    const reading = readProfile([]);
    expect(reading).toEqual({
      kind: 'invalid',
      problems: [{ path: '', reason: { kind: 'wrongType', value: '[]', expected: 'object' } }],
    });
  });

  it('the sentence then names the whole file', () => {
    const problem = { path: '', reason: { kind: 'wrongType', value: '[]', expected: 'object' } } as const;
    expect(describeProfileProblem(problem, 'zh')).toBe('整个文件：[] 不对，这里应是对象 { … }。');
    expect(describeProfileProblem(problem, 'en')).toBe('The whole file: [] stands where an object { … } is expected.');
  });

  it('an empty object misses every entry but the schema', () => {
    const reading = readProfile({});
    if (reading.kind === 'valid') throw new Error('accepted');
    expect(reading.problems).toEqual(
      ['formatVersion', 'revision', 'checkedOn', 'city', 'personCategories', 'sources', 'contributionRules'].map(
        (path) => ({ path, reason: { kind: 'missing' } }),
      ),
    );
  });
});

describe('sentences about several faults and long values', () => {
  it('two unknown keys in one place are two problems, and the cross-checks still speak', () => {
    const profile = read('floor-above-ceiling.json', folder) as { city: Record<string, unknown> };
    profile.city['mayor'] = 'Someone';
    profile.city['motto'] = 'Something';
    const reading = readProfile(profile);
    if (reading.kind === 'valid') throw new Error('accepted');
    expect(reading.problems).toEqual([
      { path: 'city.mayor', reason: { kind: 'unknownKey', key: 'mayor' } },
      { path: 'city.motto', reason: { kind: 'unknownKey', key: 'motto' } },
      {
        path: 'contributionRules[0].base.floor',
        reason: { kind: 'floorAboveCeiling', floor: '20000.01', ceiling: '20000' },
      },
    ]);
  });

  it('a value of 60 characters is shown whole, a longer one is cut to 60', () => {
    const long = (length: number) => ({ path: 'city.id', reason: { kind: 'id', value: 'x'.repeat(length) } }) as const;
    expect(describeProfileProblem(long(60), 'en')).toContain(`: ${'x'.repeat(60)} is not`);
    expect(describeProfileProblem(long(61), 'en')).toContain(`: ${'x'.repeat(59)}… is not`);
    expect(describeProfileProblem(long(61), 'zh')).toContain(`：${'x'.repeat(59)}… 不能`);
  });
});

describe('whatever stands in whatever place', () => {
  const junk = [null, true, 7, -0.5, '', 'x', '4,000', '%', '9999-99', [], {}, [null], { kind: 'x' }];
  const valid = JSON.stringify(read('valid-profile.json', fixtures));

  /** Every profile in which one value, at any depth, is replaced by this one. */
  function withEveryPlaceReplaced(value: unknown): unknown[] {
    const profiles: unknown[] = [];
    for (let place = 0, places = 1; place < places; place += 1) {
      places = 0;
      const profile: unknown = JSON.parse(valid, (_key, held: unknown) => (places++ === place ? value : held));
      profiles.push(profile);
    }
    return profiles;
  }

  it.each(junk.map((value) => [value]))('%j is taken or refused with a sentence, never a crash', (value) => {
    const sentences = withEveryPlaceReplaced(value).flatMap((profile) => {
      const reading = readProfile(profile);
      if (reading.kind === 'valid') return [];
      expect(reading.problems).not.toEqual([]);
      return reading.problems.flatMap((problem) => [
        describeProfileProblem(problem, 'zh'),
        describeProfileProblem(problem, 'en'),
      ]);
    });
    expect(sentences.length).toBeGreaterThan(200);
    expect(sentences.filter((sentence) => /undefined|\[object/.test(sentence))).toEqual([]);
  });
});
