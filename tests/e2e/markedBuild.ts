import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Builds the app into a folder as `npm run build` does, but for a mark in its first script: `<html data-build="B">`.
 * In a process of its own, because the test runner's environment is not the one of a production build.
 */
export async function buildMarked(folder: string, mark: string): Promise<string> {
  const script = `
    import { build } from 'vite';
    const statement = ${JSON.stringify(`\ndocument.documentElement.dataset.build = ${JSON.stringify(mark)};`)};
    const plugin = {
      name: 'mark',
      transform: { filter: { id: /\\/src\\/main\\.tsx$/ }, handler: (code) => ({ code: code + statement, map: null }) },
    };
    await build({ logLevel: 'warn', plugins: [plugin], build: { outDir: ${JSON.stringify(folder)}, emptyOutDir: true } });
  `;
  const env = { ...process.env, NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], { cwd: root, env });
  return folder;
}
