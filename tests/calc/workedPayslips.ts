// Long because it is one table: payslips worked by hand, each with its arithmetic beside it.
import type { SchemeId } from '../../src/rules/cityProfile';

/** Bases are wages on the grid of 0.01 yuan, both ends inclusive; every figure is spelled with two decimals. */
export type ExpectedReading =
  | {
      kind: 'interval' | 'belowMinimum' | 'aboveMaximum';
      low: string;
      high: string;
      rules?: Rules;
      fee?: 'leftOut';
      roundedToYuan?: true;
    }
  | { kind: 'atOrBelowFloor'; high: string; rules?: Rules; fee?: 'leftOut'; roundedToYuan?: true }
  | { kind: 'atOrAboveCeiling'; low: string; rules?: Rules; fee?: 'leftOut'; roundedToYuan?: true }
  | { kind: 'anyBase' }
  /** The nearest amounts that some base gives. */
  | { kind: 'impossible'; nearestBelow: string | null; nearestAbove: string | null }
  | { kind: 'contradiction'; perLine: Partial<Record<SchemeId, { kind: string; low?: string; high?: string }>> }
  | { kind: 'trueUp'; months: number[]; low: string | null; high: string | null }
  | { kind: 'rateUnknown'; perRate: Record<string, { kind: string; low?: string; high?: string }> };
/** Left out: in force, which before the final limits are known means the provisional ones. */
export type Rules = 'inForce' | 'provisional' | 'superseded' | 'carriedOn';
export type ExpectedVerdict =
  | { kind: 'declaredInFull' | 'atLegalMinimum' | 'belowLegalMinimum' | 'atCeiling' | 'cannotTell' }
  | { kind: 'likelyUnderDeclared'; atLeast: string; atMost: string; softened?: true }
  | { kind: 'belowLegalMinimum'; softened?: true };
export type FalseAlarm =
  'joinedLastYear' | 'unpaidLeave' | 'partMonth' | 'bonusOfAnotherYear' | 'twoJobs' | 'newLimitsPending';
export type WorkedPayslip = {
  /** A sentence of the rule this payslip shows. */
  sentence: string;
  city: 'nanjing' | 'xiamen' | 'fuzhou';
  category: string;
  month: string;
  paidIn?: string;
  /** As typed. */
  paid: Partial<Record<SchemeId, string>>;
  together?: { schemes: SchemeId[]; amount: string };
  fundRate?: string;
  wages?: Record<string, string>;
  falseAlarms?: FalseAlarm[];
  insurance?: { reading: ExpectedReading; verdict: ExpectedVerdict };
  /** Insurance whose rule stands on the wages of another year. */
  apart?: { reading: ExpectedReading; verdict: ExpectedVerdict };
  fund?: { reading: ExpectedReading; verdict: ExpectedVerdict };
  /** The arithmetic. */
  working: string;
};

/**
 * Payslips worked by hand from the notices' limits and rates. No figure here comes from our own code: never write here what it
 * gives. Two versions of the limits explaining one payslip: the reading is that of the first, the verdict the most lenient.
 */
