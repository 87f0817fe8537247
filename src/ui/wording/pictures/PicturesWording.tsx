import { lazyWording } from '../lazyWording';
import type { PicturesWording } from './zh';

export const { Provider: PicturesWordingProvider, useWords: usePicturesWording } = lazyWording<PicturesWording>({
  zh: () => import('./zh').then(({ zh }) => zh),
  en: () => import('./en').then(({ en }) => en),
});
