/** Whether a floor or ceiling, as the profile spells it, is an amount in yuan: it may also be not set, or not found. */
export function isLimitAmount(limit: string): boolean {
  return limit !== 'none' && limit !== 'unknown';
}
