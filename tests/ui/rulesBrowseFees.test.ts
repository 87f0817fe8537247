import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../src/rules/ruleTimeline';
import { feesShort } from '../../src/ui/rules/browse/pictureFigures';
import { timelineRows } from '../../src/ui/rules/browse/timelineRows';
import { en as enPage } from '../../src/ui/wording/en';
import { en } from '../../src/ui/wording/ruleBrowse/en';
import { zh } from '../../src/ui/wording/ruleBrowse/zh';
import { zh as zhPage } from '../../src/ui/wording/zh';
import { publishedProfile } from '../publishedProfiles';

// Xiamen went from years that begin in July to calendar years: 200 yuan for the half-year between, 430 for the year after.
const xiamen = publishedProfile('xiamen');
const medical = timelineOf(xiamen, 'resident')!.schemes.find(({ scheme }) => scheme === 'medical')!;

function feesOf(month: string, language: 'zh' | 'en'): string | undefined {
  const [words, page] = language === 'zh' ? [zh, zhPage] : [en, enPage];
  const rows = timelineRows(xiamen, 'resident', medical, words, page);
  const row = rows.find(({ entry }) => entry.firstMonth <= month && month <= entry.lastMonth);
  return row?.cells.find(({ columns: [column] }) => column === 'fees')?.text;
}

function shortOf(month: string): string[] {
  return xiamen.contributionRules
    .filter(({ personCategories, effectiveFrom }) => personCategories.includes('resident') && effectiveFrom === month)
    .map((rule) => feesShort(rule, zh));
}

describe('a fee that is paid once', () => {
  it('is for its period where that is less than a year', () => {
    expect(feesOf('2022-09', 'zh')).toBe('个人这一期 200 元（城乡居民医保个人缴费（半年））');
    expect(feesOf('2022-09', 'en')).toContain('Employee 200 yuan for this period (');
    expect(shortOf('2022-07')).toEqual(['200/这一期']);
  });

  it('is for a year where it is a year', () => {
    expect(feesOf('2023-03', 'zh')).toBe('个人每年 430 元（城乡居民医保个人缴费）');
    expect(feesOf('2023-03', 'en')).toContain('Employee 430 yuan a year (');
    expect(shortOf('2023-01')).toEqual(['430/年']);
  });
});
