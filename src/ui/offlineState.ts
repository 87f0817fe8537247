import { create } from 'zustand';

type OfflineState = {
  /** Whether everything is kept on this machine. */
  isReady: boolean;
  /** Changes to the newer build, while there is one. */
  update: (() => void) | null;
};

/** Set by `offline.ts`, which is fetched late; shown by what is fetched first. */
export const useOffline = create<OfflineState>()(() => ({ isReady: false, update: null }));
