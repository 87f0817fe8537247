import { lazyWording } from '../lazyWording';
import type { OwnFiguresWording } from './zh';

export const { Provider: OwnFiguresWordingProvider, useWords: useOwnFiguresWording } = lazyWording<OwnFiguresWording>({
  zh: () => import('./zh').then(({ zh }) => zh),
  en: () => import('./en').then(({ en }) => en),
});
