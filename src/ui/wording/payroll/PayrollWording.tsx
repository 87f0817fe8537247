import { lazyWording } from '../lazyWording';
import type { PayrollWording } from './zh';

export const { Provider: PayrollWordingProvider, useWords: usePayrollWording } = lazyWording<PayrollWording>({
  zh: () => import('./zh').then(({ zh }) => zh),
  en: () => import('./en').then(({ en }) => en),
});
