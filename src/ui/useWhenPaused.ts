import { startTransition, useEffect, useState } from 'react';

/** Milliseconds without a key after which what is long to draw may follow; on a slow phone it would hold the next key up. */
export const typingPause = 160;

/** The value as it was when it last stayed the same for a typing pause. */
export function useWhenPaused<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setSettled(() => value)), typingPause);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
