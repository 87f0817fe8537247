import type { CityProfile } from '../src/rules/cityProfile';
import type { Staleness } from '../src/rules/freshness';
import { en } from '../src/ui/wording/en';
import { zh } from '../src/ui/wording/zh';
import { categoryNames } from './categoryNames';
import type { Language } from './commandLine';

type Words = {
  usage: string;
  notADay: (text: string) => string;
  heading: (day: string) => string;
  city: (profile: CityProfile) => string;
  nothing: string;
  describe: (staleness: Staleness, profile: CityProfile) => string;
};

export const freshnessWording: Record<Language, Words> = {
  zh: {
    usage: '用法：npm run freshness -- [--on 2027-07-01] [--folder 文件夹] [--lang zh|en]',
    notADay: (text) => `${text} 不是日历上的一天。`,
    heading: (day) => `到 ${day}，可能已经过时的：`,
    city: ({ city, checkedOn }) => `${city.name.zh}（${checkedOn} 核对过）`,
    nothing: '没有。',
    describe: (staleness, profile) => {
      switch (staleness.kind) {
        case 'notChecked':
          return `上次核对是 ${staleness.checkedOn}，已超过六个月。`;
        case 'provisional': {
          const { scheme, personCategories, effectiveFrom, effectiveTo } = staleness.rule;
          const who = categoryNames(profile, personCategories, 'zh').join('、');
          const what = `${zh.schemes[scheme]}（${who}）`;
          return `${what}：${effectiveFrom} 至 ${effectiveTo} 的规则自 ${staleness.knownSince} 起是暂行，已超过九个月，还没有正式的。`;
        }
        case 'pastEnd': {
          const [who] = categoryNames(profile, [staleness.personCategory], 'zh');
          return `${zh.schemes[staleness.scheme]}（${who}）：资料到 ${staleness.lastMonth} 为止。`;
        }
      }
    },
  },
  en: {
    usage: 'Usage: npm run freshness -- [--on 2027-07-01] [--folder FOLDER] [--lang zh|en]',
    notADay: (text) => `${text} is not a day of the calendar.`,
    heading: (day) => `What may be out of date on ${day}:`,
    city: ({ city, checkedOn }) => `${city.name.en} (checked on ${checkedOn})`,
    nothing: 'Nothing.',
    describe: (staleness, profile) => {
      switch (staleness.kind) {
        case 'notChecked':
          return `Last checked on ${staleness.checkedOn}, more than six months ago.`;
        case 'provisional': {
          const { scheme, personCategories, effectiveFrom, effectiveTo } = staleness.rule;
          const who = categoryNames(profile, personCategories, 'en').join(', ');
          const what = `${en.schemes[scheme]} (${who})`;
          return `${what}: the rule for ${effectiveFrom} to ${effectiveTo} has been provisional since ${staleness.knownSince}, for more than nine months, and there is no final one.`;
        }
        case 'pastEnd': {
          const [who] = categoryNames(profile, [staleness.personCategory], 'en');
          return `${en.schemes[staleness.scheme]} (${who}): our figures end with ${staleness.lastMonth}.`;
        }
      }
    },
  },
};
