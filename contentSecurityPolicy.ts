import type { Plugin } from 'vite';

/**
 * What the built page may do: read its own files, and nothing else anywhere. What is not named is refused by
 * `default-src`; `script-src` and `style-src` without 'unsafe-inline' or 'unsafe-eval' run and apply files alone; and no
 * text becomes markup or code (`src/trustedScripts.ts` lets through the addresses of workers).
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  ...['script-src', 'style-src', 'img-src', 'connect-src', 'manifest-src', 'worker-src'].map(
    (kind) => `${kind} 'self'`,
  ),
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');

/** Not in `vite dev`, whose hot updates need inline scripts and styles. */
export function secureBuiltPage(): Plugin {
  return {
    name: 'secure-built-page',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}
