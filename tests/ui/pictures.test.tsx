import { render, screen, within as inside } from '@testing-library/react';
import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { calculateContributions, type Choices } from '../../src/calc/calculateContributions';
import type { ContributionRule } from '../../src/rules/cityProfile';
import { PayersPicture } from '../../src/ui/calculate/pictures/PayersPicture';
import { WagePicture } from '../../src/ui/calculate/pictures/WagePicture';
import { en } from '../../src/ui/wording/en';
import { en as pictureEn } from '../../src/ui/wording/pictures/en';
import { PicturesWordingProvider } from '../../src/ui/wording/pictures/PicturesWording';
import { zh as pictureZh } from '../../src/ui/wording/pictures/zh';
import { WordingProvider } from '../../src/ui/wording/WordingContext';
import { zh, type Wording } from '../../src/ui/wording/zh';
import { fee, madeUpRule, noBase, noRates, percent, range, within, yuan } from '../calc/ruleBuilder';

const pension = madeUpRule();
const medical = madeUpRule({ scheme: 'medical', rates: percent('9%', '2%'), flatFees: [fee('employee', '10')] });
const injury = madeUpRule({ scheme: 'work-injury', rates: percent('0.2%', '0%') });
const fund = madeUpRule({
  scheme: 'housing-fund',
  base: within('500', '18000'),
  rates: range('5%', '12%', '1%', '8%'),
});
const rules = [pension, medical, injury, fund];

/** The words are a chunk of their own: what stands behind the picture tells that they are there. */
async function show(picture: ReactElement, wording: Wording = zh) {
  const shown = render(
    <WordingProvider value={wording}>
      <PicturesWordingProvider>
        <div data-testid="drawn">{picture}</div>
      </PicturesWordingProvider>
    </WordingProvider>,
  );
  const drawn = await inside(shown.container).findByTestId('drawn');
  return { container: drawn };
}

function showWage(ruleList: ContributionRule[], wage: string, wording: Wording = zh, choices: Choices = {}) {
  return show(<WagePicture rules={ruleList} choices={choices} wage={yuan(wage)} />, wording);
}

function texts(container: HTMLElement): string[] {
  return [...container.querySelectorAll('text')].map(({ textContent }) => textContent);
}

