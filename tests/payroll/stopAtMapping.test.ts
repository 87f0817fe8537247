import { describe, expect, it } from 'vitest';
import { readRoster, type ReadOptions } from '../../src/payroll/readRoster';

const read = (options: ReadOptions) =>
  readRoster({ kind: 'text', text: '姓名\t缴费工资\t备注\n王小明\t8000\tx\n' }, options, () => undefined);

describe('a roster whose columns somebody wants to see', () => {
  it('is asked about although they are all recognised, with what they were taken for', async () => {
    expect(await read({ stopAtMapping: true })).toMatchObject({
      kind: 'needsMapping',
      headerRow: 1,
      headers: ['姓名', '缴费工资', '备注'],
      preview: [['王小明', '8000', 'x']],
      guess: ['name', 'wage', null],
      contested: [],
    });
  });

  it('is asked about at another row of the header, too, and whatever was chosen before', async () => {
    expect(await read({ stopAtMapping: true, headerRow: 0, columns: ['name', 'pay', null] })).toMatchObject({
      kind: 'needsMapping',
      headerRow: 0,
      guess: [null, null, null],
    });
  });
});
