import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { buildLicences } from './buildLicences.ts';
import { buildServiceWorker } from './buildOffline.ts';
import { className } from './className.ts';
import { secureBuiltPage } from './contentSecurityPolicy.ts';

export default defineConfig({
  // Relative addresses: dist/ works in any sub-path of any host.
  base: './',
  plugins: [react(), secureBuiltPage(), buildLicences(), buildServiceWorker()],
  css: { modules: { generateScopedName: className } },
  build: {
    target: ['chrome100', 'edge100', 'safari15.4', 'firefox100'],
    // Pictures and fonts stay files, so that the content-security policy needs no data: addresses.
    assetsInlineLimit: 0,
    // Browsers without modulepreload fetch what a late part imports one step later; the first page has nothing to preload.
    modulePreload: { polyfill: false },
    // What the first page needs stays in one chunk: in a dozen small ones it would be 2.7 kB of gzip more.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } },
  },
  test: {
    // Vitest would leave one of two cores to itself.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Two slow cores may be busy with something else: waiting long costs nothing while all is well.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        // A component test ends in .tsx and gets a document; all the rest runs without one.
        test: { name: 'logic', environment: 'node', include: ['tests/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          environment: 'jsdom',
          include: ['tests/ui/**/*.test.tsx'],
          setupFiles: ['tests/ui/setup.ts'],
        },
      },
    ],
  },
});
