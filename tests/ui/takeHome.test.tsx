import { readFileSync } from 'node:fs';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { cityProfileSchema } from '../../src/rules/cityProfile';
import { calculate } from '../../src/ui/calculate/calculation';
import { emptyInputs, type CalculateInputs } from '../../src/ui/calculate/calculateInputs';
import { usePreferences } from '../../src/ui/preferences';
import { emptyTakeHome, useTakeHomeInputs, type TakeHomeInputs } from '../../src/ui/takeHome/takeHomeInputs';
import TakeHomePanel from '../../src/ui/takeHome/TakeHomePanel';
import { en } from '../../src/ui/wording/en';
import { WordingProvider, type Language } from '../../src/ui/wording/WordingContext';
import { zh } from '../../src/ui/wording/zh';

/** 8% + 2% + 0.5% + 8% of the employee, and 10 a month. */
const nanjing = cityProfileSchema.parse(JSON.parse(readFileSync('public/city-profiles/nanjing.json', 'utf8')));

async function open(
  inputs: Partial<TakeHomeInputs> = {},
  wage: Partial<CalculateInputs> = {},
  language: Language = 'zh',
) {
  useTakeHomeInputs.setState({ ...emptyTakeHome, ...inputs }, true);
  usePreferences.setState({ language });
  const typed = { ...emptyInputs, month: '2026-04', amount: '20000', ...wage };
  const calculation = calculate(nanjing, typed.month, 'employee', typed, {});
  render(
    <WordingProvider value={language === 'zh' ? zh : en}>
      <TakeHomePanel calculation={calculation} month={typed.month} />
    </WordingProvider>,
  );
  await screen.findByRole('heading', { name: language === 'zh' ? '税后到手' : 'Take-home after tax' });
}

const figures = () => within(screen.getByTestId('after-tax'));

beforeEach(() => sessionStorage.clear());

