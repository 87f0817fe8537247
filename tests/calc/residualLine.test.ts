import { describe, expect, it } from 'vitest';
import type { Choices } from '../../src/calc/chosenRates';
import type { GroupReading } from '../../src/calc/readPayslip';
import { residualLine } from '../../src/calc/residualLine';
import { lookupOf } from '../../src/calc/wageRange';
import type { ContributionRule, SchemeId } from '../../src/rules/cityProfile';
import { between, printed, standing } from './payslipLines';
import { fee, madeUpRule, percent, range, spelled, toYuan, within, yuan } from './ruleBuilder';

const pension = madeUpRule();
const medical = madeUpRule({
  scheme: 'medical',
  base: within('2000', '6000'),
  rates: percent('9%', '2%'),
  flatFees: [fee('employee', '10')],
});
/** 8% to the yuan. */
const fund = madeUpRule({
  scheme: 'housing-fund',
  rates: range('5%', '12%', '1%', '8%'),
  rounding: { employee: toYuan },
});
const versions = [[pension, medical, fund]];

type Footing = Parameters<typeof standing>[0];

function known(lowest: string | null, highest: string | null, footing: Footing = {}): GroupReading {
  const ends = lookupOf(between(lowest, highest));
  return { group: 'insurance', ...ends, ...standing(footing), others: [], trueUps: [] };
}

type Asked = {
  part?: 'insurance' | 'housing-fund';
  schemes?: SchemeId[];
  of?: (readonly ContributionRule[])[];
  choices?: Choices;
};

function rest(amount: string, reading: GroupReading, asked: Asked = {}) {
  const { part = 'housing-fund', schemes = ['medical', 'housing-fund'], of = versions, choices = {} } = asked;
  return spelled(residualLine(printed(amount, ...schemes), part, reading, of, choices));
}
const exactly = (least: string, most = least) => ({ least, most, roundedToYuan: false });
const rounded = (least: string, most: string) => ({ least, most, roundedToYuan: true });

describe('what is left of a figure for the fund', () => {
  it('is the figure less what the insurance in it takes of the known base, fee included', () => {
    // 2% of 2999.94 and of 3000.06 is 60.00, + 10.
    expect(rest('310.00', known('2999.94', '3000.06'))).toEqual({
      schemes: ['housing-fund'],
      readings: [exactly('240')],
    });
  });

  it('is every amount between the two ends of the known base', () => {
    // 2% of 2999 is 59.98, of 3001 it is 60.02; + 10.
    expect(rest('310.00', known('2999', '3001'))).toEqual({
      schemes: ['housing-fund'],
      readings: [exactly('239.98', '240.02')],
    });
  });

  it('of a figure in whole yuan is left exactly, and as rounded', () => {
    expect(rest('310', known('2999.94', '3000.06'))).toEqual({
      schemes: ['housing-fund'],
      readings: [exactly('240'), rounded('239.5', '240.49')],
    });
  });

  it('at a limit of the insurance is what its rules take there', () => {
    // At or below 1000.06 medical pays its floor's 40 and 10; from 6000 on its ceiling's 120 and 10.
    expect(rest('310.00', known(null, '1000.06'))).toMatchObject({ readings: [exactly('260')] });
    expect(rest('310.00', known('6000', null))).toMatchObject({ readings: [exactly('180')] });
  });

  it('beyond an open end may be all that its rules still take there', () => {
    // Medical at 2500 takes 60, at its floor 50; at 5500 it takes 120, at its ceiling 130.
    expect(rest('310.00', known(null, '2500'))).toMatchObject({ readings: [exactly('250', '260')] });
    expect(rest('310.00', known('5500', null))).toMatchObject({ readings: [exactly('180', '190')] });
    // Without limits: 0.0002 and the fee, a cent at the least, or 1.8 million, which is more than the figure.
    const endless = [[{ ...medical, base: within('none', 'none') }, fund]];
    expect(rest('310.00', known(null, '2500'), { of: endless })).toMatchObject({ readings: [exactly('250', '300')] });
    expect(rest('310.00', known('5500', null), { of: endless })).toBeNull();
    expect(rest('1900000.00', known('5500', null), { of: endless })).toMatchObject({
      readings: [exactly('99990', '1899880')],
    });
  });

  it('counts the schemes that are in the figure, and no others', () => {
    // 240 of pension and 70 of medical in it, or one of them.
    const base = known('2999.94', '3000.06');
    expect(rest('550.00', base, { schemes: ['housing-fund', 'medical', 'pension'] })).toEqual({
      schemes: ['housing-fund'],
      readings: [exactly('240')],
    });
    expect(rest('550.00', base, { schemes: ['pension', 'housing-fund'] })).toMatchObject({
      readings: [exactly('310')],
    });
  });

  it('is taken off by the rules that explain the known part', () => {
    const older = [{ ...medical, rates: percent('9%', '1%') }];
    // 1% of 3000 and the fee: 40.
    expect(rest('310.00', known('3000', '3000', { version: 1 }), { of: [...versions, older] })).toMatchObject({
      readings: [exactly('270')],
    });
    expect(rest('310.00', known('3000', '3000'), { of: [...versions, older] })).toMatchObject({
      readings: [exactly('240')],
    });
  });
});

