import { lazyWording } from '../lazyWording';
import type { LicencesWording } from './zh';

export const { Provider: LicencesWordingProvider, useWords: useLicencesWording } = lazyWording<LicencesWording>({
  zh: () => import('./zh').then(({ zh }) => zh),
  en: () => import('./en').then(({ en }) => en),
});
