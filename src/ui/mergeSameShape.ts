/**
 * What was stored, laid over the defaults; an entry of another type than its default is dropped, so that a store written
 * by another version, or by hand, cannot break the page.
 */
export function mergeSameShape<State extends object>(stored: unknown, defaults: State): State {
  if (typeof stored !== 'object' || stored === null) return defaults;
  const kept = Object.entries(stored).filter(([key, value]) => {
    if (!Object.hasOwn(defaults, key)) return false;
    const fallback: unknown = defaults[key as keyof State];
    return value !== null && typeof value === typeof fallback && Array.isArray(value) === Array.isArray(fallback);
  });
  return { ...defaults, ...Object.fromEntries(kept) };
}
