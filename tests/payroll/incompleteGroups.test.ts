import { expect, it } from 'vitest';
import { incompleteGroups } from '../../src/payroll/workbookSheets/incompleteGroups';
import { payrollOf } from './payrollOf';

const person = { wage: '10000' };

it('Groups lack those who were not calculated, as far as it is known where they belong', () => {
  // No fund takes 30%.
  const refused = { ...person, fundRate: 300_000 };
  const { isSchemeIncomplete, ...groups } = incompleteGroups(
    payrollOf([
      { ...refused, department: '甲' },
      { ...refused, department: '乙', city: '厦门' },
      { ...person, department: '丙', city: '亚特兰蒂斯' },
      { ...person, department: '丁', city: '福州' },
    ]),
  );
  expect(groups).toEqual({
    ...{ everybody: true, hasFaulty: true, schemesWithoutRule: new Set() },
    ...{ cityIds: new Set(['nanjing', 'xiamen']), departments: new Set(['甲', '乙', '丙']) },
  });
  expect(isSchemeIncomplete('pension')).toBe(true);
});

it('Groups lack a scheme without a rule', () => {
  // In August 2025 nothing was found of work injury in Xiamen; pension there is carried on for nobody.
  const { isSchemeIncomplete, ...groups } = incompleteGroups(
    payrollOf([
      { ...person, department: '甲' },
      { ...person, city: '厦门', month: '2025-08' },
    ]),
  );
  expect(groups).toEqual({
    ...{ everybody: true, hasFaulty: false, schemesWithoutRule: new Set(['work-injury']) },
    ...{ cityIds: new Set(['xiamen']), departments: new Set(['']) },
  });
  expect([isSchemeIncomplete('work-injury'), isSchemeIncomplete('pension')]).toEqual([true, false]);
});

it('Nothing is incomplete where everybody is calculated by rules of every scheme', () => {
  const { isSchemeIncomplete, ...groups } = incompleteGroups(payrollOf([person]));
  expect(groups).toEqual({
    ...{ everybody: false, hasFaulty: false, schemesWithoutRule: new Set() },
    ...{ cityIds: new Set(), departments: new Set() },
  });
  expect(isSchemeIncomplete('pension')).toBe(false);
});
