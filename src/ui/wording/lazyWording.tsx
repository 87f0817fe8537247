import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { useWording } from './WordingContext';
import type { Wording } from './zh';

/**
 * The words of one page as a chunk of their own, a language at a time, so that the first page does not wait for them.
 * Nothing of the page is drawn before they are there.
 */
export function lazyWording<Words>(load: Record<Wording['language'], () => Promise<Words>>) {
  const Context = createContext<Words | null>(null);

  function Provider({ children }: { children: ReactNode }) {
    const { language } = useWording();
    const [words, setWords] = useState<{ loaded: Words } | null>(null);
    useEffect(() => {
      let isCurrent = true;
      void load[language]().then((loaded) => {
        if (isCurrent) setWords({ loaded });
      });
      return () => {
        isCurrent = false;
      };
    }, [language]);
    if (words === null) return null;
    return <Context.Provider value={words.loaded}>{children}</Context.Provider>;
  }

  function useWords(): Words {
    const words = useContext(Context);
    if (words === null) throw new Error('A component stands outside of the provider of its words');
    return words;
  }

  return { Provider, useWords };
}
