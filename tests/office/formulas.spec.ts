import { expect, test } from '@playwright/test';
import { Decimal } from '../../src/calc/decimal';
import { calculatePayroll } from '../../src/payroll/payrollCalculation';
import { en } from '../../src/payroll/wording/workbook/en';
import { writeWorkbook } from '../../src/payroll/workbookOut';
import type { CityProfile, ContributionRule } from '../../src/rules/cityProfile';
import { fee, madeUpRule, noBase, noRates, percent, range, roundings, within } from '../calc/ruleBuilder';
import { testSettings } from '../payroll/payrollOf';
import { randomNumbers } from '../payroll/publishedPlans';
import { rosterOf } from '../payroll/rosterOf';
import { sheetsOf } from '../payroll/writtenWorkbook';
import { publishedProfile } from '../publishedProfiles';
import { expectRecalculated } from './expectRecalculated';
import { openLibreOffice } from './libreOffice';

/** One city per step and direction of rounding, with rates that have many decimals. */
const cities = roundings.map((rounding, index): CityProfile => {
  const profile = publishedProfile('nanjing');
  const both = { rounding: { employer: rounding, employee: rounding } };
  const wide = within('0.01', '400000');
  const contributionRules: ContributionRule[] = [
    madeUpRule({ ...both, base: wide }),
    madeUpRule({
      ...both,
      base: wide,
      scheme: 'medical',
      rates: percent('8.5%', '2.125%'),
      flatFees: [fee('employee', '3.33'), fee('employer', '10.5')],
    }),
    madeUpRule({ ...both, base: wide, scheme: 'unemployment', rates: percent('0.5%', '0.3333%') }),
    madeUpRule({ ...both, base: noBase, rates: noRates, scheme: 'maternity', flatFees: [fee('employer', '7.77')] }),
    madeUpRule({ ...both, base: wide, scheme: 'housing-fund', rates: range('5%', '12%', '0.5%', '8%') }),
  ];
  return {
    ...profile,
    city: { ...profile.city, id: `city-${index}`, name: { zh: `甲${index}市`, en: `City ${index}` } },
    contributionRules,
  };
});

const millionths = [160_000, 80_000, 85_000, 21_250, 5000, 3333, 95_000];

/** A wage whose share at some rate is just a half, a whole, or a cent beside it. */
function wageNearTurn(random: () => number): string {
  const rate = millionths[Math.floor(random() * millionths.length)] ?? 80_000;
  const step = [1, 10, 100][Math.floor(random() * 3)] ?? 1;
  const share = (Math.floor((random() * 2_000_000) / step) + [0, 0.5][Math.floor(random() * 2)]!) * step;
  const fen = Math.round((share * 1_000_000) / rate) + [-1, 0, 0, 0, 1][Math.floor(random() * 5)]!;
  return new Decimal(Math.min(39_999_999, Math.max(1, fen))).div(100).toFixed(2);
}

test('LibreOffice recalculates amounts of every step and direction of rounding to the same cent', async () => {
  const random = randomNumbers(7);
  const people = Array.from({ length: 6000 }, (_, index) => ({
    name: `P${index}`,
    city: `City ${index % cities.length}`,
    department: ['North', 'South', 'n*', ''][index % 4] ?? '',
    wage: wageNearTurn(random),
    fundRate: 50_000 + 5000 * Math.floor(random() * 15),
  }));
  const profiles = cities.map((profile) => ({ profile, sha256: null }));
  const settings = { ...testSettings, cityId: 'city-0' };
  const payroll = calculatePayroll(rosterOf(people), settings, profiles, () => undefined);
  expect(payroll.totals.calculated).toBe(people.length);
  const workbook = writeWorkbook(payroll, en, '2026-11-25', () => undefined);
  const office = await openLibreOffice();
  try {
    const recalculated = await office.recalculate(new Uint8Array(await workbook.arrayBuffer()));
    const formulas = expectRecalculated((await sheetsOf(workbook)).sheets, recalculated);
    // Four lines with a rate on both sides, and two sums, a person.
    expect(formulas).toBeGreaterThan(people.length * 10);
  } finally {
    await office.close();
  }
});
