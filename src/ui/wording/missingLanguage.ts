import { create } from 'zustand';
import type { Language } from './WordingContext';

/** The language whose words could not be fetched in this visit; the other one is shown in its place. */
export const useMissingLanguage = create<{ missing: Language | null }>()(() => ({ missing: null }));

export function otherLanguage(language: Language): Language {
  return language === 'zh' ? 'en' : 'zh';
}
