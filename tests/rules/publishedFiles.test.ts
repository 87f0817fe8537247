import { createHash } from 'node:crypto';
import { toJSONSchema } from 'zod/v4/core';
import { describe, expect, it } from 'vitest';
import { cityProfileSchema } from '../../src/rules/cityProfile';
import { monthsCovered } from '../../src/rules/coverage';
import { readCityIndex } from '../../src/rules/cityIndex';
import { isOwnCity } from '../../src/rules/ownCity';
import { countToConfirm, isToConfirm } from '../../src/rules/toConfirm';
import { publishedProfiles } from '../publishedProfiles';

// The two written files are kept by comparison with what the code gives now; `npm run fix` writes them anew.
describe('the files written from profiles and schema are current', () => {
  it('schema.json is the JSON Schema of format 1', async () => {
    const schema = toJSONSchema(cityProfileSchema, { io: 'input', unrepresentable: 'any' });
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../public/city-profiles/schema.json');
  });

  it('index.json lists every profile with its revision, hash and months', async () => {
    const cities = publishedProfiles.map(({ file, text, profile }) => ({
      id: profile.city.id,
      name: profile.city.name,
      province: profile.city.province,
      file,
      revision: profile.revision,
      sha256: createHash('sha256').update(text).digest('hex'),
      ...monthsCovered(profile),
    }));
    // South to north would be as good an order; ours is that of the division codes, as statistics print them.
    const codeOf = (id: string) =>
      publishedProfiles.find(({ profile }) => profile.city.id === id)?.profile.city.divisionCode ?? '';
    cities.sort((one, other) => codeOf(one.id).localeCompare(codeOf(other.id)));
    const index = readCityIndex({ formatVersion: 1, cities });
    expect(index).not.toBeNull();
    await expect(`${JSON.stringify(index, null, 2)}\n`).toMatchFileSnapshot('../../public/city-profiles/index.json');
  });

  it.each(publishedProfiles)('$file is named after its city', ({ file, profile }) => {
    expect(file).toBe(`${profile.city.id}.json`);
  });

  it.each(publishedProfiles)('$file has no figure left to confirm', ({ profile }) => {
    expect(profile.sources.map(({ id }) => id).filter(isToConfirm)).toEqual([]);
    expect(countToConfirm(profile)).toBe(0);
  });

  it.each(publishedProfiles)('$file has an id that no own profile has', ({ profile }) => {
    expect(isOwnCity(profile.city.id)).toBe(false);
  });
});
