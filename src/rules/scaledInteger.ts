/**
 * A decimal string as an exact integer of its smallest unit, so that the schema can compare figures without floats:
 * `scaledInteger("4952.5", 2)` is 495250n, `scaledInteger("0.5%", 4)` is 5000n. The text must already match the schema.
 */
export function scaledInteger(text: string, digits: number): bigint {
  const [whole = '0', fraction = ''] = text.replace('%', '').split('.');
  return BigInt(whole + fraction.padEnd(digits, '0').slice(0, digits));
}
