import { lazyWording } from '../lazyWording';
import type { ReverseWording } from './zh';

export const { Provider: ReverseWordingProvider, useWords: useReverseWording } = lazyWording<ReverseWording>({
  zh: () => import('./zh').then(({ zh }) => zh),
  en: () => import('./en').then(({ en }) => en),
});
