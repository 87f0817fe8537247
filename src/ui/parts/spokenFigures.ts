import type { Language } from '../wording/WordingContext';

const signs = { zh: { plus: '加', minus: '负' }, en: { plus: 'plus ', minus: 'minus ' } } as const;

/**
 * A text whose figures a voice says as amounts: `−1,860.00` is `负1860.00` or `minus 1860.00`.
 * Mandarin voices read `10,000` as ten and thousand (十千), and a true minus sign in English or not at all.
 */
export function spokenFigures(text: string, language: Language): string {
  const { plus, minus } = signs[language];
  return text
    .replace(/(?<whole>\d),(?=\d{3}(?!\d))/g, '$<whole>')
    .replace(/−(?=\d)/g, minus)
    .replace(/\+(?=\d)/g, plus);
}
