import { expect, it } from 'vitest';
import type { Cell } from '../../src/payroll/cell';
import { isSignatureRow } from '../../src/payroll/signatureRows';

/** Name, number, wage. */
const columns = { people: [0, 1], wages: [2] };
const isSigned = (...cells: Cell[]) => isSignatureRow(cells, columns);

it.each<[Cell[]]>([
  [['制表人：王芳']],
  [['制 表 人:']],
  [['单位负责人（签字）：', null, '王芳']],
  [['财务：', null, null]],
  [['日期：2025年3月1日']],
  [['Prepared by: Wang Fang']],
  [['prepared by Wang Fang']],
  [['审核', null, '复核']],
  [['审核 王芳']],
  [['经办人签字', '审批']],
  [['备注：以上为三月']],
  [['填表说明 1']],
  [['注1']],
  [[null, '2025年3月1日']],
  [['2025-03-01', null]],
  [['总经理：', '李总']],
  [['Approved by', '', '']],
  [[' ', null, '审核']],
  [['审核', ' ', null]],
  [[' 复核 王芳']],
  [[' 说明 ']],
  [[' Prepared  by Wang Fang', 'Li Na']],
  [['负责人（签字） ：']],
  [['制表人 ：王芳']],
  [['制  表  人：']],
  [['主管审批', null, null]],
  [['2025 年 3 月 1 日']],
  [['2025年3月']],
  [['主管：']],
  [['财务主管：']],
  [['法人：']],
  [['法人代表：']],
])('%j is signed, or a note', (cells) => expect(isSigned(...cells)).toBe(true));

it.each<[Cell[]]>([
  [['王芳', '审核', 8000]],
  // A department is none of the columns of people: whoever has a name is one, with a wage or without.
  [['王芳', null, null, '审核']],
  [[null, '0007', null, '审核']],
  // Whoever has a wage is a person, whatever is written beside it.
  [['制表人：王芳', null, 8000]],
  [['制表人：王芳', null, '8,000']],
  [['财务', null]],
  [['王芳（审核）']],
  [['地址：南京']],
  // More decimals than money has are a wage as well.
  [['制表人：王芳', null, 8000.125]],
  // A signature has no numbers beside it.
  [['复核', null, null, 5]],
  [['王小注', null, null]],
  [['编号2025-03-01']],
  [['2025-03-01班']],
  [['Jan, prepared by Li']],
  [['往来单位：南京']],
  [['财务部：南京']],
  [['财（税）务：南京']],
  [['注释员', null]],
  [['备注员', null]],
  [['2025', null]],
  [[8000, null, null]],
  [[null, ' ', null]],
  [[]],
])('%j is not', (cells) => expect(isSigned(...cells)).toBe(false));
