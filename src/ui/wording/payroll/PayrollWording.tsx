import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { useWording } from '../WordingContext';
import type { PayrollWording } from './zh';

const PayrollWordingContext = createContext<PayrollWording | null>(null);

/** The words of 批量 are a chunk of their own, so that the first page does not wait for them. */
export function PayrollWordingProvider({ children }: { children: ReactNode }) {
  const { language } = useWording();
  const [wording, setWording] = useState<PayrollWording | null>(null);
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
  return <PayrollWordingContext.Provider value={wording}>{children}</PayrollWordingContext.Provider>;
}

export function usePayrollWording(): PayrollWording {
  const wording = useContext(PayrollWordingContext);
  if (wording === null) throw new Error('A component stands outside PayrollWordingProvider');
  return wording;
}
