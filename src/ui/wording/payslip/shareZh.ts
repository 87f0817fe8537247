import type { Verdict } from '../../../calc/verdict';
import type { LinkChange, LinkProblem } from '../../payslip/payslipLink';
import { groups, names } from './namesZh';
import { verdictWords } from './verdictZh';

export function linkProblem(one: LinkProblem): string {
  switch (one.kind) {
    case 'cut':
      return '这个链接不完整，可能被截断或改动过，没有采用。原来填的还在。';
    case 'later':
      return '这个链接是更新版本的程序生成的，这里读不懂。请刷新或更新后再打开，原来填的还在。';
    case 'unknownCity':
      return `这个链接是“${one.city}”的，这里没有它的档案，没有采用。原来填的还在。`;
  }
}

/** A link spells an interval with a dash, which voices do not say. */
const basesOfLink = (bases: string) => bases.replace(' – ', ' 至 ');

function linkChange(one: LinkChange): string {
  const of = one.schemes.length === 0 ? groups[one.group] : names(one.schemes);
  const word = (kind: Verdict['kind'] | null) => (kind === null ? '没有结论' : verdictWords[kind]);
  return one.verdictBefore === one.verdictNow
    ? `${of}：结论不变（${word(one.verdictNow)}），基数由 ${basesOfLink(one.basesBefore)} 变为 ${basesOfLink(one.basesNow)}。`
    : `${of}：由“${word(one.verdictBefore)}”（基数 ${basesOfLink(one.basesBefore)}）变为“${word(one.verdictNow)}”（基数 ${basesOfLink(one.basesNow)}）。`;
}

export const shareZh = {
  share: {
    title: '分享链接',
    lead: '填的数（连同工资和出生年月）都在链接的 # 后面，不经过任何服务器；拿到链接的人就能看到。只写入看得懂的数字，没有姓名。',
    ownCity: (name: string) =>
      `${name}的档案只在这台设备上，链接在别处打不开，所以不生成。要给别人看，请打印核对单，或在“规则”页导出档案，连同工资条一起给对方。`,
    make: '生成链接',
    copy: '复制',
    copied: '已复制',
    label: '链接',
    opened: (revision: number) => `已打开链接：它是用档案第 ${revision} 版生成的。`,
    same: '按现在的档案重新计算，结论没有变化。',
    changed: '按现在的档案重新计算，有变化：',
    restore: '恢复我原来填的',
    change: linkChange,
  },
};

export type ShareWording = typeof shareZh;
