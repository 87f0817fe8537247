// For playwright.config.ts and the browser tests; the scripts themselves are plain JavaScript.
export function findChromium(): string | null;
export const chromiumArguments: string[];
