import { createHash } from 'node:crypto';
import { basename } from 'node:path';

/** Class names by the name of the stylesheet that has them; what is hashed tells two stylesheets of one name apart. */
const taken = new Map<string, string>();

/**
 * A class as built: its own name and four characters for its stylesheet, the same for all of its classes, so that they
 * compress to nearly nothing.
 * @throws Error where two stylesheets would share a name
 */
export function className(name: string, file: string): string {
  const [path = ''] = file.split('?');
  const built = `${name}-${createHash('sha256')
    .update(path.slice(path.lastIndexOf('/src/')))
    .digest('hex')
    .slice(0, 4)}`;
  const other = taken.get(built);
  if (other !== undefined && other !== path) throw new Error(`${basename(path)} and ${basename(other)}: both ${built}`);
  taken.set(built, path);
  return built;
}
