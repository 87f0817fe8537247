import { lazyWording } from '../lazyWording';
import type { TakeHomeWording } from './zh';

export const { Provider: TakeHomeWordingProvider, useWords: useTakeHomeWording } = lazyWording<TakeHomeWording>({
  zh: () => import('./zh').then(({ zh }) => zh),
  en: () => import('./en').then(({ en }) => en),
});
