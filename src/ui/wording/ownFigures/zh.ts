import type { OwnFigureProblem } from '../../calculate/readOwnFigures';
import { formatLimit } from '../../format';
import { zh as common } from '../zh';

function problem(one: OwnFigureProblem): string {
  switch (one.kind) {
    case 'amount':
      return common.calculate.refusal(one.reason);
    case 'ownRate':
      return '请填 0 到 50 之间的百分数，最多四位小数。';
    case 'ownNeedsRate':
      return '这个月没有已知规则，请至少填一个费率。';
    case 'floorAboveCeiling':
      return `下限 ${formatLimit(one.floor)} 高于上限 ${formatLimit(one.ceiling)}，请核对。`;
  }
}

/** 按我手里的文件: figures from a notice in hand. */
export const zh = {
  hint: '把通知上的数字填进来，只用于这次计算，标“自定”，不保存。',
  scheme: '险种',
  fields: {
    employerRate: '单位费率（%）',
    employeeRate: '个人费率（%）',
    floor: '下限',
    ceiling: '上限',
    employerFee: '单位每月定额',
    employeeFee: '个人每月定额',
  },
  limitHint: '没有就写“无”',
  shareRounding: '单位、个人金额取整',
  baseRounding: '基数取整',
  roundingKeep: '按原规则',
  clear: '清除自定',
  problem,
};

export type OwnFiguresWording = typeof zh;
