import { lazyWording } from '../lazyWording';
import type { RuleCoverageWording } from './zh';

export const { Provider: RuleCoverageWordingProvider, useWords: useRuleCoverageWording } =
  lazyWording<RuleCoverageWording>({
    zh: () => import('./zh').then(({ zh }) => zh),
    en: () => import('./en').then(({ en }) => en),
  });
