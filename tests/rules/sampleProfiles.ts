import { readFileSync } from 'node:fs';
import type { CityProfile } from '../../src/rules/cityProfile';
import type { NoticeInHand, Statement } from '../../src/rules/editProfile';
import { readProfile } from '../../src/rules/profileProblems';
import { figuresOf, type RuleFigures } from '../../src/rules/ruleFigures';

/** Two rules: medical of 2025 with two rates and a flat fee, housing fund of July 2025 to June 2026 with a range. */
export const sampleton = profileAt('tests/fixtures/valid-profile.json');
export const nanjing = profileAt('public/city-profiles/nanjing.json');

export const notice: NoticeInHand = {
  title: '样例市 2026 年度缴费基数通知',
  documentNumber: '样人社发〔2026〕1号',
  issuer: null,
  publishedOn: '2026-01-15',
  url: 'https://example.org/2026',
  carrier: null,
};
export const byNotice: Statement = { kind: 'notice', notice, confirmed: [] };

function profileAt(path: string): CityProfile {
  const reading = readProfile(JSON.parse(readFileSync(path, 'utf8')));
  if (reading.kind === 'invalid') throw new Error(`${path} is no profile`);
  return reading.profile;
}

export function ruleAt(profile: CityProfile, index: number) {
  return profile.contributionRules[index]!;
}

export function figuresAt(profile: CityProfile, index: number): RuleFigures {
  return figuresOf(ruleAt(profile, index));
}

export function withLimits(figures: RuleFigures, floor: string, ceiling: string): RuleFigures {
  return { ...figures, base: { kind: 'clampedWage', floor, ceiling } };
}
