import { describe, expect, it } from 'vitest';
import type { Roster } from '../../src/payroll/roster';
import { zh } from '../../src/payroll/wording/workbook/zh';
import { peopleColumns } from '../../src/payroll/workbookSheets/peopleColumns';
import { payrollOf } from './payrollOf';
import type { TestPerson } from './rosterOf';
import { cellText } from './sheetGrid';

const person = { wage: '10000', fundWage: '9000', pay: '12000', bonus: '300' };

function columnsOf(roster: Partial<Roster> = {}, people: TestPerson[] = [person, person, person, person]) {
  return peopleColumns(payrollOf(people, {}, roster), zh);
}

describe('The header of a wage', () => {
  const headers = (roster: Partial<Roster>) =>
    columnsOf(roster).flatMap(({ id, header }) => (id === 'wage' || id === 'fundWage' ? [header] : []));

  it('names the column of the roster where that is something else than a wage', () => {
    const named = { pay: '应发', wage: '基数', fundWage: '公积金基数' };
    expect(headers({ headers: named })).toEqual(['缴费工资', '公积金缴费工资']);
    expect(headers({ headers: named, wageFrom: 'pay' })).toEqual(['缴费工资（取自“应发”）', '公积金缴费工资']);
    expect(headers({ headers: named, wageFrom: 'declaredBase', fundWageFrom: 'declaredBase' })).toEqual([
      '缴费工资（取自“基数”）',
      '公积金缴费工资（取自“公积金基数”）',
    ]);
  });

  it('is plain where the roster has no name for it', () => {
    const from = { wageFrom: 'pay', fundWageFrom: 'declaredBase' } as const;
    expect(headers({ headers: { pay: '' }, ...from })).toEqual(['缴费工资', '公积金缴费工资']);
    expect(headers({ headers: {}, ...from })).toEqual(['缴费工资', '公积金缴费工资']);
  });
});

describe('A wage', () => {
  const wages = (texts: string[]) => {
    const columns = columnsOf({ exactWages: new Map(texts.map((text, row) => [row, text])) });
    return texts.map((_, row) => cellText(columns.find(({ id }) => id === 'wage')?.cell(row, row + 2)));
  };

  it('is a number of the sheet where it is spelled as one, and else the text that was written', () => {
    expect(wages(['8333.333', '8333', '8,333.333', '8333.333元'])).toEqual([
      '8333.333 [amount]',
      '8333 [amount]',
      '8,333.333',
      '8333.333元',
    ]);
  });

  it('is an empty cell where there is none', () => {
    const columns = columnsOf({}, [person, { fundWage: '9000', city: '亚特兰蒂斯' }]);
    expect(cellText(columns.find(({ id }) => id === 'wage')?.cell(1, 3))).toBe('');
  });
});

it('Pay and bonus stand as given where no take-home was asked for', () => {
  const cells = columnsOf().flatMap(({ header, cell }) =>
    /应发|年终奖|到手|个税|估算/.test(header) ? [[header, cellText(cell(0, 2))]] : [],
  );
  expect(cells).toEqual([
    ['本月应发', '12000.00 [amount]'],
    ['年终奖', '300.00 [amount]'],
  ]);
});
