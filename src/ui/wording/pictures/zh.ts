import type { Payer, SchemeId } from '../../../rules/cityProfile';
import { zh as common } from '../zh';

const { schemes } = common;

const limitNames = { floor: '下限', ceiling: '上限' };

function listed(ids: readonly SchemeId[]): string {
  return ids.map((id) => schemes[id]).join('、');
}

/** A point of the picture of contributions against the wage, amounts as spelled. */
type PointInWords = { wage: string } & Record<Payer, string>;

type CurveInWords = { here: PointInWords; least: PointInWords | null; most: PointInWords | null; limits: string[] };

/** What the pictures of 算一算 are called and say. */
export const zh = {
  payers: '谁缴多少',
  payersText: (total: Record<Payer, string>, lines: readonly { scheme: SchemeId; text: Record<Payer, string> }[]) =>
    `单位每月共缴 ${total.employer} 元，个人 ${total.employee} 元。${lines
      .map(({ scheme, text }) => `${schemes[scheme]}：单位 ${text.employer}，个人 ${text.employee}`)
      .join('；')}。`,
  wage: '工资与缴费',
  wageAxis: '缴费工资（元/月）',
  wageAmounts: '每月缴费（元）',
  wageText: ({ here, least, most, limits }: CurveInWords) =>
    [
      `缴费工资 ${here.wage} 元时，单位每月缴 ${here.employer} 元，个人 ${here.employee} 元。`,
      least && `工资再低，单位也缴 ${least.employer} 元，个人 ${least.employee} 元。`,
      most && `工资高于 ${most.wage} 元，缴费不再增加：单位 ${most.employer} 元，个人 ${most.employee} 元。`,
      limits.length > 0 && `${limits.join('；')}。`,
    ]
      .filter(Boolean)
      .join(''),
  limitMark: (side: 'floor' | 'ceiling', amount: string, whose: readonly SchemeId[] | 'insurance' | 'all') =>
    `${limitNames[side]} ${amount}${whose === 'all' ? '' : ` ${whose === 'insurance' ? '社保' : listed(whose)}`}`,
  limitNotFound: (side: 'floor' | 'ceiling', whose: readonly SchemeId[]) =>
    `${listed(whose)}的${limitNames[side]}未查到，图上按不设${limitNames[side]}画。`,
  youAreHere: '你在这里',
};

export type PicturesWording = typeof zh;
