import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { typePayslip } from '../../src/ui/payslip/payslipStore';
import { zh as payslipZh } from '../../src/ui/wording/payslip/zh';
import { freshPayslipPage, headlines, openPayslip, result, wage } from './openPayslip';

freshPayslipPage();

function describedBy(field: HTMLElement): string {
  const ids = (field.getAttribute('aria-describedby') ?? '').split(' ');
  return ids.map((id) => document.getElementById(id)?.textContent).join(' ');
}

describe('the page of 查工资条', () => {
  it('asks for a line of the payslip before it says anything', async () => {
    await openPayslip({ month: '2025-11' });
    expect(screen.getByText(payslipZh.result.empty)).toBeTruthy();
    expect(headlines()).toEqual([]);
    expect(screen.queryByText(payslipZh.falseAlarms.title)).toBeNull();
  });

  it('gives the verdict once a line and the wage are typed', async () => {
    await openPayslip({ month: '2025-11' });
    await userEvent.type(screen.getByRole('textbox', { name: '养老' }), '396.16');
    expect(headlines()).toEqual(['养老：按下限缴']);
    await userEvent.type(screen.getByRole('textbox', { name: '月平均工资' }), '10000');
    // 396.16 is 8% of the floor: 10000 − 4952.
    expect(headlines()).toEqual(['养老：可能少报，基数每月差 5,048.00 元']);
  });

  it('speaks for all of social insurance only once every scheme that the employee pays for is typed', async () => {
    await openPayslip({ month: '2025-11', paid: { pension: '396.16', medical: '109.04' } });
    expect(headlines()).toEqual(['养老、医疗：按下限缴']);
    expect(result().getByRole('article', { name: '社保' })).toBeTruthy();
    await userEvent.type(screen.getByRole('textbox', { name: '失业' }), '24.76');
    expect(headlines()).toEqual(['社保：按下限缴']);
    expect(result().getByRole('article', { name: '社保' })).toBeTruthy();
  });

  it('asks which schemes one figure holds, at its field', async () => {
    await openPayslip({ month: '2025-11', paid: { together: '500' }, togetherSchemes: [] });
    expect(screen.getByText(payslipZh.problem({ kind: 'noSchemes' }))).toBeTruthy();
    expect(headlines()).toEqual([]);
  });

  it('gives the same verdict in English', async () => {
    await openPayslip({ month: '2025-11' }, 'en');
    await userEvent.type(screen.getByRole('textbox', { name: 'Pension' }), '396.16');
    await userEvent.type(screen.getByRole('textbox', { name: 'Average monthly wage' }), '10000');
    expect(headlines()).toEqual(['Pension: may be under-declared, the base 5,048.00 yuan a month too low']);
    const shown = screen.getByRole('region', { name: 'Result' }).cloneNode(true) as HTMLElement;
    // Sources keep the language in which they were published.
    for (const source of shown.querySelectorAll('[lang^="zh"]')) source.remove();
    expect(shown.textContent).not.toMatch(/[\u4e00-\u9fff]/);
  });

  it('says it where two employers pay: then nothing can be concluded', async () => {
    await openPayslip({ month: '2025-11', paid: { pension: '396.16' }, wages: wage('10000') });
    const twoJobs = screen.getByRole('checkbox', { name: '同时有两个单位发工资' });
    await userEvent.click(twoJobs);
    expect(headlines()).toEqual(['养老：还不能判断']);
    expect(result().getByText('若不考虑这一点：养老：可能少报，基数每月差 5,048.00 元')).toBeTruthy();
    await userEvent.click(twoJobs);
    expect(headlines()).toEqual(['养老：可能少报，基数每月差 5,048.00 元']);
  });

  it('says at its field why an amount cannot be used, keeps it, and takes the result back', async () => {
    await openPayslip({ month: '2025-11', paid: { pension: '396.16' } });
    const medical = screen.getByRole<HTMLInputElement>('textbox', { name: '医疗' });
    expect(medical.getAttribute('aria-invalid')).toBe('false');
    await userEvent.type(medical, '1,09');
    expect(medical.getAttribute('aria-invalid')).toBe('true');
    expect(describedBy(medical)).toContain('千分位每三位一个');
    expect(medical.value).toBe('1,09');
    expect(screen.getByRole('textbox', { name: '养老' }).getAttribute('aria-invalid')).toBe('false');
    expect(screen.getByText(payslipZh.result.blocked)).toBeTruthy();
    expect(headlines()).toEqual([]);
  });

  it('says at its field that more is deducted than is earned', async () => {
    await openPayslip({ month: '2025-11', paid: { pension: '396.16' } });
    await userEvent.type(screen.getByRole('textbox', { name: '月平均工资' }), '300');
    const pension = screen.getByRole('textbox', { name: '养老' });
    expect(pension.getAttribute('aria-invalid')).toBe('true');
    expect(describedBy(pension)).toContain('扣得比一个月的工资（300.00 元）还多');
  });

  it('shows the base by every rate while the fund’s is not known, and not once it is', async () => {
    await openPayslip({ month: '2025-11', paid: { 'housing-fund': '400' } });
    const table = result().getByRole('table', { name: '各比例对应的基数' });
    // 399.50 to 400.49 round to 400: ÷ 5%, ÷ 8%, ÷ 12%.
    const rows = within(table)
      .getAllByRole('row')
      .map((row) => row.textContent);
    expect(rows).toHaveLength(9);
    expect(rows[1]).toBe('5%7,990.00 至 8,009.99 元');
    expect(rows[4]).toBe('8%4,993.75 至 5,006.24 元');
    expect(rows[8]).toBe('12%3,329.17 至 3,337.49 元');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '公积金比例（个人）' }), '8%');
    expect(result().queryByRole('table', { name: '各比例对应的基数' })).toBeNull();
  });

  it('holds a line for work injury up as a red flag, with the article of the law', async () => {
    await openPayslip({ month: '2025-11', paid: { 'work-injury': '20' } });
    expect(result().getByText(/《社会保险法》第 33 条，职工不缴工伤保险费/)).toBeTruthy();
  });

  it('says at its field that it was paid before the month it is for, in a fold that opens by itself', async () => {
    await openPayslip({ month: '2025-11', paid: { pension: '396.16' } });
    const summary = screen.getByText(payslipZh.paid.more);
    const fold = summary.closest('details');
    expect(fold?.open).toBe(false);
    expect(screen.queryByRole('combobox', { name: '哪个月发的' })).toBeNull();
    act(() => typePayslip({ paidIn: '2025-10' }));
    expect(fold?.open).toBe(true);
    const field = screen.getByRole('combobox', { name: '哪个月发的' });
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toBe(payslipZh.problem({ kind: 'paidBeforeMonth' }));
    expect(field.closest('details')).toBe(fold);
    expect(alert.closest('details')).toBe(fold);
    expect(screen.getByText(payslipZh.result.blocked)).toBeTruthy();
    expect(headlines()).toEqual([]);
    await userEvent.selectOptions(field, '');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(headlines()).toEqual(['养老：按下限缴']);
  });

  it('keeps that fold open while a figure in it cannot be used', async () => {
    await openPayslip({ month: '2025-11', paid: { pension: '396.16', maternity: '1,09' } });
    const field = screen.getByRole('textbox', { name: '生育' });
    expect(field.closest('details')?.open).toBe(true);
    expect(describedBy(field)).toContain('千分位每三位一个');
  });

  it('says that a month has not come', async () => {
    await openPayslip({ month: '2026-12', paid: { pension: '402.00' } });
    expect(screen.getByRole('alert').textContent).toBe(payslipZh.problem({ kind: 'futureMonth' }));
    expect(headlines()).toEqual([]);
  });
});
