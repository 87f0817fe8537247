import { describe, expect, it } from 'vitest';
import { calculateContributions, monthlyFees, type Choices } from '../../src/calc/calculateContributions';
import { Decimal } from '../../src/calc/decimal';
import { explainContribution } from '../../src/calc/explainContribution';
import { reverseLookup, reverseLookupBetween } from '../../src/calc/reverseLookup';
import { solveWage } from '../../src/calc/solveWage';
import { yearlyTotals } from '../../src/calc/yearlyFees';
import type { ContributionRule } from '../../src/rules/cityProfile';
import { findRules } from '../../src/rules/findRules';
import { spelled, yuan } from '../calc/ruleBuilder';
import { publishedProfile } from '../publishedProfiles';
import { printedAmounts, type PrintedAmount } from './printedAmounts';

function rulesOf(city: string, month: string, category: string, schemes = 'all'): ContributionRule[] {
  const but = /^all but (.+)$/.exec(schemes)?.[1];
  return findRules(publishedProfile(city), month, category)
    .flatMap((lookup) => (lookup.kind === 'found' ? [lookup.rule] : []))
    .filter(({ scheme }) => schemes === 'all' || (but === undefined ? scheme === schemes : scheme !== but));
}

/** A copy of the rules with another ceiling. */
function withCeiling(rules: ContributionRule[], ceiling: string): ContributionRule[] {
  return rules.map((rule) => (rule.base.kind === 'clampedWage' ? { ...rule, base: { ...rule.base, ceiling } } : rule));
}

function figureOf({ city, month, category, schemes, ceiling, choices, wage, figure }: PrintedAmount): Decimal {
  const published = rulesOf(city, month, category, schemes);
  if (published.length === 0) throw new Error(`No rule of ${city} for ${month}, ${category}, ${schemes}`);
  const rules = ceiling === '' ? published : withCeiling(published, ceiling);
  const rates = Object.fromEntries(choices === '' ? [] : [choices.split('=')]) as NonNullable<Choices['rates']>;
  const { lines, total, yearlyFees } = calculateContributions(rules, { rates }, yuan(wage));
  const yearly = yearlyTotals(yearlyFees);
  switch (figure) {
    case 'both':
      return total.employer.plus(total.employee);
    case 'base':
      return lines[0]?.base.amount ?? yuan('NaN');
    case 'employee: yearly fee':
      return yearly.employee;
    case 'government: yearly fee':
      return yearly.government;
    case 'employee: whole year':
      return total.employee.times(12).plus(yearly.employee);
    default:
      return total[figure];
  }
}

describe('amounts printed in documents', () => {
  it.each(printedAmounts)('$city $month $category on $wage, $schemes $choices: $figure $amount ($document)', (row) => {
    expect(figureOf(row).toFixed(2)).toBe(yuan(row.amount).toFixed(2));
  });

  it('are what the rules give, except where the table names the difference', () => {
    const differing = printedAmounts.filter(({ printed, amount }) => printed !== '' && !yuan(printed).eq(amount));
    expect(differing).toEqual(printedAmounts.filter(({ difference }) => difference !== ''));
    for (const { difference, printed, amount } of differing) {
      if (difference === 'printed to the yuan') expect(yuan(amount).toFixed(0)).toBe(printed);
      if (difference === 'printed to a tenth of a yuan') expect(yuan(amount).toFixed(1)).toBe(printed);
    }
  });
});

