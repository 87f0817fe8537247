import { createContext, useContext } from 'react';
import type { Wording } from './zh';

export type Language = Wording['language'];

/** Each language is a chunk of its own, fetched when it is first read. */
export async function loadWording(language: Language): Promise<Wording> {
  return language === 'zh' ? (await import('./zh')).zh : (await import('./en')).en;
}

const WordingContext = createContext<Wording | null>(null);

export const WordingProvider = WordingContext.Provider;

export function useWording(): Wording {
  const wording = useContext(WordingContext);
  if (wording === null) throw new Error('A component stands outside WordingProvider');
  return wording;
}
