import type { FalseAlarm } from '../../../calc/falseAlarm';
import type { Missing, Verdict } from '../../../calc/verdict';
import type { GroupAssessment } from '../../payslip/groupAssessment';
import { formatAmount as yuan } from '../../format';
import { groups, names } from './namesZh';
import { span } from './spansZh';

/** What a verdict speaks of: the whole group, or only the schemes that stand on the payslip. */
export type Subject = Pick<GroupAssessment, 'group' | 'schemes' | 'isWhole' | 'departures'>;

function subject({ group, schemes: ids, isWhole }: Subject): string {
  return isWhole || ids.length === 0 ? groups[group] : names(ids);
}

export function verdict(one: Verdict, about: Subject): { headline: string; detail: string } {
  const of = subject(about);
  const then = about.departures.length > 0 ? '当时的' : '';
  switch (one.kind) {
    case 'declaredInFull':
      return {
        headline: `${of}：看来是足额申报`,
        detail: '从扣款反推的申报基数，不低于按你的工资应缴的基数（相差不到一元不算）。',
      };
    case 'likelyUnderDeclared':
      return {
        headline: one.atLeast.eq(one.atMost)
          ? `${of}：可能少报，基数每月差 ${yuan(one.atLeast)} 元`
          : `${of}：可能少报，基数每月至少差 ${yuan(one.atLeast)} 元`,
        detail: `${one.atLeast.eq(one.atMost) ? '' : `至多差 ${yuan(one.atMost)} 元。`}应缴基数高于从扣款反推的申报基数。请先核对有没有下面的情况，再向单位或机构核实。`,
      };
    case 'atLegalMinimum':
      return one.isLawful === true
        ? { headline: `${of}：按${then}下限缴，与你的工资相符`, detail: '工资不高于下限的人，都按下限缴。' }
        : { headline: `${of}：按${then}下限缴`, detail: '是否足额，要看你的月平均工资：填上工资再判断。' };
    case 'belowLegalMinimum':
      return {
        headline: `${of}：可能低于法定最低`,
        detail: `扣款相当于基数 ${span(one.impliedLowest, one.impliedHighest)}，比任何人都应按的下限还低。可能少报、缺项，或不是整月，请核实。`,
      };
    case 'atCeiling':
      return {
        headline: then === '' ? `${of}：已按上限缴，不存在少报` : `${of}：按当时的上限缴，看来没有少报`,
        detail: '到了上限，工资再高也缴这么多。',
      };
    case 'cannotTell':
      return { headline: `${of}：还不能判断`, detail: one.missing.map(missing).join('') };
  }
}

function missing(one: Missing): string {
  switch (one.kind) {
    case 'wage':
      return '缺你的月平均工资，填上就能比较。';
    case 'limit':
      return `${names(one.schemes)}的${one.limit === 'floor' ? '下限' : '上限'}没有查到，不能据此下结论。`;
    case 'chosenByPerson':
      return '这类人员的基数由本人选定，没有少报一说。';
    case 'anyBase':
      return '这笔扣款与基数无关，看不出申报基数。';
    case 'impossible':
      return '没有哪个基数会扣出这个数：请核对金额、险种和比例，或里面有别的项目。';
    case 'aboveMaximum':
      return '扣款高于规则的最高金额：可能含补差、补缴或别的项目。';
    case 'contradiction':
      return '各行对应的基数不同，可能是两个基数、补差，或另有定额；逐行看下面。';
    case 'noRule':
      return `${names(one.schemes)}：这个月我们没有规则。`;
    case 'estimatedRules':
      return '这个月的规则还没有资料，只是按最近一期暂算。';
    case 'flatFee':
      return '含不含大病定额会得出两个不同的结论：请再填养老或失业一行。';
    case 'fundRate':
      return '缴存比例不同，结论不同：请填工资条或公积金账户上的比例。';
    case 'separateFigures':
      return '有一个数里合着社保和公积金，或由它推出，而两者可能是两个基数：请分开填。';
    case 'wageYears':
      return '合在一个数里的几项，要按不同年份的工资申报，基数本来就可能不同：请分开填。';
    case 'circumstance':
      return `你选了“${falseAlarms[one.alarm].label}”：这个月的扣款不能拿来下结论。`;
  }
}

export const falseAlarms: Record<FalseAlarm, { label: string; effect: string }> = {
  joinedLastYear: {
    label: '上一年中途入职，或今年才入职',
    effect: '基数按入职后的月平均或首月工资算，可能比你填的低。',
  },
  unpaidLeave: { label: '上一年请过事假、病假或产假，工资少过', effect: '月平均工资会低一些。' },
  partMonth: { label: '这个月没上满，刚入职、离职或停薪', effect: '不是整月的扣款，不能比。' },
  bonusOfAnotherYear: {
    label: '填的工资里有别的年份的奖金，或奖金跨年才发',
    effect: '奖金算在哪一年，可能使月平均工资变化，请核实。',
  },
  twoJobs: { label: '同时有两个单位发工资', effect: '工资可能分在两处申报，请核实。' },
  newLimitsPending: { label: '单位说新基数还没有调整，之后补差', effect: '等调整或补差之后再看。' },
};

export const verdictWords: Record<Verdict['kind'], string> = {
  declaredInFull: '看来足额',
  likelyUnderDeclared: '可能少报',
  atLegalMinimum: '按下限缴',
  belowLegalMinimum: '可能低于法定最低',
  atCeiling: '按上限缴',
  cannotTell: '还不能判断',
};
