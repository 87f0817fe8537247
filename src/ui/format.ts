import { type Decimal } from '../calc/decimal';

/** Yuan with thousands separators and two decimals: `12,345.60`. */
export function formatAmount(amount: Decimal): string {
  return group(amount.toFixed(2));
}

/** A limit as the notice spells it, with thousands separators: `4,952`, `3,488.4`. */
export function formatLimit(limit: string): string {
  return group(limit);
}

/** A fraction of the base as a percentage: `0.005` is `0.5%`. */
export function formatRate(rate: Decimal): string {
  return `${rate.times(100).toString()}%`;
}

function group(digits: string): string {
  const [whole = '', fraction] = digits.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
