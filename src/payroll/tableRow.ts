import { schemeIds } from '../rules/schemes';
import type { SchemeId } from '../rules/cityProfile';
import { paidColumnOf, type CheckColumns } from './checkColumns';
import { adjustments } from './contributionColumns';
import { checkStatuses } from './judgeDeclared';
import type { CalculatedPayroll } from './payrollCalculation';
import type { PayrollTakeHome } from './payrollTakeHome';
import type { CheckCell, LineCell, TableRow, TakeHomeCells } from './payrollTable';
import { checkItems } from './preparedCheck';
import type { Roster } from './roster';
import { wageText } from './wageText';

/** One row for the screen, made when it is looked at. */
export function tableRow(payroll: CalculatedPayroll, row: number): TableRow {
  const { roster, plans, planOfRow, contributions, takeHome, check, trueUp, remarks, remarksFrom } = payroll;
  const plan = plans[planOfRow[row] ?? -1];
  const isCalculated = plan !== undefined;
  const written = roster.places.written[roster.places.codes[row] ?? 0];
  const of = (column: Float64Array | null | undefined) => finite(column?.[row]);
  return {
    row,
    fileRow: roster.fileRows[row] ?? 0,
    name: roster.names[row] ?? '',
    number: roster.numbers[row] ?? '',
    department: roster.departments.texts[roster.departments.codes[row] ?? 0] ?? '',
    city: isCalculated ? { id: plan.cityId } : { written: written?.city ?? '' },
    month: plan?.month ?? written?.month ?? '',
    wage: wageText(roster.wage, roster.exactWages, row),
    fundWage: roster.fundWage === null ? null : wageText(roster.fundWage, roster.exactFundWages, row),
    lines: isCalculated ? lineCells(payroll, row) : {},
    employer: isCalculated ? of(contributions.employer) : null,
    employee: isCalculated ? of(contributions.employee) : null,
    pay: of(roster.amounts.pay),
    takeHome: takeHome === null ? null : takeHomeCells(roster, takeHome, row),
    check: check === null ? [] : checkCells(roster, check, row),
    checkCost:
      check === null || !isCalculated
        ? null
        : { employer: check.employer[row] ?? 0, employee: check.employee[row] ?? 0 },
    trueUp:
      trueUp === null || !isCalculated
        ? null
        : { employer: trueUp.employer[row] ?? 0, employee: trueUp.employee[row] ?? 0 },
    remarks: remarks.slice(remarksFrom[row], remarksFrom[row + 1]),
  };
}

function lineCells({ contributions }: CalculatedPayroll, row: number): TableRow['lines'] {
  const cells = schemeIds.flatMap((scheme): [SchemeId, LineCell][] => {
    const columns = contributions.schemes[scheme];
    const adjustment = adjustments[columns?.adjustment[row] ?? 0];
    if (columns === undefined || adjustment === undefined || adjustment === 'absent') return [];
    const { base, employer, employee } = columns;
    return [[scheme, { base: base[row] ?? 0, adjustment, employer: employer[row] ?? 0, employee: employee[row] ?? 0 }]];
  });
  return Object.fromEntries(cells);
}

function takeHomeCells({ amounts }: Roster, columns: PayrollTakeHome, row: number): TakeHomeCells | null {
  const pay = finite(columns.pay[row]);
  const tax = finite(columns.tax[row]);
  const takeHome = finite(columns.takeHome[row]);
  if (pay === null || tax === null || takeHome === null) return null;
  const bonus = finite(amounts.bonus?.[row]);
  const merged = finite(columns.bonus?.merged[row]);
  return {
    pay,
    tax,
    takeHome,
    bonus:
      bonus === null || merged === null ? null : { amount: bonus, apart: finite(columns.bonus?.apart[row]), merged },
  };
}

function checkCells({ amounts }: Roster, { items }: CheckColumns, row: number): CheckCell[] {
  return checkItems.flatMap((item): CheckCell[] => {
    const columns = items[item];
    const paid = finite(amounts[paidColumnOf[item]]?.[row]);
    const status = checkStatuses[columns?.status[row] ?? 0];
    if (columns === undefined || paid === null || status === undefined) return [];
    return [
      {
        item,
        status,
        paid,
        declaredLowest: finite(columns.declaredLowest[row]),
        declaredHighest: finite(columns.declaredHighest[row]),
        lawful: finite(columns.lawful[row]),
        gap: status === 'below' ? finite(columns.gap[row]) : null,
      },
    ];
  });
}

function finite(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
