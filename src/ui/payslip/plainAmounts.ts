/**
 * What a worker answers with. Structured cloning, by which it reaches the page, cannot carry a `Decimal`: each travels as
 * its digits, and everything else is plain data and travels as it is.
 */
import { Decimal } from '../../calc/decimal';

export type Plain<Value> = Value extends Decimal
  ? { decimal: string }
  : Value extends readonly (infer Item)[]
    ? Plain<Item>[]
    : Value extends object
      ? { [Key in keyof Value]: Plain<Value[Key]> }
      : Value;

/** Of plain data, where no object of its own has a text `decimal`. */
export function withDigits<Value>(value: Value): Plain<Value> {
  return digitsOf(value) as Plain<Value>;
}

export function withDecimals<Value>(value: Plain<Value>): Value {
  return decimalsOf(value) as Value;
}

function digitsOf(value: unknown): unknown {
  // Unlike `toString`, it keeps the sign of a zero.
  if (value instanceof Decimal) return { decimal: value.valueOf() };
  return mapEntries(value, digitsOf);
}

function decimalsOf(value: unknown): unknown {
  if (isDigits(value)) return new Decimal(value.decimal);
  return mapEntries(value, decimalsOf);
}

function isDigits(value: unknown): value is { decimal: string } {
  return typeof value === 'object' && value !== null && 'decimal' in value && typeof value.decimal === 'string';
}

function mapEntries(value: unknown, map: (entry: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(map);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, map(entry)]));
}
