import { useEffect, useState } from 'react';

/** False until what is on screen first has been painted: what is fetched late waits for this, and delays no figure. */
export function useAfterFirstPaint(): boolean {
  const [isAfter, setAfter] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setAfter(true), 50);
    return () => clearTimeout(timer);
  }, []);
  return isAfter;
}