describe('Nanjing 2007', () => {
  const rules = rulesOf('nanjing', '2007-07', 'employee');
  const employeePays = (amount: string) => spelled(reverseLookup(rules, {}, 'employee', yuan(amount)));

  it('has six lines, each rounded before they are added up', () => {
    const { lines } = calculateContributions(rules, {}, yuan('1189'));
    expect(lines.map(({ scheme, amount }) => [scheme, amount.employer.toFixed(2), amount.employee.toFixed(2)])).toEqual(
      [
        ['pension', '249.69', '95.12'], // 21% and 8% of 1189
        ['medical', '107.01', '33.78'], // 9%; 2% = 23.78, + 10
        ['unemployment', '23.78', '11.89'], // 2% and 1%
        ['work-injury', '5.95', '0.00'], // 0.5% = 5.945
        ['maternity', '9.51', '0.00'], // 0.8% = 9.512
        ['housing-fund', '95.12', '95.12'], // 8% each
      ],
    );
  });

  it('asks 413 : 190 of employer and employee, 603 together, in thousandths of the base', () => {
    const { lines } = calculateContributions(rules, {}, yuan('3000'));
    const thousandths = (payer: 'employer' | 'employee') =>
      lines
        .reduce((sum, { rate }) => sum.plus(rate[payer]), yuan(0))
        .times(1000)
        .toNumber();
    expect([thousandths('employer'), thousandths('employee')]).toEqual([413, 190]);
  });

  it('puts 23.78 a month into the medical account at the floor, and 10 beside it', () => {
    const medical = rules.find(({ scheme }) => scheme === 'medical');
    if (medical === undefined) throw new Error('Nanjing 2007 has no medical rule');
    const { total } = calculateContributions([medical], {}, yuan('1189'));
    expect(total.employee.minus(monthlyFees(medical, 'employee')).toFixed(2)).toBe('23.78');
    expect(spelled(explainContribution(medical, {}, yuan('1189'), 'employee').slice(1))).toMatchObject([
      { kind: 'timesRate', base: '1189', rate: '0.02', product: '23.78' },
      { kind: 'flatFee', before: '23.78', fee: '10', after: '33.78' },
    ]);
  });

  it('says why 800 and 10000 are not the base', () => {
    const adjustments = (wage: string) =>
      new Set(calculateContributions(rules, {}, yuan(wage)).lines.map(({ base }) => base.adjustment));
    expect(adjustments('800')).toEqual(new Set(['raisedToFloor']));
    expect(adjustments('1189')).toEqual(new Set(['none']));
    expect(adjustments('10000')).toEqual(new Set(['cappedAtCeiling']));
  });

  it('reads a deduction of 299.99 or 300.01 back, and knows that none is 300.00', () => {
    // 8% + 2% + 1% + 8% of the base, each to the cent, + 10. At 1526.31: 122.10 + 30.53 + 15.26 + 122.10 + 10 = 299.99;
    // at 1526.32 the two eights become 122.11: 300.01.
    expect(employeePays('299.99')).toEqual({ kind: 'interval', lowestBase: '1526.25', highestBase: '1526.31' });
    expect(employeePays('300.01')).toEqual({ kind: 'interval', lowestBase: '1526.32', highestBase: '1526.43' });
    expect(employeePays('300')).toEqual({
      kind: 'impossible',
      nearestBelow: { amount: '299.99', lowestBase: '1526.25', highestBase: '1526.31' },
      nearestAbove: { amount: '300.01', lowestBase: '1526.32', highestBase: '1526.43' },
    });
  });

  it('reads "300" in whole yuan as bases from 1523.69 to 1528.93', () => {
    expect(spelled(reverseLookupBetween(rules, {}, 'employee', yuan('299.50'), yuan('300.49')))).toEqual({
      kind: 'interval',
      lowestBase: '1523.69',
      highestBase: '1528.93',
    });
    // 290 / 19%, the arithmetic without rounding, lies within; the article's 300 / 19% = 1578 forgets the 10 and does not.
    const withoutRounding = yuan('290').div('0.19').toDecimalPlaces(2);
    expect(withoutRounding.toString()).toBe('1526.32');
    expect(withoutRounding.gte('1523.69') && withoutRounding.lte('1528.93')).toBe(true);
    expect(yuan('300').div('0.19').toDecimalPlaces(0, Decimal.ROUND_DOWN).toString()).toBe('1578');
  });

  it('solves the wage from the same totals', () => {
    expect(spelled(solveWage(rules, {}, 'employeeTotal', yuan('299.99')))).toMatchObject({
      kind: 'wages',
      lowest: '1526.25',
      highest: '1526.31',
    });
    // 3000: 1239 on top for the employer, 580 off for the employee.
    expect(spelled(solveWage(rules, {}, 'employerCost', yuan('4239')))).toMatchObject({
      lowest: '3000',
      highest: '3000',
    });
    expect(spelled(solveWage(rules, {}, 'takeHome', yuan('2420')))).toMatchObject({ kind: 'wages', lowest: '3000' });
  });
});

