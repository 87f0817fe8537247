import { Decimal } from './decimal';

export type PercentageReading =
  | { kind: 'empty' }
  /** Spelled as in a profile: `0.36%`. */
  | { kind: 'percentage'; text: string }
  | { kind: 'refused' };

/** A percentage as a person writes it, with or without the sign: `0.36`, `８％`. At most `highest`, four decimals. */
export function readPercentage(text: string, highest: number): PercentageReading {
  const typed = text.normalize('NFKC').replace(/\s/g, '').replace(/%$/, '');
  if (typed === '') return { kind: 'empty' };
  if (!/^\d{1,3}(\.\d*)?$|^\.\d+$/.test(typed)) return { kind: 'refused' };
  const value = new Decimal(typed.replace(/\.$/, ''));
  if (value.gt(highest) || value.decimalPlaces() > 4) return { kind: 'refused' };
  return { kind: 'percentage', text: `${value.toFixed()}%` };
}
