import { readFileSync } from 'node:fs';
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { cityProfileSchema, type CityProfile, type SchemeId } from '../../src/rules/cityProfile';
import { FreshnessNote } from '../../src/ui/place/FreshnessNote';
import type { RowInUse } from '../../src/ui/place/staleInUse';
import { en } from '../../src/ui/wording/en';
import { WordingProvider } from '../../src/ui/wording/WordingContext';
import { zh, type Wording } from '../../src/ui/wording/zh';
import { madeUpRule } from '../calc/ruleBuilder';

const nanjing = cityProfileSchema.parse(JSON.parse(readFileSync('public/city-profiles/nanjing.json', 'utf8')));
const of2026 = { effectiveFrom: '2026-01', effectiveTo: '2026-12' };
const provisional = { ...of2026, provisional: true, announcedOn: '2026-01-05' };
const profile: CityProfile = {
  ...nanjing,
  checkedOn: '2026-11-22',
  contributionRules: [
    { ...madeUpRule({ scheme: 'pension' }), ...provisional },
    { ...madeUpRule({ scheme: 'medical' }), ...provisional },
    { ...madeUpRule({ scheme: 'unemployment' }), ...of2026 },
  ],
};

function used(scheme: SchemeId, standing: 'inForce' | 'carriedOn' = 'inForce'): RowInUse {
  const rule = profile.contributionRules.find((one) => one.scheme === scheme)!;
  return { kind: 'rule', scheme, rule, standing };
}

function show(inUse: RowInUse[], today: string, wording: Wording = zh) {
  return render(
    <WordingProvider value={wording}>
      <FreshnessNote profile={profile} inUse={inUse} today={today} />
    </WordingProvider>,
  );
}

describe('the note', () => {
  const inUse = [used('pension'), used('medical'), used('unemployment', 'carriedOn')];

  it('is not there while all is fresh', () => {
    expect(show([used('unemployment')], '2027-05-22').container.innerHTML).toBe('');
  });

  it('says all three in Chinese', async () => {
    show(inUse, '2027-05-23');
    const note = await screen.findByRole('note', { name: '资料可能旧了' });
    expect([...note.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual([
      '南京档案 2026 年 11 月 22 日核对，已过六个月，可能已有新通知。',
      '养老、医疗用的是暂行规则，从 2026 年 1 月 5 日到现在已过九个月，还没有收录正式通知；可能已经公布，之后可能补差。',
      '失业的规则到 2026 年 12 月为止，之后的通知没有收录。',
    ]);
  });

  it('says all three in English', async () => {
    show(inUse, '2027-05-23', en);
    const note = await screen.findByRole('note', { name: 'Perhaps out of date' });
    expect([...note.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual([
      'The profile of Nanjing was checked on 22 Nov 2026, more than six months ago: there may be a newer notice.',
      'Pension, medical: a provisional rule, known since 5 Jan 2026. More than nine months later we have no final notice; there may be one, and a true-up may follow.',
      'Unemployment: the rules end with Dec 2026; we have no later notice.',
    ]);
  });
});
