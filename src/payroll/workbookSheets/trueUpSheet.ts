import { schemeIds } from '../../rules/schemes';
import type { ContributionInput } from '../contributionColumns';
import { yuanText } from '../fen';
import type { CalculatedTrueUp, FinishedPayroll } from '../finishedPayroll';
import { emptyTrueUp, trueUpColumns, type TrueUpColumns } from '../trueUpColumns';
import type { WorkbookWords } from '../wording/workbook/zh';
import { columnLetters, formulaCell, numberCell, textCell, type Sheet, type SheetCell } from '../xlsx/sheetCell';
import { placeTexts } from './placeTexts';
import { withinSheet } from './withinSheet';

const sides = ['employer', 'employee'] as const;

/** Columns before the first amount. */
const identity = 6;

/** New less old per person and month, months without a difference left out; null where no true-up was asked for. */
export function trueUpSheet(payroll: FinishedPayroll, words: WorkbookWords): Sheet | null {
  const { trueUp, roster } = payroll;
  if (trueUp === null) return null;
  const { people } = words;
  const schemes = schemeIds.filter((scheme) => trueUp.schemes[scheme] !== undefined);
  const columns: [header: string, width: number][] = [
    [people.name, 14],
    [people.number, 14],
    [people.department, 16],
    [people.city, 10],
    [people.fileRow, 8],
    [people.month, 10],
    ...schemes.flatMap((scheme) => sides.map((side): [string, number] => [people.amount(scheme, side), 13])),
    ...sides.map((side): [string, number] => [people.total(side), 14]),
  ];
  return {
    name: words.sheets.trueUp,
    columns: columns.map(([, width]) => ({ width })),
    frozen: { rows: 1, columns: 2 },
    hasFilter: true,
    expectedRows: Math.min(roster.rowCount * trueUp.months.length, 1_000_000),
    rows: withinSheet(
      columns.map(([header]) => textCell(header, 'header')),
      trueUpRows(payroll, trueUp, words),
      (count) => [textCell(words.trueUp.more(count))],
    ),
  };
}

/** People whose months are calculated at a time, again: kept for everybody they would be too many. */
const rowsPerStep = 2000;

function* trueUpRows(
  payroll: FinishedPayroll,
  trueUp: CalculatedTrueUp,
  words: WorkbookWords,
): Generator<readonly SheetCell[]> {
  const { roster } = payroll;
  const placeOf = placeTexts(payroll, words.language);
  let sheetRow = 1;
  for (let from = 0; from < roster.rowCount; from += rowsPerStep) {
    const input = inputOf(payroll, trueUp, from, Math.min(roster.rowCount, from + rowsPerStep));
    const entryMonth = roster.entryMonth?.subarray(from, from + input.rowCount) ?? null;
    const months = trueUp.months.map((month) => {
      const columns = emptyTrueUp([month], input.rowCount);
      trueUpColumns([month], input, entryMonth, 0, input.rowCount, columns);
      return { month: month.month, columns };
    });
    for (let index = 0; index < input.rowCount; index += 1) {
      const row = from + index;
      for (const { month, columns } of months) {
        if (!hasDifference(columns, index)) continue;
        sheetRow += 1;
        yield [
          textCell(roster.names[row] ?? ''),
          textCell(roster.numbers[row] ?? ''),
          textCell(roster.departments.texts[roster.departments.codes[row] ?? 0] ?? ''),
          textCell(placeOf(row).city),
          numberCell(String(roster.fileRows[row] ?? 0), 'plain'),
          textCell(month),
          ...amountCells(trueUp, columns, index, sheetRow),
        ];
      }
    }
  }
}

function inputOf(
  { roster, fundRate, injuryRate }: FinishedPayroll,
  { planOfRow }: CalculatedTrueUp,
  from: number,
  to: number,
): ContributionInput {
  const part = (column: Float64Array | null) => column?.subarray(from, to) ?? null;
  return {
    rowCount: to - from,
    plan: planOfRow.subarray(from, to),
    wage: roster.wage.subarray(from, to),
    fundWage: part(roster.fundWage),
    fundRate: part(fundRate),
    injuryRate: part(injuryRate),
  };
}

/** Of any scheme: differences may cancel out in the sum. */
function hasDifference({ schemes }: TrueUpColumns, index: number): boolean {
  return Object.values(schemes).some(({ employer, employee }) => employer[index] !== 0 || employee[index] !== 0);
}

function amountCells(
  { schemes: all }: CalculatedTrueUp,
  { schemes, ...totals }: TrueUpColumns,
  index: number,
  sheetRow: number,
): SheetCell[] {
  const shown = schemeIds.filter((scheme) => all[scheme] !== undefined);
  const lines = shown.flatMap((scheme) =>
    sides.map((side) => {
      const fen = schemes[scheme]?.[side][index];
      return fen === undefined ? null : numberCell(yuanText(fen), 'amount');
    }),
  );
  const sums = sides.map((side, offset) => {
    const parts = shown.map((_, place) => `${columnLetters(identity + 2 * place + offset)}${sheetRow}`);
    const total = yuanText(totals[side][index] ?? 0);
    return formulaCell(`ROUND(SUM(${parts.join(',')}),2)`, total, 'boldAmount');
  });
  return [...lines, ...sums];
}
