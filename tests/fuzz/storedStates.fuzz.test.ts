// What an older version, another program or a hand left in the browser's stores: taken as far as it makes sense, never a fault.
import * as fc from 'fast-check';
import { expect, vi } from 'vitest';
import { publishedProfile } from '../publishedProfiles';
import { fuzz } from './fuzz';
import { mutated, mutatedText, mutations } from './mutateBytes';
import { mutatedTree, treeMutations } from './mutateTree';

// Before the stores are made: they look for the browser's as they load.
vi.hoisted(() => {
  const storageOf = () => {
    const entries = new Map<string, string>();
    return {
      getItem: (name: string) => entries.get(name) ?? null,
      setItem: (name: string, value: string) => void entries.set(name, value),
      removeItem: (name: string) => void entries.delete(name),
    };
  };
  vi.stubGlobal('sessionStorage', storageOf());
  vi.stubGlobal('localStorage', storageOf());
  vi.stubGlobal('navigator', { language: 'zh-CN' });
  // The store says so of every state of another version.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

const { useCalculateInputs } = await import('../../src/ui/calculate/calculateInputs');
const { calculate } = await import('../../src/ui/calculate/calculation');
const { readReverse } = await import('../../src/ui/calculate/reverseReading');
const { usePayslipInputs } = await import('../../src/ui/payslip/payslipStore');
const { assess } = await import('../../src/ui/payslip/assessment');
const { useTakeHomeInputs } = await import('../../src/ui/takeHome/takeHomeInputs');
const { readTakeHome } = await import('../../src/ui/takeHome/takeHomeReading');
const { useCompareInputs } = await import('../../src/ui/rules/compare/compareInputs');
const { compare } = await import('../../src/ui/rules/compare/comparison');
const { useRulesView } = await import('../../src/ui/rules/rulesView');
const { useBrowseChoices } = await import('../../src/ui/rules/browse/browseChoices');
const { useEditorDraft, isTyped } = await import('../../src/ui/rules/own/editorDraft');
const { readRuleTexts } = await import('../../src/ui/rules/own/readRuleTexts');
const { usePayrollInputs } = await import('../../src/ui/payroll/payrollInputs');
const { readSettings } = await import('../../src/ui/payroll/readSettings');
const { usePreferences } = await import('../../src/ui/preferences');
const { loadWording } = await import('../../src/ui/wording/WordingContext');
const { anyVersionOf, makeRecord, readRecord, versionOf } = await import('../../src/ui/ownProfiles/profileRecord');
const { readProfileBytes } = await import('../../src/rules/profileBytes');

const nanjing = publishedProfile('nanjing');
const month = '2025-11';
const place = { cityId: 'nanjing', categoryId: 'employee' };

/** Every store with what stands in it after some typing, and what the page then makes of it. */
const stores = [
  {
    store: useCalculateInputs,
    typed: {
      amount: '10000',
      pay: '12000',
      rates: { 'housing-fund': '8%' },
      reverseAmount: '800',
      ownRates: { 'work-injury': '0.3' },
    },
    use: () => {
      const inputs = useCalculateInputs.getState();
      readReverse(nanjing, calculate(nanjing, inputs.month || month, 'employee', inputs, {}), inputs);
    },
  },
  {
    store: usePayslipInputs,
    typed: {
      paid: { pension: '396.16', together: '505.2' },
      wages: { '2024': { kind: 'average', average: '9000' } },
      fundRate: '8%',
    },
    use: () =>
      void assess(
        nanjing,
        usePayslipInputs.getState().month || month,
        'employee',
        usePayslipInputs.getState(),
        '2026-11-25',
      ),
  },
  {
    store: useTakeHomeInputs,
    typed: { special: '2000', specialItems: { children: 2 }, bonus: '30000', countedFrom: 3 },
    use: () => {
      const inputs = useCalculateInputs.getInitialState();
      readTakeHome(
        calculate(nanjing, month, 'employee', { ...inputs, amount: '30000' }, {}),
        month,
        useTakeHomeInputs.getState(),
      );
    },
  },
  {
    store: useCompareInputs,
    typed: {
      before: { cityId: 'nanjing', month: '2024-03', categoryId: 'employee', knownOn: '' },
      wage: '10000',
      fundRate: '8%',
    },
    use: () => void compare({ before: nanjing, after: nanjing }, useCompareInputs.getState(), 'employee', month),
  },
  {
    store: useRulesView,
    typed: { view: 'own' },
    use: () => expect(useRulesView.getState().view).toMatch(/^(browse|compare|own|coverage)$/),
  },
  {
    store: useBrowseChoices,
    typed: { scheme: 'pension', years: '5' },
    use: () => expect(useBrowseChoices.getState().years).toMatch(/^(5|10|all)$/),
  },
  {
    store: useEditorDraft,
    typed: {
      profileId: 'own-x',
      form: 'change',
      rule: { floor: '4000', ceiling: '20000' },
      document: { title: 'x' },
      sameIn: [1, 2],
    },
    use: () => {
      isTyped(useEditorDraft.getState());
      readRuleTexts(useEditorDraft.getState().rule);
    },
  },
  {
    store: usePayrollInputs,
    typed: {
      rates: { nanjing: { 'work-injury': 'own-rate' } },
      ownRates: { nanjing: { 'work-injury': '0.3' } },
      trueUpFrom: '2025-01',
      takeHome: 'month',
    },
    use: () => void readSettings(usePayrollInputs.getState(), place, month),
  },
  {
    store: usePreferences,
    typed: { language: 'en', theme: 'dark', ...place },
    use: () => void loadWording(usePreferences.getState().language),
  },
];

const values = [
  '10000',
  '8%',
  '2025-03',
  '1e9',
  '1970-13',
  'pension',
  'own-rate',
  'x'.repeat(300),
  12,
  0.5,
  [1, 'pension', null],
  { pension: 5 },
];

fuzz(
  'storedInputs',
  'whatever stands in the store, the page opens with inputs that it can reckon with',
  fc.record({
    at: fc.nat({ max: stores.length - 1 }),
    changes: treeMutations(values),
    damages: fc.option(mutations(), { freq: 3, nil: [] }),
  }),
  async ({ at, changes, damages }) => {
    const { store, typed, use } = stores[at] ?? fail();
    const name = store.persist.getOptions().name ?? '';
    const defaults: object = store.getInitialState();
    const storage = name === 'preferences' ? localStorage : sessionStorage;
    const stored = { state: { ...defaults, ...typed }, version: 0 };
    storage.setItem(name, mutatedText(JSON.stringify(mutatedTree(stored, changes)), damages));
    await store.persist.rehydrate();
    const state = store.getState() as Record<string, unknown>;
    for (const [key, fallback] of Object.entries(defaults)) {
      expect(typeof state[key], `${name}.${key}`).toBe(typeof fallback);
      expect(Array.isArray(state[key])).toBe(Array.isArray(fallback));
    }
    use();
  },
);

function fail(): never {
  throw new Error('There is no such store');
}

const record = makeRecord(new TextEncoder().encode('{}'), '2026-11-25');

fuzz(
  'storedRecords',
  'a record of the profile store is read, or damaged, whatever it holds',
  fc.record({
    changes: treeMutations([1, 2, 1.5, '1', '2026-11-25', 'version']),
    bytes: fc.constantFrom<unknown[]>(
      undefined,
      null,
      'text',
      [1, 2],
      new ArrayBuffer(4),
      new Uint8Array(4),
      new DataView(new ArrayBuffer(8), 2, 3),
      new Float64Array(2),
    ),
    damages: mutations(),
    isBare: fc.boolean(),
  }),
  ({ changes, bytes, damages, isBare }) => {
    const changed = mutatedTree({ ...record, bytes: null }, changes) as Record<string, unknown>;
    const stored = isBare
      ? bytes
      : { ...changed, ...(bytes === undefined ? { bytes: mutated(record.bytes, damages) } : { bytes }) };
    const reading = readRecord(stored);
    if (reading.kind === 'record') {
      expect(reading.record.bytes).toBeInstanceOf(Uint8Array);
      expect(versionOf(stored)).toBe(reading.record.version);
      expect(anyVersionOf(stored)).toBe(reading.record.version);
      readProfileBytes(reading.record.bytes);
    } else {
      expect(['notARecord', 'newerVersion']).toContain(reading.damage.kind);
    }
  },
);
