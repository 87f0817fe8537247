import type { CDPSession } from '@playwright/test';

/** A key of the keyboard: a digit, a full stop, a lower-case or capital letter, or the backspace. */
export type Key = string;
export const backspace: Key = 'Backspace';

/** Keys pressed one after the other, this many milliseconds apart. */
export type Strokes = { keys: readonly Key[]; gap: number };

/** At the pace of somebody who types. */
export const steadily = (text: string): Strokes => ({ keys: [...text], gap: 120 });

/** At the pace of a number known by heart. */
export const quickly = (text: string): Strokes => ({ keys: [...text], gap: 40 });

/** The backspace held down, as it repeats. */
export const erased = (length: number): Strokes => ({ keys: Array.from({ length }, () => backspace), gap: 120 });

/**
 * Presses real keys by the clock: a page that is busy does not slow the fingers, it gets the keys late. For the same
 * reason answers of Chromium, which come when the page has dealt with a key, are awaited only at the end.
 */
export async function typeKeys(session: CDPSession, { keys, gap }: Strokes): Promise<void> {
  const began = performance.now();
  const answers: Promise<unknown>[] = [];
  for (const [index, key] of keys.entries()) {
    const at = began + index * gap;
    await until(at);
    const { text, ...pressed } = described(key);
    answers.push(session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...pressed, ...(text !== '' && { text }) }));
    await until(at + gap / 2);
    answers.push(session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...pressed }));
  }
  await until(began + keys.length * gap);
  await Promise.all(answers);
}

async function until(time: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, time - performance.now())));
}

/** `text` is empty where the key writes none. */
type Described = { key: string; code: string; windowsVirtualKeyCode: number; text: string };

function described(key: Key): Described {
  if (key === backspace) return { key, code: 'Backspace', windowsVirtualKeyCode: 8, text: '' };
  if (key === '.') return { key, code: 'Period', windowsVirtualKeyCode: 190, text: key };
  const upper = key.toUpperCase();
  if (!/^[0-9A-Z]$/.test(upper)) throw new Error(`${key} is no key that the bench presses.`);
  const code = /\d/.test(upper) ? `Digit${upper}` : `Key${upper}`;
  return { key, code, windowsVirtualKeyCode: upper.charCodeAt(0), text: key };
}
