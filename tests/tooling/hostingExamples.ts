/** What the two examples in `hosting/` have a host say with a file. */
import { readFileSync } from 'node:fs';

export type Headers = Record<string, string>;

const example = (name: string) => readFileSync(new URL(`../../hosting/${name}`, import.meta.url), 'utf8');

/** @param path as in an address, with its slash: `/assets/index.js` */
export function headersFileOf(path: string): Headers {
  const said: Headers = {};
  let isMeant = false;
  for (const line of example('_headers').split('\n')) {
    if (/^\s*(#|$)/.test(line)) continue;
    const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) isMeant = covers(line, path);
    // One host takes the last, another joins them by a comma.
    else if (isMeant && name in said) throw new Error(`${name} is said twice of ${path}`);
    else if (isMeant) said[name] = value;
  }
  return said;
}

export function nginxHeadersOf(path: string): Headers {
  const text = example('nginx.conf');
  const [, otherwise = '', pattern = '', matching = ''] =
    /map \$uri \$wuxian_cache \{\s*default "(.+)";\s*~(\S+) "(.+)";\s*\}/.exec(text) ?? [];
  const cache = new RegExp(pattern).test(path) ? matching : otherwise;
  const added = [...text.matchAll(/^ {2}add_header ([\w-]+) (?:"(.+)"|\$wuxian_cache)(?: always)?;$/gm)];
  return Object.fromEntries(added.map(([, name = '', value]) => [name, value ?? cache]));
}

function covers(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}
