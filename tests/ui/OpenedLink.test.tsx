import { readFileSync } from 'node:fs';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { CityEntry } from '../../src/rules/cityIndex';
import { cityProfileSchema } from '../../src/rules/cityProfile';
import { assess } from '../../src/ui/payslip/assessment';
import { OpenedLink } from '../../src/ui/payslip/OpenedLink';
import { emptyPayslip, emptyWage, type PayslipInputs } from '../../src/ui/payslip/payslipInputs';
import type { PayslipLink } from '../../src/ui/payslip/payslipLink';
import { PayslipWordingProvider } from '../../src/ui/wording/payslip/PayslipWording';
import { zh as payslipZh } from '../../src/ui/wording/payslip/zh';
import { WordingProvider } from '../../src/ui/wording/WordingContext';
import { zh } from '../../src/ui/wording/zh';

const nanjing = cityProfileSchema.parse(JSON.parse(readFileSync('public/city-profiles/nanjing.json', 'utf8')));
const hash = 'a'.repeat(64);
const entry: CityEntry = {
  id: 'nanjing',
  name: nanjing.city.name,
  province: nanjing.city.province,
  file: 'nanjing.json',
  revision: nanjing.revision,
  sha256: hash,
  firstMonth: '2005-01',
  lastMonth: '2026-12',
};
const inputs: PayslipInputs = {
  ...emptyPayslip,
  month: '2025-11',
  paid: { pension: '396.16' },
  wages: { '2024': { ...emptyWage, average: '10000' } },
};
const link: PayslipLink = {
  cityId: 'nanjing',
  categoryId: 'employee',
  revision: nanjing.revision,
  hash,
  inputs,
  // 396.165 ÷ 8% is 4952.0625.
  outcomes: [{ group: 'insurance', schemes: ['pension'], verdict: 'likelyUnderDeclared', bases: '≤ 4,952.06' }],
};

type Shown = Partial<ComponentProps<typeof OpenedLink>>;

async function show(changed: Partial<PayslipLink>, shown: Shown = {}) {
  const assessed = shown.inputs ?? inputs;
  const rendered = render(
    <WordingProvider value={zh}>
      <PayslipWordingProvider>
        <OpenedLink
          inputs={assessed}
          opened={{ kind: 'opened', link: { ...link, ...changed }, restore: null }}
          entry={entry}
          hash={hash}
          profile={nanjing}
          assessment={assess(nanjing, assessed.month, 'employee', assessed, '2026-11-22')}
          {...shown}
        />
        <p>ready</p>
      </PayslipWordingProvider>
    </WordingProvider>,
  );
  await screen.findByText('ready');
  return rendered;
}

/** What is said of an opened link, beside what the page has assessed. */
async function said(changed: Partial<PayslipLink>, shown: Shown = {}) {
  const { container, unmount } = await show(changed, shown);
  const told = container.querySelectorAll('[role=status] p, [role=status] li, [role=alert]');
  const texts = Array.from(told, ({ textContent }) => textContent);
  unmount();
  return texts;
}

describe('what is said of an opened link', () => {
  const { opened, same, changed } = payslipZh.share;

  it('is that it is open, where it was made with the profile of now', async () => {
    expect(await said({})).toEqual([opened(link.revision)]);
  });

  it('is that nothing changed, where the profile has another revision or other bytes', async () => {
    expect(await said({ hash: 'b'.repeat(64) })).toEqual([opened(link.revision), same]);
    expect(await said({ hash: null })).toEqual([opened(link.revision), same]);
    expect(await said({}, { hash: null })).toEqual([opened(link.revision), same]);
    expect(await said({ revision: link.revision + 1 })).toEqual([opened(link.revision + 1), same]);
  });

  it('is what changed', async () => {
    const [outcome] = link.outcomes;
    const changes = await said({ outcomes: [{ ...outcome!, verdict: 'atLegalMinimum' }] });
    expect(changes.slice(0, 2)).toEqual([opened(link.revision), changed]);
    expect(changes).toHaveLength(3);
  });

  it('names the schemes whose conclusion changed, where the group is not whole', async () => {
    const [outcome] = link.outcomes;
    const changes = await said({ outcomes: [{ ...outcome!, bases: '≤ 4,879.00' }] });
    expect(changes.at(-1)).toContain('养老');
    expect(changes.at(-1)).not.toContain('社保');
  });

  it('is nothing while the page has not assessed the link’s own inputs, or something else is typed', async () => {
    // Held against another payslip, its conclusion would have changed without any change of rules.
    expect(await said({}, { inputs: { ...inputs, paid: { pension: '800' } } })).toEqual([]);
    expect(await said({}, { assessment: null })).toEqual([]);
    expect(await said({}, { profile: null })).toEqual([]);
    expect(await said({}, { entry: { ...entry, id: 'xiamen' } })).toEqual([]);
  });

  it('is why it was refused, whatever stands on the page', async () => {
    const problem = { kind: 'later' } as const;
    const shown = { opened: { kind: 'refused', problem } as const, profile: null, assessment: null };
    expect(await said({}, shown)).toEqual([payslipZh.linkProblem(problem)]);
  });

  it('offers what stood on the page before, where something did', async () => {
    const restore = vi.fn();
    const { unmount } = await show({}, { opened: { kind: 'opened', link, restore } });
    await userEvent.click(screen.getByRole('button', { name: '恢复我原来填的' }));
    expect(restore).toHaveBeenCalledOnce();
    unmount();
    await show({});
    expect(screen.queryByRole('button')).toBeNull();
  });
});
