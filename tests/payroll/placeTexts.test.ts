import { describe, expect, it } from 'vitest';
import { placeTexts } from '../../src/payroll/workbookSheets/placeTexts';
import { remarksByRow } from '../../src/payroll/workbookSheets/remarksByRow';
import type { Remark } from '../../src/payroll/remarks';
import { payrollOf } from './payrollOf';

describe('The place of a row', () => {
  const payroll = payrollOf([
    { wage: '10000' },
    { wage: '10000', city: '厦门市', month: '2025-05' },
    { wage: '10000', category: '灵活就业人员' },
    { wage: '10000', city: '亚特兰蒂斯', category: '职工', month: '2025-04' },
  ]);

  it('is the one it was calculated for, in words, and else what the roster says', () => {
    const [zh, en] = [placeTexts(payroll, 'zh'), placeTexts(payroll, 'en')];
    expect([0, 1, 2, 3].map(zh)).toEqual([
      { city: '南京', category: '职工', month: '2025-03' },
      { city: '厦门', category: '职工', month: '2025-05' },
      { city: '南京', category: '灵活就业人员', month: '2025-03' },
      { city: '亚特兰蒂斯', category: '职工', month: '2025-04' },
    ]);
    expect(en(1)).toMatchObject({ city: 'Xiamen', month: '2025-05' });
  });

  it('is spelled by its ids without a profile, and empty without a row', () => {
    expect(placeTexts({ ...payroll, profiles: [] }, 'zh')(0)).toEqual({
      ...{ city: 'nanjing', category: 'employee', month: '2025-03' },
    });
    const ofNanjing = payroll.profiles.filter(({ profile }) => profile.city.id === 'nanjing');
    const renamed = ofNanjing.map((one) => ({ ...one, profile: { ...one.profile, personCategories: [] } }));
    expect(placeTexts({ ...payroll, profiles: renamed }, 'zh')(0)).toMatchObject({
      city: '南京',
      category: 'employee',
    });
    expect(placeTexts(payrollOf([]), 'zh')(0)).toEqual({ city: '', category: '', month: '' });
  });
});

it('The remarks of a row are found among those of all, however many it has', () => {
  const remark = (row: number, text: string): Remark => ({
    ...{ row, text, column: 'pay', stops: 'nothing', reason: { kind: 'payFromWage' } },
  });
  const all = [remark(0, 'a'), remark(0, 'b'), remark(2, 'c'), remark(5, 'd'), remark(5, 'e'), remark(5, 'f')];
  const textsOf = (remarks: Remark[]) => {
    const of = remarksByRow(remarks);
    return [0, 1, 2, 3, 4, 5, 6].map((row) =>
      of(row)
        .map(({ text }) => text)
        .join(''),
    );
  };
  expect(textsOf(all)).toEqual(['ab', '', 'c', '', '', 'def', '']);
  expect(textsOf(all.slice(0, 3))).toEqual(['ab', '', 'c', '', '', '', '']);
  expect(textsOf([])).toEqual(['', '', '', '', '', '', '']);
});
