import { lazyWording } from '../lazyWording';
import type { YearlyWording } from './zh';

export const { Provider: YearlyWordingProvider, useWords: useYearlyWording } = lazyWording<YearlyWording>({
  zh: () => import('./zh').then(({ zh }) => zh),
  en: () => import('./en').then(({ en }) => en),
});
