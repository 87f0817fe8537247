import { lazyWording } from '../lazyWording';
import type { OwnProfilesWording } from './zh';

export const { Provider: OwnProfilesWordingProvider, useWords: useOwnProfilesWording } =
  lazyWording<OwnProfilesWording>({
    zh: () => import('./zh').then(({ zh }) => zh),
    en: () => import('./en').then(({ en }) => en),
  });
