import type { Decimal } from '../../../calc/decimal';
import { limitReached, type NearestAmount, type ReverseLookup } from '../../../calc/reverseLookup';
import { onlyWholeYuanWithin } from '../../../calc/wholeYuan';
import type { Payer } from '../../../rules/cityProfile';
import type { RuleVersion } from '../../../rules/ruleVersions';
import { formatAmount as yuan } from '../../format';
import { version } from '../explanation/zh';
import { span } from '../solvedWagesZh';
import { unknownLimits, type UnknownLimit } from '../zh';

function nearest(one: NearestAmount): string {
  return `${yuan(one.amount)}（基数 ${span(one.lowestBase, one.highestBase)}）`;
}

function likely(lowest: Decimal, highest: Decimal): string {
  const whole = onlyWholeYuanWithin(lowest, highest);
  return whole === null || lowest.eq(highest) ? '' : `，最可能是 ${yuan(whole)}`;
}

function lookup(reading: ReverseLookup): { headline: string; detail: string } {
  switch (reading.kind) {
    case 'interval':
      return {
        headline: `申报基数 ${span(reading.lowestBase, reading.highestBase)}`,
        detail: `这个区间里的基数都扣出同一个数${likely(reading.lowestBase, reading.highestBase)}。`,
      };
    case 'atOrBelowFloor':
      return {
        headline: `按下限申报：基数不高于 ${yuan(reading.highestBase)}`,
        detail: '工资低于下限的人也按下限缴，所以只能知道上界。',
      };
    case 'atOrAboveCeiling':
      return {
        headline: `按上限申报：基数不低于 ${yuan(reading.lowestBase)}`,
        detail: '已到上限，再高的工资也扣这么多。',
      };
    case 'anyBase':
      return { headline: '扣款与基数无关', detail: '这里的费率为零，或基数固定，扣多少看不出申报基数。' };
    case 'belowMinimum':
      return {
        headline: `低于规则的最低金额 ${yuan(reading.nearest.amount)}`,
        detail: `若没有下限，相当于基数 ${span(reading.impliedLowestBase, reading.impliedHighestBase)}。可能少报、缺项，或不是整月，请核实。`,
      };
    case 'aboveMaximum':
      return {
        headline: `高于规则的最高金额 ${yuan(reading.nearest.amount)}`,
        detail: `若没有上限，相当于基数 ${span(reading.impliedLowestBase, reading.impliedHighestBase)}。可能含补差、补缴或别的项目，请核实。`,
      };
    case 'impossible': {
      const neighbours = [reading.nearestBelow, reading.nearestAbove].flatMap((one) => (one ? [nearest(one)] : []));
      return {
        headline: '没有哪个基数会扣出这个数',
        detail: `最接近的可能：${neighbours.join('；')}。请核对险种是否选全、有无定额或补差。`,
      };
    }
  }
}

/** From a deduction back to the declared base, on 算一算 and 查工资条. */
export const zh = {
  heading: '从扣款反推申报基数',
  lead: '填工资条上扣的数，看单位按多少基数申报。',
  payer: '这笔钱由谁缴',
  schemes: '这笔扣款包含',
  nothingToRead: '这个月没有可以反推的险种。',
  notExhaustive: '新旧规则的组合很多，只试了最可能的几十种：以上不能当作结论。',
  noScheme: '请至少选一个险种。',
  absent: (names: string) => `${names}：这个月没有规则，不能反推。超出现有资料的，可打开“按最近一期暂算”。`,
  mixed: '公积金的基数常与社保不同；分开填更准。',
  amount: (payer: Payer): string => (payer === 'employee' ? '个人每月扣款' : '单位每月缴费'),
  amountHint: '照工资条写，带分的写到分。',
  result: '反推结果',
  lookup,
  rounded: '按整元理解：工资条上的数可能四舍五入到元。',
  exactly: '按填写的数逐分计算。',
  fitsOther: (versions: RuleVersion[], lookup: ReverseLookup) =>
    `符合 ${versions.map((one) => version(one, limitReached(lookup))).join('，')}`,
  fitsOtherDetail: '现行规则下没有基数扣出这个数；单位当时可能用的是这套规则，之后可能要补差。',
  unknownLimit: (limit: UnknownLimit) => `${unknownLimits[limit]}没有查到，不能据此下结论。`,
  blocked: '所选险种里有一处填写看不懂，改好后再反推。',
};

export type ReverseWording = typeof zh;