describe('the slips of the Fuzhou article of 2012', () => {
  const medical = { exact: yuan('194.72'), printed: yuan('194.70') };
  const employer = ['171.00', '19.00', '10.43', '14.60'].reduce((sum, amount) => sum.plus(amount), yuan(0));

  it('its 194.7 for medical is two fen short and runs through both its totals', () => {
    expect(medical.exact.minus(medical.printed).toString()).toBe('0.02');
    expect(employer.plus(medical.printed).toFixed(2)).toBe('409.73');
    expect(employer.plus(medical.printed).plus('134.18').toFixed(2)).toBe('543.91');
    const { total } = calculateContributions(rulesOf('fuzhou', '2012-07', 'employee'), {}, yuan('950'));
    expect(total.employer.minus('409.73').toString()).toBe('0.02');
    expect(total.employer.plus(total.employee).minus('543.91').toString()).toBe('0.02');
  });
});

describe('Nanjing 2017: the printed total is the sum rounded once', () => {
  it('ours is a cent more, since every line is rounded: 11.088 and 22.176 both go up', () => {
    const rules = rulesOf('nanjing', '2017-07', 'employee', 'all but housing-fund');
    const { lines, total } = calculateContributions(rules, { rates: { 'work-injury': 'class-2' } }, yuan('2772'));
    expect(lines.map(({ amount }) => amount.employer.toFixed(2))).toEqual([
      '526.68',
      '249.48',
      '13.86',
      '11.09',
      '22.18',
    ]);
    const exact = ['526.68', '249.48', '13.86', '11.088', '22.176'].reduce((sum, part) => sum.plus(part), yuan(0));
    expect(exact.toFixed(2)).toBe('823.28');
    expect(total.employer.minus(exact.toFixed(2)).toString()).toBe('0.01');
  });
});

describe('Nanjing 2025', () => {
  it('reads 529.96 as a base at or below the floor, at most 4952.06', () => {
    // At 4952.07: 8% = 396.1656 → 396.17, a fen more than at 4952.06 (396.1648 → 396.16).
    const rules = rulesOf('nanjing', '2025-07', 'employee', 'all but housing-fund');
    expect(spelled(reverseLookup(rules, {}, 'employee', yuan('529.96')))).toEqual({
      kind: 'atOrBelowFloor',
      highestBase: '4952.06',
    });
  });
});

describe('percentages behind the printed limits', () => {
  it('Xiamen 2011: 60% of 3357 is the floor of 2014.2', () => {
    expect(yuan('3357').times('0.6').toString()).toBe('2014.2');
  });

  it('Fuzhou 2013: a tenth of 2805.19 is 280.519, printed and paid as 280.52', () => {
    const [rule] = rulesOf('fuzhou', '2013-07', 'flexible', 'medical');
    if (rule === undefined) throw new Error('Fuzhou 2013 has no medical rule for flexible persons');
    expect(spelled(explainContribution(rule, {}, yuan('1170'), 'employee'))).toMatchObject([
      { kind: 'baseSetByRule', amount: '2805.19' },
      { kind: 'timesRate', product: '280.519' },
      { kind: 'shareRounded', to: '280.52' },
    ]);
  });
});
