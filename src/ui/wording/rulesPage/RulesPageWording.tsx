import { lazyWording } from '../lazyWording';
import type { RulesPageWording } from './zh';

export const { Provider: RulesPageWordingProvider, useWords: useRulesPageWording } = lazyWording<RulesPageWording>({
  zh: () => import('./zh').then(({ zh }) => zh),
  en: () => import('./en').then(({ en }) => en),
});
