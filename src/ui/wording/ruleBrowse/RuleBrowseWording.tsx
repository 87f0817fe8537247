import { lazyWording } from '../lazyWording';
import type { RuleBrowseWording } from './zh';

export const { Provider: RuleBrowseWordingProvider, useWords: useRuleBrowseWording } = lazyWording<RuleBrowseWording>({
  zh: () => import('./zh').then(({ zh }) => zh),
  en: () => import('./en').then(({ en }) => en),
});