export const workedPayslips: WorkedPayslip[] = [
  // ── Two bases ──
  {
    sentence:
      'Insurance and fund stand on two bases: the fund on the whole wage, the insurance on three quarters of it.',
    city: 'nanjing',
    category: 'employee',
    month: '2017-10',
    paid: { pension: '720.00', medical: '190.00', unemployment: '45.00', 'housing-fund': '1440' },
    fundRate: '12%',
    wages: { '2016': '12000' },
    insurance: {
      reading: { kind: 'interval', low: '8999.94', high: '9000.06' },
      verdict: { kind: 'likelyUnderDeclared', atLeast: '2999.94', atMost: '3000.06' },
    },
    fund: { reading: { kind: 'interval', low: '11995.84', high: '12004.16' }, verdict: { kind: 'declaredInFull' } },
    working:
      'pension (720.00 ± 0.005) ÷ 8%: 8999.94–9000.06; medical (190.00 − 10 ± 0.005) ÷ 2%: 8999.75–9000.24; unemployment (45.00 ± 0.005) ÷ 0.5%: 8999.00–9000.99; fund (1440 ± 0.5) ÷ 12%: 11995.84–12004.16. Lawful 12000, within 2772–18171 and within 1890–22500: insurance short by 12000 − 9000.06 to 12000 − 8999.94; 12000 − 12004.16 < 1, so the fund is in full.',
  },
  {
    sentence: 'Insurance and fund stand on two bases: the insurance on the whole wage, the fund on less.',
    city: 'xiamen',
    category: 'employee',
    month: '2023-09',
    paid: { pension: '640.00', medical: '160.00', unemployment: '40.00', 'housing-fund': '250' },
    fundRate: '5%',
    wages: { '2022': '8000' },
    insurance: { reading: { kind: 'interval', low: '7999.94', high: '8000.06' }, verdict: { kind: 'declaredInFull' } },
    fund: {
      reading: { kind: 'interval', low: '4990.00', high: '5009.99' },
      verdict: { kind: 'likelyUnderDeclared', atLeast: '2990.01', atMost: '3010.00' },
    },
    working:
      'pension (640.00 ± 0.005) ÷ 8%: 7999.94–8000.06; medical (160.00 ± 0.005) ÷ 2%: 7999.75–8000.24; unemployment (40.00 ± 0.005) ÷ 0.5%: 7999.00–8000.99; fund (250 ± 0.5) ÷ 5%: 4990.00–5009.99. Fund short by 8000 − 5009.99 to 8000 − 4990.00.',
  },
  {
    sentence: 'Insurance and fund may both be short, each by its own amount, each against its own wage year.',
    city: 'fuzhou',
    category: 'employee',
    month: '2023-03',
    paid: { pension: '1200.00', unemployment: '75.00', 'housing-fund': '840' },
    fundRate: '7%',
    wages: { '2020': '16000', '2021': '16000', '2022': '18000' },
    insurance: {
      reading: { kind: 'interval', low: '14999.94', high: '15000.06' },
      verdict: { kind: 'likelyUnderDeclared', atLeast: '2999.94', atMost: '3000.06' },
    },
    fund: {
      reading: { kind: 'interval', low: '11992.86', high: '12007.14' },
      verdict: { kind: 'likelyUnderDeclared', atLeast: '3992.86', atMost: '4007.14' },
    },
    working:
      'pension (1200.00 ± 0.005) ÷ 8%: 14999.94–15000.06; unemployment (75.00 ± 0.005) ÷ 0.5%: 14999.00–15000.99; fund (840 ± 0.5) ÷ 7%: 11992.86–12007.14. Insurance on the wage of 2022: 18000 − 15000.06 to 18000 − 14999.94. Fund (2022-07 to 2023-06) on the wage of 2021: 16000 − 12007.14 to 16000 − 11992.86.',
  },
  // ── Different wage years in one month ──
  {
    sentence:
      'From January to June the insurance stands on the wage of last year, the fund still on the wage of the year before.',
    city: 'nanjing',
    category: 'employee',
    month: '2026-03',
    paid: { pension: '640.00', medical: '170.00', unemployment: '40.00', 'housing-fund': '720' },
    fundRate: '8%',
    wages: { '2024': '9000', '2025': '8000' },
    insurance: { reading: { kind: 'interval', low: '7999.94', high: '8000.06' }, verdict: { kind: 'declaredInFull' } },
    fund: { reading: { kind: 'interval', low: '8993.75', high: '9006.24' }, verdict: { kind: 'declaredInFull' } },
    working:
      'pension (640.00 ± 0.005) ÷ 8%: 7999.94–8000.06; medical (170.00 − 10 ± 0.005) ÷ 2%: 7999.75–8000.24; unemployment (40.00 ± 0.005) ÷ 0.5%: 7999.00–8000.99; fund (720 ± 0.5) ÷ 8%: 8993.75–9006.24. Insurance against 8000 (2025), fund against 9000 (2024): both in full.',
  },
  {
    sentence:
      'The fund of March 2026 is judged by the wage of 2024, though the insurance of the same payslip is in full by that of 2025.',
    city: 'nanjing',
    category: 'employee',
    month: '2026-03',
    paid: { pension: '640.00', 'housing-fund': '560' },
    fundRate: '7%',
    wages: { '2024': '9000', '2025': '8000' },
    insurance: { reading: { kind: 'interval', low: '7999.94', high: '8000.06' }, verdict: { kind: 'declaredInFull' } },
    fund: {
      reading: { kind: 'interval', low: '7992.86', high: '8007.14' },
      verdict: { kind: 'likelyUnderDeclared', atLeast: '992.86', atMost: '1007.14' },
    },
    working:
      'pension (640.00 ± 0.005) ÷ 8%: 7999.94–8000.06; fund (560 ± 0.5) ÷ 7%: 7992.86–8007.14. Insurance against 8000 (2025); fund against 9000 (2024): 9000 − 8007.14 to 9000 − 7992.86.',
  },
  // ── The medical fee ──
  {
    sentence: 'Where the lines meet only without the medical fee, the payslip shows the fee elsewhere.',
    city: 'nanjing',
    category: 'employee',
    month: '2017-12',
    paid: { pension: '800.00', medical: '200.00', unemployment: '50.00' },
    wages: { '2016': '10000' },
    insurance: {
      reading: { kind: 'interval', low: '9999.94', high: '10000.06', fee: 'leftOut' },
      verdict: { kind: 'declaredInFull' },
    },
    working:
      'pension (800.00 ± 0.005) ÷ 8%: 9999.94–10000.06; medical (200.00 ± 0.005) ÷ 2%: 9999.75–10000.24; unemployment (50.00 ± 0.005) ÷ 0.5%: 9999.00–10000.99. With the fee the medical line would be (200.00 − 10) ÷ 2% = 9500 and meet no other.',
  },
  {
    sentence: 'The monthly medical fee is taken off before the base is read.',
    city: 'nanjing',
    category: 'employee',
    month: '2018-11',
    paid: { pension: '760.00', medical: '200.00', unemployment: '47.50' },
    wages: { '2016': '9500', '2017': '9500' },
    insurance: { reading: { kind: 'interval', low: '9499.94', high: '9500.06' }, verdict: { kind: 'declaredInFull' } },
    working:
      'pension (760.00 ± 0.005) ÷ 8%: 9499.94–9500.06; medical (200.00 − 10 ± 0.005) ÷ 2%: 9499.75–9500.24; unemployment (47.50 ± 0.005) ÷ 0.5%: 9499.00–9500.99. Lawful 9500.',
  },
  {
    sentence:
      'A medical line alone may be read with or without the fee; where both readings accuse nobody, the verdict stands.',
    city: 'nanjing',
    category: 'employee',
    month: '2017-10',
    paid: { medical: '190.00' },
    wages: { '2016': '9000' },
    insurance: { reading: { kind: 'interval', low: '8999.75', high: '9000.24' }, verdict: { kind: 'declaredInFull' } },
    working:
      'medical (190.00 − 10 ± 0.005) ÷ 2%: 8999.75–9000.24. Without the fee 190.00 ÷ 2% = 9500, above the lawful 9000 as well.',
  },
  {
    sentence: 'A medical line alone, in full without the fee but not with it, tells nothing.',
    city: 'nanjing',
    category: 'employee',
    month: '2017-10',
    paid: { medical: '190.00' },
    wages: { '2016': '9500' },
    insurance: { reading: { kind: 'interval', low: '8999.75', high: '9000.24' }, verdict: { kind: 'cannotTell' } },
    working:
      'medical (190.00 − 10 ± 0.005) ÷ 2%: 8999.75–9000.24. With the fee 9500 − 9000.24 = 499.76 is missing; without it 190.00 ÷ 2% is 9499.75–9500.24, in full.',
  },
  {
    sentence: 'A medical line alone at the ceiling with the fee has no reading without it.',
    city: 'nanjing',
    category: 'employee',
    month: '2018-02',
    paid: { medical: '373.42' },
    wages: { '2016': '20000' },
    insurance: { reading: { kind: 'atOrAboveCeiling', low: '18170.75' }, verdict: { kind: 'atCeiling' } },
    working:
      'medical (373.42 − 10 ± 0.005) ÷ 2%: ≥ 18170.75. 18171 × 2% + 10 = 373.42; without the fee 373.42 is above the maximum of 363.42.',
  },
  {
    sentence: 'A medical line alone within the limits with the fee, and at the ceiling without it, tells nothing.',
    city: 'nanjing',
    category: 'employee',
    month: '2018-02',
    paid: { medical: '363.42' },
    wages: { '2016': '20000' },
    insurance: { reading: { kind: 'interval', low: '17670.75', high: '17671.24' }, verdict: { kind: 'cannotTell' } },
    working:
      'medical (363.42 − 10 ± 0.005) ÷ 2%: 17670.75–17671.24. With the fee 18171 − 17671.24 = 499.76 is missing; without it 18171 × 2% = 363.42 is the ceiling.',
  },
  {
    sentence: 'A medical line alone too low for the fee is read without it.',
    city: 'nanjing',
    category: 'employee',
    month: '2026-11',
    paid: { medical: '104.00' },
    insurance: {
      reading: { kind: 'interval', low: '5199.75', high: '5200.24', fee: 'leftOut' },
      verdict: { kind: 'cannotTell' },
    },
    working:
      'medical (104.00 ± 0.005) ÷ 2%: 5199.75–5200.24. With the fee (104.00 − 10) ÷ 2% = 4700 is below every floor known for the month, 5025 and 4952; no wage given.',
  },
  {
    sentence:
      'The fee is left out only when no version of the limits fits with it, and then every version is tried again.',
    city: 'nanjing',
    category: 'employee',
    month: '2026-04',
    paid: { pension: '396.16', medical: '99.04', unemployment: '24.76' },
    insurance: {
      reading: { kind: 'atOrBelowFloor', high: '4952.06', rules: 'provisional', fee: 'leftOut' },
      verdict: { kind: 'atLegalMinimum' },
    },
    working:
      'pension (396.16 ± 0.005) ÷ 8%: ≤ 4952.06; medical (99.04 ± 0.005) ÷ 2%: ≤ 4952.24; unemployment (24.76 ± 0.005) ÷ 0.5%: ≤ 4952.99. Provisional floor 4952: 396.16, 99.04 without the fee, 24.76; with the fee the medical line would be 109.04. Final floor 5025: at least 402.00, 100.50, 25.13.',
  },
  // ── At the floor ──
  {
    sentence:
      'At two different floors the lower bound above is the one that holds; a wage below both is raised to them by law.',
    city: 'xiamen',
    category: 'rural-contract-worker',
    month: '2023-09',
    paid: { pension: '206.00', medical: '84.24', unemployment: '0.00', 'housing-fund': '244' },
    fundRate: '12%',
    wages: { '2022': '2500' },
    insurance: { reading: { kind: 'atOrBelowFloor', high: '2575.06' }, verdict: { kind: 'atLegalMinimum' } },
    fund: {
      reading: { kind: 'atOrBelowFloor', high: '2037.49' },
      verdict: { kind: 'likelyUnderDeclared', atLeast: '470.00', atMost: '470.00' },
    },
    working:
      'pension (206.00 ± 0.005) ÷ 8%: ≤ 2575.06; medical (84.24 ± 0.005) ÷ 2%: ≤ 4212.24; fund (244 ± 0.5) ÷ 12%: ≤ 2037.49. Floors 2575, 4212 and 2030; the unemployment share of a rural contract worker is 0. Fund: lawful 2500, floor 2030, short by 470.',
  },
  {
    sentence: 'At the floor with a wage above it, the gap is the wage less the floor.',
    city: 'xiamen',
    category: 'employee',
    month: '2023-08',
    paid: { pension: '206.00', unemployment: '12.88' },
    wages: { '2022': '7000' },
    insurance: {
      reading: { kind: 'atOrBelowFloor', high: '2575.06' },
      verdict: { kind: 'likelyUnderDeclared', atLeast: '4425.00', atMost: '4425.00' },
    },
    working:
      'pension (206.00 ± 0.005) ÷ 8%: ≤ 2575.06; unemployment (12.88 ± 0.005) ÷ 0.5%: ≤ 2576.99. 2575 × 0.5% = 12.875, half up 12.88; 7000 − 2575 = 4425.',
  },
  {
    sentence: 'A wage exactly at the floor is lawfully declared at the floor.',
    city: 'xiamen',
    category: 'employee',
    month: '2023-12',
    paid: { pension: '206.00' },
    wages: { '2022': '2575' },
    insurance: { reading: { kind: 'atOrBelowFloor', high: '2575.06' }, verdict: { kind: 'atLegalMinimum' } },
    working: 'pension (206.00 ± 0.005) ÷ 8%: ≤ 2575.06. 2575 × 8% = 206.00; lawful 2575.',
  },
  {
    sentence: 'One line at its floor and one above it give the interval of the line above.',
    city: 'xiamen',
    category: 'employee',
    month: '2023-07',
    paid: { pension: '336.96', medical: '84.24' },
    wages: { '2022': '4212' },
    insurance: { reading: { kind: 'interval', low: '4211.94', high: '4212.06' }, verdict: { kind: 'declaredInFull' } },
    working:
      'pension (336.96 ± 0.005) ÷ 8%: 4211.94–4212.06; medical (84.24 ± 0.005) ÷ 2%: ≤ 4212.24. Pension of 4212 within 2575–19962; medical floor 4212, so any lower wage gives 84.24 as well.',
  },
  {
    sentence: 'Three lines at two floors, all printed by the article of 2012.',
    city: 'fuzhou',
    category: 'employee',
    month: '2012-07',
    paid: { pension: '76.00', medical: '48.68', unemployment: '9.50' },
    wages: { '2011': '900' },
    insurance: { reading: { kind: 'atOrBelowFloor', high: '950.06' }, verdict: { kind: 'atLegalMinimum' } },
    working:
      'pension (76.00 ± 0.005) ÷ 8%: ≤ 950.06; medical (48.68 ± 0.005) ÷ 2%: ≤ 2434.24; unemployment (9.50 ± 0.005) ÷ 1%: ≤ 950.49. 950 × 8%, 2433.96 × 2% = 48.6792, 950 × 1%; a wage of 900 is below both floors.',
  },
  {
    sentence: 'Three schemes in one figure at the floor: the fee is in the sum once.',
    city: 'nanjing',
    category: 'employee',
    month: '2025-11',
    paid: {},
    together: { schemes: ['pension', 'medical', 'unemployment'], amount: '529.96' },
    insurance: { reading: { kind: 'atOrBelowFloor', high: '4952.06' }, verdict: { kind: 'atLegalMinimum' } },
    working:
      '396.16 + 99.04 + 10 + 24.76 = 529.96 at 4952; the pension becomes 396.17 from 396.165 ÷ 8% = 4952.0625 on, so 4952.06 is the last.',
  },
  // ── At the ceiling ──
  {
    sentence: 'A wage exactly at the ceiling is declared at the ceiling; the fund reaches further up.',
    city: 'xiamen',
    category: 'employee',
    month: '2023-10',
    paid: { pension: '1596.96', 'housing-fund': '2395' },
    fundRate: '12%',
    wages: { '2022': '19962' },
    insurance: { reading: { kind: 'atOrAboveCeiling', low: '19961.94' }, verdict: { kind: 'atCeiling' } },
    fund: { reading: { kind: 'interval', low: '19954.17', high: '19962.49' }, verdict: { kind: 'declaredInFull' } },
    working:
      'pension (1596.96 ± 0.005) ÷ 8%: ≥ 19961.94; fund (2395 ± 0.5) ÷ 12%: 19954.17–19962.49. 19962 × 8% = 1596.96, 19962 × 12% = 2395.44.',
  },
  {
    sentence: 'Nobody at the ceiling is under-declared.',
    city: 'xiamen',
    category: 'rural-contract-worker',
    month: '2024-02',
    paid: { 'housing-fund': '3649' },
    fundRate: '12%',
    wages: { '2022': '45000' },
    fund: { reading: { kind: 'atOrAboveCeiling', low: '30404.17' }, verdict: { kind: 'atCeiling' } },
    working: 'fund (3649 ± 0.5) ÷ 12%: ≥ 30404.17. 30410 × 12% = 3649.2, half up 3649.',
  },
  {
    sentence:
      'Pension and unemployment at their ceiling, medical below its higher one: the medical line tells the base.',
    city: 'xiamen',
    category: 'employee',
    month: '2023-10',
    paid: { pension: '1596.96', medical: '410.00', unemployment: '99.81' },
    wages: { '2022': '20500' },
    insurance: {
      reading: { kind: 'interval', low: '20499.75', high: '20500.24' },
      verdict: { kind: 'declaredInFull' },
    },
    working:
      'pension (1596.96 ± 0.005) ÷ 8%: ≥ 19961.94; unemployment (99.81 ± 0.005) ÷ 0.5%: ≥ 19961.00; medical (410.00 ± 0.005) ÷ 2%: 20499.75–20500.24. 19962 × 0.5% = 99.81; medical ceiling 21060.',
  },
  {
    sentence: 'A scheme without a ceiling tells the wage of a person whose other lines are capped.',
    city: 'xiamen',
    category: 'local',
    month: '2011-09',
    paid: { pension: '805.68', medical: '201.42', unemployment: '120.00' },
    wages: { '2010': '12000' },
    insurance: {
      reading: { kind: 'interval', low: '11999.50', high: '12000.49' },
      verdict: { kind: 'declaredInFull' },
    },
    working:
      'pension (805.68 ± 0.005) ÷ 8%: ≥ 10070.94; medical (201.42 ± 0.005) ÷ 2%: ≥ 10070.75; unemployment (120.00 ± 0.005) ÷ 1%: 11999.50–12000.49. 10071 × 8% = 805.68, 10071 × 2% = 201.42.',
  },
  {
    sentence:
      'At the ceiling in force, which is lower than that of the year before: at the ceiling, whatever the older limits would say.',
    city: 'nanjing',
    category: 'employee',
    month: '2019-09',
    paid: { pension: '1347.36' },
    wages: { '2017': '30000', '2018': '30000' },
    insurance: { reading: { kind: 'atOrAboveCeiling', low: '16841.94' }, verdict: { kind: 'atCeiling' } },
    working:
      'pension (1347.36 ± 0.005) ÷ 8%: ≥ 16841.94. 16842 × 8% = 1347.36; under 3030–19935 carried on it would be an interval, but the most lenient verdict stands.',
  },
  // ── Below the minimum, above the maximum ──
  {
    sentence: 'One cent below the minimum is below the minimum.',
    city: 'nanjing',
    category: 'employee',
    month: '2026-03',
    paid: { pension: '396.15' },
    insurance: {
      reading: { kind: 'belowMinimum', low: '4951.82', high: '4951.93' },
      verdict: { kind: 'belowLegalMinimum' },
    },
    working:
      'pension (396.15 ± 0.005) ÷ 8%: 4951.82–4951.93. The lowest floor known for the month, 4952, gives 396.16.',
  },
  {
    sentence: 'One cent below the minimum of a floor that did not move.',
    city: 'nanjing',
    category: 'employee',
    month: '2020-08',
    paid: { pension: '269.43' },
    wages: { '2018': '5000', '2019': '5000' },
    insurance: {
      reading: { kind: 'belowMinimum', low: '3367.82', high: '3367.93' },
      verdict: { kind: 'belowLegalMinimum' },
    },
    working: 'pension (269.43 ± 0.005) ÷ 8%: 3367.82–3367.93. 3368 × 8% = 269.44, this year and the year before.',
  },
  {
    sentence: 'One yuan below the minimum of the fund.',
    city: 'xiamen',
    category: 'employee',
    month: '2026-08',
    paid: { 'housing-fund': '112.00' },
    fundRate: '5%',
    fund: {
      reading: { kind: 'belowMinimum', low: '2230.00', high: '2249.99' },
      verdict: { kind: 'belowLegalMinimum' },
    },
    working:
      'fund (112.00 ± 0.5) ÷ 5%: 2230.00–2249.99. 2265 × 5% = 113.25, half up 113, under both the old and the new limits.',
  },
  {
    sentence: 'Three lines below their minimum whose bases meet show the common base.',
    city: 'nanjing',
    category: 'employee',
    month: '2026-06',
    paid: { pension: '380.00', medical: '105.00', unemployment: '23.75' },
    wages: { '2024': '9000', '2025': '9000' },
    insurance: {
      reading: { kind: 'belowMinimum', low: '4749.94', high: '4750.06' },
      verdict: { kind: 'belowLegalMinimum' },
    },
    working:
      'pension (380.00 ± 0.005) ÷ 8%: 4749.94–4750.06; medical (105.00 − 10 ± 0.005) ÷ 2%: 4749.75–4750.24; unemployment (23.75 ± 0.005) ÷ 0.5%: 4749.00–4750.99. Base 4750, below 4952 and 5025.',
  },
  {
    sentence: 'One line within the limits and one below its minimum whose bases meet are below the minimum.',
    city: 'xiamen',
    category: 'employee',
    month: '2025-11',
    paid: { pension: '328.00', medical: '82.00' },
    insurance: {
      reading: { kind: 'belowMinimum', low: '4099.94', high: '4100.06' },
      verdict: { kind: 'belowLegalMinimum' },
    },
    working:
      'pension (328.00 ± 0.005) ÷ 8%: 4099.94–4100.06; medical (82.00 ± 0.005) ÷ 2%: 4099.75–4100.24. Base 4100: above the pension floor 4043, below the medical floor 4433 (88.66).',
  },
  {
    sentence: 'One cent above the maximum is above the maximum and tells nothing.',
    city: 'xiamen',
    category: 'employee',
    month: '2023-07',
    paid: { pension: '1596.97' },
    wages: { '2022': '30000' },
    insurance: {
      reading: { kind: 'aboveMaximum', low: '19962.07', high: '19962.18' },
      verdict: { kind: 'cannotTell' },
    },
    working: 'pension (1596.97 ± 0.005) ÷ 8%: 19962.07–19962.18. 19962 × 8% = 1596.96.',
  },
  {
    sentence: 'One cent above the maximum that no true-up explains.',
    city: 'nanjing',
    category: 'employee',
    month: '2026-11',
    paid: { pension: '2010.17' },
    insurance: {
      reading: { kind: 'aboveMaximum', low: '25127.07', high: '25127.18' },
      verdict: { kind: 'cannotTell' },
    },
    working:
      'pension (2010.17 ± 0.005) ÷ 8%: 25127.07–25127.18. 25127 × 8% = 2010.16. True-up: 2010.17 − 1980.96 = 29.21 would be k + 1 equal differences, but 2921 = 23 × 127.',
  },
  {
    sentence: 'One yuan above the maximum of the fund.',
    city: 'xiamen',
    category: 'employee',
    month: '2026-07',
    paid: { 'housing-fund': '3953.00' },
    fundRate: '12%',
    fund: { reading: { kind: 'aboveMaximum', low: '32937.50', high: '32945.83' }, verdict: { kind: 'cannotTell' } },
    working:
      'fund (3953.00 ± 0.5) ÷ 12%: 32937.50–32945.83. 32937 × 12% = 3952.44, half up 3952. True-up from 3882: 71 is prime.',
  },
  // ── Whole yuan: the fund ──
  {
    sentence: 'A wage less than a yuan above the declared base is no finding.',
    city: 'xiamen',
    category: 'local',
    month: '2022-09',
    paid: { 'housing-fund': '800' },
    fundRate: '8%',
    wages: { '2021': '10007.23' },
    fund: { reading: { kind: 'interval', low: '9993.75', high: '10006.24' }, verdict: { kind: 'declaredInFull' } },
    working: 'fund (800 ± 0.5) ÷ 8%: 9993.75–10006.24. 10007.23 − 10006.24 = 0.99.',
  },
  {
    sentence: 'A wage one yuan above the declared base is a finding.',
    city: 'xiamen',
    category: 'non-local',
    month: '2022-09',
    paid: { 'housing-fund': '800' },
    fundRate: '8%',
    wages: { '2021': '10007.24' },
    fund: {
      reading: { kind: 'interval', low: '9993.75', high: '10006.24' },
      verdict: { kind: 'likelyUnderDeclared', atLeast: '1.00', atMost: '13.49' },
    },
    working: 'fund (800 ± 0.5) ÷ 8%: 9993.75–10006.24. 10007.24 − 10006.24 = 1.00, 10007.24 − 9993.75 = 13.49.',
  },
  {
    sentence: 'A fund share of whole yuan at 12% leaves a width of 8.33 yuan.',
    city: 'fuzhou',
    category: 'employee',
    month: '2018-10',
    paid: { 'housing-fund': '1500' },
    fundRate: '12%',
    wages: { '2017': '15000' },
    fund: {
      reading: { kind: 'interval', low: '12495.84', high: '12504.16' },
      verdict: { kind: 'likelyUnderDeclared', atLeast: '2495.84', atMost: '2504.16' },
    },
    working: 'fund (1500 ± 0.5) ÷ 12%: 12495.84–12504.16. 15000 − 12504.16 to 15000 − 12495.84.',
  },
  {
    sentence: 'A wage above the ceiling is lawful at the ceiling only.',
    city: 'fuzhou',
    category: 'employee',
    month: '2021-08',
    paid: { 'housing-fund': '1400' },
    fundRate: '7%',
    wages: { '2020': '30000' },
    fund: {
      reading: { kind: 'interval', low: '19992.86', high: '20007.14' },
      verdict: { kind: 'likelyUnderDeclared', atLeast: '4112.86', atMost: '4127.14' },
    },
    working: 'fund (1400 ± 0.5) ÷ 7%: 19992.86–20007.14. Lawful 24120: 24120 − 20007.14 to 24120 − 19992.86.',
  },
  {
    sentence:
      'The ceiling of the year before, still paid a month after the new one was announced, is short of the new one.',
    city: 'nanjing',
    category: 'employee',
    month: '2026-08',
    paid: { 'housing-fund': '4968' },
    fundRate: '12%',
    wages: { '2024': '50000', '2025': '50000' },
    fund: {
      reading: { kind: 'interval', low: '41395.84', high: '41404.16' },
      verdict: { kind: 'likelyUnderDeclared', atLeast: '995.84', atMost: '1004.16' },
    },
    working:
      'fund (4968 ± 0.5) ÷ 12%: 41395.84–41404.16, within 2660–42400. 41400 was the ceiling until June; the new one was announced on 2026-07-17. Lawful 42400: short by 42400 − 41404.16 to 42400 − 41395.84.',
  },
  {
    sentence: 'The fund floor of the year before, still paid after the new one is in force.',
    city: 'nanjing',
    category: 'employee',
    month: '2024-08',
    paid: { 'housing-fund': '182' },
    fundRate: '8%',
    fund: {
      reading: { kind: 'atOrBelowFloor', high: '2281.24', rules: 'carriedOn' },
      verdict: { kind: 'atLegalMinimum' },
    },
    working: 'fund (182 ± 0.5) ÷ 8%: ≤ 2281.24. 2280 × 8% = 182.4, half up 182; the new floor 2490 gives 199.',
  },
  // ── Whole yuan: insurance ──
  {
    sentence: 'Lines printed in whole yuan that do not meet exactly are read as rounded to the yuan.',
    city: 'nanjing',
    category: 'employee',
    month: '2017-10',
    paid: { pension: '783', medical: '206', unemployment: '49' },
    wages: { '2016': '9789.30' },
    insurance: {
      reading: { kind: 'interval', low: '9781.19', high: '9793.68', roundedToYuan: true },
      verdict: { kind: 'declaredInFull' },
    },
    working:
      'pension (782.50…783.49 ± 0.005) ÷ 8%: 9781.19–9793.68; medical (205.50…206.49 − 10 ± 0.005) ÷ 2%: 9774.75–9824.74; unemployment (48.50…49.49 ± 0.005) ÷ 0.5%: 9699.00–9898.99. Exactly 783 is 9787.44–9787.56 and (206 − 10) ÷ 2% is 9799.75–9800.24.',
  },
  {
    sentence: 'Only the line printed in whole yuan is widened; the line with decimals stays exact.',
    city: 'nanjing',
    category: 'employee',
    month: '2018-03',
    paid: { pension: '783.14', medical: '206' },
    wages: { '2016': '11000' },
    insurance: {
      reading: { kind: 'interval', low: '9789.19', high: '9789.31', roundedToYuan: true },
      verdict: { kind: 'likelyUnderDeclared', atLeast: '1210.69', atMost: '1210.81' },
    },
    working:
      'pension (783.14 ± 0.005) ÷ 8%: 9789.19–9789.31; medical (205.50…206.49 − 10 ± 0.005) ÷ 2%: 9774.75–9824.74. Exactly, (206 − 10) ÷ 2% = 9799.75–9800.24 does not meet the pension; 11000 − 9789.31 to 11000 − 9789.19.',
  },
  {
    sentence: 'A whole-yuan amount that fits exactly is not widened.',
    city: 'fuzhou',
    category: 'employee',
    month: '2023-05',
    paid: { pension: '1000', unemployment: '62.50' },
    wages: { '2022': '12500' },
    insurance: {
      reading: { kind: 'interval', low: '12499.94', high: '12500.06' },
      verdict: { kind: 'declaredInFull' },
    },
    working: 'pension (1000 ± 0.005) ÷ 8%: 12499.94–12500.06; unemployment (62.50 ± 0.005) ÷ 0.5%: 12499.00–12500.99.',
  },
  {
    sentence: 'Whole-yuan lines of a base whose medical share is rounded down.',
    city: 'xiamen',
    category: 'employee',
    month: '2023-11',
    paid: { pension: '545', medical: '136', unemployment: '34' },
    wages: { '2022': '6810' },
    insurance: {
      reading: { kind: 'interval', low: '6806.19', high: '6818.68', roundedToYuan: true },
      verdict: { kind: 'declaredInFull' },
    },
    working:
      'pension (544.50…545.49 ± 0.005) ÷ 8%: 6806.19–6818.68; medical (135.50…136.49 ± 0.005) ÷ 2%: 6774.75–6824.74; unemployment (33.50…34.49 ± 0.005) ÷ 0.5%: 6699.00–6898.99. Exactly 545 is 6812.44–6812.56 and 136 is 6799.75–6800.24.',
  },
  // ── Provisional, final and carried-on limits ──
  {
    sentence: 'Before the final limits exist, the provisional ones are in force.',
    city: 'nanjing',
    category: 'employee',
    month: '2026-03',
    paidIn: '2026-03',
    paid: { pension: '396.16', medical: '109.04', unemployment: '24.76' },
    insurance: { reading: { kind: 'atOrBelowFloor', high: '4952.06' }, verdict: { kind: 'atLegalMinimum' } },
    working:
      'pension (396.16 ± 0.005) ÷ 8%: ≤ 4952.06; medical (109.04 − 10 ± 0.005) ÷ 2%: ≤ 4952.24; unemployment (24.76 ± 0.005) ÷ 0.5%: ≤ 4952.99. Provisional floor 4952, announced 2026-01-07; the final 5025 only on 2026-10-08.',
  },
  {
    sentence: 'Once the final limits are known, the amounts of the provisional floor still explain a payslip.',
    city: 'nanjing',
    category: 'employee',
    month: '2026-03',
    paidIn: '2026-10',
    paid: { pension: '396.16', medical: '109.04', unemployment: '24.76' },
    insurance: {
      reading: { kind: 'atOrBelowFloor', high: '4952.06', rules: 'provisional' },
      verdict: { kind: 'atLegalMinimum' },
    },
    working:
      'pension (396.16 ± 0.005) ÷ 8%: ≤ 4952.06; medical (109.04 − 10 ± 0.005) ÷ 2%: ≤ 4952.24; unemployment (24.76 ± 0.005) ÷ 0.5%: ≤ 4952.99. Final floor 5025: at least 402.00, 110.50, 25.13; provisional floor 4952 fits.',
  },
  {
    sentence: 'At the provisional floor with a wage above it.',
    city: 'nanjing',
    category: 'employee',
    month: '2026-02',
    paid: { pension: '396.16', medical: '109.04', unemployment: '24.76' },
    wages: { '2024': '9000', '2025': '9000' },
    insurance: {
      reading: { kind: 'atOrBelowFloor', high: '4952.06', rules: 'provisional' },
      verdict: { kind: 'likelyUnderDeclared', atLeast: '4048.00', atMost: '4048.00' },
    },
    working:
      'pension (396.16 ± 0.005) ÷ 8%: ≤ 4952.06; medical (109.04 − 10 ± 0.005) ÷ 2%: ≤ 4952.24; unemployment (24.76 ± 0.005) ÷ 0.5%: ≤ 4952.99. 9000 − 4952 = 4048.',
  },
  {
    sentence: 'What is the floor of the final limits is an interval while only the provisional ones exist.',
    city: 'nanjing',
    category: 'employee',
    month: '2026-05',
    paidIn: '2026-05',
    paid: { pension: '402.00', medical: '110.50', unemployment: '25.13' },
    wages: { '2024': '5025', '2025': '5025' },
    insurance: { reading: { kind: 'interval', low: '5025.00', high: '5025.06' }, verdict: { kind: 'declaredInFull' } },
    working:
      'pension (402.00 ± 0.005) ÷ 8%: 5024.94–5025.06; medical (110.50 − 10 ± 0.005) ÷ 2%: 5024.75–5025.24; unemployment (25.13 ± 0.005) ÷ 0.5%: 5025.00–5026.99. Base 5025 within 4952–24762; 25.125 ÷ 0.5% = 5025.00 is the lower end.',
  },
  {
    sentence: 'At the floor of the final limits, paid after their announcement.',
    city: 'nanjing',
    category: 'employee',
    month: '2026-11',
    paidIn: '2026-11',
    paid: { pension: '402.00', medical: '110.50', unemployment: '25.13' },
    insurance: { reading: { kind: 'atOrBelowFloor', high: '5025.06' }, verdict: { kind: 'atLegalMinimum' } },
    working:
      'pension (402.00 ± 0.005) ÷ 8%: ≤ 5025.06; medical (110.50 − 10 ± 0.005) ÷ 2%: ≤ 5025.24; unemployment (25.13 ± 0.005) ÷ 0.5%: ≤ 5026.99. 5025 × 8% = 402.00, × 2% + 10 = 110.50, × 0.5% = 25.125, half up 25.13; no wage given.',
  },
  {
    sentence: 'At the provisional ceiling while it is the only one.',
    city: 'nanjing',
    category: 'employee',
    month: '2026-03',
    paidIn: '2026-03',
    paid: { pension: '1980.96', medical: '505.24', unemployment: '123.81' },
    wages: { '2025': '40000' },
    insurance: { reading: { kind: 'atOrAboveCeiling', low: '24761.94' }, verdict: { kind: 'atCeiling' } },
    working:
      'pension (1980.96 ± 0.005) ÷ 8%: ≥ 24761.94; medical (505.24 − 10 ± 0.005) ÷ 2%: ≥ 24761.75; unemployment (123.81 ± 0.005) ÷ 0.5%: ≥ 24761.00. 24762: 1980.96, 495.24 + 10, 123.81.',
  },
  {
    sentence: 'The provisional ceiling lies within the final limits, and yet nobody who paid it is under-declared.',
    city: 'nanjing',
    category: 'employee',
    month: '2026-03',
    paid: { pension: '1980.96' },
    wages: { '2025': '30000' },
    insurance: { reading: { kind: 'interval', low: '24761.94', high: '24762.06' }, verdict: { kind: 'atCeiling' } },
    working:
      'pension (1980.96 ± 0.005) ÷ 8%: 24761.94–24762.06. 24762 × 8%: within the final 5025–25127, and the provisional ceiling.',
  },
  {
    sentence: 'Between the provisional and the final ceiling only the final limits explain the amount.',
    city: 'nanjing',
    category: 'employee',
    month: '2026-03',
    paid: { pension: '2000.00' },
    wages: { '2025': '30000' },
    insurance: {
      reading: { kind: 'interval', low: '24999.94', high: '25000.06' },
      verdict: { kind: 'likelyUnderDeclared', atLeast: '126.94', atMost: '127.06' },
    },
    working:
      'pension (2000.00 ± 0.005) ÷ 8%: 24999.94–25000.06. Above 24762; lawful 25127: 25127 − 25000.06 to 25127 − 24999.94.',
  },
  {
    sentence: 'The provisional ceiling of 2024 lies within the final limits: at the ceiling.',
    city: 'xiamen',
    category: 'employee',
    month: '2024-03',
    paid: { pension: '1684.80' },
    wages: { '2023': '30000' },
    insurance: { reading: { kind: 'interval', low: '21059.94', high: '21060.06' }, verdict: { kind: 'atCeiling' } },
    working: 'pension (1684.80 ± 0.005) ÷ 8%: 21059.94–21060.06. 21060 × 8% = 1684.80; the final ceiling is 22164.',
  },
  {
    sentence: 'Pension at its provisional floor, medical and unemployment at their own floors.',
    city: 'xiamen',
    category: 'employee',
    month: '2026-05',
    paid: { pension: '323.44', medical: '88.66', unemployment: '20.22' },
    insurance: {
      reading: { kind: 'atOrBelowFloor', high: '4043.06', rules: 'provisional' },
      verdict: { kind: 'atLegalMinimum' },
    },
    working:
      'pension (323.44 ± 0.005) ÷ 8%: ≤ 4043.06; medical (88.66 ± 0.005) ÷ 2%: ≤ 4433.24; unemployment (20.22 ± 0.005) ÷ 0.5%: ≤ 4044.99. 4043 × 8% = 323.44 (final 4579: 366.32), 4433 × 2% = 88.66, 4043 × 0.5% = 20.215, half up 20.22.',
  },
  {
    sentence: 'The provisional floor of Fujian, paid for after the final limits were announced.',
    city: 'fuzhou',
    category: 'employee',
    month: '2026-02',
    paidIn: '2026-10',
    paid: { pension: '323.44' },
    insurance: {
      reading: { kind: 'atOrBelowFloor', high: '4043.06', rules: 'provisional' },
      verdict: { kind: 'atLegalMinimum' },
    },
    working: 'pension (323.44 ± 0.005) ÷ 8%: ≤ 4043.06. 4043 × 8% = 323.44; final 4579 × 8% = 366.32.',
  },
  {
    sentence: 'The same amount in a payslip made while the provisional floor was the only one.',
    city: 'fuzhou',
    category: 'employee',
    month: '2026-02',
    paidIn: '2026-02',
    paid: { pension: '323.44' },
    insurance: { reading: { kind: 'atOrBelowFloor', high: '4043.06' }, verdict: { kind: 'atLegalMinimum' } },
    working: 'pension (323.44 ± 0.005) ÷ 8%: ≤ 4043.06. 4043 × 8% = 323.44, in force in February 2026.',
  },
  {
    sentence: 'Where no limits of the year are announced yet, those of the year before are carried on.',
    city: 'nanjing',
    category: 'employee',
    month: '2025-03',
    paidIn: '2025-03',
    paid: { pension: '390.32', medical: '107.58', unemployment: '24.40' },
    insurance: {
      reading: { kind: 'atOrBelowFloor', high: '4879.06', rules: 'carriedOn' },
      verdict: { kind: 'atLegalMinimum' },
    },
    working:
      'pension (390.32 ± 0.005) ÷ 8%: ≤ 4879.06; medical (107.58 − 10 ± 0.005) ÷ 2%: ≤ 4879.24; unemployment (24.40 ± 0.005) ÷ 0.5%: ≤ 4880.99. 4879 of 2024: 390.32, 97.58 + 10, 24.395 half up 24.40; 4952 was announced on 2025-09-18.',
  },
  {
    sentence: 'The floor of the year before still explains a payslip when the month is known to have a higher one.',
    city: 'nanjing',
    category: 'employee',
    month: '2024-02',
    paid: { pension: '359.52', medical: '99.88', unemployment: '22.47' },
    insurance: {
      reading: { kind: 'atOrBelowFloor', high: '4494.06', rules: 'carriedOn' },
      verdict: { kind: 'atLegalMinimum' },
    },
    working:
      'pension (359.52 ± 0.005) ÷ 8%: ≤ 4494.06; medical (99.88 − 10 ± 0.005) ÷ 2%: ≤ 4494.24; unemployment (22.47 ± 0.005) ÷ 0.5%: ≤ 4494.99. 4494 of 2023: 359.52, 89.88 + 10, 22.47; the floor of 2024 is 4879.',
  },
  {
    sentence: 'An ordinary base read by the limits carried on.',
    city: 'nanjing',
    category: 'employee',
    month: '2018-09',
    paidIn: '2018-09',
    paid: { pension: '720.00', medical: '190.00' },
    wages: { '2016': '9000', '2017': '9000' },
    insurance: {
      reading: { kind: 'interval', low: '8999.94', high: '9000.06', rules: 'carriedOn' },
      verdict: { kind: 'declaredInFull' },
    },
    working:
      'pension (720.00 ± 0.005) ÷ 8%: 8999.94–9000.06; medical (190.00 − 10 ± 0.005) ÷ 2%: 8999.75–9000.24. 2772–18171 carried on; 3030–19935 is known from December 2018.',
  },
  {
    sentence:
      'The medical floor of June, still paid in July though the new one was announced in June, is below the minimum.',
    city: 'xiamen',
    category: 'rural-contract-worker',
    month: '2026-07',
    paid: { medical: '88.66' },
    insurance: {
      reading: { kind: 'atOrBelowFloor', high: '4433.24', rules: 'carriedOn' },
      verdict: { kind: 'belowLegalMinimum' },
    },
    working:
      'medical (88.66 ± 0.005) ÷ 2%: ≤ 4433.24. 4433 × 2% = 88.66; from July 4579 × 2% = 91.58, announced on 2026-06-23.',
  },
  {
    sentence: 'The ceiling of the year before, higher than the one in force, explains an amount above the maximum.',
    city: 'nanjing',
    category: 'employee',
    month: '2019-09',
    paid: { pension: '1594.80' },
    wages: { '2017': '30000', '2018': '30000' },
    insurance: {
      reading: { kind: 'atOrAboveCeiling', low: '19934.94', rules: 'carriedOn' },
      verdict: { kind: 'atCeiling' },
    },
    working: 'pension (1594.80 ± 0.005) ÷ 8%: ≥ 19934.94. 19935 × 8% = 1594.80; 16842 × 8% = 1347.36.',
  },
  {
    sentence: 'The provisional ceiling of 2022, paid in March 2022.',
    city: 'nanjing',
    category: 'employee',
    month: '2022-03',
    paidIn: '2022-03',
    paid: { pension: '1745.68', medical: '446.42', unemployment: '109.11' },
    wages: { '2021': '25000' },
    insurance: { reading: { kind: 'atOrAboveCeiling', low: '21821.00' }, verdict: { kind: 'atCeiling' } },
    working:
      'pension (1745.68 ± 0.005) ÷ 8%: ≥ 21820.94; medical (446.42 − 10 ± 0.005) ÷ 2%: ≥ 21820.75; unemployment (109.11 ± 0.005) ÷ 0.5%: ≥ 21821.00. 21821: 1745.68, 436.42 + 10, 109.105 half up 109.11.',
  },
  // ── True-ups ──
  {
    sentence: 'A payslip of October may carry the difference of three months.',
    city: 'nanjing',
    category: 'employee',
    month: '2026-10',
    paid: { pension: '2097.76', medical: '534.44', unemployment: '131.13' },
    wages: { '2025': '40000' },
    insurance: {
      reading: { kind: 'trueUp', months: [3], low: '25127.00', high: null },
      verdict: { kind: 'atCeiling' },
    },
    working:
      'At the ceilings 24762 and 25127: 2010.16 + 3 × (2010.16 − 1980.96) = 2097.76; 512.54 + 3 × (512.54 − 505.24) = 534.44; 125.64 + 3 × (125.64 − 123.81) = 131.13; 125.64 from 125.635 ÷ 0.5% = 25127.00 on.',
  },
  {
    sentence: 'A payslip of October may carry the difference of nine months.',
    city: 'nanjing',
    category: 'employee',
    month: '2026-10',
    paid: { pension: '2272.96', medical: '578.24', unemployment: '142.11' },
    wages: { '2025': '40000' },
    insurance: {
      reading: { kind: 'trueUp', months: [9], low: '25127.00', high: null },
      verdict: { kind: 'atCeiling' },
    },
    working: '2010.16 + 9 × 29.20 = 2272.96; 512.54 + 9 × 7.30 = 578.24; 125.64 + 9 × 1.83 = 142.11.',
  },
  {
    sentence:
      'Nine months of difference at the floor, seen because the rounding of the unemployment line keeps the lines apart.',
    city: 'nanjing',
    category: 'employee',
    month: '2026-10',
    paid: { pension: '454.56', medical: '123.64', unemployment: '28.46' },
    insurance: {
      reading: { kind: 'trueUp', months: [9], low: null, high: '4952.06' },
      verdict: { kind: 'atLegalMinimum' },
    },
    working:
      'At the floors 4952 and 5025: 402.00 + 9 × 5.84 = 454.56; 110.50 + 9 × 1.46 = 123.64; 25.13 + 9 × 0.37 = 28.46. Read plainly the pension would be 5682 and the unemployment line 5691.00–5692.99.',
  },
  {
    sentence: 'The difference of January to September 2025, paid in October.',
    city: 'xiamen',
    category: 'employee',
    month: '2025-10',
    paid: { pension: '2127.52' },
    wages: { '2024': '35000' },
    insurance: {
      reading: { kind: 'trueUp', months: [9], low: '22606.94', high: null },
      verdict: { kind: 'atCeiling' },
    },
    working:
      'At the ceilings 22164 and 22607: 1808.56 + 9 × (1808.56 − 1773.12) = 2127.52; 1808.56 from 1808.555 ÷ 8% = 22606.9375 on.',
  },
  {
    sentence: 'The difference of January to October 2022, collected in November.',
    city: 'nanjing',
    category: 'employee',
    month: '2022-11',
    paid: { pension: '2316.80', unemployment: '144.75' },
    wages: { '2021': '30000' },
    insurance: {
      reading: { kind: 'trueUp', months: [10], low: '22469.94', high: null },
      verdict: { kind: 'atCeiling' },
    },
    working:
      'At the ceilings 21821 and 22470: 1797.60 + 10 × (1797.60 − 1745.68) = 2316.80; 112.35 + 10 × (112.35 − 109.11) = 144.75; 1797.60 from 1797.595 ÷ 8% = 22469.9375 on, 112.35 from 112.345 ÷ 0.5% = 22469.00 on.',
  },
  // ── Contradictions ──
  {
    sentence: 'Two lines that fit one by one but share no wage contradict each other.',
    city: 'xiamen',
    category: 'employee',
    month: '2023-08',
    paid: { pension: '640.00', medical: '150.00' },
    wages: { '2022': '9000' },
    insurance: {
      reading: {
        kind: 'contradiction',
        perLine: {
          pension: { kind: 'interval', low: '7999.94', high: '8000.06' },
          medical: { kind: 'interval', low: '7499.75', high: '7500.24' },
        },
      },
      verdict: { kind: 'cannotTell' },
    },
    working: 'pension (640.00 ± 0.005) ÷ 8%: 7999.94–8000.06; medical (150.00 ± 0.005) ÷ 2%: 7499.75–7500.24.',
  },
  {
    sentence: 'Three lines on three bases contradict each other, with the fee and without it.',
    city: 'nanjing',
    category: 'employee',
    month: '2017-11',
    paid: { pension: '800.00', medical: '190.00', unemployment: '60.00' },
    wages: { '2016': '12000' },
    insurance: {
      reading: {
        kind: 'contradiction',
        perLine: {
          pension: { kind: 'interval', low: '9999.94', high: '10000.06' },
          medical: { kind: 'interval', low: '8999.75', high: '9000.24' },
          unemployment: { kind: 'interval', low: '11999.00', high: '12000.99' },
        },
      },
      verdict: { kind: 'cannotTell' },
    },
    working:
      'pension (800.00 ± 0.005) ÷ 8%: 9999.94–10000.06; medical (190.00 − 10 ± 0.005) ÷ 2%: 8999.75–9000.24; unemployment (60.00 ± 0.005) ÷ 0.5%: 11999.00–12000.99. Without the fee the medical line would be 9500.',
  },
  {
    sentence: 'Pension and medical of one month may stand on two wage years: each is read against its own.',
    city: 'fuzhou',
    category: 'employee',
    month: '2026-03',
    paid: { pension: '720.00', medical: '160.00' },
    wages: { '2024': '8000', '2025': '9000' },
    insurance: { reading: { kind: 'interval', low: '8999.94', high: '9000.06' }, verdict: { kind: 'declaredInFull' } },
    apart: { reading: { kind: 'interval', low: '7999.75', high: '8000.24' }, verdict: { kind: 'declaredInFull' } },
    working:
      'pension (720.00 ± 0.005) ÷ 8%: 8999.94–9000.06; medical (160.00 ± 0.005) ÷ 2%: 7999.75–8000.24. Pension on 2025, medical on 2024 until June.',
  },
  {
    sentence: 'A line at its floor contradicts a line above it.',
    city: 'xiamen',
    category: 'employee',
    month: '2023-09',
    paid: { pension: '206.00', medical: '100.00' },
    insurance: {
      reading: {
        kind: 'contradiction',
        perLine: {
          pension: { kind: 'atOrBelowFloor', high: '2575.06' },
          medical: { kind: 'interval', low: '4999.75', high: '5000.24' },
        },
      },
      verdict: { kind: 'cannotTell' },
    },
    working: 'pension (206.00 ± 0.005) ÷ 8%: ≤ 2575.06; medical (100.00 ± 0.005) ÷ 2%: 4999.75–5000.24.',
  },
  // ── Impossible amounts ──
  {
    sentence: 'No base gives 300.00 for pension, medical, unemployment and fund together.',
    city: 'nanjing',
    category: 'employee',
    month: '2007-07',
    paid: {},
    together: { schemes: ['pension', 'medical', 'unemployment', 'housing-fund'], amount: '300.00' },
    fundRate: '8%',
    wages: { '2006': '1578' },
    insurance: {
      reading: { kind: 'impossible', nearestBelow: '299.99', nearestAbove: '300.01' },
      verdict: { kind: 'cannotTell' },
    },
    working:
      'At 1526.31: 122.10 + 30.53 + 10 + 15.26 + 122.10 = 299.99; at 1526.32 both 8% shares become 122.11: 300.01. Without the fee 299.99 up to 1578.93, 300.01 from 1578.94.',
  },
  {
    sentence: 'The fund is whole yuan: an amount with jiao is impossible.',
    city: 'nanjing',
    category: 'employee',
    month: '2025-08',
    paid: { 'housing-fund': '800.50' },
    fundRate: '8%',
    wages: { '2023': '10000', '2024': '10000' },
    fund: {
      reading: { kind: 'impossible', nearestBelow: '800.00', nearestAbove: '801.00' },
      verdict: { kind: 'cannotTell' },
    },
    working: 'Half up to the yuan: 800 up to 10006.24, 801 from 800.5 ÷ 8% = 10006.25 on.',
  },
  {
    sentence: 'A fixed base gives one amount only.',
    city: 'xiamen',
    category: 'non-local',
    month: '2011-10',
    paid: { pension: '90.00' },
    insurance: {
      reading: { kind: 'impossible', nearestBelow: '88.00', nearestAbove: null },
      verdict: { kind: 'cannotTell' },
    },
    working: '1100 × 8% = 88.00, whatever the wage.',
  },
  {
    sentence: 'A zero rate gives nothing: a deduction is impossible.',
    city: 'xiamen',
    category: 'rural-contract-worker',
    month: '2023-10',
    paid: { unemployment: '10.00' },
    insurance: {
      reading: { kind: 'impossible', nearestBelow: '0.00', nearestAbove: null },
      verdict: { kind: 'cannotTell' },
    },
    working: 'A rural contract worker pays 0% for unemployment.',
  },
  // ── Fixed and chosen bases ──
  {
    sentence: 'Fixed bases say nothing about the wage.',
    city: 'xiamen',
    category: 'non-local',
    month: '2011-10',
    paid: { pension: '88.00', medical: '40.28', unemployment: '0.00' },
    wages: { '2010': '5000' },
    insurance: { reading: { kind: 'anyBase' }, verdict: { kind: 'cannotTell' } },
    working: '1100 × 8% = 88.00, 2014.2 × 2% = 40.284, 1100 × 0% = 0.',
  },
  {
    sentence: 'A fixed base of a flexible worker, with the fee.',
    city: 'nanjing',
    category: 'flexible',
    month: '2022-08',
    paid: { medical: '392.50' },
    insurance: { reading: { kind: 'anyBase' }, verdict: { kind: 'cannotTell' } },
    working: '4250 × 9% + 10 = 392.50.',
  },
  {
    sentence: 'A fixed base of a flexible worker, printed by the city.',
    city: 'fuzhou',
    category: 'flexible',
    month: '2023-10',
    paid: { medical: '421.20' },
    insurance: { reading: { kind: 'anyBase' }, verdict: { kind: 'cannotTell' } },
    working: '4212 × 10% = 421.20.',
  },
  {
    sentence: 'A flexible worker chooses the base: no wage makes it too low.',
    city: 'xiamen',
    category: 'flexible',
    month: '2024-08',
    paid: { pension: '1200.00', medical: '510.00' },
    wages: { '2023': '9000' },
    insurance: { reading: { kind: 'interval', low: '5999.98', high: '6000.02' }, verdict: { kind: 'cannotTell' } },
    working:
      'pension (1200.00 ± 0.005) ÷ 20%: 5999.98–6000.02; medical (510.00 ± 0.005) ÷ 8.5%: 5999.95–6000.05. The rules name no wage year.',
  },
  {
    sentence: 'A chosen base under an unknown ceiling tells nothing.',
    city: 'fuzhou',
    category: 'flexible',
    month: '2018-03',
    paid: { pension: '800.00' },
    wages: { '2017': '9000' },
    insurance: { reading: { kind: 'interval', low: '3999.98', high: '4000.02' }, verdict: { kind: 'cannotTell' } },
    working: 'pension (800.00 ± 0.005) ÷ 20%: 3999.98–4000.02. 3100 to an unknown ceiling, no wage year.',
  },
  {
    sentence: 'A base chosen freely within the limits.',
    city: 'nanjing',
    category: 'flexible',
    month: '2025-10',
    paid: { pension: '1000.00' },
    insurance: { reading: { kind: 'interval', low: '4999.98', high: '5000.02' }, verdict: { kind: 'cannotTell' } },
    working: 'pension (1000.00 ± 0.005) ÷ 20%: 4999.98–5000.02. 4952–24762 at 20%.',
  },
  {
    sentence: 'The wage of the local employee of 2011 is that of 2010.',
    city: 'xiamen',
    category: 'local',
    month: '2011-12',
    paid: { pension: '400.00', medical: '100.00', unemployment: '50.00' },
    wages: { '2010': '5000.50' },
    insurance: { reading: { kind: 'interval', low: '4999.94', high: '5000.06' }, verdict: { kind: 'declaredInFull' } },
    working:
      'pension (400.00 ± 0.005) ÷ 8%: 4999.94–5000.06; medical (100.00 ± 0.005) ÷ 2%: 4999.75–5000.24; unemployment (50.00 ± 0.005) ÷ 1%: 4999.50–5000.49. 5000.50 − 5000.06 = 0.44.',
  },
  // ── Fund rate unknown ──
  {
    sentence: 'Whatever the rate of the fund, the base is not below the wage: the rates agree.',
    city: 'xiamen',
    category: 'employee',
    month: '2023-09',
    paid: { 'housing-fund': '1000' },
    wages: { '2022': '6000' },
    fund: {
      reading: {
        kind: 'rateUnknown',
        perRate: {
          '5%': { kind: 'interval', low: '19990.00', high: '20009.99' },
          '6%': { kind: 'interval', low: '16658.34', high: '16674.99' },
          '7%': { kind: 'interval', low: '14278.58', high: '14292.85' },
          '8%': { kind: 'interval', low: '12493.75', high: '12506.24' },
          '9%': { kind: 'interval', low: '11105.56', high: '11116.66' },
          '10%': { kind: 'interval', low: '9995.00', high: '10004.99' },
          '11%': { kind: 'interval', low: '9086.37', high: '9095.45' },
          '12%': { kind: 'interval', low: '8329.17', high: '8337.49' },
        },
      },
      verdict: { kind: 'declaredInFull' },
    },
    working: '(1000 ± 0.5) ÷ each rate; the lowest, at 12%, is 8329.17–8337.49.',
  },
  {
    sentence: 'The rates disagree: in full at 8%, short at 12%.',
    city: 'xiamen',
    category: 'employee',
    month: '2024-04',
    paid: { 'housing-fund': '800' },
    wages: { '2022': '10000' },
    fund: {
      reading: {
        kind: 'rateUnknown',
        perRate: {
          '5%': { kind: 'interval', low: '15990.00', high: '16009.99' },
          '6%': { kind: 'interval', low: '13325.00', high: '13341.66' },
          '7%': { kind: 'interval', low: '11421.43', high: '11435.71' },
          '8%': { kind: 'interval', low: '9993.75', high: '10006.24' },
          '9%': { kind: 'interval', low: '8883.34', high: '8894.44' },
          '10%': { kind: 'interval', low: '7995.00', high: '8004.99' },
          '11%': { kind: 'interval', low: '7268.19', high: '7277.27' },
          '12%': { kind: 'interval', low: '6662.50', high: '6670.83' },
        },
      },
      verdict: { kind: 'cannotTell' },
    },
    working: '(800 ± 0.5) ÷ each rate: at 8% 9993.75–10006.24, at 12% 6662.50–6670.83.',
  },
  {
    sentence: 'Only one rate can give the amount.',
    city: 'xiamen',
    category: 'rural-contract-worker',
    month: '2023-11',
    paid: { 'housing-fund': '3649' },
    wages: { '2022': '60000' },
    fund: {
      reading: { kind: 'rateUnknown', perRate: { '12%': { kind: 'atOrAboveCeiling', low: '30404.17' } } },
      verdict: { kind: 'atCeiling' },
    },
    working: '30410 × 12% = 3649.2; at 11% the most is 3345.',
  },
  {
    sentence: 'Rates that would need a base above the ceiling drop out; the others agree.',
    city: 'fuzhou',
    category: 'employee',
    month: '2025-10',
    paid: { 'housing-fund': '2263' },
    wages: { '2023': '15000', '2024': '15000' },
    fund: {
      reading: {
        kind: 'rateUnknown',
        perRate: {
          '8%': { kind: 'interval', low: '28281.25', high: '28293.74' },
          '9%': { kind: 'interval', low: '25138.89', high: '25149.99' },
          '10%': { kind: 'interval', low: '22625.00', high: '22634.99' },
          '11%': { kind: 'interval', low: '20568.19', high: '20577.27' },
          '12%': { kind: 'interval', low: '18854.17', high: '18862.49' },
        },
      },
      verdict: { kind: 'declaredInFull' },
    },
    working: 'At 7% the most is 31053 × 7% = 2173.71; at 8% 28281.25–28293.74, at 12% 18854.17–18862.49.',
  },
  // ── Several schemes in one figure ──
  {
    sentence: 'Two schemes in one figure and a third line share one wage.',
    city: 'xiamen',
    category: 'employee',
    month: '2023-10',
    paid: { medical: '155.54' },
    together: { schemes: ['pension', 'unemployment'], amount: '661.05' },
    wages: { '2022': '9000' },
    insurance: {
      reading: { kind: 'interval', low: '7777.00', high: '7777.06' },
      verdict: { kind: 'likelyUnderDeclared', atLeast: '1222.94', atMost: '1223.00' },
    },
    working:
      'At 7777: 622.16 + 38.885 half up 38.89 = 661.05; the pension is 622.16 for 7776.94–7777.06, the unemployment share 38.89 for 7777.00–7778.99; below 7777.00 the sum is 661.04, above 7777.06 it is 661.06. Medical alone (155.54 ± 0.005) ÷ 2%: 7776.75–7777.24. 9000 − 7777.06 to 9000 − 7777.00.',
  },
  // ── False alarms ──
  {
    sentence: 'Part of a month explains amounts below the minimum.',
    city: 'nanjing',
    category: 'employee',
    month: '2026-06',
    paid: { pension: '380.00', medical: '105.00', unemployment: '23.75' },
    falseAlarms: ['partMonth'],
    insurance: { reading: { kind: 'belowMinimum', low: '4749.94', high: '4750.06' }, verdict: { kind: 'cannotTell' } },
    working:
      'pension (380.00 ± 0.005) ÷ 8%: 4749.94–4750.06; medical (105.00 − 10 ± 0.005) ÷ 2%: 4749.75–4750.24; unemployment (23.75 ± 0.005) ÷ 0.5%: 4749.00–4750.99. Below 4952, but a part month stops the verdict.',
  },
  {
    sentence: 'A second job stops the accusation.',
    city: 'xiamen',
    category: 'employee',
    month: '2023-10',
    paid: { pension: '400.00' },
    wages: { '2022': '9000' },
    falseAlarms: ['twoJobs'],
    insurance: { reading: { kind: 'interval', low: '4999.94', high: '5000.06' }, verdict: { kind: 'cannotTell' } },
    working: 'pension (400.00 ± 0.005) ÷ 8%: 4999.94–5000.06. 9000 − 5000.06 = 3999.94 would be missing.',
  },
  {
    sentence: 'Limits not applied yet stop the accusation.',
    city: 'nanjing',
    category: 'employee',
    month: '2026-03',
    paidIn: '2026-03',
    paid: { pension: '396.16', medical: '109.04', unemployment: '24.76' },
    wages: { '2024': '9000', '2025': '9000' },
    falseAlarms: ['newLimitsPending'],
    insurance: { reading: { kind: 'atOrBelowFloor', high: '4952.06' }, verdict: { kind: 'cannotTell' } },
    working:
      'pension (396.16 ± 0.005) ÷ 8%: ≤ 4952.06; medical (109.04 − 10 ± 0.005) ÷ 2%: ≤ 4952.24; unemployment (24.76 ± 0.005) ÷ 0.5%: ≤ 4952.99. 9000 − 4952 = 4048 would be missing.',
  },
  {
    sentence: 'Having joined last year softens the accusation.',
    city: 'xiamen',
    category: 'employee',
    month: '2023-11',
    paid: { pension: '400.00', medical: '100.00' },
    wages: { '2022': '9000' },
    falseAlarms: ['joinedLastYear'],
    insurance: {
      reading: { kind: 'interval', low: '4999.94', high: '5000.06' },
      verdict: { kind: 'likelyUnderDeclared', atLeast: '3999.94', atMost: '4000.06', softened: true },
    },
    working:
      'pension (400.00 ± 0.005) ÷ 8%: 4999.94–5000.06; medical (100.00 ± 0.005) ÷ 2%: 4999.75–5000.24. 9000 − 5000.06 to 9000 − 4999.94.',
  },
  {
    sentence: 'Unpaid leave softens the finding of a base below the minimum.',
    city: 'xiamen',
    category: 'rural-contract-worker',
    month: '2025-11',
    paid: { pension: '320.00', medical: '80.00' },
    falseAlarms: ['unpaidLeave'],
    insurance: {
      reading: { kind: 'belowMinimum', low: '3999.94', high: '4000.06' },
      verdict: { kind: 'belowLegalMinimum', softened: true },
    },
    working:
      'pension (320.00 ± 0.005) ÷ 8%: 3999.94–4000.06; medical (80.00 ± 0.005) ÷ 2%: 3999.75–4000.24. Base 4000, below 4043 and 4433.',
  },
  {
    sentence: 'A bonus of another year softens the accusation of the insurance; the fund, in full, is left alone.',
    city: 'nanjing',
    category: 'employee',
    month: '2017-11',
    paid: { pension: '800.00', 'housing-fund': '960' },
    fundRate: '8%',
    wages: { '2016': '12000' },
    falseAlarms: ['bonusOfAnotherYear'],
    insurance: {
      reading: { kind: 'interval', low: '9999.94', high: '10000.06' },
      verdict: { kind: 'likelyUnderDeclared', atLeast: '1999.94', atMost: '2000.06', softened: true },
    },
    fund: { reading: { kind: 'interval', low: '11993.75', high: '12006.24' }, verdict: { kind: 'declaredInFull' } },
    working:
      'pension (800.00 ± 0.005) ÷ 8%: 9999.94–10000.06; fund (960 ± 0.5) ÷ 8%: 11993.75–12006.24. 12000 − 10000.06 to 12000 − 9999.94; fund base 11993.75–12006.24.',
  },
  {
    sentence: 'A question that stops wins over one that softens.',
    city: 'xiamen',
    category: 'employee',
    month: '2023-12',
    paid: { pension: '400.00' },
    wages: { '2022': '9000' },
    falseAlarms: ['joinedLastYear', 'twoJobs'],
    insurance: { reading: { kind: 'interval', low: '4999.94', high: '5000.06' }, verdict: { kind: 'cannotTell' } },
    working: 'pension (400.00 ± 0.005) ÷ 8%: 4999.94–5000.06.',
  },
  {
    sentence: 'A verdict that accuses nobody is unchanged by a false alarm.',
    city: 'xiamen',
    category: 'employee',
    month: '2023-12',
    paid: { pension: '640.00', medical: '160.00', unemployment: '40.00' },
    wages: { '2022': '8000' },
    falseAlarms: ['partMonth', 'unpaidLeave'],
    insurance: { reading: { kind: 'interval', low: '7999.94', high: '8000.06' }, verdict: { kind: 'declaredInFull' } },
    working:
      'pension (640.00 ± 0.005) ÷ 8%: 7999.94–8000.06; medical (160.00 ± 0.005) ÷ 2%: 7999.75–8000.24; unemployment (40.00 ± 0.005) ÷ 0.5%: 7999.00–8000.99.',
  },
  {
    sentence: 'At the legal minimum stays so, whatever was asked.',
    city: 'xiamen',
    category: 'employee',
    month: '2023-12',
    paid: { pension: '206.00' },
    wages: { '2022': '2000' },
    falseAlarms: ['bonusOfAnotherYear', 'newLimitsPending'],
    insurance: { reading: { kind: 'atOrBelowFloor', high: '2575.06' }, verdict: { kind: 'atLegalMinimum' } },
    working: 'pension (206.00 ± 0.005) ÷ 8%: ≤ 2575.06. Lawful 2575, the floor.',
  },
  {
    sentence: 'A wage of fen declared in whole yuan is declared in full.',
    city: 'xiamen',
    category: 'employee',
    month: '2023-11',
    paid: { pension: '523.44' },
    wages: { '2022': '6543.87' },
    insurance: { reading: { kind: 'interval', low: '6542.94', high: '6543.06' }, verdict: { kind: 'declaredInFull' } },
    working: 'pension (523.44 ± 0.005) ÷ 8%: 6542.94–6543.06. 6543 × 8% = 523.44; 6543.87 − 6543.06 = 0.81.',
  },
  {
    sentence: 'Without a wage an ordinary base tells nothing.',
    city: 'xiamen',
    category: 'rural-contract-worker',
    month: '2023-11',
    paid: { pension: '640.00' },
    insurance: { reading: { kind: 'interval', low: '7999.94', high: '8000.06' }, verdict: { kind: 'cannotTell' } },
    working: 'pension (640.00 ± 0.005) ÷ 8%: 7999.94–8000.06.',
  },
  // ── Sums that no base gives ──
  {
    sentence: 'A sum of whole yuan that no base gives exactly is read as rounded to the yuan.',
    city: 'xiamen',
    category: 'flexible',
    month: '2024-08',
    paid: {},
    together: { schemes: ['pension', 'medical'], amount: '1308' },
    insurance: {
      reading: { kind: 'interval', low: '4587.71', high: '4591.22', roundedToYuan: true },
      verdict: { kind: 'cannotTell' },
    },
    working:
      'Exactly: 917.89 + 390.10 = 1307.99 at 4589.47, 917.90 + 390.11 = 1308.01 at 4589.48. Rounded: 917.54 + 389.96 = 1307.50 at 4587.71 (1307.49 a cent below), 918.24 + 390.25 = 1308.49 at 4591.22 (1308.50 a cent above).',
  },
  {
    sentence: 'A sum that no base gives, to the cent.',
    city: 'xiamen',
    category: 'flexible',
    month: '2024-08',
    paid: {},
    together: { schemes: ['pension', 'medical'], amount: '1709.38' },
    insurance: {
      reading: { kind: 'impossible', nearestBelow: '1709.37', nearestAbove: '1709.39' },
      verdict: { kind: 'cannotTell' },
    },
    working: 'At 5997.82: 1199.56 + 509.81 = 1709.37; at 5997.83 both shares go up: 1199.57 + 509.82 = 1709.39.',
  },
  // ── More months and places ──
  {
    sentence: 'A floor with decimals.',
    city: 'fuzhou',
    category: 'employee',
    month: '2020-10',
    paid: { medical: '69.77' },
    wages: { '2019': '5000' },
    insurance: {
      reading: { kind: 'atOrBelowFloor', high: '3488.74' },
      verdict: { kind: 'likelyUnderDeclared', atLeast: '1511.60', atMost: '1511.60' },
    },
    working: 'medical (69.77 ± 0.005) ÷ 2%: ≤ 3488.74. 3488.4 × 2% = 69.768; 5000 − 3488.4 = 1511.60.',
  },
  {
    sentence: 'The medical ceiling of Fuzhou, wage above it.',
    city: 'fuzhou',
    category: 'employee',
    month: '2021-03',
    paid: { medical: '348.84' },
    wages: { '2019': '20000' },
    insurance: { reading: { kind: 'atOrAboveCeiling', low: '17441.75' }, verdict: { kind: 'atCeiling' } },
    working: 'medical (348.84 ± 0.005) ÷ 2%: ≥ 17441.75. 17442 × 2% = 348.84.',
  },
  {
    sentence: 'The fund ceiling of Fuzhou, paid in the month of its announcement.',
    city: 'fuzhou',
    category: 'employee',
    month: '2022-07',
    paidIn: '2022-07',
    paid: { 'housing-fund': '3151' },
    fundRate: '12%',
    wages: { '2021': '40000' },
    fund: { reading: { kind: 'atOrAboveCeiling', low: '26254.17' }, verdict: { kind: 'atCeiling' } },
    working: 'fund (3151 ± 0.5) ÷ 12%: ≥ 26254.17. Announced 2022-07-31; 26262 × 12% = 3151.44.',
  },
  {
    sentence: 'Insurance and fund on one base, all in full.',
    city: 'fuzhou',
    category: 'employee',
    month: '2026-08',
    paidIn: '2026-08',
    paid: { pension: '640.00', medical: '160.00', unemployment: '40.00', 'housing-fund': '400' },
    fundRate: '5%',
    wages: { '2024': '8000', '2025': '8000' },
    insurance: { reading: { kind: 'interval', low: '7999.94', high: '8000.06' }, verdict: { kind: 'declaredInFull' } },
    fund: { reading: { kind: 'interval', low: '7990.00', high: '8009.99' }, verdict: { kind: 'declaredInFull' } },
    working:
      'pension (640.00 ± 0.005) ÷ 8%: 7999.94–8000.06; medical (160.00 ± 0.005) ÷ 2%: 7999.75–8000.24; unemployment (40.00 ± 0.005) ÷ 0.5%: 7999.00–8000.99; fund (400 ± 0.5) ÷ 5%: 7990.00–8009.99. Pension by the provisional 4043–22607.',
  },
  {
    sentence: 'Medical still at the old floor while pension is at the new one: the lower bound above holds.',
    city: 'nanjing',
    category: 'employee',
    month: '2023-02',
    paid: { pension: '359.52', medical: '95.00', unemployment: '22.47' },
    wages: { '2022': '4000' },
    insurance: { reading: { kind: 'atOrBelowFloor', high: '4250.24' }, verdict: { kind: 'atLegalMinimum' } },
    working:
      'pension (359.52 ± 0.005) ÷ 8%: ≤ 4494.06; medical (95.00 − 10 ± 0.005) ÷ 2%: ≤ 4250.24; unemployment (22.47 ± 0.005) ÷ 0.5%: ≤ 4494.99. 4494 × 8% = 359.52, 4250 × 2% + 10 = 95.00, 4494 × 0.5% = 22.47; a wage of 4000 is below both floors.',
  },
  {
    sentence: 'Insurance and fund on one base below the wage.',
    city: 'nanjing',
    category: 'employee',
    month: '2020-03',
    paid: { pension: '480.00', medical: '130.00', unemployment: '30.00', 'housing-fund': '480' },
    fundRate: '8%',
    wages: { '2017': '7500', '2018': '7500' },
    insurance: {
      reading: { kind: 'interval', low: '5999.94', high: '6000.06' },
      verdict: { kind: 'likelyUnderDeclared', atLeast: '1499.94', atMost: '1500.06' },
    },
    fund: {
      reading: { kind: 'interval', low: '5993.75', high: '6006.24' },
      verdict: { kind: 'likelyUnderDeclared', atLeast: '1493.76', atMost: '1506.25' },
    },
    working:
      'pension (480.00 ± 0.005) ÷ 8%: 5999.94–6000.06; medical (130.00 − 10 ± 0.005) ÷ 2%: 5999.75–6000.24; unemployment (30.00 ± 0.005) ÷ 0.5%: 5999.00–6000.99; fund (480 ± 0.5) ÷ 8%: 5993.75–6006.24. Insurance 7500 − 6000.06 to 7500 − 5999.94, fund 7500 − 6006.24 to 7500 − 5993.75.',
  },
  {
    sentence: 'A fund share at 10%.',
    city: 'nanjing',
    category: 'employee',
    month: '2021-09',
    paid: { 'housing-fund': '600' },
    fundRate: '10%',
    wages: { '2020': '6500' },
    fund: {
      reading: { kind: 'interval', low: '5995.00', high: '6004.99' },
      verdict: { kind: 'likelyUnderDeclared', atLeast: '495.01', atMost: '505.00' },
    },
    working: 'fund (600 ± 0.5) ÷ 10%: 5995.00–6004.99. 6500 − 6004.99 to 6500 − 5995.00.',
  },
  {
    sentence: 'Unpaid leave softens the accusation of the fund too.',
    city: 'nanjing',
    category: 'employee',
    month: '2021-10',
    paid: { 'housing-fund': '600' },
    fundRate: '10%',
    wages: { '2020': '6500' },
    falseAlarms: ['unpaidLeave'],
    fund: {
      reading: { kind: 'interval', low: '5995.00', high: '6004.99' },
      verdict: { kind: 'likelyUnderDeclared', atLeast: '495.01', atMost: '505.00', softened: true },
    },
    working: 'fund (600 ± 0.5) ÷ 10%: 5995.00–6004.99. 6500 − 6004.99 to 6500 − 5995.00.',
  },
  {
    sentence: 'Part of a month stops the accusation of the fund too.',
    city: 'nanjing',
    category: 'employee',
    month: '2021-11',
    paid: { 'housing-fund': '600' },
    fundRate: '10%',
    wages: { '2020': '6500' },
    falseAlarms: ['partMonth'],
    fund: { reading: { kind: 'interval', low: '5995.00', high: '6004.99' }, verdict: { kind: 'cannotTell' } },
    working: 'fund (600 ± 0.5) ÷ 10%: 5995.00–6004.99. 495.01 to 505.00 would be missing.',
  },
  {
    sentence: 'A flexible worker chooses the base: at the floor nothing can be too low.',
    city: 'fuzhou',
    category: 'flexible',
    month: '2018-06',
    paid: { pension: '620.00' },
    insurance: { reading: { kind: 'atOrBelowFloor', high: '3100.02' }, verdict: { kind: 'cannotTell' } },
    working: 'pension (620.00 ± 0.005) ÷ 20%: ≤ 3100.02. 3100 × 20% = 620.00.',
  },
];
