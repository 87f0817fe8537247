/** Plans of a few people of the published cities. */
import { planRows } from '../../src/payroll/payrollPlans';
import type { PayrollSettings } from '../../src/payroll/payrollSettings';
import { publishedProfiles } from '../publishedProfiles';
import { rosterOf, type TestPerson } from './rosterOf';

export const profiles = publishedProfiles.map(({ profile }) => profile);

export const settings: PayrollSettings = {
  cityId: 'nanjing',
  categoryId: 'employee',
  month: '2025-03',
  carryOn: false,
  rates: {},
  ownCities: {},
  takeHome: null,
  trueUp: null,
};

export function plan(people: TestPerson[], changes: Partial<PayrollSettings> = {}) {
  return planRows(rosterOf(people), { ...settings, ...changes }, profiles);
}