/** What the picture is called and says: both are read out with it. */
function spokenText(): string {
  const ids = screen.getByRole('img').getAttribute('aria-labelledby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent).join(' | ');
}

describe('who pays what', () => {
  const { lines } = calculateContributions(rules, {}, yuan('12345.67'));

  it('prints every scheme with both amounts, and the totals', async () => {
    const { container } = await show(<PayersPicture lines={lines} />);
    expect(texts(container)).toEqual([
      ...['单位', '2,247.65', '个人', '1,497.65'],
      ...['养老', '800.00', '400.00'],
      ...['医疗', '450.00', '110.00'],
      ...['工伤', '10.00', '0.00'],
      ...['公积金', '987.65', '987.65'],
    ]);
  });

  it('draws bars on one scale for both payers, and none for 0', async () => {
    const { container } = await show(<PayersPicture lines={lines} />);
    const lengths = [...container.querySelectorAll('rect')].map((bar) => Number(bar.getAttribute('width')));
    expect(lengths).toHaveLength(7);
    const [employerPension = 0, employeePension = 0] = lengths;
    expect(employerPension / employeePension).toBeCloseTo(2);
    expect(Math.max(...lengths)).toBe(lengths.at(-1));
  });

  it.each([
    [
      zh,
      '谁缴多少 | 单位每月共缴 2247.65 元，个人 1497.65 元。养老：单位 800.00，个人 400.00；医疗：单位 450.00，个人 110.00；工伤：单位 10.00，个人 0.00；公积金：单位 987.65，个人 987.65。',
    ],
    [
      en,
      'Who pays what | Each month the employer pays 2247.65 yuan and the employee 1497.65. Pension: employer 800.00, employee 400.00; Medical: employer 450.00, employee 110.00; Work injury: employer 10.00, employee 0.00; Housing fund: employer 987.65, employee 987.65.',
    ],
  ])('says in words what it shows (%#)', async (wording, spoken) => {
    await show(<PayersPicture lines={lines} />, wording);
    expect(spokenText()).toBe(spoken);
    expect(screen.getByRole('figure').querySelector('figcaption')?.textContent).toBe(
      (wording === zh ? pictureZh : pictureEn).payers,
    );
  });

  it('shows 0.00 where nobody pays, and nothing without lines', async () => {
    const nothing = madeUpRule({ base: noBase, rates: noRates });
    const { container } = await show(<PayersPicture lines={calculateContributions([nothing], {}, yuan(1)).lines} />);
    expect(texts(container).filter((text) => text === '0.00')).toHaveLength(4);
    expect(container.querySelector('rect')).toBeNull();
    expect((await show(<PayersPicture lines={[]} />)).container.innerHTML).toBe('');
  });
});

describe('contributions against the wage', () => {
  it('marks this wage with both amounts, and names both lines', async () => {
    const { container } = await showWage(rules, '12345.67');
    const shown = texts(container);
    expect(shown).toEqual(expect.arrayContaining(['2,247.65', '1,497.65', '12,345.67', '你在这里', '单位', '个人']));
    expect(container.querySelectorAll('circle')).toHaveLength(2);
    expect(container.querySelectorAll('path')).toHaveLength(2);
  });

  it('marks the limits with the schemes they are for', async () => {
    expect(texts((await showWage(rules, '3000')).container)).toEqual(
      expect.arrayContaining(['下限 500 公积金', '下限 1,000 社保', '上限 5,000 社保', '上限 18,000 公积金']),
    );
  });

  it('marks them in English too, without schemes where there is one group', async () => {
    expect(texts((await showWage([pension, medical], '3000', en)).container)).toEqual(
      expect.arrayContaining(['Floor 1,000', 'Ceiling 5,000', 'You are here', 'Employer', 'Employee']),
    );
  });

  it.each([
    [
      zh,
      '工资与缴费 | 缴费工资 3000.00 元时，单位每月缴 996.00 元，个人 550.00 元。工资再低，单位也缴 292.00 元，个人 150.00 元。工资高于 18000.00 元，缴费不再增加：单位 2700.00 元，个人 1950.00 元。下限 500 公积金；下限 1000 养老、医疗、工伤；上限 5000 养老、医疗、工伤；上限 18000 公积金。',
    ],
    [
      en,
      'Contributions against the wage | At a contribution wage of 3000.00 yuan the employer pays 996.00 a month and the employee 550.00. However low the wage, the employer pays 292.00 and the employee 150.00. Above a wage of 18000.00 nothing rises any more: employer 2700.00, employee 1950.00. Floor 500 housing fund; Floor 1000 pension, medical, work injury; Ceiling 5000 pension, medical, work injury; Ceiling 18000 housing fund.',
    ],
  ])('says in words what it shows (%#)', async (wording, spoken) => {
    await showWage(rules, '3000', wording);
    expect(spokenText()).toBe(spoken);
  });

  it('says which limit was not found, to everyone', async () => {
    const unlimited = madeUpRule({ scheme: 'work-injury', base: within('1000', 'unknown') });
    await showWage([pension, unlimited], '3000');
    expect(screen.getByText('工伤的上限未查到，图上按不设上限画。')).toBeTruthy();
    await showWage([pension, unlimited], '3000', en);
    expect(
      screen.getByText('Work injury: ceiling not found. The picture is drawn as if there were no ceiling.'),
    ).toBeTruthy();
  });

  it('leaves out the line of a payer who never pays', async () => {
    const { container } = await showWage([injury], '3000');
    expect(container.querySelectorAll('path')).toHaveLength(1);
    expect(texts(container)).not.toContain('个人');
  });

  it('is not there when nobody ever pays', async () => {
    expect((await showWage([madeUpRule({ base: noBase, rates: noRates })], '3000')).container.innerHTML).toBe('');
    expect((await showWage([], '3000')).container.innerHTML).toBe('');
  });

  it.each(['0', '0.01', '500', '18000', '90000000'])('draws a wage of %s with numbers only', async (wage) => {
    const { container } = await showWage(rules, wage, zh, { rates: { 'housing-fund': '12%' } });
    expect(container.innerHTML).not.toMatch(/NaN|Infinity|undefined/);
  });
});
