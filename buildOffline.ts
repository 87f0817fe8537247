import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import { listFiles, revisionOf, type BuiltFile } from './builtFiles.ts';

export const workerFile = 'service-worker.js';

/** Compiles the service worker last, with the list of everything that the build wrote. */
export function buildServiceWorker(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'build-service-worker',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }) {
        if (dir === undefined) throw new Error('The service worker needs a folder to list');
        const files = await listFiles(dir);
        const code = await compile(
          config,
          files.filter(({ path }) => path !== workerFile),
        );
        await writeFile(join(dir, workerFile), code);
      },
    },
  };
}

async function compile(config: ResolvedConfig, files: BuiltFile[]): Promise<string> {
  const result = await build({
    configFile: false,
    root: config.root,
    publicDir: false,
    logLevel: 'warn',
    define: { __PRECACHE__: JSON.stringify({ version: revisionOf(JSON.stringify(files)), files }) },
    build: {
      write: false,
      target: config.build.target,
      rolldownOptions: { input: join(config.root, 'src/serviceWorker.ts'), output: { format: 'iife' } },
    },
  });
  const [chunk] = 'output' in result ? result.output : [];
  if (chunk === undefined) throw new Error('The service worker did not compile to one script');
  // The list of licences is written by then.
  if (chunk.moduleIds.length !== 1) throw new Error('The service worker stands on its own file alone');
  return chunk.code;
}
