import { schemeIds } from '../../rules/schemes';
import { yuanText } from '../fen';
import type { FinishedPayroll } from '../finishedPayroll';
import type { Sides } from '../payrollTotals';
import { sumOf } from '../sumOf';
import type { WorkbookWords } from '../wording/workbook/zh';
import { formulaCell, numberCell, textCell, type Sheet, type SheetCell } from '../xlsx/sheetCell';
import { cautionsOf } from './cautions';
import { isExactCriterion } from './criterion';
import { incompleteGroups } from './incompleteGroups';
import { lettersOf, type PeopleColumn } from './peopleColumn';
import { takeHomeTotalRows } from './takeHomeTotalRows';

/** Comparisons that a spreadsheet makes in about a second; with more, totals of groups are numbers. */
const mostComparisons = 40_000_000;

/**
 * Per scheme, city and department, as formulas over the sheet of people where these give exactly the same; what is
 * incomplete says so, and what the amounts stand on is said above the groups.
 */
export function totalsSheet(payroll: FinishedPayroll, words: WorkbookWords, people: readonly PeopleColumn[]): Sheet {
  const rows = totalsRows(payroll, words, people);
  return {
    name: words.sheets.totals,
    columns: [{ width: 34 }, { width: 10 }, { width: 18 }, { width: 18 }, { width: 18 }, { width: 10 }],
    frozen: { rows: 1, columns: 1 },
    hasFilter: false,
    expectedRows: rows.length,
    rows,
  };
}

function totalsRows(payroll: FinishedPayroll, words: WorkbookWords, people: readonly PeopleColumn[]): SheetCell[][] {
  const { totals, roster, profiles } = payroll;
  const { totals: said } = words;
  const incomplete = incompleteGroups(payroll);
  const last = roster.rowCount + 1;
  const range = (id: string) => {
    const letters = lettersOf(people, id);
    return letters === null || roster.rowCount === 0
      ? null
      : `'${words.sheets.people}'!$${letters}$2:$${letters}$${last}`;
  };
  const rows: SheetCell[][] = [];
  const heading = (text: string) => rows.push([], [textCell(text, 'heading')]);
  const mark = (isIncomplete: boolean) => textCell(isIncomplete ? said.incomplete : '');
  const count = (text: string, number: number) => rows.push([textCell(text), numberCell(String(number), 'count')]);
  const amounts = (
    label: string,
    number: number | null,
    sides: Sides,
    isIncomplete: boolean,
    formulaOf: (side: keyof Sides) => string | null,
  ) => {
    const row = rows.length + 1;
    const side = (payer: keyof Sides) => {
      const formula = formulaOf(payer);
      const amount = yuanText(sides[payer]);
      return formula === null ? numberCell(amount, 'amount') : formulaCell(formula, amount, 'amount');
    };
    rows.push([
      textCell(label),
      number === null ? null : numberCell(String(number), 'count'),
      side('employer'),
      side('employee'),
      formulaCell(`C${row}+D${row}`, yuanText(sides.employer + sides.employee), 'boldAmount'),
      mark(isIncomplete),
    ]);
  };
  const sumFormula = (id: string) => {
    const cells = range(id);
    return cells === null ? null : `ROUND(SUM(${cells}),2)`;
  };
  const sumWhere = (column: 'city' | 'department', texts: readonly string[]) => {
    const isCheap = texts.length * 2 * roster.rowCount <= mostComparisons;
    return (text: string) => (side: keyof Sides) => {
      const [values, keys] = [range(`total.${side}`), range(column)];
      if (values === null || keys === null || !isCheap || !isExactCriterion(text, texts)) return null;
      return `ROUND(SUMIFS(${values},${keys},A${rows.length + 1}),2)`;
    };
  };

  rows.push(
    [said.item, said.people, words.payers.employer, words.payers.employee, said.both, said.note].map((text) =>
      textCell(text, 'header'),
    ),
  );
  amounts(said.everybody, totals.calculated, totals.total, incomplete.everybody, (side) => sumFormula(`total.${side}`));
  rows.push(...takeHomeTotalRows(payroll, words, rows.length, sumFormula, mark));
  const { trueUp, check } = payroll;
  if (trueUp !== null) {
    const sides = { employer: sumOf(trueUp.employer), employee: sumOf(trueUp.employee) };
    amounts(said.trueUp, null, sides, incomplete.hasFaulty, (side) => sumFormula(`trueUp.${side}`));
  }
  if (check !== null) {
    const sides = { employer: sumOf(check.employer), employee: sumOf(check.employee) };
    amounts(said.putRight, null, sides, incomplete.hasFaulty, (side) => sumFormula(`check.${side}`));
  }
  count(said.inFile, totals.people);
  count(said.calculated, totals.calculated);
  count(said.raised, totals.raised);
  count(said.capped, totals.capped);

  const cautions = cautionsOf(payroll, words);
  if (cautions.length > 0) heading(words.cautions.heading);
  for (const caution of cautions) rows.push([textCell(caution)]);

  heading(said.byScheme);
  const firstScheme = rows.length + 1;
  for (const { scheme, people: number, ...sides } of totals.schemes) {
    amounts(words.schemes[scheme], number, sides, incomplete.isSchemeIncomplete(scheme), (side) =>
      sumFormula(`${scheme}.${side}`),
    );
  }
  const nowhere = schemeIds.filter(
    (scheme) => incomplete.schemesWithoutRule.has(scheme) && totals.schemes.every((one) => one.scheme !== scheme),
  );
  for (const scheme of nowhere) rows.push([textCell(words.schemes[scheme]), null, null, null, null, mark(true)]);
  if (totals.schemes.length > 0) {
    const lastScheme = rows.length;
    amounts(said.sum, null, totals.total, incomplete.everybody, (side) => {
      const letter = side === 'employer' ? 'C' : 'D';
      return `ROUND(SUM(${letter}${firstScheme}:${letter}${lastScheme}),2)`;
    });
  }

  heading(said.byCity);
  const cityName = (cityId: string) =>
    profiles.find(({ profile: { city } }) => city.id === cityId)?.profile.city.name[words.language] ?? cityId;
  const sumOfCity = sumWhere(
    'city',
    totals.cities.map(({ cityId }) => cityName(cityId)),
  );
  for (const { cityId, people: number, ...sides } of totals.cities) {
    amounts(cityName(cityId), number, sides, incomplete.cityIds.has(cityId), sumOfCity(cityName(cityId)));
  }

  heading(said.byDepartment);
  const sumOfDepartment = sumWhere('department', roster.departments.texts);
  for (const { department, people: number, ...sides } of totals.departments) {
    const label = department === '' ? said.noDepartment : department;
    amounts(label, number, sides, incomplete.departments.has(department), sumOfDepartment(department));
  }
  return rows;
}
