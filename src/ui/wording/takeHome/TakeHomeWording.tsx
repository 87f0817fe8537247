import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { useWording } from '../WordingContext';
import type { TakeHomeWording } from './zh';

const TakeHomeWordingContext = createContext<TakeHomeWording | null>(null);

/** The words of 税后到手 are a chunk of their own, so that the first result does not wait for them. */
export function TakeHomeWordingProvider({ children }: { children: ReactNode }) {
  const { language } = useWording();
  const [wording, setWording] = useState<TakeHomeWording | null>(null);
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
  return <TakeHomeWordingContext.Provider value={wording}>{children}</TakeHomeWordingContext.Provider>;
}

export function useTakeHomeWording(): TakeHomeWording {
  const wording = useContext(TakeHomeWordingContext);
  if (wording === null) throw new Error('A component stands outside TakeHomeWordingProvider');
  return wording;
}
