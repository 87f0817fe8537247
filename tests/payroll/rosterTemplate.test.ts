import { describe, expect, it } from 'vitest';
import { rosterColumnIds, type RosterColumnId } from '../../src/payroll/rosterColumns';
import { rosterTemplate } from '../../src/payroll/rosterTemplate';
import type { Cell } from '../../src/payroll/cell';

const [zh, en] = [rosterTemplate('zh'), rosterTemplate('en')];

/** What the two people have in a column; nothing in the others. */
const examples: Partial<Record<RosterColumnId, [Cell, Cell]>> = {
  name: ['王小明', '李娜'],
  number: ['0001', '0002'],
  department: ['研发部', '市场部'],
  city: ['南京', '厦门'],
  wage: [10_000, 8033.33],
  pay: [12_500, 8100],
  fundRate: ['8%', '12%'],
  injury: [null, '0.36%'],
  entryMonth: ['2021-03', '2025-02'],
  specialDeductions: [2000, 1500],
  bonus: [null, 30_000],
  paidPension: [800, null],
  paidMedical: [210, null],
  paidUnemployment: [50, null],
};

describe('The template', () => {
  it('has two people as examples, the same in both languages', () => {
    for (const { people } of [zh, en]) {
      const [headers = [], one = [], other = [], ...more] = people.rows;
      expect([headers.length, more]).toEqual([rosterColumnIds.length, []]);
      expect(rosterColumnIds.map((id, index) => [id, one[index], other[index]])).toEqual(
        rosterColumnIds.map((id) => [id, ...(examples[id] ?? [null, null])]),
      );
    }
  });

  it('calls its sheets and the columns of its notes by name', () => {
    expect([zh.people.sheet, zh.notes.sheet, zh.notes.rows[0]]).toEqual(['人员', '填写说明', ['列', '说明']]);
    expect([en.people.sheet, en.notes.sheet, en.notes.rows[0]]).toEqual([
      ...['People', 'Notes', ['Column', 'What it holds']],
    ]);
  });

  it('explains every column in a sentence of its language', () => {
    expect([zh, en].map(({ notes }) => notes.rows.length)).toEqual([23, 23]);
    const [ofZh, ofEn] = [zh.notes.rows.slice(1), en.notes.rows.slice(1)];
    expect(
      ofZh.filter(([header = '', note = '']) => !/^[\u4e00-\u9fff（）]+$/.test(header) || !/。$/.test(note)),
    ).toEqual([]);
    expect(ofEn.filter(([header = '', note = '']) => !/^[A-Z][a-z -]+$/.test(header) || !/\.$/.test(note))).toEqual([]);
    for (const rows of [ofZh, ofEn]) expect(new Set(rows.map(([header]) => header)).size).toBe(22);
  });
});
