import { useEffect } from 'react';

/** The browser asks before the tab goes, and what was typed with it; other pages of the app leave it where it is. */
export function useLeaveQuestion(isTyped: boolean): void {
  useEffect(() => {
    if (!isTyped) return;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
      // Chrome below 119 asks for this alone.
      Object.assign(event, { returnValue: 'typed' });
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isTyped]);
}
