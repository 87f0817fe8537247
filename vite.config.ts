import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Relative addresses: dist/ works in any sub-path of any host.
  base: './',
  plugins: [react()],
  build: {
    target: ['chrome100', 'edge100', 'safari15.4', 'firefox100'],
    // Pictures and fonts stay files, so that the content-security policy needs no data: addresses.
    assetsInlineLimit: 0,
  },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'logic', environment: 'node', include: ['tests/{rules,calc,golden,tooling}/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          environment: 'jsdom',
          include: ['tests/ui/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/ui/setup.ts'],
        },
      },
    ],
  },
});
