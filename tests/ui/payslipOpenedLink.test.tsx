import { act, cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { emptyPayslip, type PayslipInputs } from '../../src/ui/payslip/payslipInputs';
import { usePayslipInputs } from '../../src/ui/payslip/payslipStore';
import { writeLink } from '../../src/ui/payslip/payslipLink';
import { zh as payslipZh } from '../../src/ui/wording/payslip/zh';
import { freshPayslipPage, headlines, openPayslip, wage } from './openPayslip';

freshPayslipPage();

describe('a link opened on the page', () => {
  const inputs: PayslipInputs = {
    ...emptyPayslip,
    month: '2025-11',
    paid: { pension: '396.16' },
    wages: wage('10000'),
  };
  const link = writeLink({
    cityId: 'nanjing',
    categoryId: 'employee',
    revision: 1,
    hash: '0'.repeat(64),
    inputs,
    outcomes: [{ group: 'insurance', schemes: ['pension'], verdict: 'likelyUnderDeclared', bases: '≤ 4,952.06' }],
  });

  it('fills the page, and leaves no amount in the address', async () => {
    location.hash = link;
    await openPayslip({ month: '2025-03', paid: { pension: '800' } });
    expect(await screen.findByText('已打开链接：它是用档案第 1 版生成的。')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: '养老' }).value).toBe('396.16');
    expect(await screen.findByText(payslipZh.share.same)).toBeTruthy();
    expect(headlines()).toEqual(['养老：可能少报，基数每月差 5,048.00 元']);
    expect(location.hash).toBe('#/payslip');
  });

  it('is compared with its own reading, never with that of what stood on the page before', async () => {
    const said: string[] = [];
    const observer = new MutationObserver(() => {
      said.push(...screen.queryAllByText(payslipZh.share.changed).map(({ textContent }) => textContent));
    });
    await openPayslip({ month: '2025-11', paid: { pension: '800' } });
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    location.hash = link;
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    expect(await screen.findByText(payslipZh.share.same)).toBeTruthy();
    observer.disconnect();
    expect(said).toEqual([]);
  });

  it('is told no more once something else is typed: that differs for another reason than time', async () => {
    location.hash = link;
    await openPayslip({});
    expect(await screen.findByText('已打开链接：它是用档案第 1 版生成的。')).toBeTruthy();
    await userEvent.type(screen.getByRole('textbox', { name: '医疗' }), '109.04');
    expect(screen.queryByText('已打开链接：它是用档案第 1 版生成的。')).toBeNull();
    expect(screen.queryByText(payslipZh.share.changed)).toBeNull();
  });

  it('is refused where it was cut, and what was typed is still there', async () => {
    location.hash = link.slice(0, -1);
    await openPayslip({ month: '2025-11', paid: { pension: '800' } });
    expect(screen.getByRole('alert').textContent).toBe(payslipZh.linkProblem({ kind: 'cut' }));
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: '养老' }).value).toBe('800');
    expect(location.hash).toBe('#/payslip');
  });

  it('is taken while the page is open, too', async () => {
    await openPayslip({ month: '2025-11', paid: { pension: '800' } });
    act(() => {
      location.hash = link;
      window.dispatchEvent(new HashChangeEvent('hashchange'));
    });
    expect(await screen.findByText('已打开链接：它是用档案第 1 版生成的。')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: '养老' }).value).toBe('396.16');
  });

  it('gives back what stood there before, when that is asked for', async () => {
    location.hash = link;
    await openPayslip({ month: '2025-03', paid: { pension: '800' } });
    await userEvent.click(await screen.findByRole('button', { name: '恢复我原来填的' }));
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: '养老' }).value).toBe('800');
    expect(usePayslipInputs.getState()).toEqual({ ...emptyPayslip, month: '2025-03', paid: { pension: '800' } });
    expect(screen.queryByRole('button', { name: '恢复我原来填的' })).toBeNull();
  });

  it('has nothing to give back where nothing stood there, or the same', async () => {
    for (const before of [{}, inputs]) {
      location.hash = link;
      await openPayslip(before);
      expect(await screen.findByText('已打开链接：它是用档案第 1 版生成的。')).toBeTruthy();
      expect(screen.queryByRole('button', { name: '恢复我原来填的' })).toBeNull();
      cleanup();
    }
  });
});
