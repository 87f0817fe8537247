/** Resolves once a frame has been painted; a tab in the background gets none, and is not kept waiting. */
export function firstFrame(): Promise<void> {
  if (document.visibilityState === 'hidden') return Promise.resolve();
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    // It may be put there meanwhile.
    setTimeout(resolve, 1000);
  });
}
