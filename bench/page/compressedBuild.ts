import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { build } from 'vite';

const compressible = /\.(css|html|js|json|svg|webmanifest)$/;

/** Hands over a folder with the build, and beside each of its texts a .gz, which the server sends in its place. */
export async function withBuild<Result>(
  use: (folder: string) => Promise<Result>,
  say: (text: string) => void,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'wuxian-yijin-bench-'));
  try {
    const built = process.env.BUILT_FOLDER;
    if (built === undefined) {
      say('Building the page …');
      // The server that compiled this bench has set it to development, and React's build for that is far slower.
      process.env.NODE_ENV = 'production';
      await build({ logLevel: 'error', build: { outDir: folder } });
    } else {
      await cp(built, folder, { recursive: true });
    }
    await compressTexts(folder);
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function compressTexts(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = entries.filter((entry) => entry.isFile() && compressible.test(entry.name));
  await Promise.all(
    texts.map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      await writeFile(`${path}.gz`, await promisify(gzip)(await readFile(path), { level: 9 }));
    }),
  );
}
