import { createServer } from 'vite';
import { root } from './run.mjs';

/**
 * Runs a TypeScript module of the repository, compiled by vite as the page is.
 * @param path from the repository's folder, `/scripts/checkProfile.ts`; the module exports `run(args)`
 * @returns what `run` answers
 */
export async function runTypeScript(path, args) {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    // Nothing here is sent to a page; without this, vite looks through index.html and writes to node_modules/.vite.
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const { run } = await server.ssrLoadModule(path);
    return await run(args);
  } finally {
    await server.close();
  }
}
