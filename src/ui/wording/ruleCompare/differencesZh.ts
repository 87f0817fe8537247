import type { ContributionRule, FlatFee, Payer, RateOption, SchemeId } from '../../../rules/cityProfile';
import type { MissingRule, RangeFigure, RuleDifference } from '../../../rules/ruleDifferences';
import type { PartOfYear } from '../../../rules/yearlyTerms';
import { formatLimit } from '../../format';
import type { FeeTerms } from '../../rules/compare/yearlyComparison';
import { formatFigureDifference } from '../../signedAmount';
import { day, zh as common } from '../zh';
import type { SideNames } from './sideNames';

const { calculate, payers, schemes } = common;

const rangeFigures: Record<RangeFigure, string> = {
  lowest: '最低比例',
  highest: '最高比例',
  step: '比例的级差',
  suggested: '预填比例',
};

/** Why a side has no rule, as what our data holds. */
export function missing(reason: MissingRule, knownOn: string): string {
  return reason.kind === 'notListed' ? '这个人员类别的档案里没有这一险种' : calculate.noRule(reason, knownOn);
}

/** One difference in words; a rise or fall in brackets. */
export function difference(one: RuleDifference, names: SideNames, terms: FeeTerms): string {
  switch (one.kind) {
    case 'onlyBefore':
      return notThere(names.after, one.missing);
    case 'onlyAfter':
      return notThere(names.before, one.missing);
    case 'nowIncluded':
      return `${names.after}已含在${schemes[one.within]}里，${names.before}单独缴`;
    case 'nowSeparate':
      return `${names.after}单独缴，${names.before}含在${schemes[one.within]}里`;
    case 'includedElsewhere':
      return inWords('含在', schemes[one.before], schemes[one.after], names);
    case 'includes':
      return [
        one.added.length > 0 && `${names.after}含${listed(one.added)}`,
        one.removed.length > 0 && `${names.before}含${listed(one.removed)}`,
      ]
        .filter(Boolean)
        .join('，');
    case 'baseKind':
      return inWords('基数', base(one.before), base(one.after), names);
    case 'limit':
      return limit(one, names);
    case 'fixedBase':
      return pair('固定基数', formatLimit(one.before), formatLimit(one.after), one.difference, names);
    case 'rateKind':
      return inWords('费率', rates(one.before), rates(one.after), names);
    case 'firstOption':
      return inWords('不选档时按', option(one.before), option(one.after), names);
    case 'rate': {
      const label = `${one.name === null ? '' : `${one.name.zh}：`}${payers[one.payer]}费率`;
      return pair(label, one.before, one.after, one.difference, names);
    }
    case 'optionsAdded':
      return `${names.after}另列的档：${one.options.map(option).join('、')}`;
    case 'optionsRemoved':
      return `${names.before}另列的档：${one.options.map(option).join('、')}`;
    case 'ownRate':
      return inWords('可用单位自己的费率', ownRate(one.before), ownRate(one.after), names);
    case 'range':
      return pair(rangeFigures[one.figure], one.before, one.after, one.difference, names);
    case 'rangePayers':
      return inWords('由谁缴', whoPays(one.before), whoPays(one.after), names);
    case 'feeAdded':
      return onOneSide(fee(one.fee, terms.after.part), names.after, isUnknownOnOther(one.fee, terms.before));
    case 'feeRemoved':
      return onOneSide(fee(one.fee, terms.before.part), names.before, isUnknownOnOther(one.fee, terms.after));
    case 'fee': {
      const change = terms.areForLikeTimes ? one.difference : null;
      return one.before.name.zh === one.after.name.zh && change !== null
        ? pair(
            feeName(one.after, terms.after.part),
            formatLimit(one.before.amount),
            formatLimit(one.after.amount),
            change,
            names,
          )
        : pair('定额', fee(one.before, terms.before.part), fee(one.after, terms.after.part), change, names);
    }
    case 'rounding': {
      const [before, after] = [one.before, one.after].map(calculate.roundingRule);
      return inWords(one.of === 'base' ? '基数取整' : `${payers[one.of]}金额取整`, before, after, names);
    }
    case 'wageYear':
      return inWords('按哪年的月平均工资', wageYear(one.before), wageYear(one.after), names);
    case 'provisional': {
      const [before, after] = one.isAfter ? ['正式', '暂行'] : ['暂行', '正式'];
      return inWords('规则', before, after, names);
    }
    case 'announced':
      return inWords('公布日', announced(one.before), announced(one.after), names);
  }
}

