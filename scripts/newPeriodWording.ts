import type { CityProfile, ContributionRule } from '../src/rules/cityProfile';
import type { CarriedRule, NewPeriod, SkippedScheme } from '../src/rules/newPeriod';
import { en } from '../src/ui/wording/en';
import { zh } from '../src/ui/wording/zh';
import { categoryNames } from './categoryNames';
import type { Language } from './commandLine';

type Added = NewPeriod & { kind: 'added' };

type Words = {
  usage: string;
  unknownCity: (cityId: string, known: readonly string[]) => string;
  badMonth: (month: string) => string;
  nothingToAdd: (profile: CityProfile, month: string) => string;
  written: (file: string, period: Added) => string;
  carried: (carried: CarriedRule, profile: CityProfile) => string;
  /** What there is to confirm in a rule, a line for each. */
  figures: (rule: ContributionRule) => string[];
  skippedHeading: string;
  skipped: (skipped: SkippedScheme, profile: CityProfile) => string;
  next: (sourceId: string) => string;
};

export const newPeriodWording: Record<Language, Words> = {
  zh: {
    usage: '用法：npm run new-period -- 城市 2027-01 [--folder 文件夹] [--lang zh|en]',
    unknownCity: (cityId, known) => `没有 ${cityId} 的档案，有的是：${known.join('、')}。`,
    badMonth: (month) => `${month} 不是月份，应写成 2027-01 的样子。`,
    nothingToAdd: ({ city }, month) => `${city.name.zh}：${month} 没有可以沿用的规则，文件没有改动。`,
    written: (file, { profile, carried, sourceId }) =>
      `${file}：版次 ${profile.revision}，新增 ${carried.length} 条规则，都是暂行，每个数字的依据都是 ${sourceId}，待核对：`,
    carried: ({ rule, from }, profile) =>
      `${zh.schemes[rule.scheme]}（${categoryNames(profile, rule.personCategories, 'zh').join('、')}）${monthsOf(rule, ' 至 ')}，沿用 ${monthsOf(from, ' 至 ')}`,
    figures: (rule) => [
      ...(rule.wageYear === null ? [] : [`工资年度 ${rule.wageYear}`]),
      ...(rule.base.kind === 'clampedWage' ? [`下限 ${rule.base.floor}，上限 ${rule.base.ceiling}`] : []),
      ...(rule.base.kind === 'fixed' ? [`固定基数 ${rule.base.amount}`] : []),
      ...(rule.rates.kind === 'options'
        ? rule.rates.options.map(
            ({ name, employer, employee }) => `费率（${name.zh}）单位 ${employer}，个人 ${employee}`,
          )
        : []),
      ...(rule.rates.kind === 'range'
        ? [`费率 ${rule.rates.lowest} 至 ${rule.rates.highest}，步长 ${rule.rates.step}，建议 ${rule.rates.suggested}`]
        : []),
      ...rule.flatFees.map(({ payer, name, amount, period }) => {
        const who = { employer: '单位', employee: '个人', government: '政府' }[payer];
        return `定额 ${name.zh}，${who} ${amount} 元，${period === 'month' ? '每月' : '每年'}`;
      }),
      '起止月份、取整',
    ],
    skippedHeading: '没有新增：',
    skipped: (skipped, profile) => {
      const [who] = categoryNames(profile, [skipped.personCategory], 'zh');
      const what = `${zh.schemes[skipped.scheme]}（${who}）`;
      switch (skipped.why) {
        case 'runsOn':
          return `${what}：${skipped.from} 至 ${skipped.to} 的规则还在用。`;
        case 'isThere':
          return `${what}：${skipped.from} 至 ${skipped.to} 的规则已经有了。`;
        case 'ended':
          return `${what}：资料到 ${skipped.lastMonth} 为止，上一个月没有规则可以沿用。`;
        case 'notBegun':
          return `${what}：规则从 ${skipped.firstMonth} 才开始。`;
      }
    },
    next: (sourceId) =>
      `接着：照通知逐项改好，写上 announcedOn，把 provisional 改为 false，依据换成通知；${sourceId} 用完删去，然后 npm run fix、npm test。`,
  },
  en: {
    usage: 'Usage: npm run new-period -- CITY 2027-01 [--folder FOLDER] [--lang zh|en]',
    unknownCity: (cityId, known) => `There is no profile of ${cityId}; there are ${known.join(', ')}.`,
    badMonth: (month) => `${month} is not a month; write it like 2027-01.`,
    nothingToAdd: ({ city }, month) => `${city.name.en}: no rule can be carried into ${month}; the file is as it was.`,
    written: (file, { profile, carried, sourceId }) =>
      `${file}: revision ${profile.revision}, rules added: ${carried.length}, all provisional, every figure with the source ${sourceId} and to be confirmed:`,
    carried: ({ rule, from }, profile) =>
      `${en.schemes[rule.scheme]} (${categoryNames(profile, rule.personCategories, 'en').join(', ')}), ${monthsOf(rule, ' to ')}, carried from ${monthsOf(from, ' to ')}`,
    figures: (rule) => [
      ...(rule.wageYear === null ? [] : [`wage year ${rule.wageYear}`]),
      ...(rule.base.kind === 'clampedWage' ? [`floor ${rule.base.floor}, ceiling ${rule.base.ceiling}`] : []),
      ...(rule.base.kind === 'fixed' ? [`fixed base ${rule.base.amount}`] : []),
      ...(rule.rates.kind === 'options'
        ? rule.rates.options.map(
            ({ name, employer, employee }) => `rate (${name.en}) employer ${employer}, employee ${employee}`,
          )
        : []),
      ...(rule.rates.kind === 'range'
        ? [
            `rates ${rule.rates.lowest} to ${rule.rates.highest}, step ${rule.rates.step}, suggested ${rule.rates.suggested}`,
          ]
        : []),
      ...rule.flatFees.map(
        ({ payer, name, amount, period }) => `flat fee ${name.en}, ${payer} ${amount} yuan a ${period}`,
      ),
      'first and last month, rounding',
    ],
    skippedHeading: 'Not added:',
    skipped: (skipped, profile) => {
      const [who] = categoryNames(profile, [skipped.personCategory], 'en');
      const what = `${en.schemes[skipped.scheme]} (${who})`;
      switch (skipped.why) {
        case 'runsOn':
          return `${what}: the rule for ${skipped.from} to ${skipped.to} goes on.`;
        case 'isThere':
          return `${what}: the rule for ${skipped.from} to ${skipped.to} is there already.`;
        case 'ended':
          return `${what}: our figures end with ${skipped.lastMonth}; the month before has no rule to carry on.`;
        case 'notBegun':
          return `${what}: its rules begin in ${skipped.firstMonth}.`;
      }
    },
    next: (sourceId) =>
      `Next: put each figure right by the notice, fill in announcedOn, set provisional to false, name the notice as the source; remove ${sourceId} once nothing names it, then npm run fix and npm test.`,
  },
};

function monthsOf({ effectiveFrom, effectiveTo }: ContributionRule, between: string): string {
  return effectiveFrom + between + effectiveTo;
}
