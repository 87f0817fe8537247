import { describe, expect, it } from 'vitest';
import type { RefusalReason } from '../../src/payroll/fileRefusal';
import { headerSynonyms } from '../../src/payroll/headerSynonyms';
import { readHeaderText } from '../../src/payroll/headerText';
import { recognizeHeader } from '../../src/payroll/recognizeHeader';
import type { RemarkReason } from '../../src/payroll/remarks';
import { rosterColumnIds } from '../../src/payroll/rosterColumns';
import { en } from '../../src/payroll/wording/workbook/en';
import { zh } from '../../src/payroll/wording/workbook/zh';

const reasons: { [Kind in RemarkReason['kind']]: Extract<RemarkReason, { kind: Kind }> } = {
  missing: { kind: 'missing' },
  amount: { kind: 'amount', reason: 'notANumber' },
  date: { kind: 'date' },
  formulaWithoutValue: { kind: 'formulaWithoutValue' },
  spreadsheetError: { kind: 'spreadsheetError' },
  maybeTenThousands: { kind: 'maybeTenThousands' },
  maybeYuan: { kind: 'maybeYuan' },
  roundedToCent: { kind: 'roundedToCent' },
  payFromWage: { kind: 'payFromWage' },
  soFarIncludesThisMonth: { kind: 'soFarIncludesThisMonth' },
  countedInOtherRow: { kind: 'countedInOtherRow', otherFileRow: 7 },
  notAMonth: { kind: 'notAMonth' },
  notARate: { kind: 'notARate' },
  notAnInjuryClass: { kind: 'notAnInjuryClass' },
  moreCellsThanHeader: { kind: 'moreCellsThanHeader' },
  duplicateNumber: { kind: 'duplicateNumber', otherFileRow: 7 },
  unknownCity: { kind: 'unknownCity' },
  ambiguousCity: {
    kind: 'ambiguousCity',
    offered: [
      { zh: '苏州（自定）', en: 'Suzhou (own)' },
      { zh: '苏州（自定 2）', en: 'Suzhou (own 2)' },
    ],
  },
  unknownCategory: { kind: 'unknownCategory', offered: [{ zh: '职工', en: 'Employee' }] },
  paidYearly: { kind: 'paidYearly', category: { zh: '城乡居民', en: 'Resident' } },
  noRules: { kind: 'noRules', own: [{ zh: '南京（自定）', en: 'Nanjing (own)' }] },
  rateNotAllowed: { kind: 'rateNotAllowed', scheme: 'housing-fund' },
  entersLater: { kind: 'entersLater' },
};

const refusals: { [Kind in RefusalReason['kind']]: Extract<RefusalReason, { kind: Kind }> } = {
  tooLarge: { kind: 'tooLarge', bytes: 300 * 1024 * 1024, limit: 200 * 1024 * 1024 },
  unreadable: { kind: 'unreadable' },
  empty: { kind: 'empty' },
  encrypted: { kind: 'encrypted' },
  oldXls: { kind: 'oldXls' },
  otherKind: { kind: 'otherKind', found: 'pdf' },
  notAWorkbook: { kind: 'notAWorkbook' },
  damaged: { kind: 'damaged', sheet: '12', fileRow: 7 },
  unpacksTooLarge: { kind: 'unpacksTooLarge', bytes: 3e9, limit: 1e9 },
  noSheets: { kind: 'noSheets' },
  emptySheet: { kind: 'emptySheet', sheet: '12' },
  noPeople: { kind: 'noPeople', sheet: '12', headerRow: 3 },
  tooManyCells: { kind: 'tooManyCells', sheet: '12', lastCell: 'XFD9', limit: 1000 },
};

const refusal = (words: typeof zh, reason: RefusalReason) => words.refusal({ fileName: 'a.xlsx', ...reason });

/** Every plain sentence of a language with the path to it. */
function sentences(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => sentences(part, `${path}.${key}`));
}

const chinese = /[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef]/;

