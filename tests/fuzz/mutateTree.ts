import * as fc from 'fast-check';

/** One change to a value of JSON, at a place that is counted around through all of its places. */
export type TreeMutation =
  | { kind: 'put'; at: number; value: unknown }
  | { kind: 'remove'; at: number }
  /** What stands at one place is put at another as well. */
  | { kind: 'copy'; from: number; at: number }
  | { kind: 'repeat'; at: number; times: number }
  | { kind: 'key'; at: number; key: string };

const place = fc.nat({ max: 0x7fff_ffff });
const keys = ['__proto__', 'constructor', 'toString', 'length', '', 'kind', 'sources', 'x\u202e', '0'];

/** @param values what may well stand somewhere in such a value */
export function treeMutations(values: readonly unknown[]): fc.Arbitrary<TreeMutation[]> {
  const value = fc.oneof(
    { arbitrary: fc.constantFrom(...values), weight: 6 },
    { arbitrary: fc.constantFrom<unknown[]>(null, true, false, 0, -1, 1e21, '', ' ', [], {}, [null], [[]]), weight: 2 },
    { arbitrary: fc.string({ unit: 'binary', maxLength: 20 }), weight: 1 },
    { arbitrary: fc.jsonValue({ maxDepth: 3 }), weight: 1 },
  );
  const one = fc.oneof<fc.Arbitrary<TreeMutation>[]>(
    fc.record({ kind: fc.constant('put'), at: place, value }),
    fc.record({ kind: fc.constant('put'), at: place, value }),
    fc.record({ kind: fc.constant('remove'), at: place }),
    fc.record({ kind: fc.constant('copy'), from: place, at: place }),
    fc.record({ kind: fc.constant('repeat'), at: place, times: fc.integer({ min: 1, max: 60 }) }),
    fc.record({ kind: fc.constant('key'), at: place, key: fc.constantFrom(...keys) }),
  );
  return fc.array(one, { minLength: 1, maxLength: 5 });
}

type Held = Record<string, unknown> | unknown[];
type Place = { holder: Held; key: string };

/** A changed copy; the root itself stays what it is. */
export function mutatedTree(root: unknown, changes: readonly TreeMutation[]): unknown {
  const copy: unknown = structuredClone(root);
  for (const change of changes) {
    const places = placesIn(copy);
    const placeAt = (counted: number) => places[counted % places.length];
    const at = placeAt(change.at);
    if (at === undefined) break;
    const held = valueOf(at);
    if (change.kind === 'put') put(at, structuredClone(change.value));
    if (change.kind === 'copy') {
      const from = placeAt(change.from);
      if (from !== undefined) put(at, structuredClone(valueOf(from)));
    }
    if (change.kind === 'remove') remove(at);
    if (change.kind === 'repeat' && Array.isArray(at.holder)) {
      at.holder.push(...Array.from({ length: change.times }, () => structuredClone(held)));
    }
    if (change.kind === 'key' && !Array.isArray(at.holder)) {
      remove(at);
      put({ ...at, key: change.key }, held);
    }
  }
  return copy;
}

function placesIn(value: unknown): Place[] {
  const places: Place[] = [];
  const walk = (one: unknown) => {
    if (typeof one !== 'object' || one === null) return;
    for (const key of Object.keys(one)) {
      places.push({ holder: one as Held, key });
      walk((one as Record<string, unknown>)[key]);
    }
  };
  walk(value);
  return places;
}

function valueOf({ holder, key }: Place): unknown {
  return (holder as Record<string, unknown>)[key];
}

/** Defined, not assigned: `__proto__` is a key like any other. */
function put({ holder, key }: Place, value: unknown): void {
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
}

function remove({ holder, key }: Place): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else Reflect.deleteProperty(holder, key);
}
