import { lazyWording } from '../lazyWording';
import type { OtherMonthsWording } from './zh';

export const { Provider: OtherMonthsWordingProvider, useWords: useOtherMonthsWording } =
  lazyWording<OtherMonthsWording>({
    zh: () => import('./zh').then(({ zh }) => zh),
    en: () => import('./en').then(({ en }) => en),
  });
