// Rosters as text in every encoding and with every separator: each cell is what was written, and damage breaks nothing.
import * as fc from 'fast-check';
import { expect } from 'vitest';
import { readBytes, readPasted, rosterOf } from '../payroll/rosterFiles';
import { encoded, encodings } from './encodings';
import { expectSoundReading } from './expectSoundReading';
import { fuzz } from './fuzz';
import { mutated, mutations } from './mutateBytes';
import { spelledYuan } from './secondReading';

type Person = { name: string; number: string; wage: { text: string; fen: bigint }; month: string; department: string };

const nameTexts = fc.constantFrom(
  '王小明',
  '李娜',
  '欧阳　锋',
  'Zhao, Lei',
  '陈"小"军',
  '周\n吴',
  "O'Neil",
  '=1+1',
  '张三;四',
  '诸葛	亮',
);
const people: fc.Arbitrary<Person[]> = fc.array(
  fc.record({
    name: nameTexts,
    number: fc.nat({ max: 99_999 }).map((number) => String(number).padStart(5, '0')),
    wage: spelledYuan.filter(({ fen }) => fen >= 10_000n && fen <= 9_000_000_000n),
    month: fc.constantFrom('2025-03', '2025年3月', '202503', '2025/3/15'),
    department: fc.constantFrom('', '财务', '生产、二', 'R&D'),
  }),
  { minLength: 1, maxLength: 12 },
);

const header = ['姓名', '工号', '部门', '月份', '缴费工资'];
const shape = fc.record({
  people,
  separator: fc.constantFrom(',', '\t', ';', '，', '；'),
  newline: fc.constantFrom('\n', '\r\n', '\r'),
  quotesAll: fc.boolean(),
  endsOpen: fc.boolean(),
});
type Shape = typeof shape extends fc.Arbitrary<infer Value> ? Value : never;

function textOf({ people: rows, separator, newline, quotesAll, endsOpen }: Shape): string {
  const cell = (text: string) => (quotesAll || /["\n\r\t,;，；]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = rows.map(({ name, number, department, month, wage }) => [name, number, department, month, wage.text]);
  return [header, ...lines].map((cells) => cells.map(cell).join(separator)).join(newline) + (endsOpen ? '' : newline);
}

fuzz(
  'csvRosters',
  'every amount of a roster is the one that was written, whatever the encoding, separator and line ends',
  fc.record({ shape, encoding: fc.constantFrom(...encodings) }),
  async ({ shape: written, encoding }) => {
    const text = textOf(written);
    const readings = [await readBytes(encoded(text, encoding), 'roster.csv'), await readPasted(text)];
    for (const reading of readings) {
      const roster = rosterOf(reading);
      expect(roster.rowCount).toBe(written.people.length);
      written.people.forEach(({ name, number, wage }, row) => {
        expect(roster.names[row]).toBe(name.trim());
        expect(roster.numbers[row]).toBe(number);
        // A fen is twenty units of a wage.
        expect(BigInt(roster.wage[row] ?? -1)).toBe(wage.fen * 20n);
      });
      expect(roster.places.written).toEqual([{ city: '', category: '', month: '2025-03' }]);
      expectSoundReading(reading);
    }
  },
);

const tokens = [
  '姓名',
  '缴费工资',
  '合计',
  '制表人：',
  '"',
  '""',
  ',,,,',
  '\t',
  '\r',
  '￥12,000.00',
  '1.2万',
  '#DIV/0!',
  '=A1',
  '2025-03',
];

fuzz(
  'csvBytes',
  'a text with damaged bytes is a roster, a question or a refusal with words',
  fc.record({ shape, encoding: fc.constantFrom(...encodings), damages: mutations(tokens) }),
  async ({ shape: written, encoding, damages }) => {
    expectSoundReading(await readBytes(mutated(encoded(textOf(written), encoding), damages), 'roster.csv'));
  },
);
