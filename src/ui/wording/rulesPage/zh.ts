import type { RulesView } from '../../rules/rulesView';

export const zh = {
  heading: '规则',
  lead: '每个城市的上下限和费率从哪个月到哪个月、出自哪份文件；资料旧了，可以自己补。',
  viewsLabel: '看什么',
  views: {
    browse: '沿革',
    compare: '对比',
    own: '我的档案',
    coverage: '覆盖',
  } satisfies Record<RulesView, string>,
};

export type RulesPageWording = typeof zh;
