// A test runner for Stryker that loads the tests once and asks them again for every mutant. With vitest itself, a mutant
// costs the loading of every test file that covers it, half a second each: six to eight hours for all of src/payroll.
// Modules of src/rules, src/calc and src/payroll keep no state, and it is watched that none is left behind: a test that
// fails counts only if it passes again without the mutant.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, DryRunStatus, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner';
import { createServer, createServerModuleRunner } from 'vite';
import { sourceFiles, testFiles } from './files.mjs';

/** Milliseconds. Longer ones are not asked: whatever they would find, a shorter one must. */
const longestTest = 1000;

/** Milliseconds, as with vitest: what a test waits for may never come. */
const longestWait = 5000;

const testApi = path.resolve('scripts/mutation/testApi.mjs');
const standIns = new Map([
  ['vitest', testApi],
  ['fast-check', path.resolve('scripts/mutation/fastCheck.mjs')],
]);
/** Where the process of the first run leaves for the others what it found. */
const firstRunFile = 'reports/firstRun.json';

/** Of the processor: another program at work makes no test a slow one. */
function cpuMilliseconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const rootName = (file) => path.basename(file).replace(/(\.test)?\.ts$/, '');

function createRunner() {
  const stryker = (globalThis.__stryker__ ??= {});
  let server;
  let modules;
  // Of each test file that was loaded: its tests by id.
  let loaded = new Map();
  // Milliseconds that the first run took, by id of the test and by file.
  const durations = new Map();
  // Of mutants that are met while files load: the tests that meet them as well.
  const testsOfStatic = new Map();

  const newModules = () => createServerModuleRunner(server.environments.ssr, { hmr: false });

  async function load(file, from) {
    const api = await from.import(testApi);
    const tests = await api.gather(() => from.import(path.resolve(file)));
    return new Map(tests.map((test) => [`${file}#${test.name}`, test.run]));
  }

  async function loadOnce(file) {
    if (!loaded.has(file)) loaded.set(file, await load(file, modules));
    return loaded.get(file);
  }

  /** Null where the test passed, else what it said. */
  async function ask(run) {
    let timer;
    const late = new Promise((_, refuse) => {
      timer = setTimeout(() => refuse(new Error('The test did not end.')), longestWait);
    });
    try {
      await Promise.race([run(), late]);
      return null;
    } catch (error) {
      return error?.constructor?.name === 'NotHere' ? null : String(error?.message ?? error);
    } finally {
      clearTimeout(timer);
    }
  }

  async function loadAnew() {
    await modules?.close();
    modules = newModules();
    loaded = new Map();
    // What modules compute as they load belongs to no test, also where a test or a module imports them only when needed.
    for (const file of sourceFiles()) await modules.import(path.resolve(file));
  }

  /** The first failure of the tests of that list, which is in the order of asking, or null. */
  async function firstFailure(ids) {
    for (const [index, id] of ids.entries()) {
      const run = (await loadOnce(id.slice(0, id.indexOf('#')))).get(id);
      const message = await ask(run);
      if (message !== null) return { id, run, message, nrOfTests: index + 1 };
    }
    return null;
  }

  async function whileActive(id, hitLimit, work) {
    Object.assign(stryker, { activeMutant: id, hitCount: 0, hitLimit });
    try {
      return { found: await work(), hitCount: stryker.hitCount };
    } finally {
      Object.assign(stryker, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
    }
  }

  /** Loaded without the mutant, asked with it. */
  async function runtimeMutant({ activeMutant, hitLimit, testFilter }) {
    const took = (id) => durations.get(id) ?? 0;
    const ids = testFilter.filter((id) => took(id) <= longestTest).sort((one, other) => took(one) - took(other));
    for (const file of new Set(ids.map((id) => id.slice(0, id.indexOf('#'))))) await loadOnce(file);
    const outcome = await whileActive(activeMutant.id, hitLimit, () => firstFailure(ids));
    if (outcome.found === null || (await ask(outcome.found.run)) === null) return { ...outcome, asked: ids.length };
    await loadAnew();
    for (const file of new Set(ids.map((id) => id.slice(0, id.indexOf('#'))))) await loadOnce(file);
    return { ...(await whileActive(activeMutant.id, hitLimit, () => firstFailure(ids))), asked: ids.length };
  }

  /** The test files that import a file, by however many steps: those of its name first, then the shortest. */
  function filesOver(sourceFile) {
    const graph = server.environments.ssr.moduleGraph;
    const seen = new Set(graph.getModulesByFile(sourceFile) ?? []);
    for (const module of seen) for (const importer of module.importers) seen.add(importer);
    const files = new Set([...seen].map((module) => module.file && path.relative(process.cwd(), module.file)));
    const cost = (file) => (rootName(file) === rootName(sourceFile) ? -1 : (durations.get(file) ?? 0));
    return testFiles()
      .filter((file) => files.has(file))
      .sort((one, other) => cost(one) - cost(other));
  }

  /**
   * For what is computed as modules and test files load: everything is loaded again with the mutant in it, unless a test
   * that meets it afterwards too fails already.
   */
  async function staticMutant(options) {
    const { activeMutant, hitLimit, sandboxFileName } = options;
    const early = await runtimeMutant({ ...options, testFilter: testsOfStatic.get(activeMutant.id) ?? [] });
    if (early.found !== null) return early;
    for (const file of testFiles()) await loadOnce(file);
    const fresh = newModules();
    let asked = 0;
    try {
      const outcome = await whileActive(activeMutant.id, hitLimit, async () => {
        for (const file of filesOver(path.resolve(sandboxFileName))) {
          let tests;
          try {
            tests = await load(file, fresh);
          } catch (error) {
            return { id: [...(await loadOnce(file)).keys()][0], message: String(error), nrOfTests: asked };
          }
          for (const [id, run] of tests) {
            if ((durations.get(id) ?? 0) > longestTest) continue;
            asked += 1;
            const message = await ask(run);
            if (message !== null) return { id, message, nrOfTests: asked };
          }
        }
        return null;
      });
      return { ...outcome, asked };
    } finally {
      await fresh.close();
    }
  }

  return {
    capabilities: () => ({ reloadEnvironment: true }),

    async init() {
      server = await createServer({
        configFile: false,
        server: { middlewareMode: true, watch: null, hmr: false, ws: false },
        appType: 'custom',
        optimizeDeps: { noDiscovery: true, include: [] },
        ssr: { noExternal: [...standIns.keys()] },
        plugins: [
          {
            name: 'stand-ins',
            enforce: 'pre',
            resolveId: (id, importer) => (importer === standIns.get(id) ? undefined : standIns.get(id)),
          },
        ],
        logLevel: 'error',
      });
      await loadAnew();
      process.on('unhandledRejection', () => undefined);
    },

    async dryRun() {
      const results = [];
      for (const file of testFiles()) {
        const began = cpuMilliseconds();
        for (const [id, run] of await loadOnce(file)) {
          stryker.currentTestId = id;
          const [start, cpuStart] = [Date.now(), cpuMilliseconds()];
          const message = await ask(run);
          stryker.currentTestId = undefined;
          // Stryker reckons its time-outs from how long it takes altogether, of which tests are to be the greater part.
          const timeSpentMs = Date.now() - start;
          const result = { id, name: id.slice(id.indexOf('#') + 1), timeSpentMs, fileName: path.resolve(file) };
          if (message === null) results.push({ ...result, status: TestStatus.Success });
          else results.push({ ...result, status: TestStatus.Failed, failureMessage: message });
          durations.set(id, cpuMilliseconds() - cpuStart);
        }
        durations.set(file, cpuMilliseconds() - began);
      }
      stryker.mutantCoverage ??= { static: {}, perTest: {} };
      for (const mutant of Object.keys(stryker.mutantCoverage.static)) testsOfStatic.set(mutant, []);
      for (const [id, mutants] of Object.entries(stryker.mutantCoverage.perTest)) {
        for (const mutant of Object.keys(mutants)) testsOfStatic.get(mutant)?.push(id);
      }
      mkdirSync(path.dirname(firstRunFile), { recursive: true });
      writeFileSync(firstRunFile, JSON.stringify([[...durations], [...testsOfStatic]]));
      return { status: DryRunStatus.Complete, tests: results, mutantCoverage: stryker.mutantCoverage };
    },

    async mutantRun(options) {
      if (durations.size === 0) {
        const [times, tests] = JSON.parse(readFileSync(firstRunFile, 'utf8'));
        for (const [name, duration] of times) durations.set(name, duration);
        for (const [mutant, ids] of tests) testsOfStatic.set(mutant, ids);
      }
      // A tenth of what Stryker grants: still ten times what all tests together need, and found ten times sooner.
      const hitLimit = options.hitLimit === undefined ? undefined : Math.ceil(options.hitLimit / 10);
      const run = options.mutantActivation === 'static' ? staticMutant : runtimeMutant;
      const { found, hitCount, asked } = await run({ ...options, hitLimit });
      const tooOften = determineHitLimitReached(hitCount, hitLimit);
      if (tooOften) return { status: MutantRunStatus.Timeout, reason: tooOften.reason };
      if (found === null) return { status: MutantRunStatus.Survived, nrOfTests: asked };
      const { id, message, nrOfTests } = found;
      return { status: MutantRunStatus.Killed, killedBy: [id], failureMessage: message, nrOfTests };
    },

    async dispose() {
      await modules?.close();
      await server?.close();
    },
  };
}

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'inProcess', createRunner)];
