import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { buildServiceWorker, secureBuiltPage } from './buildOffline.ts';

export default defineConfig({
  // Relative addresses: dist/ works in any sub-path of any host.
  base: './',
  plugins: [react(), secureBuiltPage(), buildServiceWorker()],
  build: {
    target: ['chrome100', 'edge100', 'safari15.4', 'firefox100'],
    // Pictures and fonts stay files, so that the content-security policy needs no data: addresses.
    assetsInlineLimit: 0,
    // What the first page needs stays in one chunk: in a dozen small ones it would be 2.7 kB of gzip more.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } },
  },
  test: {
    // Vitest would leave one of two cores to itself.
    maxWorkers: Math.max(2, availableParallelism() - 1),
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
