import { lazyWording } from '../lazyWording';
import type { FreshnessWording } from './zh';

export const { Provider: FreshnessWordingProvider, useWords: useFreshnessWording } = lazyWording<FreshnessWording>({
  zh: () => import('./zh').then(({ zh }) => zh),
  en: () => import('./en').then(({ en }) => en),
});
