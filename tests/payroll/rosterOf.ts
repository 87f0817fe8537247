import { Decimal } from '../../src/calc/decimal';
import { toFen } from '../../src/payroll/fen';
import type { Remark } from '../../src/payroll/remarks';
import { amountColumnIds, type AmountColumnId } from '../../src/payroll/rosterColumns';
import type { CodedTexts, Roster, WrittenPlace } from '../../src/payroll/roster';
import { toWageUnits } from '../../src/payroll/wageUnits';

/** One person as a test writes it; amounts in yuan as text. */
export type TestPerson = Partial<WrittenPlace> & {
  name?: string;
  number?: string;
  department?: string;
  wage?: string;
  fundWage?: string;
  /** Millionths. */
  fundRate?: number;
  injury?: string;
  /** YYYY-MM. */
  entryMonth?: string;
} & Partial<Record<AmountColumnId, string>>;

/** A roster as the reader would build it, without a file. */
export function rosterOf(people: readonly TestPerson[], remarks: Remark[] = []): Roster {
  const written: WrittenPlace[] = [];
  const placeCodes = people.map(({ city = '', category = '', month = '' }) => {
    const known = written.findIndex((one) => one.city === city && one.category === category && one.month === month);
    return known >= 0 ? known : written.push({ city, category, month }) - 1;
  });
  const some = (column: keyof TestPerson) => people.some((person) => person[column] !== undefined);
  const wages = (column: 'wage' | 'fundWage') =>
    Float64Array.from(people, (person) => {
      const text = person[column];
      return text === undefined ? NaN : toWageUnits(new Decimal(text));
    });
  const exact = (column: 'wage' | 'fundWage') =>
    new Map(
      people.flatMap((person, row): [number, string][] => {
        const text = person[column];
        return text !== undefined && new Decimal(text).decimalPlaces() > 2 ? [[row, text]] : [];
      }),
    );
  const fenColumn = (column: AmountColumnId) =>
    some(column)
      ? Float64Array.from(people, (person) => {
          const text = person[column];
          return text === undefined ? NaN : toFen(new Decimal(text));
        })
      : null;
  return {
    fileName: 'roster.xlsx',
    sheetName: 'Sheet1',
    headers: {},
    wageFrom: 'wage',
    fundWageFrom: 'wage',
    rowCount: people.length,
    fileRows: Uint32Array.from(people, (_, row) => row + 2),
    names: people.map(({ name = '' }) => name),
    numbers: people.map(({ number = '' }) => number),
    departments: coded(people.map(({ department = '' }) => department)),
    places: { codes: Uint32Array.from(placeCodes), written },
    wage: wages('wage'),
    fundWage: some('fundWage') ? wages('fundWage') : null,
    exactWages: exact('wage'),
    exactFundWages: exact('fundWage'),
    fundRate: some('fundRate') ? Float64Array.from(people, ({ fundRate = NaN }) => fundRate) : null,
    injury: some('injury') ? coded(people.map(({ injury = '' }) => injury)) : null,
    entryMonth: some('entryMonth')
      ? Int32Array.from(people, ({ entryMonth }) =>
          entryMonth === undefined ? -1 : Number(entryMonth.slice(0, 4)) * 12 + Number(entryMonth.slice(5)) - 1,
        )
      : null,
    amounts: Object.fromEntries(amountColumnIds.map((column) => [column, fenColumn(column)])) as Roster['amounts'],
    remarks,
  };
}

function coded(values: readonly string[]): CodedTexts {
  const texts = ['', ...new Set(values.filter((value) => value !== ''))];
  return { codes: Uint32Array.from(values, (value) => texts.indexOf(value)), texts };
}
