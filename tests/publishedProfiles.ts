import { readdirSync, readFileSync } from 'node:fs';
import { cityProfileSchema, type CityProfile } from '../src/rules/cityProfile';

export const profileFolder = new URL('../public/city-profiles/', import.meta.url);

/** Every profile the product ships, read from its file. */
export const publishedProfiles: { file: string; text: string; profile: CityProfile }[] = readdirSync(profileFolder)
  .filter((file) => file.endsWith('.json') && file !== 'index.json' && file !== 'schema.json')
  .map((file) => {
    const text = readFileSync(new URL(file, profileFolder), 'utf8');
    return { file, text, profile: cityProfileSchema.parse(JSON.parse(text)) };
  });

export function publishedProfile(cityId: string): CityProfile {
  const found = publishedProfiles.find(({ profile }) => profile.city.id === cityId);
  if (found === undefined) throw new Error(`No published profile of ${cityId}`);
  return found.profile;
}
