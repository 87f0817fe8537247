import { readAmount } from '../../../calc/readAmount';

/**
 * Figures as a person types them, spelled as a profile spells them: digits and decimals stay as typed, so that they can be
 * compared with the notice. What cannot be read stays as it is, and is refused with everything else.
 */
export function spelledAmount(text: string): string {
  const typed = text.normalize('NFKC').replace(/\s/g, '');
  const plain = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(typed) ? typed.replace(/,/g, '') : typed;
  if (/^\d+(\.\d+)?$/.test(plain)) return plain;
  const reading = readAmount(text, 'allowed');
  return reading.kind === 'amount' ? reading.value.toFixed() : text.trim();
}

/** `8` and `８％` are `8%`. */
export function spelledPercentage(text: string): string {
  const typed = text.normalize('NFKC').replace(/\s/g, '');
  return /^\d+(\.\d+)?$/.test(typed) ? `${typed}%` : typed;
}
