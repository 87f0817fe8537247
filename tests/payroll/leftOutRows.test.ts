import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/payroll/cell';
import { isSignatureRow } from '../../src/payroll/signatureRows';
import { readPasted, remarksOf, rosterOf } from './rosterFiles';

const lines = (...rows: string[]) => rows.join('\n');

/** Name, number, department and wage. */
const isSignature = (...cells: Cell[]) => isSignatureRow(cells, { people: [0, 1], wages: [3, -1] });

describe('Signature rows', () => {
  it.each<Cell[][]>([
    [['制表']],
    [['制表人：张三', null, null, '审核人：李四']],
    [['制表：', '张三', '审核：', '李四']],
    [['制 表 人', null, null, '批 准']],
    [['制表  张三', null, '审核 李四']],
    [[null, null, '经办人:']],
    [['负责人（签字）：']],
    [['单位负责人：', null, null, '填表人：']],
    [['填表日期：2025年3月31日']],
    [['填表日期', null, null, null]],
    [[null, null, null, '复核：王五']],
    [['总经理：', null, '财务：']],
    [['Prepared by: Zhang', null, null, 'Approved by:']],
    [['prepared by Zhang San']],
    [['Approved by']],
  ])('%j', (cells) => expect(isSignature(...cells)).toBe(true));

  it.each<Cell[][]>([
    [['张三', '1', '审核', 9000]],
    [['张三', '1', '审核', null]],
    [['张三', null, '审核部', null]],
    [[null, '7', '审核', null]],
    [[null, 7, '审核', null]],
    [[null, null, '审核', 9000]],
    [[null, null, '审核', '9,000']],
    [[null, null, '财务', null]],
    [['负责', '8', null, null]],
    [['审核中', null, null, null]],
    [['Approved Smith', null, null, null]],
    [[null, null, null, null]],
  ])('not %j', (cells) => expect(isSignature(...cells)).toBe(false));

  it.each([
    '总经理签字：',
    '领导签字：李四',
    '主管审批：',
    '财务经理：',
    '备注：入职未满月',
    '注：以上为应发',
    '说明',
    '2025年9月10日',
    '2025-09-10',
  ])('nor notes and days under a name: %s', (name) => expect(isSignature(name, null, null, null)).toBe(true));

  it.each(['注小明', '说明明', '会计 王五', '备注人'])('but people: %s', (name) =>
    expect(isSignature(name, null, null, null)).toBe(false),
  );

  it('are left out like totals, and told with them', async () => {
    const reading = await readPasted(
      lines(
        '姓名\t工号\t部门\t缴费工资',
        '甲\t1\t审核\t9000',
        '合计\t\t\t9000',
        '制表人：乙\t\t审核：丙\t',
        '\t\t审核\t8000',
        '\t\t批准\t',
      ),
    );
    expect(rosterOf(reading).names).toEqual(['甲', '']);
    expect(remarksOf(rosterOf(reading))).toEqual(['5 name missing nothing']);
    expect(reading.kind === 'roster' && reading.notices).toEqual([{ kind: 'totalRowsLeftOut', fileRows: [3, 4, 6] }]);
  });
});

describe('Numbers that stand twice', () => {
  it('only in the same month are they pointed out', async () => {
    const roster = rosterOf(
      await readPasted(
        lines(
          '工号\t月份\t缴费工资',
          '1\t2025-01\t9000',
          '1\t2025-02\t9000',
          '1\t2025年1月\t9000',
          '2\t\t9000',
          '2\t2025-01\t9000',
        ),
      ),
    );
    expect(roster.remarks.map(({ row, reason }) => [row, reason])).toEqual([
      [0, { kind: 'duplicateNumber', otherFileRow: 4 }],
      [2, { kind: 'duplicateNumber', otherFileRow: 2 }],
    ]);
  });
});
