import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { useWording } from '../WordingContext';
import type { PayslipWording } from './zh';

const PayslipWordingContext = createContext<PayslipWording | null>(null);

/** The words of 查工资条 are a chunk of their own, so that the first page does not wait for them. */
export function PayslipWordingProvider({ children }: { children: ReactNode }) {
  const { language } = useWording();
  const [wording, setWording] = useState<PayslipWording | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const loading = language === 'zh' ? import('./zh').then(({ zh }) => zh) : import('./en').then(({ en }) => en);
    void loading.then((loaded) => {
      if (isCurrent) setWording(loaded);
    });
    return () => {
      isCurrent = false;
    };
  }, [language]);
  if (wording === null) return null;
  return <PayslipWordingContext.Provider value={wording}>{children}</PayslipWordingContext.Provider>;
}

export function usePayslipWording(): PayslipWording {
  const wording = useContext(PayslipWordingContext);
  if (wording === null) throw new Error('A component stands outside PayslipWordingProvider');
  return wording;
}
