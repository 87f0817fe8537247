/** The size of all text in the pictures, in layout pixels. */
export const fontSize = 13;
export const smallFontSize = 12;

/**
 * About how wide a line of text is, on the generous side: enough to keep labels apart without measuring the page, and
 * the same in every font and in a test.
 */
export function textWidth(text: string, size: number, weight: 'normal' | 'bold' = 'normal'): number {
  const ems = [...text].reduce((sum, letter) => sum + widthOf(letter), 0);
  return Math.ceil(ems * size * (weight === 'bold' ? 1.1 : 1));
}

function widthOf(letter: string): number {
  if (letter > '\u2e7f') return 1;
  if (/[\d–]/.test(letter)) return 0.64;
  if (/[\s.,:;·'fijlt]/.test(letter)) return 0.34;
  return /[A-Zmw]/.test(letter) ? 0.76 : 0.6;
}
