import { describe, expect, it } from 'vitest';
import { calculate } from '../../src/ui/calculate/calculation';
import { emptyInputs, type CalculateInputs } from '../../src/ui/calculate/calculateInputs';
import { rateSteps } from '../../src/ui/takeHome/rateSteps';
import { emptyTakeHome, withoutNonsense, type TakeHomeInputs } from '../../src/ui/takeHome/takeHomeInputs';
import { readTakeHome, type TakeHomeAnswer } from '../../src/ui/takeHome/takeHomeReading';
import { taxSteps } from '../../src/ui/takeHome/taxSteps';
import { spelled } from '../calc/ruleBuilder';
import { publishedProfile } from '../publishedProfiles';

type Asked = {
  month?: string;
  city?: string;
  category?: string;
  wage?: Partial<CalculateInputs>;
  inputs?: Partial<TakeHomeInputs>;
};

/** Nanjing, April 2026, a wage of 20,000: own contributions 3,710 (8% + 2% + 0.5% + 8%, and 10 a month). */
function read({ month = '2026-04', city = 'nanjing', category = 'employee', wage = {}, inputs = {} }: Asked = {}) {
  const typed = { ...emptyInputs, month, amount: '20000', ...wage };
  const calculation = calculate(publishedProfile(city), month, category, typed, {});
  return readTakeHome(calculation, month, { ...emptyTakeHome, ...inputs });
}

function answer(asked: Asked = {}): TakeHomeAnswer {
  const { result } = read(asked);
  if (result.kind !== 'answer') throw new Error(result.kind);
  return result;
}

describe('what is read', () => {
  it('is a month among equal months where nothing is typed', () => {
    // 20,000 − 5,000 − 3,710 = 11,290; × 4 = 45,160 × 10% − 2,520 − 33,870 × 3% = 979.90. 16,290 − 979.90.
    const { month, year, firstShown, bonus, isIncomplete } = answer();
    expect(spelled([month.withholding.tax, month.takeHome])).toEqual(['979.9', '15310.1']);
    // 135,480 × 10% − 2,520 = 11,028; 195,480 − 11,028.
    expect(spelled([year.total.tax, year.takeHome])).toEqual(['11028', '184452']);
    expect([firstShown, bonus, isIncomplete]).toEqual([1, null, false]);
  });

  it('counts from the month of entry, at latest from this one', () => {
    expect(answer({ inputs: { countedFrom: 3 } })).toMatchObject({ countedFrom: 3, firstShown: 3 });
    const later = answer({ inputs: { countedFrom: 9 } });
    expect([later.countedFrom, later.month.withholding.monthCount]).toEqual([4, 1]);
  });

  it('starts from the pay where it is not the wage', () => {
    expect(answer({ wage: { pay: '10000' } }).month.pay.toString()).toBe('10000');
  });

  it('takes items where no total is typed, and the total where one is', () => {
    const specialItems = { children: 2, rent: 1 };
    const own = (inputs: Partial<TakeHomeInputs>) =>
      answer({ inputs }).month.withholding.month.specialDeductions.toString();
    expect(own({ specialItems })).toBe('5500');
    expect(own({ specialItems, special: '1200' })).toBe('1200');
    expect(own({ specialItems, special: '0' })).toBe('0');
  });

  it('shows this month first where something of the months before is typed', () => {
    const given = answer({ inputs: { taxSoFar: '600' } });
    // 1,996 − 600.
    expect([given.firstShown, given.month.withholding.tax.toString()]).toEqual([4, '1396']);
  });

  it('lets what was typed of months before wait where there are none', () => {
    expect(answer({ month: '2026-01', inputs: { taxSoFar: 'x' } }).month.assumed).toEqual([]);
  });

  it('compares a bonus on the income of the whole year', () => {
    // 135,480 + 36,000 = 171,480 × 20% − 16,920 = 17,376 − 11,028 = 6,348 merged, 1,080 by itself.
    expect(spelled(answer({ inputs: { bonus: '36000' } }).bonus?.comparison)).toMatchObject({
      better: 'apart',
      difference: '5268',
    });
    expect(answer({ inputs: { bonus: '0' } }).bonus).toBeNull();
  });

  it('says what this month withholds with the bonus merged', () => {
    // 45,160 + 36,000 = 81,160 × 10% − 2,520 − 1,016.10 = 4,579.90.
    expect(answer({ inputs: { bonus: '36000' } }).bonus?.mergedMonth.tax.toString()).toBe('4579.9');
  });

  it('marks contributions that miss a scheme', () => {
    expect(answer({ month: '2027-03' }).isIncomplete).toBe(true);
  });

  it('is no answer without a wage, with a field that cannot be read, before 2019, and without an employer', () => {
    expect(read({ wage: { amount: '' } }).result.kind).toBe('noWage');
    const bad = read({ inputs: { bonus: '12,00', taxSoFar: '-3' } });
    expect(bad.result.kind).toBe('blocked');
    expect(bad.problems).toEqual({ bonus: 'misplacedComma', taxSoFar: 'negative' });
    expect(read({ month: '2018-09' }).result.kind).toBe('tooEarly');
    expect(read({ month: '2025-04', category: 'flexible' }).result.kind).toBe('noEmployer');
  });
});

describe('the formula of the tax', () => {
  const kinds = (inputs: Partial<TakeHomeInputs>, month?: string) => {
    const { month: one, fund } = answer({ inputs, ...(month && { month }) });
    return taxSteps(one, fund).map(({ kind }) => kind);
  };

  it('goes from the fund to what is withheld', () => {
    expect(kinds({})).toEqual([
      'fundFree',
      'equalMonths',
      'allowance',
      'equalMonths',
      'taxable',
      'taxDue',
      'lessSoFar',
    ]);
  });

  it('names special deductions, and what was given before', () => {
    expect(kinds({ special: '2000', incomeSoFar: '60000' })).toEqual([
      'fundFree',
      'givenBefore',
      'allowance',
      'equalMonths',
      'equalMonths',
      'taxable',
      'taxDue',
      'lessSoFar',
    ]);
  });

  it('ends with what was withheld too much', () => {
    expect(kinds({ taxSoFar: '5000' }).at(-1)).toBe('overpaid');
  });

  it('takes nothing off in the first month, and owes nothing on nothing', () => {
    expect(kinds({}, '2026-01').at(-1)).toBe('taxDue');
    expect(kinds({ special: '12000' }).at(-1)).toBe('nothingDue');
  });
});

it('finds the months that enter a higher bracket', () => {
  const { year } = answer();
  expect(spelled(rateSteps(year.months, 1))).toEqual([
    { monthOfYear: 4, taxable: '45160', above: '36000', from: '0.03', to: '0.1' },
  ]);
});

it('lets nothing strange out of the store', () => {
  const strange = { ...emptyTakeHome, countedFrom: 13, specialItems: { children: 99, rent: '1', elderly: 1 } };
  expect(withoutNonsense(strange as unknown as TakeHomeInputs)).toEqual({
    ...emptyTakeHome,
    specialItems: { elderly: 1 },
  });
});
