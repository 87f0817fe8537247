import type { CityProfile, SourceStatus } from '../src/rules/cityProfile';
import { monthsCovered } from '../src/rules/coverage';
import { schemeIds } from '../src/rules/schemes';
import { countToConfirm } from '../src/rules/toConfirm';
import { en } from '../src/ui/wording/en';
import { zh } from '../src/ui/wording/zh';
import type { Language } from './commandLine';

/** Why a file was not read at all. */
export type FileFault = 'missing' | 'folder' | 'noFile' | 'denied' | 'other';

type Words = {
  usage: string;
  noFile: string;
  fault: (fault: FileFault) => string;
  /** One line of coverage. What is stale is left out: that depends on the day. */
  valid: (profile: CityProfile) => string;
};

const faultsInChinese: Record<FileFault, string> = {
  missing: '没有这个文件。',
  folder: '是一个文件夹，请写出其中的文件。',
  noFile: '不是普通文件。',
  denied: '没有读这个文件的权限。',
  other: '读不出来。',
};

const faultsInEnglish: Record<FileFault, string> = {
  missing: 'there is no such file.',
  folder: 'is a folder; name the file in it.',
  noFile: 'is no ordinary file.',
  denied: 'may not be read: permission is missing.',
  other: 'could not be read.',
};

export const checkProfileWording: Record<Language, Words> = {
  zh: {
    usage: '用法：npm run -s check-profile -- [--lang zh|en] 文件…',
    noFile: '请写出要检查的城市档案。',
    fault: (fault) => faultsInChinese[fault],
    valid: (profile) => {
      const { city, first, last, schemes, categories, rules, sources, toConfirm } = coverageOf(profile);
      return (
        `合格。${city.name.zh}（${city.province.zh}），${first} 至 ${last}；` +
        `险种：${schemes.map((scheme) => zh.schemes[scheme]).join('、')}；` +
        `人员类别：${categories.map((category) => category.zh).join('、')}；规则 ${rules} 条；` +
        `依据 ${sources.all} 份（原文 ${sources.official}、转引 ${sources.secondary}、推定 ${sources.assumed}）；` +
        `待核对 ${toConfirm} 处。`
      );
    },
  },
  en: {
    usage: 'Usage: npm run -s check-profile -- [--lang zh|en] FILE…',
    noFile: 'Name the city profiles to check.',
    fault: (fault) => faultsInEnglish[fault],
    valid: (profile) => {
      const { city, first, last, schemes, categories, rules, sources, toConfirm } = coverageOf(profile);
      return (
        `valid. ${city.name.en} (${city.province.en}), ${first} to ${last}; ` +
        `schemes: ${schemes.map((scheme) => en.schemes[scheme]).join(', ')}; ` +
        `person categories: ${categories.map((category) => category.en).join(', ')}; rules: ${rules}; ` +
        `sources: ${sources.all} (${sources.official} original, ${sources.secondary} second-hand, ${sources.assumed} assumed); ` +
        `to be confirmed: ${toConfirm}.`
      );
    },
  },
};

function coverageOf(profile: CityProfile) {
  const { city, personCategories, contributionRules, sources } = profile;
  const { firstMonth, lastMonth } = monthsCovered(profile);
  const having = (status: SourceStatus) => sources.filter((source) => source.status === status).length;
  return {
    city,
    first: firstMonth,
    last: lastMonth,
    schemes: schemeIds.filter((id) =>
      contributionRules.some((rule) => rule.scheme === id || rule.includes.includes(id)),
    ),
    categories: personCategories.map((category) => category.name),
    rules: contributionRules.length,
    sources: {
      all: sources.length,
      official: having('official'),
      secondary: having('secondary'),
      assumed: having('assumed'),
    },
    toConfirm: countToConfirm(profile),
  };
}
