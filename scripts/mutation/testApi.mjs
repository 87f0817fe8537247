// What tests import as 'vitest' under mutation: the same assertions, over tests that are gathered once and asked again
// for every mutant. Covers what the tests of src/rules, src/calc and src/payroll use; anything else is undefined, so that a
// test that needs it fails in the first run and is seen.
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  customMatchers,
  getState,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect';
import { fn } from '@vitest/spy';

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

export function expect(value, message) {
  setState({ assertionCalls: getState(expect).assertionCalls + 1 }, expect);
  return chai.expect(value, message);
}
Object.assign(expect, chai.expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT]);
setState({ assertionCalls: 0 }, expect);
globalThis[GLOBAL_EXPECT] = expect;
expect.extend = (matchers) => chai.expect.extend(expect, matchers);
expect.extend(customMatchers);

let names = [];
let tests = [];
let cleanUps = [];
// As with vitest, a group is opened once its file has been evaluated: it may use what stands further down.
let groups = [];
let opening = false;

/** Loads a test file and returns its tests: each a name, unique in the file, and a function. */
export async function gather(load) {
  [names, tests, cleanUps, groups, opening] = [[], [], [], [], false];
  await load();
  opening = true;
  for (const open of groups) open();
  return tests;
}

function addTest(name, ...rest) {
  const run = rest.find((one) => typeof one === 'function');
  const after = cleanUps;
  const whole = [...names, name].join(' ');
  const same = tests.filter((test) => test.plainName === whole).length;
  tests.push({
    plainName: whole,
    name: same === 0 ? whole : `${whole} (${same + 1})`,
    run: async () => {
      try {
        await run();
      } finally {
        for (const cleanUp of after) await cleanUp();
      }
    },
  });
}

export function describe(name, define) {
  if (!opening) {
    groups.push(() => describe(name, define));
    return;
  }
  names.push(name);
  define();
  names.pop();
}

const each =
  (add) =>
  (rows) =>
  (name, ...rest) => {
    const run = rest.find((one) => typeof one === 'function');
    rows.forEach((row, index) => add(`${name} [${index}]`, () => run(...(Array.isArray(row) ? row : [row]))));
  };

describe.each = each(describe);
export const it = Object.assign(addTest, { each: each(addTest) });
export const test = it;
export const afterEach = (cleanUp) => void cleanUps.push(cleanUp);

const stubbed = new Map();

/** A test that needs a module replaced cannot be asked here: modules stay loaded from mutant to mutant. */
export class NotHere extends Error {}

export const vi = {
  fn,
  stubGlobal: (name, value) => {
    if (!stubbed.has(name)) stubbed.set(name, Object.getOwnPropertyDescriptor(globalThis, name));
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: true });
  },
  unstubAllGlobals: () => {
    for (const [name, before] of stubbed) {
      if (before) Object.defineProperty(globalThis, name, before);
      else delete globalThis[name];
    }
    stubbed.clear();
  },
  doMock: () => {
    throw new NotHere();
  },
};
