import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { workerFile } from './buildOffline.ts';
import { listFiles, revisionOf } from './builtFiles.ts';
import { packageOf, readLicence } from './packageLicence.ts';
import type { LicenceList } from './src/ui/licences/licenceList.ts';

const listFile = 'licences.json';

/** Writes the licence of every package of which code went into the page or its workers; fails where one may not. */
export function buildLicences(): Plugin {
  const names = new Set<string>();
  let config: ResolvedConfig;

  const collect: Plugin['generateBundle'] = (_, bundle) => {
    for (const output of Object.values(bundle)) {
      if (output.type !== 'chunk') continue;
      for (const [id, { renderedLength }] of Object.entries(output.modules)) {
        const name = renderedLength > 0 ? packageOf(id) : null;
        if (name !== null) names.add(name);
      }
    }
  };

  return {
    name: 'build-licences',
    apply: 'build',
    // Workers are bundled apart, with plugins of their own.
    config: () => ({ worker: { plugins: () => [{ name: 'collect-worker-packages', generateBundle: collect }] } }),
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle: collect,
    writeBundle: {
      // Before the service worker, which lists what is there.
      order: 'pre',
      sequential: true,
      async handler({ dir }) {
        if (dir === undefined) throw new Error('The list of licences needs a folder to stand in');
        const files = (await listFiles(dir)).filter(({ path }) => path !== listFile && path !== workerFile);
        const { version } = JSON.parse(readFileSync(join(config.root, 'package.json'), 'utf8')) as { version: string };
        const list: LicenceList = {
          version,
          build: revisionOf(JSON.stringify(files)),
          text: readFileSync(join(config.root, 'LICENSE'), 'utf8').trim(),
          packages: [...names].sort().map((name) => readLicence(config.root, name)),
        };
        await writeFile(join(dir, listFile), JSON.stringify(list));
      },
    },
  };
}
