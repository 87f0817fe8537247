import { expect } from 'vitest';
import type { RosterReading } from '../../src/payroll/readRoster';
import { rosterColumnIds } from '../../src/payroll/rosterColumns';
import { en } from '../../src/payroll/wording/en';
import { zh } from '../../src/payroll/wording/zh';
import { expectWords } from './words';

/** 90 million yuan, the most that is read. */
const mostFen = 9_000_000_000;

/** Whatever was read: columns that belong together, amounts within bounds, and words for all that is wrong. */
export function expectSoundReading(reading: RosterReading): void {
  switch (reading.kind) {
    case 'refused':
      expectWords(zh.refusal(reading.refusal), en.refusal(reading.refusal));
      return;
    case 'needsMapping':
      expect(reading.guess.length).toBe(reading.headers.length);
      expect(reading.guess.every((id) => id === null || rosterColumnIds.includes(id))).toBe(true);
      return;
    case 'roster': {
      const { roster, notices } = reading;
      const { rowCount, fileRows, names, numbers, wage, fundWage, amounts, remarks, places } = roster;
      expect([fileRows.length, names.length, numbers.length, wage.length]).toEqual([
        rowCount,
        rowCount,
        rowCount,
        rowCount,
      ]);
      expect(rowCount).toBeGreaterThan(0);
      for (let row = 1; row < rowCount; row += 1)
        expect(Number(fileRows[row])).toBeGreaterThan(Number(fileRows[row - 1]));
      for (const code of places.codes) expect(places.written[code]).toBeDefined();
      const isWithin = (most: number) => (value: number) =>
        Number.isNaN(value) || (Number.isInteger(value) && value >= 0 && value <= most);
      expect([...wage, ...(fundWage ?? [])].every(isWithin(mostFen * 20))).toBe(true);
      for (const column of Object.values(amounts)) expect([...(column ?? [])].every(isWithin(mostFen))).toBe(true);
      for (const { row, column, reason } of remarks) {
        expect(row).toBeLessThan(rowCount);
        // Without what the cell itself says, which may be any word.
        expectWords(...[zh, en].map(({ remark }) => remark({ column, reason, text: 'X' })));
      }
      for (const notice of notices) expectWords(zh.notice(notice), en.notice(notice));
    }
  }
}
