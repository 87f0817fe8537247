import { createContext, useContext, useEffect, useRef, useState, type ReactNode } from 'react';
import { useMissingLanguage } from './missingLanguage';
import { useWording } from './WordingContext';
import type { Wording } from './zh';

type Fetched<Words> = { kind: 'loaded'; loaded: Words } | { kind: 'failed'; cause: unknown };

/**
 * The words of one page as a chunk of their own, a language at a time, so that the first page does not wait for them.
 * Nothing of the page is drawn before they are there; where they cannot be fetched, the boundary around it speaks.
 */
export function lazyWording<Words>(load: Record<Wording['language'], () => Promise<Words>>) {
  const Context = createContext<Words | null>(null);

  function Provider({ children }: { children: ReactNode }) {
    const { language } = useWording();
    const [words, setWords] = useState<Fetched<Words> | null>(null);
    const hasWords = useRef(false);
    useEffect(() => {
      let isCurrent = true;
      load[language]().then(
        (loaded) => {
          if (!isCurrent) return;
          hasWords.current = true;
          setWords({ kind: 'loaded', loaded });
        },
        (cause: unknown) => {
          if (!isCurrent) return;
          // Words of the language before are still there: the whole page goes back to it, and says so.
          if (hasWords.current) useMissingLanguage.setState({ missing: language });
          else setWords({ kind: 'failed', cause });
        },
      );
      return () => {
        isCurrent = false;
      };
    }, [language]);
    if (words === null) return null;
    if (words.kind === 'failed')
      throw new Error('The words of a part of the page were not fetched', { cause: words.cause });
    return <Context.Provider value={words.loaded}>{children}</Context.Provider>;
  }

  function useWords(): Words {
    const words = useContext(Context);
    if (words === null) throw new Error('A component stands outside of the provider of its words');
    return words;
  }

  return { Provider, useWords };
}