/** A scheme that a category never has is no gap in our data. */
function notThere(side: string, reason: MissingRule): string {
  return reason.kind === 'notListed' ? `${side}：${missing(reason, '')}` : `${side}没有资料，不能比`;
}

/** What the government pays is not in our data of a side that lacks its part: it is not 0 there. */
function isUnknownOnOther({ payer }: FlatFee, other: FeeTerms['before']): boolean {
  return payer === 'government' && other.lacksSubsidy;
}

function onOneSide(text: string, side: string, isUnknown: boolean): string {
  return `${side}另有的定额：${text}${isUnknown ? '（另一边没有这项资料，不当作 0）' : ''}`;
}

export function limit(one: Extract<RuleDifference, { kind: 'limit' }>, names: SideNames, whose = ''): string {
  const [before, after] = [one.before, one.after].map(calculate.limit);
  return pair(`${whose}${one.limit === 'floor' ? '下限' : '上限'}`, before, after, one.difference, names);
}

/** Figures: `下限 4,879 → 4,952（+73）`, and of two places `下限 5,025 与 4,579（−446）`. */
function pair(
  label: string,
  before: string | undefined,
  after: string | undefined,
  change: string | null,
  names: SideNames,
): string {
  const signed = change === null || change === '0' ? '' : `（${formatFigureDifference(change)}）`;
  return `${label} ${before} ${names.relation === 'time' ? '→' : '与'} ${after}${signed}`;
}

/** Words, which need to be told apart: `不选档时按：南京一类，厦门二类`. */
function inWords(label: string, before: string | undefined, after: string | undefined, names: SideNames): string {
  return names.relation === 'time'
    ? `${label}：${before} → ${after}`
    : `${label}：${names.before} ${before}，${names.after} ${after}`;
}

export function listed(ids: readonly SchemeId[]): string {
  return ids.map((id) => schemes[id]).join('、');
}

function base(one: ContributionRule['base']): string {
  switch (one.kind) {
    case 'clampedWage':
      return `按工资（${calculate.limit(one.floor)} 至 ${calculate.limit(one.ceiling)}）`;
    case 'fixed':
      return `固定 ${formatLimit(one.amount)}`;
    case 'none':
      return '没有（只缴定额）';
  }
}

function rates(one: ContributionRule['rates']): string {
  switch (one.kind) {
    case 'options':
      return one.options.map(option).join('、');
    case 'range':
      return `${whoPays(one.payers)} ${one.lowest} 至 ${one.highest} 任选`;
    case 'none':
      return '没有';
  }
}

function option({ name, employer, employee }: RateOption): string {
  return `${name.zh}（单位 ${employer}、个人 ${employee}）`;
}

function whoPays(ones: readonly Payer[]): string {
  return ones.map((one) => payers[one]).join('、');
}

function ownRate(payer: Payer | null): string {
  return payer === null ? '否' : `是（${payers[payer]}）`;
}

function feeName({ name, payer, period }: FlatFee, part: PartOfYear | null): string {
  const who = payer === 'government' ? '政府' : payers[payer];
  return `${name.zh} ${who}${part !== null ? '这一期' : period === 'month' ? '每月' : '每年'}`;
}

function fee(one: FlatFee, part: PartOfYear | null): string {
  return `${feeName(one, part)} ${formatLimit(one.amount)} 元`;
}

function wageYear(year: string | null): string {
  return year === null ? '无' : `${year} 年`;
}

function announced(text: string | null): string {
  return text === null ? '未查到' : day(text);
}
