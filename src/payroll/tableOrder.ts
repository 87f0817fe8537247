/** Which rows the table shows, and in which order: found, filtered and sorted over columns, without an object per row. */
import { adjustments } from './contributionColumns';
import { checkStatuses } from './judgeDeclared';
import type { CalculatedPayroll } from './payrollCalculation';
import type { RowFilter, SortKey, TableQuery } from './payrollTable';

/** The rows of a query in its order. */
export function tableOrder(payroll: CalculatedPayroll, query: TableQuery): Uint32Array {
  const keeps = [
    inCity(payroll, query.cityId),
    inDepartment(payroll, query.department),
    searched(payroll, query.search),
  ];
  const matches = filterOf(payroll, query.filter);
  const { rowCount } = payroll.roster;
  const rows = new Uint32Array(rowCount);
  let count = 0;
  for (let row = 0; row < rowCount; row += 1) {
    if (!matches(row) || !keeps.every((keep) => keep(row))) continue;
    rows[count] = row;
    count += 1;
  }
  return sorted(rows.slice(0, count), payroll, query.sort);
}

type Keeps = (row: number) => boolean;

function inCity({ plans, planOfRow }: CalculatedPayroll, cityId: string | null): Keeps {
  if (cityId === null) return () => true;
  const isInCity = plans.map((plan) => plan.cityId === cityId);
  return (row) => isInCity[planOfRow[row] ?? -1] === true;
}

function inDepartment({ roster }: CalculatedPayroll, department: string | null): Keeps {
  if (department === null) return () => true;
  const code = roster.departments.texts.indexOf(department);
  return (row) => roster.departments.codes[row] === code;
}

function searched({ roster }: CalculatedPayroll, search: string): Keeps {
  const wanted = search.normalize('NFKC').trim().toLowerCase();
  if (wanted === '') return () => true;
  const contains = (text: string | undefined) => text?.normalize('NFKC').toLowerCase().includes(wanted) === true;
  const isOfDepartment = roster.departments.texts.map(contains);
  return (row) =>
    contains(roster.names[row]) ||
    contains(roster.numbers[row]) ||
    isOfDepartment[roster.departments.codes[row] ?? 0] === true;
}

const nothingDeducted = checkStatuses.indexOf('nothingDeducted');

function filterOf(payroll: CalculatedPayroll, filter: RowFilter): Keeps {
  const { planOfRow, trueUp, check, remarksFrom } = payroll;
  const statuses = Object.values(check?.items ?? {}).map(({ status }) => status);
  const isNothingDeducted = (row: number) => statuses.some((status) => status[row] === nothingDeducted);
  switch (filter) {
    case 'all':
      return () => true;
    case 'faulty':
      return (row) => planOfRow[row] === -1;
    case 'remarked':
      return (row) => (remarksFrom[row + 1] ?? 0) > (remarksFrom[row] ?? 0);
    case 'raised':
      return adjustedTo(payroll, 'raisedToFloor');
    case 'capped':
      return adjustedTo(payroll, 'cappedAtCeiling');
    case 'finding':
      return (row) => (check?.worstGap[row] ?? 0) > 0 || isNothingDeducted(row);
    case 'owing':
      return (row) => trueUp !== null && (trueUp.employer[row] !== 0 || trueUp.employee[row] !== 0);
  }
}

function adjustedTo({ contributions }: CalculatedPayroll, adjustment: (typeof adjustments)[number]): Keeps {
  const code = adjustments.indexOf(adjustment);
  const columns = Object.values(contributions.schemes).map((scheme) => scheme.adjustment);
  return (row) => columns.some((column) => column[row] === code);
}

function sorted(rows: Uint32Array, payroll: CalculatedPayroll, { by, descending }: TableQuery['sort']): Uint32Array {
  if (by === 'file') return descending ? rows.reverse() : rows;
  const rank = rankOf(payroll, by);
  const direction = descending ? -1 : 1;
  // Rows without a value come last either way; equal ones stay in the order of the file.
  return rows.sort((one, other) => {
    const [first, second] = [rank[one] ?? NaN, rank[other] ?? NaN];
    if (first === second) return one - other;
    if (Number.isNaN(first)) return Number.isNaN(second) ? one - other : 1;
    if (Number.isNaN(second)) return -1;
    return (first - second) * direction;
  });
}

/** A number per row that sorts as the column does; NaN where the row has none. */
function rankOf(payroll: CalculatedPayroll, by: Exclude<SortKey, 'file'>): ArrayLike<number> {
  const { roster, plans, planOfRow, contributions, takeHome, check, trueUp } = payroll;
  switch (by) {
    case 'attention':
      return attention(payroll);
    case 'name':
      return rankOfTexts(roster.names);
    case 'number':
      return rankOfTexts(roster.numbers);
    case 'department': {
      const ranks = rankOfTexts(roster.departments.texts);
      return Float64Array.from(roster.departments.codes, (code) => ranks[code] ?? NaN);
    }
    case 'city': {
      const ranks = rankOfTexts(plans.map(({ cityId }) => cityId));
      return Float64Array.from(planOfRow, (plan) => ranks[plan] ?? NaN);
    }
    case 'wage':
      return roster.wage;
    case 'employee':
    case 'employer':
      return whereCalculated(payroll, contributions[by]);
    case 'tax':
    case 'takeHome':
      return takeHome === null ? [] : whereCalculated(payroll, takeHome[by]);
    case 'gap':
      return check === null ? [] : whereCalculated(payroll, check.worstGap);
    case 'checkCost':
      return check === null ? [] : whereCalculated(payroll, bothSides(check));
    case 'trueUp':
      return trueUp === null ? [] : whereCalculated(payroll, bothSides(trueUp));
  }
}

function bothSides({ employer, employee }: { employer: Float64Array; employee: Float64Array }): Float64Array {
  return employer.map((one, row) => one + (employee[row] ?? 0));
}

function whereCalculated({ planOfRow }: CalculatedPayroll, column: Float64Array): Float64Array {
  return column.map((value, row) => ((planOfRow[row] ?? -1) < 0 ? NaN : value));
}

/** Lowest first: what cannot be calculated, what was declared too low, other remarks, clamped bases, the rest. */
function attention(payroll: CalculatedPayroll): Uint8Array {
  const tests = (['faulty', 'finding', 'remarked', 'raised', 'capped'] as const).map((filter) =>
    filterOf(payroll, filter),
  );
  return Uint8Array.from({ length: payroll.roster.rowCount }, (_, row) => {
    const first = tests.findIndex((test) => test(row));
    return first === -1 ? tests.length : first;
  });
}

/** Equal texts have equal ranks; an empty one has none. */
function rankOfTexts(texts: readonly string[]): Float64Array {
  const { compare } = new Intl.Collator('zh-CN', { numeric: true });
  const different = [...new Set(texts)].filter((text) => text !== '').sort(compare);
  const ranks = new Map(different.map((text, rank) => [text, rank]));
  return Float64Array.from(texts, (text) => ranks.get(text) ?? NaN);
}