describe('what is left of a figure for the insurance', () => {
  const asked: Asked = { part: 'insurance', schemes: ['medical', 'housing-fund', 'pension'] };

  it('is the figure less what the fund takes at the known base', () => {
    expect(rest('550.00', known('2993.75', '3006.24'), asked)).toEqual({
      schemes: ['medical', 'pension'],
      readings: [exactly('310')],
    });
  });

  it('follows the rate that was chosen for the fund', () => {
    // 5% of 3000: 150.
    expect(
      rest('550.00', known('3000', '3000'), { ...asked, choices: { rates: { 'housing-fund': '5%' } } }),
    ).toMatchObject({ readings: [exactly('400')] });
  });
});

describe('nothing can be left', () => {
  it('where the known part takes the whole figure or more', () => {
    // 70 is known.
    expect(rest('70.01', known('3000', '3000'))).toMatchObject({ readings: [exactly('0.01')] });
    expect(rest('70.00', known('3000', '3000'))).toBeNull();
    expect(rest('69.99', known('3000', '3000'))).toBeNull();
    expect(rest('70', known('3000', '3000'))).toBeNull();
  });

  it('of a reading that the known part takes whole, while another may leave something', () => {
    // 70.70 is known: 71 leaves 0.30, 70.50 to 71.49 would leave less than nothing at one end.
    expect(rest('71', known('3035', '3035'))).toEqual({ schemes: ['housing-fund'], readings: [exactly('0.3')] });
    // 70.50 is known: 70.50 leaves nothing at one end.
    expect(rest('71', known('3025', '3025'))).toMatchObject({ readings: [exactly('0.5')] });
    // 70.48: 0.52 and 0.02 to 1.01.
    expect(rest('71', known('3024', '3024'))).toMatchObject({ readings: [exactly('0.52'), rounded('0.02', '1.01')] });
  });

  it('where the known part was read without its fee: it may be in this figure', () => {
    expect(rest('310.00', known('3000', '3000', { fee: 'leftOut' }))).toBeNull();
  });

  it('where a scheme of the known part has no rule in that version, or refuses the rate', () => {
    const schemes: SchemeId[] = ['medical', 'pension', 'housing-fund'];
    expect(rest('550.00', known('3000', '3000'), { schemes, of: [[medical, fund]] })).toBeNull();
    const older = [...versions, [medical, fund]];
    expect(rest('550.00', known('3000', '3000', { version: 1 }), { schemes, of: older })).toBeNull();
    expect(rest('550.00', known('3000', '3000'), { schemes, of: older })).toMatchObject({ readings: [exactly('240')] });
    expect(rest('550.00', known('3000', '3000'), { schemes, choices: { rates: { medical: 'reduced' } } })).toBeNull();
    const insurance: Asked = { part: 'insurance', choices: { rates: { 'housing-fund': '13%' } } };
    expect(rest('550.00', known('3000', '3000'), insurance)).toBeNull();
  });

  it('where the known part is not pinned to a base', () => {
    const implied = { impliedLowestBase: yuan('500'), impliedHighestBase: yuan('500') };
    const nearest = { amount: yuan('80'), lowestBase: yuan('1000'), highestBase: yuan('1000.06') };
    const trueUp = { months: 1, ...between('3000', '3000'), roundedToYuan: false, version: 0, fromVersion: 1 };
    const readings: GroupReading[] = [
      known(null, null),
      { group: 'insurance', kind: 'belowMinimum', ...implied, nearest, version: 0 },
      { group: 'insurance', kind: 'aboveMaximum', ...implied, nearest, version: 0 },
      { group: 'insurance', kind: 'impossible', nearestBelow: null, nearestAbove: nearest, version: 0 },
      { group: 'insurance', kind: 'contradiction', perLine: [] },
      { group: 'insurance', kind: 'noRule', schemes: ['pension'] },
      { group: 'insurance', kind: 'trueUp', ...trueUp, others: [] },
      { group: 'housing-fund', kind: 'rateUnknown', perRate: [] },
    ];
    expect(readings.map((reading) => rest('310.00', reading))).toEqual(readings.map(() => null));
  });
});
