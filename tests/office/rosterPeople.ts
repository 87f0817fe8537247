/** People whose contributions src/calc knows, for a roster that LibreOffice writes. */
import { calculateContributions, type ContributionSummary } from '../../src/calc/calculateContributions';
import { ratesOfRange } from '../../src/calc/chosenRates';
import { Decimal } from '../../src/calc/decimal';
import { findRules } from '../../src/rules/findRules';
import { randomNumbers } from '../payroll/publishedPlans';
import { publishedProfile } from '../publishedProfiles';

export type RosterPerson = {
  name: string;
  number: string;
  department: string;
  city: string;
  month: string;
  wage: string;
  pay: string;
  fundRate: string;
  due: ContributionSummary;
};

const cities = [
  ['nanjing', '南京'],
  ['xiamen', '厦门'],
  ['fuzhou', '福州'],
] as const;
const months = ['2025-01', '2025-03', '2025-07', '2025-10'];
/** Names and departments that a spreadsheet might take for something else. */
const names = ['王芳', '=1+1', '@李', '-张', '+赵', '_x0041_', '<b>&"', '𠮷野家'];
const departments = ['研发部', '销售部', 'R&D', 'r&d', '', '01', '1', 'a*', '=SUM(A1)', '华东 <区>'];

export function rosterPeople(count: number): RosterPerson[] {
  const random = randomNumbers(20_261_125);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  return Array.from({ length: count }, (_, index) => {
    const [cityId, city] = pick(cities);
    const month = pick(months);
    const rules = findRules(publishedProfile(cityId), month, 'employee').flatMap((lookup) =>
      lookup.kind === 'found' ? [lookup.rule] : [],
    );
    const fund = rules.find(({ scheme }) => scheme === 'housing-fund');
    const rates =
      fund?.rates.kind === 'range' ? ratesOfRange(fund.rates.lowest, fund.rates.highest, fund.rates.step) : ['8%'];
    const fundRate = pick(rates);
    const wage = (1000 + Math.floor(random() * 4_500_000) / 100).toFixed(2);
    const choices = { rates: fund === undefined ? {} : { 'housing-fund': fundRate } };
    return {
      name: index < names.length ? (names[index] ?? '') : `员工${index}`,
      number: String(index).padStart(6, '0'),
      department: pick(departments),
      city,
      month,
      wage,
      pay: (Math.floor(random() * 6_000_000) / 100).toFixed(2),
      fundRate,
      due: calculateContributions(rules, choices, new Decimal(wage)),
    };
  });
}

const headers = [
  '员工姓名',
  '工号',
  '所属部门',
  '参保地',
  '缴费月份',
  '上年度月平均工资',
  '应发工资',
  '公积金缴存比例',
];
/** Columns that LibreOffice is to take as texts: up to the month. */
export const textColumns = 5;
export const columnCount = headers.length;

export function rosterCsv(people: readonly RosterPerson[]): string {
  const rows = people.map(({ name, number, department, city, month, wage, pay, fundRate }) => [
    name,
    number,
    department,
    city,
    month,
    wage,
    pay,
    fundRate,
  ]);
  return [headers, ...rows].map((row) => row.map((field) => `"${field.replace(/"/g, '""')}"`).join(',')).join('\n');
}
