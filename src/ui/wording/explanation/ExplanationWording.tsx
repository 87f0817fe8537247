import { lazyWording } from '../lazyWording';
import type { ExplanationWording } from './zh';

export const { Provider: ExplanationWordingProvider, useWords: useExplanationWording } =
  lazyWording<ExplanationWording>({
    zh: () => import('./zh').then(({ zh }) => zh),
    en: () => import('./en').then(({ en }) => en),
  });