describe('what a roster and a workbook are told in', () => {
  it('says the same things in both languages, and leaves nothing empty', () => {
    expect(sentences(en).map(([path]) => path)).toEqual(sentences(zh).map(([path]) => path));
    const empty = [...sentences(zh), ...sentences(en)].filter(([, text]) => text === '').map(([path]) => path);
    // Chinese puts nothing between two sentences.
    expect(empty).toEqual(['.between']);
  });

  it('does not mix languages', () => {
    expect(sentences(en).filter(([, text]) => chinese.test(text))).toEqual([]);
    const english = sentences(zh).filter(
      ([path, text]) => /[a-z]{4,}/i.test(text.replace('OpenDocument', '')) && path !== '.language',
    );
    expect(english).toEqual([]);
  });

  it.each(Object.values(reasons))('has a sentence for a cell with $kind', (reason) => {
    for (const words of [zh, en]) {
      const said = words.remark({ column: 'fundRate', reason, text: '13%' });
      expect(said).toMatch(words === zh ? /。$/ : /\.$/);
      if (words === en) expect(said).not.toMatch(chinese);
      const named = [words.columns.fundRate, '13%'].some((part) => said.includes(part));
      expect(named).toBe(true);
    }
  });

  it('names the column, the cell and the remedy', () => {
    const said = (reason: RemarkReason, text: string) => zh.remark({ column: 'wage', reason, text });
    expect(said({ kind: 'date' }, '2025-03-01')).toBe('“缴费工资”栏写着日期 2025-03-01，请改成金额。');
    expect(said({ kind: 'amount', reason: 'negative' }, '-1')).toBe('“缴费工资”栏写着“-1”，金额不能是负数，请核对。');
    expect(en.remark({ column: 'wage', reason: { kind: 'date' }, text: '2025-03-01' })).toBe(
      '“Contribution wage” holds the date 2025-03-01: write an amount instead.',
    );
  });

  it('names the column as the file does', () => {
    const headers = { pay: '应发工资', wage: '上年月均工资' };
    const said = (words: typeof zh, reason: RemarkReason, text = '') =>
      words.remark({ column: 'pay', reason, text }, headers);
    expect(said(zh, { kind: 'missing' })).toBe('“应发工资”栏是空的，请填上。');
    expect(said(en, { kind: 'missing' })).toBe('“应发工资” is empty: please fill it in.');
    expect(said(zh, { kind: 'payFromWage' })).toBe('“应发工资”栏是空的，到手按“上年月均工资”算，请核对。');
    expect(zh.remark({ column: 'city', reason: { kind: 'unknownCity' }, text: '火星' }, headers)).toBe(
      '“城市”栏写着“火星”，我们没有这个城市的资料，请核对城市名。',
    );
  });

  it('does not say of a row with a fault that it is calculated', () => {
    const remark = { column: 'number', reason: reasons.duplicateNumber, text: '1' } as const;
    expect(zh.remark(remark)).toBe('“工号”栏写着“1”，与第 7 行相同，请核对是不是同一个人写了两遍。');
    expect(en.remark(remark)).not.toContain('calculated');
  });

  it.each(Object.values(refusals))('has a sentence for a file that is refused for $kind', (reason) => {
    for (const words of [zh, en]) {
      const said = refusal(words, reason);
      expect(said).toContain('a.xlsx');
      expect(said).toMatch(words === zh ? /。$/ : /\.$/);
      if ('sheet' in reason && reason.sheet !== null) expect(said).toContain('12');
      if (words === en) expect(said).not.toMatch(chinese);
    }
  });

  it('names sheet and row of a fault', () => {
    expect(refusal(zh, refusals.noPeople)).toBe('“a.xlsx”的工作表“12”第 3 行是表头，下面没有人。');
    expect(refusal(en, refusals.noPeople)).toBe('“a.xlsx”, sheet “12”, has its header in row 3 and nobody below it.');
  });

  it('heads the template with names that are recognised when it comes back', () => {
    for (const words of [zh, en]) {
      for (const column of rosterColumnIds) {
        expect(headerSynonyms[column].plain).toContain(readHeaderText(words.columns[column]).text);
      }
      const header = recognizeHeader([rosterColumnIds.map((column) => words.columns[column])]);
      expect(header).toMatchObject({ kind: 'recognized', columns: [...rosterColumnIds] });
    }
  });
});
