import { lazyWording } from '../lazyWording';
import type { RuleCompareWording } from './zh';

export const { Provider: RuleCompareWordingProvider, useWords: useRuleCompareWording } =
  lazyWording<RuleCompareWording>({
    zh: () => import('./zh').then(({ zh }) => zh),
    en: () => import('./en').then(({ en }) => en),
  });
