import { lazyWording } from '../lazyWording';
import type { PayslipWording } from './zh';

export const { Provider: PayslipWordingProvider, useWords: usePayslipWording } = lazyWording<PayslipWording>({
  zh: () => import('./zh').then(({ zh }) => zh),
  en: () => import('./en').then(({ en }) => en),
});
