import type { CheckCell, LineCell, SortKey, TableRow } from '../../../payroll/payrollTable';
import type { PayrollSummary } from '../../../payroll/payrollMessages';
import type { Roster } from '../../../payroll/roster';
import type { CityProfile, Payer, SchemeId } from '../../../rules/cityProfile';
import { formatLimit } from '../../format';
import type { PeopleWording } from '../../wording/payroll/peopleZh';
import type { Wording } from '../../wording/zh';
import { formatFen } from '../formatFen';

/** Which side of every scheme is listed. */
export type Sides = 'both' | Payer;

/** What stands in one cell: a main text, and a word beside it that says what is special about it. */
export type CellText = { text: string; mark: string | null };

export type Column = {
  id: string;
  /** Above the title: the scheme or sum that the column belongs to. */
  group: string | null;
  title: string;
  kind: 'text' | 'amount';
  /** In rem. */
  width: number;
  sortBy: SortKey | null;
  cell: (row: TableRow) => CellText;
};

type Words = { words: PeopleWording; common: Wording };

/** What a table has columns for. */
export type TableShape = {
  headers: Roster['headers'];
  summary: PayrollSummary;
  profiles: readonly CityProfile[];
  takeHome: 'month' | 'year' | null;
  sides: Sides;
};

const payersOf: Record<Sides, readonly Payer[]> = {
  both: ['employer', 'employee'],
  employer: ['employer'],
  employee: ['employee'],
};

/** Who, then what it comes to, then scheme by scheme. The name is the column that stays in view. */
export function peopleColumns(shape: TableShape, wording: Words): Column[] {
  const { summary, takeHome, sides } = shape;
  return [
    ...identity(shape, wording),
    ...totals(wording.words),
    ...(takeHome === null || summary.takeHome === null ? [] : takeHomeColumns(takeHome, wording.words)),
    ...(summary.check === null ? [] : checkColumns(sides, wording.words)),
    ...(summary.trueUp === null ? [] : trueUpColumns(sides, wording.words)),
    // Faulty rows have theirs beside the name.
    ...(summary.remarked > summary.faulty ? [remarks(shape, wording.words)] : []),
    ...summary.totals.schemes.flatMap(({ scheme }) => schemeColumns(scheme, sides, wording)),
  ];
}

function identity({ summary, profiles }: TableShape, { words: { columns }, common }: Words): Column[] {
  const hasDepartments = summary.totals.departments.some(({ department }) => department !== '');
  const cities = summary.totals.cities.map(({ cityId }) => cityName({ id: cityId }, profiles, common));
  const rowWidth = summary.totals.people < 99_990 ? 4 : 5.5;
  const text = (id: SortKey, title: string, width: number, of: (row: TableRow) => string): Column => ({
    id,
    group: null,
    title,
    kind: 'text',
    width,
    sortBy: id,
    cell: (row) => plain(of(row)),
  });
  return [
    text('name', columns.name, 7.75, nameOf),
    { ...text('file', columns.fileRow, rowWidth, ({ fileRow }) => formatLimit(String(fileRow))), kind: 'amount' },
    text('number', columns.number, 6, ({ number }) => number),
    ...(hasDepartments ? [text('department', columns.department, 7.25, ({ department }) => department)] : []),
    text('city', columns.city, cityWidth(cities), ({ city }) => cityName(city, profiles, common)),
    { ...text('wage', columns.wage, 7, ({ wage }) => (wage === null ? '' : formatLimit(wage))), kind: 'amount' },
  ];
}

/** The end of a name is not cut off: there stands the mark of an own city. */
function cityWidth(names: readonly string[]): number {
  const widths = names.map((name) => 1.75 + [...name].reduce((sum, one) => sum + (one < '\u2e80' ? 0.5 : 0.9), 0));
  return Math.min(Math.max(5.25, ...widths), 20);
}

/** Whoever has no name has a number, or a place in the file. */
export function nameOf({ name, number }: Pick<TableRow, 'name' | 'number'>): string {
  return name === '' ? number : name;
}

export function cityName(city: TableRow['city'], profiles: readonly CityProfile[], { language }: Wording): string {
  if ('written' in city) return city.written;
  return profiles.find((profile) => profile.city.id === city.id)?.city.name[language] ?? city.id;
}

function totals({ columns }: PeopleWording): Column[] {
  return (['employee', 'employer'] as const).map((payer) => ({
    ...amountColumn(payer, columns.total, columns.payer[payer], (row) => row[payer]),
    sortBy: payer,
  }));
}

