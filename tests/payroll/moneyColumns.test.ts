import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/payroll/cell';
import type { HeaderUnit } from '../../src/payroll/headerText';
import { amountColumn, wageColumn, type RemarkOn } from '../../src/payroll/moneyColumns';
import { amountColumnIds, type AmountColumnId } from '../../src/payroll/rosterColumns';

/** Remarks as `row column stops reason text`. */
function noted(): { remarks: string[]; remarkOn: RemarkOn } {
  const remarks: string[] = [];
  return {
    remarks,
    remarkOn: (row, column, stops, reason, text) => {
      const why = reason.kind === 'amount' ? reason.reason : reason.kind;
      remarks.push(`${row} ${column} ${stops} ${why} ${text}`);
    },
  };
}

function wages(id: 'wage' | 'pay' | 'fundWage', unit: HeaderUnit | null, cells: readonly (Cell | undefined)[]) {
  const { remarks, remarkOn } = noted();
  const column = wageColumn(id, unit, 1, remarkOn);
  cells.forEach((cell, row) => column.set(row, cell));
  const { units, exact } = column.finish(cells.length);
  expect(cells.map((_, row) => column.get(row))).toEqual([...units]);
  return { units: [...units], exact: [...exact], remarks };
}

describe('wages, twice the thousandths of a yuan', () => {
  it.each<[HeaderUnit | null]>([[null], [1]])('under a header in %s', (unit) => {
    const cells = [9000, '9,000.05', 0, '0', 100, 99.99, '99.99元', 1.5, '1.5万', 8033.335, '8033.333333'];
    // 8033.335 is 8,033,335 thousandths, 8033.333333 some more than 8,033,333.
    expect(wages('wage', unit, cells)).toEqual({
      units: [...[18_000_000, 18_000_100, 0, 0, 200_000, NaN, 199_980, NaN, 30_000_000], ...[16_066_670, 16_066_667]],
      exact: [
        [9, '8033.335'],
        [10, '8033.333333'],
      ],
      remarks: ['5 wage contributions maybeTenThousands 99.99', '7 wage contributions maybeTenThousands 1.5'],
    });
  });

  it('under a header in 万元: a million a month is hardly meant, unless the cell says it', () => {
    const cells = [0.9, '1', 0.80333, 0, 99.99, 100, '100万', '9000元', 0.001];
    // 0.80333 is 8,033.3 yuan and 0.001 is 10.
    expect(wages('pay', 10_000, cells)).toEqual({
      units: [18_000_000, 20_000_000, 16_066_600, 0, 1_999_800_000, NaN, 2_000_000_000, 18_000_000, 20_000],
      exact: [],
      remarks: ['5 pay contributions maybeYuan 100'],
    });
  });

  it('that nobody can read, or that are missing', () => {
    const cells = ['x', null, undefined, ' - ', -1, new Date(Date.UTC(2025, 2, 1)), '=B2'];
    const refused = ['0 notANumber x', '4 negative -1', '5 date 2025-03-01', '6 formulaWithoutValue =B2'];
    const told = (id: string, rows: string[]) => rows.map((row) => row.replace(' ', ` ${id} contributions `));
    const missing = ['1 missing ', '2 missing ', '3 missing -'];
    const nothing = { units: cells.map(() => NaN), exact: [] };
    const inOrder = [refused[0]!, ...missing, ...refused.slice(1)];
    expect(wages('wage', null, cells)).toEqual({ ...nothing, remarks: told('wage', inOrder) });
    // Without a wage of its own the fund goes by the wage.
    expect(wages('fundWage', null, cells)).toEqual({ ...nothing, remarks: told('fundWage', refused) });
  });
});

function amounts(id: AmountColumnId, unit: HeaderUnit | null, cells: readonly Cell[], stops: 'takeHome' | null) {
  const { remarks, remarkOn } = noted();
  const column = amountColumn(id, unit, 1, stops, remarkOn);
  cells.forEach((cell, row) => column.set(row, cell));
  const fen = [...column.finish(cells.length)];
  expect(cells.map((_, row) => column.get(row))).toEqual(fen);
  return { fen, remarks };
}

describe('amounts in fen', () => {
  const cells = [8000.5, '8,000', 0, 1.5, '1.5万', 8000.555, '8000.554元', null, '-', 'x', -1];
  const fen = [800_050, 800_000, 0, 150, 1_500_000, 800_056, 800_055, NaN, NaN, NaN, NaN];
  const rounded = ['5 pay nothing roundedToCent 8000.555', '6 pay nothing roundedToCent 8000.554元'];

  it.each<[HeaderUnit | null]>([[null], [1]])('under a header in %s', (unit) => {
    const refused = ['9 pay takeHome notANumber x', '10 pay takeHome negative -1'];
    expect(amounts('pay', unit, cells, 'takeHome')).toEqual({ fen, remarks: [...rounded, ...refused] });
  });

  it('what the wage tells already is not told twice', () => {
    expect(amounts('pay', null, cells, null)).toEqual({ fen, remarks: rounded });
  });

  // What is hardly meant in 万元: a million of a month's pay, ten million of a year, a hundred thousand of a deduction.
  const least: Record<AmountColumnId, number> = {
    ...{ pay: 100, bonus: 1000, incomeSoFar: 1000, contributionsSoFar: 1000, taxSoFar: 1000 },
    ...{
      specialDeductions: 10,
      paidPension: 10,
      paidMedical: 10,
      paidUnemployment: 10,
      paidInsurance: 10,
      paidFund: 10,
    },
  };
  it.each(amountColumnIds)('under a header in 万元: %s', (id) => {
    const most = least[id];
    expect(amounts(id, 10_000, [most, most - 0.01, `${most}万`, 0.000001, 0.0000001], 'takeHome')).toEqual({
      // A millionth of 10,000 yuan is a cent, a tenth of that is none.
      fen: [NaN, most * 1_000_000 - 10_000, most * 1_000_000, 1, 0],
      remarks: [`0 ${id} takeHome maybeYuan ${most}`, `4 ${id} nothing roundedToCent 0.0000001`],
    });
  });
});