describe('the panel 税后到手', () => {
  it('shows the month and the year, each with its formula', async () => {
    // Own contributions 3,710: 16,290 before tax; April takes 979.90, the year 11,028.
    await open();
    expect(figures().getByText('15,310.10')).toBeTruthy();
    expect(figures().getByText('184,452.00')).toBeTruthy();
    expect(figures().getByText('扣完五险一金 16,290.00 − 个税 979.90')).toBeTruthy();
    expect(figures().getByText('累计应缴税 45,160.00 × 10% − 速算扣除数 2,520.00 = 1,996.00')).toBeTruthy();
    expect(figures().getByText('减此前已扣（推算：此前 3 个月）1,996.00 − 1,016.10 = 979.90')).toBeTruthy();
  });

  it('shows every month with its rate, and why the tax jumps', async () => {
    await open();
    const table = screen.getByRole('table', { name: '每月扣多少税' });
    const cells = within(table)
      .getAllByRole('row')
      .map((row) => row.textContent);
    expect(cells).toHaveLength(13);
    expect(cells[3]).toBe('3 月338.703%15,951.30');
    expect(cells[4]).toBe('4 月 本月979.9010%15,310.10');
    expect(cells[5]).toBe('5 月1,129.0010%15,161.00');
    expect(screen.getByText(/4 月累计应纳税所得额 45,160.00，超过 36,000，超出的部分按 10%/)).toBeTruthy();
  });

  it('adds up special deductions item by item, until a total is typed', async () => {
    await open();
    await userEvent.click(screen.getByText('按项目算专项附加扣除'));
    await userEvent.selectOptions(await screen.findByLabelText('子女教育（每个 2,000）'), '1');
    await userEvent.selectOptions(screen.getByLabelText('住房'), 'rent');
    expect(screen.getByText('按下面的项目合计 3,500.00。')).toBeTruthy();
    // 11,290 − 3,500 = 7,790 × 4 = 31,160 × 3% − 701.10 = 233.70.
    expect(figures().getAllByText('233.70')).toHaveLength(1);
    await userEvent.selectOptions(screen.getByLabelText('住房'), 'mortgage');
    expect(screen.getByText('按下面的项目合计 3,000.00。')).toBeTruthy();
    await userEvent.type(screen.getByLabelText('专项附加扣除，每月合计'), '0');
    expect(screen.getByText('以这里填的为准，下面的项目不算。')).toBeTruthy();
    expect(figures().getByText('15,310.10')).toBeTruthy();
  });

  it('takes what was withheld before as it is typed', async () => {
    await open();
    await userEvent.click(screen.getByText('此前各月与本月不一样'));
    await userEvent.type(await screen.findByLabelText('此前累计已扣个税'), '600');
    expect(figures().getByText('1,396.00')).toBeTruthy();
    expect(screen.getByRole('row', { name: /^1 至 3 月 600.00/ })).toBeTruthy();
  });

  it('offers no months before in the first one', async () => {
    await open({ countedFrom: 4 });
    expect(screen.queryByText('此前各月与本月不一样')).toBeNull();
    expect(screen.getByText('4 至 12 月税后到手')).toBeTruthy();
    expect(screen.getByText(/年中入职的/)).toBeTruthy();
  });

  it('ties the sentence on a bad amount to its field', async () => {
    await open();
    const field = screen.getByLabelText('年终奖（选填）');
    await userEvent.type(field, '3,60');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('alert').textContent).toContain('千分位每三位一个');
    expect(screen.getByText('有一处填写看不懂，改好后这里就有结果。')).toBeTruthy();
  });

  it('taxes a bonus both ways and warns of the trap', async () => {
    await open({ bonus: '36001' });
    // Merged: 171,481 × 20% − 16,920 = 17,376.20 − 11,028 = 6,348.20; 6,348.20 − 3,390.10 = 2,958.10.
    expect(screen.getByText('单独计税更划算，多拿 2,958.10 元。')).toBeTruthy();
    expect(screen.getByText('单独计税：税 3,390.10，到手')).toBeTruthy();
    expect(screen.getByText('并入全年：税 6,348.20，到手')).toBeTruthy();
    expect(screen.getByText(/刚过 36,000 元的线：多发 1.00 元，反而少拿 2,309.10 元。.*38,566.67/)).toBeTruthy();
    expect(screen.getByText('转引 · 全年一次性奖金：财政部 税务总局公告 2023 年第 30 号')).toBeTruthy();
  });

  it('warns of no trap where the bonus is better merged', async () => {
    // 5,025 × (8%, 2%, 0.5%) = 402 + 100.50 + 25.13, + 10, + 4,000 × 12% = 480: 1,017.63 a month, 12,211.56 a year.
    // 48,000 − 60,000 − 12,211.56 = −24,211.56; + 36,001 = 11,789.44 × 3% = 353.68; 36,001 − 353.68 = 35,647.32.
    await open({ bonus: '36001' }, { amount: '4000', pay: '4000', rates: { 'housing-fund': '12%' } });
    expect(screen.getByText('并入全年：税 353.68，到手')).toBeTruthy();
    expect(screen.getByText('35,647.32')).toBeTruthy();
    expect(screen.getByText('单独计税：税 3,390.10，到手')).toBeTruthy();
    // 3,390.10 − 353.68.
    expect(screen.getByText('并入全年更划算，多拿 3,036.42 元。')).toBeTruthy();
    expect(screen.queryByText(/反而少拿/)).toBeNull();
  });

  it('gives no verdict on a bonus where the year is not counted from January', async () => {
    // 9 months × 11,290 = 101,610, + 36,001 = 137,611: 11,241.10 − 7,641 = 3,600.10 more.
    await open({ bonus: '36001', countedFrom: 4 });
    expect(screen.getByText('今年其他收入未知，哪种划算要看年度汇算。')).toBeTruthy();
    expect(screen.queryByText(/更划算，/)).toBeNull();
    expect(screen.getByText('单独计税：税 3,390.10，到手')).toBeTruthy();
    expect(screen.getByText('并入全年：税 3,600.10，到手')).toBeTruthy();
    expect(screen.getByText(/^4 至 12 月应纳税所得额 101,610.00 \+ 36,001.00/)).toBeTruthy();
  });

  it('does not call the tax of a part of the year the tax of the year', async () => {
    await open({ countedFrom: 4 });
    expect(screen.getByText(/各月扣的税加起来是 4 至 12 月应预扣的税；年度汇算时可能退税或补税。$/)).toBeTruthy();
    expect(screen.queryByText(/没有多缴/)).toBeNull();
  });

  it('says what is missing where there is no wage', async () => {
    await open({}, { amount: '' });
    expect(screen.getByText('上面算出五险一金后，这里就有税后到手。')).toBeTruthy();
  });

  it('speaks English', async () => {
    await open({ bonus: '36001' }, {}, 'en');
    expect(figures().getByText('after contributions 16,290.00 − tax 979.90')).toBeTruthy();
    expect(screen.getByText('By itself is better, by 2,958.10 yuan.')).toBeTruthy();
  });

  it('keeps what is typed for a reload, in this tab', async () => {
    await open();
    await userEvent.type(screen.getByLabelText('年终奖（选填）'), '5万');
    expect(sessionStorage.getItem('take-home')).toContain('5万');
  });
});
