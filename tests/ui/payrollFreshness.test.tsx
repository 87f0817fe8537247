import { readFileSync } from 'node:fs';
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { PlanWarning } from '../../src/payroll/payrollMessages';
import type { PayrollSettings } from '../../src/payroll/payrollSettings';
import { cityProfileSchema, type CityProfile } from '../../src/rules/cityProfile';
import { PayrollFreshness } from '../../src/ui/payroll/PayrollFreshness';
import { WordingProvider } from '../../src/ui/wording/WordingContext';
import { zh } from '../../src/ui/wording/zh';
import { madeUpRule } from '../calc/ruleBuilder';
import { summary } from './fakeWorkers';

const nanjing = cityProfileSchema.parse(JSON.parse(readFileSync('public/city-profiles/nanjing.json', 'utf8')));
const of2026 = { effectiveFrom: '2026-01', effectiveTo: '2026-12' };
const profile: CityProfile = {
  ...nanjing,
  checkedOn: '2026-11-22',
  contributionRules: [
    { ...madeUpRule({ scheme: 'pension' }), ...of2026, provisional: true, announcedOn: '2026-01-05' },
    { ...madeUpRule({ scheme: 'medical' }), ...of2026 },
  ],
};
const settings: PayrollSettings = {
  cityId: 'nanjing',
  categoryId: 'employee',
  month: '2026-03',
  carryOn: false,
  rates: {},
  ownCities: {},
  takeHome: null,
  trueUp: null,
};

function warned(kind: PlanWarning['kind'], month: string, schemes: PlanWarning['schemes']): PlanWarning {
  const category = { zh: '职工', en: 'Employee' };
  return { kind, cityId: 'nanjing', categoryId: 'employee', category, month, schemes, people: 2 };
}

function show(today: string, warnings: PlanWarning[] = [], carryOn = false) {
  const payroll = {
    profiles: [{ profile, sha256: null }],
    summary: summary({ warnings }),
    settings: { ...settings, carryOn },
  };
  return render(
    <WordingProvider value={zh}>
      <PayrollFreshness payroll={payroll} today={today} />
    </WordingProvider>,
  );
}

async function sentences(): Promise<(string | null)[]> {
  const note = await screen.findByRole('note');
  return [...note.querySelectorAll('p')].map(({ textContent }) => textContent);
}

describe('freshness on 批量', () => {
  it('says nothing while all is fresh, and of no city that nobody is calculated in', () => {
    expect(show('2026-11-30', []).container.innerHTML).toBe('');
  });

  it('says what stands on an old provisional rule', async () => {
    show('2026-11-30', [warned('provisional', '2026-03', ['pension'])]);
    expect(await sentences()).toEqual([
      '养老用的是暂行规则，从 2026 年 1 月 5 日到现在已过九个月，还没有收录正式通知；可能已经公布，之后可能补差。',
    ]);
  });

  it('finds the category of a warning by its id, whatever it is called', async () => {
    const named = { zh: '在职职工', en: 'Employed' };
    show('2026-11-30', [{ ...warned('provisional', '2026-03', ['pension']), category: named }]);
    expect(await sentences()).toHaveLength(1);
  });

  it('says that a profile is old and what is carried on past its end', async () => {
    show('2027-05-23', [warned('carriedOn', '2027-05', ['medical'])], true);
    expect(await sentences()).toEqual([
      '南京档案 2026 年 11 月 22 日核对，已过六个月，可能已有新通知。',
      '医疗的规则到 2026 年 12 月为止，之后的通知没有收录。',
    ]);
  });
});
