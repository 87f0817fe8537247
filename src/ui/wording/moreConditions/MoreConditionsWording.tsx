import { lazyWording } from '../lazyWording';
import type { MoreConditionsWording } from './zh';

export const { Provider: MoreConditionsWordingProvider, useWords: useMoreConditionsWording } =
  lazyWording<MoreConditionsWording>({
    zh: () => import('./zh').then(({ zh }) => zh),
    en: () => import('./en').then(({ en }) => en),
  });
