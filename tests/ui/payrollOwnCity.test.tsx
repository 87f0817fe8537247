import { readFileSync } from 'node:fs';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { PlanWarning } from '../../src/payroll/payrollMessages';
import type { CityEntry } from '../../src/rules/cityIndex';
import { cityProfileSchema, type CityProfile } from '../../src/rules/cityProfile';
import { ownName } from '../../src/rules/ownCity';
import { usePayrollInputs } from '../../src/ui/payroll/payrollInputs';
import { PayrollSettingsForm } from '../../src/ui/payroll/PayrollSettingsForm';
import type { ShownPayroll } from '../../src/ui/payroll/payrollState';
import { WarningsList } from '../../src/ui/payroll/WarningsList';
import { en } from '../../src/ui/wording/en';
import { PayrollWordingProvider } from '../../src/ui/wording/payroll/PayrollWording';
import { WordingProvider } from '../../src/ui/wording/WordingContext';
import { zh } from '../../src/ui/wording/zh';
import { madeUpRule } from '../calc/ruleBuilder';
import { summary } from './fakeWorkers';

const nanjing = cityProfileSchema.parse(JSON.parse(readFileSync('public/city-profiles/nanjing.json', 'utf8')));
const ownNanjing: CityProfile = {
  ...nanjing,
  city: { ...nanjing.city, id: 'own-nanjing', name: ownName(nanjing.city.name, 1) },
  contributionRules: [{ ...madeUpRule({ scheme: 'medical' }), effectiveFrom: '2027-01', effectiveTo: '2027-06' }],
};

function entryOf({ city }: CityProfile): CityEntry {
  return { ...city, file: '', revision: 1, sha256: '', firstMonth: '2025-01', lastMonth: '2026-12' };
}

function show(warning: Pick<PlanWarning, 'kind' | 'month' | 'schemes'>, language: 'zh' | 'en' = 'zh') {
  const category = { zh: '职工', en: 'Employee' };
  const whole: PlanWarning = { cityId: 'nanjing', categoryId: 'employee', category, people: 2, ...warning };
  const payroll = {
    summary: summary({ warnings: [whole] }),
    roster: { notices: [] },
    profiles: [nanjing, ownNanjing].map((profile) => ({ profile, sha256: null })),
  } as unknown as ShownPayroll;
  render(
    <WordingProvider value={language === 'zh' ? zh : en}>
      <PayrollWordingProvider>
        <WarningsList payroll={payroll} cities={[entryOf(nanjing)]} />
      </PayrollWordingProvider>
    </WordingProvider>,
  );
  return screen.findByRole('listitem');
}

it('a missing rule names the own city of that name that has it', async () => {
  const item = await show({ kind: 'noRule', month: '2027-03', schemes: ['pension', 'medical'] });
  expect(item.textContent).toBe(
    '南京 · 职工 · 2027 年 3 月（2 人）：没有养老、医疗的规则，合计不含这几项。你的档案 南京（自定）有这个月，可在设置里改用它。',
  );
});

it('in English too', async () => {
  const item = await show({ kind: 'noRule', month: '2027-03', schemes: ['medical'] }, 'en');
  expect(item.textContent).toMatch(/ Your own profile Nanjing \(own\) has it; use it by a choice in the settings\.$/);
});

it.each<Pick<PlanWarning, 'kind' | 'month' | 'schemes'>>([
  { kind: 'noRule', month: '2027-07', schemes: ['medical'] },
  { kind: 'noRule', month: '2027-03', schemes: ['pension'] },
  { kind: 'provisional', month: '2027-03', schemes: ['medical'] },
])('and no own city that lacks it too, or where nothing is missing: %o', async (warning) => {
  expect((await show(warning)).textContent).not.toContain('你的档案');
});

it.each([
  [[nanjing], []],
  [
    [nanjing, ownNanjing],
    ['南京', '南京（自定）'],
  ],
])(
  'the settings ask whose Nanjing a roster means only where an own one is called so: %#',
  async (profiles, offered) => {
    render(
      <WordingProvider value={zh}>
        <PayrollWordingProvider>
          <PayrollSettingsForm cities={profiles.map(entryOf)} />
        </PayrollWordingProvider>
      </WordingProvider>,
    );
    await screen.findByRole('heading', { name: '设置' });
    const field = screen.queryByRole<HTMLSelectElement>('combobox', { name: '名单里的“南京”按' });
    expect([...(field?.options ?? [])].map(({ textContent }) => textContent)).toEqual(offered);
    if (field === null) return;
    const chosen = () => usePayrollInputs.getState().ownCities;
    await userEvent.selectOptions(field, '南京（自定）');
    expect([chosen(), field.value]).toEqual([{ nanjing: 'own-nanjing' }, 'own-nanjing']);
    await userEvent.selectOptions(field, '南京');
    expect([chosen(), field.value]).toEqual([{}, 'nanjing']);
  },
);
