import { calculatePayroll, type CalculatedPayroll } from '../../src/payroll/payrollCalculation';
import type { Roster } from '../../src/payroll/roster';
import type { PayrollSettings } from '../../src/payroll/payrollSettings';
import { publishedProfiles } from '../publishedProfiles';
import { rosterOf, type TestPerson } from './rosterOf';

export const testSettings: PayrollSettings = {
  cityId: 'nanjing',
  categoryId: 'employee',
  month: '2025-03',
  carryOn: false,
  rates: {},
  ownCities: {},
  takeHome: null,
  trueUp: null,
};

const profiles = publishedProfiles.map(({ profile }) => ({ profile, sha256: null }));

/** People calculated by the published profiles. */
export function payrollOf(
  people: readonly TestPerson[],
  changes: Partial<PayrollSettings> = {},
  ofRoster: Partial<Roster> = {},
): CalculatedPayroll {
  return calculatePayroll(
    { ...rosterOf(people), ...ofRoster },
    { ...testSettings, ...changes },
    profiles,
    () => undefined,
  );
}
