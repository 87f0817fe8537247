/** Where typed texts and choices are kept. A browser may refuse (full, or forbidden): then the page goes on without. */
import { create } from 'zustand';
import type { StateStorage } from 'zustand/middleware';

/** What of this tab was not kept at the last try: a reload would bring back an older state, or none. */
export const useUnkept = create<{ names: readonly string[] }>()(() => ({ names: [] }));

/** Survives a reload and an update, and goes with the tab. */
export const tabStorage = forgiving(() => sessionStorage, {
  kept: (name) => forget(name),
  refused: (name) => useUnkept.setState(({ names }) => ({ names: names.includes(name) ? names : [...names, name] })),
});

/** Stays on this machine. Whoever loses it chooses again, so that a refusal is not told. */
export const machineStorage = forgiving(() => localStorage, { kept: () => undefined, refused: () => undefined });

function forget(name: string): void {
  if (useUnkept.getState().names.includes(name))
    useUnkept.setState(({ names }) => ({ names: names.filter((one) => one !== name) }));
}

type Outcome = { kept: (name: string) => void; refused: (name: string) => void };

/** @param open throws where all storage is forbidden */
function forgiving(open: () => Storage, { kept, refused }: Outcome): StateStorage {
  return {
    getItem: (name) => {
      try {
        return open().getItem(name);
      } catch {
        return null;
      }
    },
    setItem: (name, value) => {
      try {
        open().setItem(name, value);
        kept(name);
      } catch {
        refused(name);
      }
    },
    removeItem: (name) => {
      try {
        open().removeItem(name);
      } catch {
        // Nothing was kept there.
      }
    },
  };
}
