import type { ApplicableRule } from '../../rules/applicableRules';
import type { FinishedPayroll } from '../finishedPayroll';
import type { TrueUpSettings } from '../payrollSettings';
import type { WorkbookWords } from '../wording/workbook/zh';
import { textCell, type Sheet } from '../xlsx/sheetCell';
import { ruleRowsOfPlace, ruleRowsOfTrueUp, type PlanInUse } from './ruleRows';

/** Every rule that somebody was calculated by: its figures, its months, where they were read; then what is assumed. */
export function rulesSheet(payroll: FinishedPayroll, words: WorkbookWords, writtenOn: string): Sheet {
  const said = words.rules;
  const columns: [header: string, width: number][] = [
    [said.city, 10],
    [said.category, 14],
    [said.month, 10],
    [said.people, 9],
    [said.scheme, 13],
    [said.standing, 18],
    [said.from, 10],
    [said.to, 10],
    [said.floor, 12],
    [said.ceiling, 12],
    [said.employerRate, 12],
    [said.employeeRate, 12],
    [said.fees, 26],
    [said.baseRounding, 16],
    [said.employerRounding, 16],
    [said.employeeRounding, 16],
    [said.wageYear, 10],
    [said.announcedOn, 12],
    [said.status, 12],
    [said.sources, 80],
    [said.note, 40],
    [said.revision, 9],
    [said.checkedOn, 12],
    [said.sha256, 66],
  ];
  const rows = [
    columns.map(([header]) => textCell(header, 'header')),
    ...placesOf(payroll).flatMap((plans) => ruleRowsOfPlace(payroll, plans, words)),
    ...(payroll.trueUp === null ? [] : ruleRowsOfTrueUp(payroll, payroll.trueUp, words)),
    [],
    [textCell(said.notes, 'heading')],
    ...notes(payroll, words, writtenOn).map((note) => [textCell(note)]),
  ];
  return {
    name: words.sheets.rules,
    columns: columns.map(([, width]) => ({ width })),
    frozen: { rows: 1, columns: 0 },
    hasFilter: false,
    expectedRows: rows.length,
    rows,
  };
}

/** The plans in use by city, category and month: people with and without a fund have the other rules in common. */
function placesOf({ plans, planOfRow }: FinishedPayroll): PlanInUse[][] {
  const people = new Uint32Array(plans.length);
  for (const plan of planOfRow) if (plan >= 0) people[plan] = (people[plan] ?? 0) + 1;
  const places = new Map<string, PlanInUse[]>();
  plans.forEach((plan, index) => {
    const count = people[index] ?? 0;
    if (count === 0) return;
    const key = [plan.cityId, plan.categoryId, plan.month].join(' ');
    places.set(key, [...(places.get(key) ?? []), { plan, people: count }]);
  });
  return [...places.values()];
}

function notes({ roster, plans, settings }: FinishedPayroll, words: WorkbookWords, writtenOn: string): string[] {
  const said = words.rules;
  const some = (is: (scheme: ApplicableRule) => boolean) => plans.some(({ schemes }) => schemes.some(is));
  return [
    said.writtenOn(writtenOn),
    said.roster(roster.fileName, roster.sheetName),
    said.steps,
    said.formulas,
    ...(some((one) => one.kind === 'rule' && one.standing === 'carriedOn') ? [said.carriedOn] : []),
    ...(some((one) => one.kind === 'rule' && one.rule.provisional) ? [said.provisional] : []),
    ...(settings.takeHome === null ? [] : [said.takeHome]),
    ...(settings.trueUp === null ? [] : [trueUpNote(settings.trueUp, words)]),
    said.statusHelp,
    said.disclaimer,
  ];
}

function trueUpNote({ months, before, after }: TrueUpSettings, { rules: said, comma }: WorkbookWords): string {
  return said.trueUp(months.join(comma), said.asOf(before), said.asOf(after));
}
