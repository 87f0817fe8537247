/** Rosters of any size for the benches, the same on every machine. */
import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import writeXlsxFile from 'write-excel-file/universal';

const header = [
  '姓名',
  '工号',
  '部门',
  '城市',
  '缴费工资',
  '本月应发',
  '公积金缴费工资',
  '公积金比例',
  '专项附加扣除',
  '入职月份',
];
const cities = ['南京', '厦门', '福州'];

type Value = string | number;

function rosterRow(index: number): Value[] {
  const wage = 2_000_00 + ((index * 7_919) % 40_000_00);
  return [
    `员工${index}`,
    `A${index}`,
    `部门${index % 40}`,
    cities[index % cities.length] ?? '',
    wage / 100,
    (wage + 500_00) / 100,
    (wage - (index % 5) * 100_00 + 500_00) / 100,
    (5 + (index % 8)) / 100,
    (index % 4) * 1000,
    `2026-${String(1 + (index % 9)).padStart(2, '0')}`,
  ];
}

export async function writeRosterWorkbook(path: string, people: number): Promise<void> {
  const rows = [header, ...Array.from({ length: people }, (_, index) => rosterRow(index))];
  const blob = await writeXlsxFile(rows).toBlob();
  await writeFile(path, Buffer.from(await blob.arrayBuffer()));
}

export async function writeRosterCsv(path: string, people: number): Promise<void> {
  const stream = createWriteStream(path);
  stream.write(`${header.join(',')}\r\n`);
  for (let from = 0; from < people; from += 10_000) {
    const rows = Array.from({ length: Math.min(10_000, people - from) }, (_, index) => rosterRow(from + index));
    if (!stream.write(rows.map((row) => `${row.join(',')}\r\n`).join(''))) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
}

/** The same as a csv in one string, for rosters that fit into one. */
export function rosterCsv(people: number): string {
  return [header, ...Array.from({ length: people }, (_, index) => rosterRow(index))].join('\r\n');
}
