import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { blankCity } from '../../src/rules/blankCity';
import { cityProfileSchema, type CityProfile } from '../../src/rules/cityProfile';
import { profileText } from '../../src/rules/profileText';
import { readProfile } from '../../src/rules/profileProblems';

const today = '2026-12-03';
const city = {
  id: 'blank',
  name: { zh: '新城', en: 'New City' },
  province: { zh: '某省', en: 'Some Province' },
  divisionCode: '990200',
};

it.each(['nanjing', 'xiamen', 'fuzhou'])(
  'begins on the frame of %s with nothing of its figures but the rates, all of them assumed',
  (id) => {
    const frame = profileOf(id);
    const text = JSON.stringify(frame);
    const blank = blankCity(frame, city, today);
    expect(readProfile(JSON.parse(profileText(blank)))).toEqual({ kind: 'valid', profile: blank });
    expect([blank.city, blank.revision, blank.checkedOn]).toEqual([city, 1, today]);
    expect(blank.sources.map(({ status }) => status)).toEqual(['assumed']);
    for (const rule of blank.contributionRules) {
      expect(rule).toMatchObject({
        provisional: true,
        base: { floor: 'unknown', ceiling: 'unknown' },
        flatFees: [],
        note: null,
      });
    }
    const schemes = new Set(blank.contributionRules.map(({ scheme }) => scheme));
    expect([...schemes].sort()).toEqual([
      'housing-fund',
      'maternity',
      'medical',
      'pension',
      'unemployment',
      'work-injury',
    ]);
    expect(JSON.stringify(frame)).toBe(text);
  },
);

it('has one rule for each scheme and people: of Nanjing six for employees, pension for the flexible', () => {
  const { contributionRules, personCategories } = blankCity(profileOf('nanjing'), city, today);
  // The medical rules of the flexible have a fixed base, which is a matter of the city's own.
  expect(contributionRules.filter(({ personCategories: [id] }) => id === 'employee')).toHaveLength(6);
  expect(
    contributionRules.filter(({ personCategories: [id] }) => id === 'flexible').map(({ scheme }) => scheme),
  ).toEqual(['pension']);
  expect(personCategories.map(({ id }) => id)).toEqual(['employee', 'flexible']);
});

function profileOf(id: string): CityProfile {
  return cityProfileSchema.parse(JSON.parse(readFileSync(`public/city-profiles/${id}.json`, 'utf8')));
}
