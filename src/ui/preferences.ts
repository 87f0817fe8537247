import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import { machineStorage } from './keptStorage';
import { mergeSameShape } from './mergeSameShape';
import type { Language } from './wording/WordingContext';

export type Theme = 'system' | 'light' | 'dark';

type Preferences = { language: Language; theme: Theme; cityId: string; categoryId: string };

/** Kept on this machine: what a person would not want to choose again. Amounts are not among them. */
export const usePreferences = create<Preferences>()(
  persist(
    (): Preferences => ({
      language: navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en',
      theme: 'system',
      cityId: '',
      categoryId: '',
    }),
    { name: 'preferences', storage: createJSONStorage(() => machineStorage), merge: mergeSameShape },
  ),
);

export function prefer(change: Partial<Preferences>): void {
  usePreferences.setState(change);
}
