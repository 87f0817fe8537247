import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';

const workerFile = 'service-worker.js';

/** What the built page may do: read its own files, and nothing else anywhere. */
const contentSecurityPolicy = [
  "default-src 'none'",
  ...['script-src', 'style-src', 'img-src', 'connect-src', 'manifest-src', 'worker-src'].map(
    (kind) => `${kind} 'self'`,
  ),
  "base-uri 'none'",
  "form-action 'none'",
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
        const code = await compile(config, await listFiles(dir));
        await writeFile(join(dir, workerFile), code);
      },
    },
  };
}

async function listFiles(folder: string): Promise<{ path: string; revision: string }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map(async (file) => ({
      path: encodeURI(file.slice(join(folder, sep).length).replaceAll(sep, '/')),
      revision: revisionOf(await readFile(file)),
    }));
  return (await Promise.all(files)).filter(({ path }) => path !== workerFile);
}

/** As the worker computes it from what it downloads. */
function revisionOf(contents: Buffer | string): string {
  return createHash('sha256').update(contents).digest('hex').slice(0, 16);
}

async function compile(config: ResolvedConfig, files: { path: string; revision: string }[]): Promise<string> {
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
  return chunk.code;
}