function takeHomeColumns(period: 'month' | 'year', { columns, negative }: PeopleWording): Column[] {
  return [
    amountColumn('pay', null, columns.pay[period], ({ takeHome }) => takeHome?.pay ?? null),
    {
      ...amountColumn('tax', null, columns.tax[period], ({ takeHome }) => takeHome?.tax ?? null),
      sortBy: 'tax',
      width: 6.5,
    },
    {
      ...amountColumn('takeHome', null, columns.takeHome[period], ({ takeHome }) => takeHome?.takeHome ?? null),
      sortBy: 'takeHome',
      // With the mark of an amount below zero.
      width: 8.5,
      cell: ({ takeHome }) =>
        takeHome === null
          ? plain('')
          : { text: formatFen(takeHome.takeHome), mark: takeHome.takeHome < 0 ? negative : null },
    },
  ];
}

function checkColumns(sides: Sides, { columns, checkItem, checkStatus }: PeopleWording): Column[] {
  return [
    {
      id: 'check',
      group: null,
      title: columns.check,
      kind: 'text',
      width: 15,
      sortBy: 'gap',
      cell: ({ check }) => {
        const worst = worstOf(check);
        if (worst === null) return plain('');
        const gap = worst.gap === null || worst.gap === 0 ? '' : ` ${formatFen(worst.gap)}`;
        return { text: `${checkItem[worst.item]} ${checkStatus[worst.status]}${gap}`, mark: null };
      },
    },
    ...payersOf[sides].map((payer) => ({
      ...amountColumn(
        `checkCost ${payer}`,
        columns.checkCost,
        columns.payer[payer],
        ({ checkCost }) => checkCost?.[payer] ?? null,
      ),
      sortBy: 'checkCost' as const,
    })),
  ];
}

/** The lowest is what a person is most to be asked about. */
const graveness: Record<CheckCell['status'], number> = {
  below: 0,
  nothingDeducted: 1,
  impossible: 2,
  rateNotGiven: 3,
  above: 4,
  anyBase: 5,
  notCompared: 6,
  matchesThen: 7,
  matches: 8,
};

/** The item that a person is most to be asked about: the greatest gap, then what fits nothing. */
function worstOf(check: readonly CheckCell[]): CheckCell | null {
  const sorted = [...check].sort(
    (one, other) => graveness[one.status] - graveness[other.status] || (other.gap ?? 0) - (one.gap ?? 0),
  );
  return sorted[0] ?? null;
}

function trueUpColumns(sides: Sides, { columns }: PeopleWording): Column[] {
  return payersOf[sides].map((payer) => ({
    ...amountColumn(`trueUp ${payer}`, columns.trueUp, columns.payer[payer], ({ trueUp }) => trueUp?.[payer] ?? null),
    sortBy: 'trueUp',
  }));
}

function remarks({ headers }: TableShape, { columns, remark, semicolon }: PeopleWording): Column {
  return {
    id: 'remarks',
    group: null,
    title: columns.remarks,
    kind: 'text',
    width: 18,
    sortBy: null,
    cell: (row) => plain(row.remarks.map((one) => remark(one, headers)).join(semicolon)),
  };
}

function schemeColumns(scheme: SchemeId, sides: Sides, { words, common }: Words): Column[] {
  const group = common.schemes[scheme];
  return [
    {
      ...amountColumn(`${scheme} base`, group, words.columns.base, ({ lines }) => lines[scheme]?.base ?? null),
      width: 8,
      cell: ({ lines }) => baseText(lines[scheme], words),
    },
    ...payersOf[sides].map((payer) =>
      amountColumn(
        `${scheme} ${payer}`,
        group,
        words.columns.payer[payer],
        ({ lines }) => lines[scheme]?.[payer] ?? null,
      ),
    ),
  ];
}

function baseText(line: LineCell | undefined, { adjustment }: PeopleWording): CellText {
  if (line === undefined) return plain('');
  return { text: formatFen(line.base), mark: adjustment[line.adjustment] };
}

function amountColumn(
  id: string,
  group: string | null,
  title: string,
  fenOf: (row: TableRow) => number | null,
): Column {
  return {
    id,
    group,
    title,
    kind: 'amount',
    // Ten million less a cent; what is longer is cut visibly, and shown whole where the pointer rests.
    width: 7,
    sortBy: null,
    cell: (row) => {
      const fen = fenOf(row);
      return plain(fen === null ? '' : formatFen(fen));
    },
  };
}

function plain(text: string): CellText {
  return { text, mark: null };
}
