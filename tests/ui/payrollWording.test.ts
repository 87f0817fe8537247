import { describe, expect, it } from 'vitest';
import type { PayrollProgress, PlanWarning } from '../../src/payroll/payrollMessages';
import type { RosterNotice } from '../../src/payroll/readRoster';
import type { ChoiceProblem } from '../../src/ui/payroll/columnChoices';
import type { PayrollProblem } from '../../src/ui/payroll/payrollProblem';
import type { TrueUpProblem } from '../../src/ui/payroll/readSettings';
import { en } from '../../src/ui/wording/payroll/en';
import { zh } from '../../src/ui/wording/payroll/zh';

/** Every plain sentence of a language with the path to it. */
function sentences(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => sentences(part, `${path}.${key}`));
}

const chineseLetters = /[\u4e00-\u9fff]/;
/** What files and keys are called in Chinese, too. */
const foreignNames = /xlsx|csv|Excel|WPS|Ctrl|UTF/g;

describe('the two languages of 批量 say the same things', () => {
  it('have words in the same places, in the same order', () => {
    expect(sentences(en).map(([path]) => path)).toEqual(sentences(zh).map(([path]) => path));
  });

  it('leave no sentence empty', () => {
    expect([...sentences(zh), ...sentences(en)].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('do not mix', () => {
    expect(sentences(en).filter(([, text]) => chineseLetters.test(text))).toEqual([]);
    expect(sentences(zh).filter(([, text]) => /[a-z]{3,}/i.test(text.replaceAll(foreignNames, '')))).toEqual([]);
  });

  it('accuse nobody: they say what may be, and speak of no offence', () => {
    const all = [...sentences(zh), ...sentences(en)].map(([, text]) => text).join('\n');
    expect(all).not.toMatch(/违法|偷逃|欺诈|克扣|illegal|fraud|steal|stole|cheat|guilty/i);
    expect(zh.check.compared(9, 3)).toContain('可能');
    expect(en.check.compared(9, 3)).toContain('may');
  });
});

const problems: {
  [Kind in PayrollProblem['kind']]: Kind extends 'refused' ? null : Extract<PayrollProblem, { kind: Kind }>;
} = {
  refused: null,
  noProfiles: { kind: 'noProfiles' },
  severalFiles: { kind: 'severalFiles', files: 2 },
  noCells: { kind: 'noCells' },
  broken: { kind: 'broken', during: 'write', message: 'x' },
};

const notices: { [Kind in RosterNotice['kind']]: Extract<RosterNotice, { kind: Kind }> } = {
  macrosNotRun: { kind: 'macrosNotRun' },
  wageFromPay: { kind: 'wageFromPay', header: 'A' },
  wageFromBase: { kind: 'wageFromBase', headers: ['A', 'B'] },
  ignoredColumns: { kind: 'ignoredColumns', count: 30, headers: ['A', 'B'] },
  multiplied: { kind: 'multiplied', by: 10_000, headers: ['A'] },
  totalRowsLeftOut: { kind: 'totalRowsLeftOut', fileRows: [9, 12] },
  otherSheets: { kind: 'otherSheets', sheets: ['A', 'B'] },
  unreadableCharacters: { kind: 'unreadableCharacters', fileRow: 7 },
};

const choices: { [Kind in ChoiceProblem['kind']]: Extract<ChoiceProblem, { kind: Kind }> } = {
  noPerson: { kind: 'noPerson' },
  noWage: { kind: 'noWage' },
  twice: { kind: 'twice', column: 'wage' },
};

const warnings: PlanWarning['kind'][] = ['carriedOn', 'noRule', 'provisional', 'unknownLimit'];
const phases: PayrollProgress['phase'][] = ['opening', 'reading', 'building', 'calculating', 'writing'];
const trueUpProblems: TrueUpProblem[] = ['monthsReversed', 'tooManyMonths', 'needsDay', 'needsMonth', 'sameRules'];

/** Every sentence that is made, in one language. */
function made(words: typeof zh): string[] {
  const warning = (kind: PlanWarning['kind'], people: number): PlanWarning => ({
    kind,
    cityId: 'x',
    categoryId: 'x',
    category: { zh: 'x', en: 'x' },
    month: '2026-03',
    schemes: ['pension', 'housing-fund'],
    people,
  });
  return [
    ...Object.values(problems).flatMap((one) =>
      one === null ? [] : [words.problem(one).title, words.problem(one).advice],
    ),
    ...Object.values(notices).map((one) => words.warnings.notice(one)),
    ...Object.values(choices).map((one) => words.mapping.problem(one, words.file.columns)),
    ...warnings.flatMap((kind) => [1, 2000].map((people) => words.warnings.warning(warning(kind, people), 'X'))),
    ...warnings.map((kind) => words.warnings.several(kind, 3, 12)),
    ...phases.map((phase) => words.progress.phase(phase)),
    ...trueUpProblems.map((one) => words.trueUp.problem(one)),
    words.summary.spoken(1, 0),
    words.summary.spoken(10_000, 3),
    words.progress.left(59),
    words.progress.left(61),
    words.warnings.assumed(3),
    words.warnings.assumedRates({ fund: 1, injury: 0 }),
    words.warnings.assumedRates({ fund: 0, injury: 1 }),
    words.warnings.assumedRates({ fund: 2, injury: 3 }),
    words.warnings.negative(3),
    words.warnings.incomplete(3),
    words.mapping.leadNone('X'),
    words.mapping.leadOnRequest('X'),
    words.check.cost('1', '2'),
    words.check.costOfRows('1', '2'),
    words.problemWords.cityMissing('X'),
  ];
}

describe('every sentence that is made', () => {
  it('is there, and different from every other of its language', () => {
    for (const words of [zh, en]) {
      expect(made(words).filter((text) => text.trim() === '')).toEqual([]);
      expect(new Set(made(words)).size).toBe(made(words).length);
    }
  });

  it('is of its language', () => {
    expect(made(en).filter((text) => chineseLetters.test(text))).toEqual([]);
    expect(made(zh).filter((text) => /[a-z]{3,}/i.test(text.replaceAll(foreignNames, '')))).toEqual([]);
  });

  it('counts one person as one, and thousands with their separators', () => {
    expect(en.peopleCount(1)).toBe('1 person');
    expect(en.peopleCount(1_234_567)).toBe('1,234,567 people');
    expect(zh.peopleCount(1_234_567)).toBe('1,234,567 人');
    expect(zh.progress.rows({ phase: 'reading', done: 5000, total: null, unit: 'rows' })).toBe('5,000 行');
    expect(zh.progress.rows({ phase: 'reading', done: 1_500_000, total: 3_000_000, unit: 'bytes' })).toBe(
      '1.5 MB，共 3.0 MB',
    );
    expect(en.progress.left(61)).toBe('about 2 min left');
  });
});
