import { Decimal } from '../../../calc/decimal';
import { spelledAmount } from './spelledFigure';

/** Amounts in yuan as a profile spells them; the difference is after − before, with a sign: `+27383`. */
export type LimitChange = { before: string; after: string; difference: string };

const amount = /^\d+(\.\d{1,2})?$/;

/** How an amount being typed differs from the one it stands in the place of; null where either is none, or they are equal. */
export function limitChange(before: string, typed: string): LimitChange | null {
  const after = spelledAmount(typed);
  if (!amount.test(before) || !amount.test(after)) return null;
  const difference = new Decimal(after).minus(before);
  if (difference.isZero()) return null;
  return { before, after, difference: `${difference.gt(0) ? '+' : ''}${difference.toFixed()}` };
}
