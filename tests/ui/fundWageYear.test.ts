import { expect, it } from 'vitest';
import { hasFundYearFromJuly } from '../../src/ui/payslip/fundWageYear';
import { publishedProfile } from '../publishedProfiles';

it('is said of Fuzhou alone, where every fund rule says so itself', () => {
  const said = (city: string) => {
    const funds = publishedProfile(city).contributionRules.filter(({ scheme }) => scheme === 'housing-fund');
    const texts = funds.map(({ note, wageYear }) => note?.includes(`基数是 ${wageYear ?? ''} 年 7 月至`) ?? false);
    return [hasFundYearFromJuly(publishedProfile(city)), new Set(texts)];
  };
  expect(said('fuzhou')).toEqual([true, new Set([true])]);
  expect(said('nanjing')).toEqual([false, new Set([false])]);
  expect(said('xiamen')).toEqual([false, new Set([false])]);
});
