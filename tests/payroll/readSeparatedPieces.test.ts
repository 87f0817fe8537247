import { expect, it } from 'vitest';
import type { ReadProgress } from '../../src/payroll/readProgress';
import { readSeparated } from '../../src/payroll/readSeparated';
import { piecesOf } from '../../src/payroll/textEncoding';

const row = '张三丰,9000\n';
/** 13,333 rows of nine characters after a header of eight: 120,005 characters. */
const people = `姓名,缴费工资\n${row.repeat(13_333)}`;

async function read(text: string) {
  const told: string[] = [];
  const report = ({ phase, done, total, unit }: ReadProgress) => told.push(`${phase} ${done}/${total} ${unit}`);
  const reading = await readSeparated(piecesOf(text, 40_000), text.length, 'a.csv', {}, report);
  return { told, reading };
}

it('tells how far it is after each piece, once there is enough to know the delimiter by', async () => {
  // 64 Ki characters: the second piece.
  const { told, reading } = await read(people);
  expect(told).toEqual([
    'reading 80000/120005 bytes',
    'reading 120000/120005 bytes',
    'reading 120005/120005 bytes',
    'building 13334/13334 rows',
  ]);
  expect(reading).toMatchObject({ kind: 'roster', roster: { fileName: 'a.csv', rowCount: 13_333 }, notices: [] });
});

it('points at the first row with characters that could not be read', async () => {
  // The header and two people above the first; the second is in another piece.
  const spoilt = '张\uFFFD丰,9000\n';
  const text = `姓名,缴费工资\n${row.repeat(2)}${spoilt}${row.repeat(11_000)}${spoilt}`;
  const { reading } = await read(text);
  expect(reading).toMatchObject({ notices: [{ kind: 'unreadableCharacters', fileRow: 4 }] });
});

it('reads no further than it takes to ask what the columns are', async () => {
  const { told, reading } = await read(row.repeat(13_333));
  // 80,000 ÷ 9 = 8,888.9 rows.
  expect(told).toEqual(['building 8888/8888 rows']);
  expect(reading).toMatchObject({ kind: 'needsMapping', fileName: 'a.csv', sheets: [], sheet: null, headerRow: 0 });
});
