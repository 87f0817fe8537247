import { useCallback, useState } from 'react';

/** `width` is in layout pixels, of which a reader's font of 16 px makes one CSS pixel each: larger text, larger picture. */
type PictureSize = { width: number; scale: number };

const narrowest = 280;
const widest = 760;
/** Before anything is measured. */
const usual: PictureSize = { width: 640, scale: 1 };

/** The room a picture has. Drawn to measure, so that text keeps its size and lines stay sharp in every width. */
export function usePictureWidth(): PictureSize & { measure: (element: HTMLElement) => () => void } {
  const [size, setSize] = useState(usual);

  const measure = useCallback((element: HTMLElement) => {
    const update = () => {
      const room = element.clientWidth;
      if (room === 0) return;
      const scale = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
      const width = Math.floor(Math.min(Math.max(room / scale, narrowest), widest));
      setSize((before) => (before.width === width && before.scale === scale ? before : { width, scale }));
    };
    update();
    if (typeof ResizeObserver === 'undefined') return () => undefined;
    const observer = new ResizeObserver(update);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return { ...size, measure };
}
