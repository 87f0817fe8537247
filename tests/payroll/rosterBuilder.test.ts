import { describe, expect, it } from 'vitest';
import { rosterTemplate } from '../../src/payroll/rosterTemplate';
import { rosterColumnIds } from '../../src/payroll/rosterColumns';
import { recognizeHeader } from '../../src/payroll/recognizeHeader';
import { readBytes, readPasted, remarksOf, rosterOf, workbook } from './rosterFiles';

const lines = (...rows: string[]) => rows.join('\n');

describe('Rows that stay and rows that go', () => {
  it('totals are left out, and counted; people called so are not', async () => {
    const reading = await readPasted(
      lines(
        '姓名\t工号\t缴费工资',
        '甲\t1\t9000',
        '小计\t\t9000',
        '合计\t7\t8000',
        '合 计：\t\t17000',
        '\t总计\t17000',
        'Total\t\t17000',
      ),
    );
    expect(rosterOf(reading).names).toEqual(['甲', '合计']);
    expect(reading.kind === 'roster' && reading.notices).toEqual([
      { kind: 'totalRowsLeftOut', fileRows: [3, 5, 6, 7] },
    ]);
  });

  it('a total in a column before the name', async () => {
    const roster = rosterOf(await readPasted(lines('部门\t姓名\t缴费工资', '研发\t甲\t9000', '研发小计\t\t9000')));
    expect(roster.names).toEqual(['甲']);
  });

  it('rows without a cell that we know are left out', async () => {
    expect(rosterOf(await readPasted(lines('序号\t姓名\t缴费工资', '1\t甲\t9000', '2\t\t', '\t\t'))).rowCount).toBe(1);
  });

  it('a row with a fault stays', async () => {
    const roster = rosterOf(
      await readPasted(lines('姓名\t工号\t缴费工资\t本月应发', '\t\t9000\t', '乙\t\t\t8000', '丙\t\t很多\t-5')),
    );
    expect(remarksOf(roster)).toEqual([
      '2 name missing nothing',
      '2 pay payFromWage nothing',
      '3 wage missing contributions',
      '4 wage notANumber contributions',
      '4 pay negative takeHome',
    ]);
    expect([...roster.wage]).toEqual([18_000_000, NaN, NaN]);
  });
});

describe('Hostile and odd texts', () => {
  const names = ['constructor', '__proto__', '=cmd()', '+1', '@x', '-y', 'toString', '<script>'];
  it('are names, numbers, departments and cities like any other', async () => {
    const roster = rosterOf(
      await readPasted(
        lines('姓名\t工号\t部门\t城市\t缴费工资', ...names.map((name) => [name, name, name, name, '9000'].join('\t'))),
      ),
    );
    expect(roster.names).toEqual(names);
    expect(roster.numbers).toEqual(names);
    expect(roster.departments.texts).toEqual(['', ...names]);
    expect(roster.places.written.map(({ city }) => city)).toEqual(names);
    expect(remarksOf(roster)).toEqual([]);
  });

  it('are cut to sixty characters in remarks, never within a character', async () => {
    const roster = rosterOf(await readPasted(lines('姓名\t缴费工资', `甲\t${'𠮷'.repeat(100)}`)));
    expect(roster.remarks[0]?.text).toBe(`${'𠮷'.repeat(59)}…`);
  });
});

describe('Columns', () => {
  it('every one of them', async () => {
    const roster = rosterOf(
      await readPasted(
        lines(
          '姓名,工号,部门,城市,人员类别,月份,缴费工资,本月应发,公积金工资,公积金比例,工伤类别,入职月份,专项附加扣除,年终奖,累计收入,累计专项扣除,累计已预扣税额,养老个人,医疗个人,失业个人,社保个人合计,公积金个人',
          '甲,1,研发,南京,职工,2025年3月,9000,9500,9100.005,8%,三类,202301,2000,30000,19000,4000,120.5,720,190,45,955,728',
          '乙,2,,,,,8000,,,,,,,,,,,,,,,',
        ),
      ),
    );
    expect(roster.places.written).toEqual([
      { city: '南京', category: '职工', month: '2025-03' },
      { city: '', category: '', month: '' },
    ]);
    expect(roster.departments).toEqual({ codes: new Uint32Array([1, 0]), texts: ['', '研发'] });
    expect([...roster.wage]).toEqual([18_000_000, 16_000_000]);
    // 9,100.005 × 1,000 is 9,100,005 whole thousandths: twice that.
    expect([...(roster.fundWage ?? [])]).toEqual([18_200_010, NaN]);
    expect([...roster.exactFundWages]).toEqual([[0, '9100.005']]);
    expect([...(roster.fundRate ?? [])]).toEqual([80_000, NaN]);
    expect(roster.injury).toEqual({ codes: new Uint32Array([1, 0]), texts: ['', 'class-3'] });
    // 2023 × 12.
    expect([...(roster.entryMonth ?? [])]).toEqual([24_276, -1]);
    const first = Object.fromEntries(Object.entries(roster.amounts).map(([id, fen]) => [id, fen?.[0]]));
    expect(first).toEqual({
      pay: 950_000,
      specialDeductions: 200_000,
      bonus: 3_000_000,
      incomeSoFar: 1_900_000,
      contributionsSoFar: 400_000,
      taxSoFar: 12_050,
      paidPension: 72_000,
      paidMedical: 19_000,
      paidUnemployment: 4_500,
      paidInsurance: 95_500,
      paidFund: 72_800,
    });
    expect(Object.values(roster.amounts).every((fen) => Number.isNaN(fen?.[1]))).toBe(true);
    expect(remarksOf(roster)).toEqual(['3 pay payFromWage nothing']);
  });

  it('columns that the file does not have are null', async () => {
    const roster = rosterOf(await readPasted(lines('姓名\t缴费工资', '甲\t9000')));
    expect([roster.fundWage, roster.fundRate, roster.injury, roster.entryMonth, roster.amounts.pay]).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('without wages they are taken from the pay, and it is said so', async () => {
    const reading = await readPasted(lines('姓名\t应发工资', '甲\t9000', '乙\t', '丙\t1.2'));
    const roster = rosterOf(reading);
    expect([...roster.wage]).toEqual([18_000_000, NaN, NaN]);
    expect([...(roster.amounts.pay ?? [])]).toEqual([900_000, NaN, 120]);
    expect(remarksOf(roster)).toEqual(['3 pay missing contributions', '4 pay maybeTenThousands contributions']);
    expect(reading.kind === 'roster' && reading.notices).toEqual([{ kind: 'wageFromPay', header: '应发工资' }]);
  });

  it('万元 in the header multiplies, and it is said so', async () => {
    const reading = await readPasted(
      lines('姓名\t缴费工资（万元）\t本月应发（元）', '甲\t1.2\t12000', '乙\t0.80333333\t8000'),
    );
    const roster = rosterOf(reading);
    // 12,000 and 8,033.3333 yuan: 8,033,333 thousandths and something left.
    expect([...roster.wage]).toEqual([24_000_000, 16_066_667]);
    expect(roster.exactWages.get(1)).toBe('8033.3333');
    expect([...(roster.amounts.pay ?? [])]).toEqual([1_200_000, 800_000]);
    expect(reading.kind === 'roster' && reading.notices).toEqual([
      { kind: 'multiplied', by: 10_000, headers: ['缴费工资（万元）'] },
    ]);
  });

  it('a wage of nought is one, and so is one of a hundred yuan', async () => {
    const roster = rosterOf(await readPasted(lines('姓名\t缴费工资', '甲\t0', '乙\t100', '丙\t99.99', '丁\t50元')));
    expect([...roster.wage]).toEqual([0, 200_000, NaN, 100_000]);
    expect(remarksOf(roster)).toEqual(['4 wage maybeTenThousands contributions']);
  });

  it('more than cents are rounded half up, but never in a wage', async () => {
    const roster = rosterOf(
      await readPasted(lines('姓名\t缴费工资\t本月应发', '甲\t8033.333\t100.005', '乙\t9000\t100.0049')),
    );
    expect([...(roster.amounts.pay ?? [])]).toEqual([10_001, 10_000]);
    expect(remarksOf(roster)).toEqual(['2 pay roundedToCent nothing', '3 pay roundedToCent nothing']);
    expect([...roster.exactWages]).toEqual([[0, '8033.333']]);
  });

  it('faults stop what their column is for', async () => {
    const roster = rosterOf(
      await readPasted(
        lines(
          '姓名,缴费工资,月份,公积金比例,工伤类别,入职月份,专项附加扣除,养老个人,公积金工资',
          '甲,9000,三月,x,x,x,x,x,x',
          '乙,9000,#REF!,=A1,-,/,,无,',
        ),
      ),
    );
    expect(remarksOf(roster)).toEqual([
      '2 month notAMonth contributions',
      '2 fundRate notARate contributions',
      '2 injury notAnInjuryClass contributions',
      '2 entryMonth notAMonth takeHome',
      '2 specialDeductions notANumber takeHome',
      '2 paidPension notANumber check',
      '2 fundWage notANumber contributions',
      '3 month spreadsheetError contributions',
      '3 fundRate formulaWithoutValue contributions',
    ]);
  });

  it('a fault in an amount stops what the amount is for', async () => {
    const headers = ['本月应发', '专项附加扣除', '年终奖', '累计收入', '累计专项扣除', '累计已预扣税额'];
    const paid = ['养老个人', '医疗个人', '失业个人', '社保个人合计', '公积金个人'];
    const columns = [...headers, ...paid];
    const roster = rosterOf(
      await readPasted(
        lines(['姓名', '缴费工资', ...columns].join(','), ['甲', '9000', ...columns.map(() => 'x')].join(',')),
      ),
    );
    const ids = ['pay', 'specialDeductions', 'bonus', 'incomeSoFar', 'contributionsSoFar', 'taxSoFar'];
    const paidIds = ['paidPension', 'paidMedical', 'paidUnemployment', 'paidInsurance', 'paidFund'];
    expect(remarksOf(roster)).toEqual([
      ...ids.map((id) => `2 ${id} notANumber takeHome`),
      ...paidIds.map((id) => `2 ${id} notANumber check`),
    ]);
  });

  it('numbers that stand twice point at each other', async () => {
    const roster = rosterOf(
      await readPasted(lines('工号\t缴费工资', '1\t9000', '2\t9000', '1\t9000', '1\t9000', '-\t9000', '-\t9000')),
    );
    expect(roster.remarks.map(({ row, reason }) => [row, reason])).toEqual([
      [0, { kind: 'duplicateNumber', otherFileRow: 4 }],
      [2, { kind: 'duplicateNumber', otherFileRow: 2 }],
      [3, { kind: 'duplicateNumber', otherFileRow: 2 }],
    ]);
    expect(roster.remarks[0]).toMatchObject({ column: 'number', stops: 'nothing', text: '1' });
  });

  it('choosing a column twice is a bug of the page', async () => {
    await expect(readPasted('a\tb\nc\td', { headerRow: 1, columns: ['name', 'name'] })).rejects.toThrow('twice');
  });

  it('more rows than were expected', async () => {
    const people = Array.from({ length: 10_000 }, (_, index) => `员工${index}\t${index % 7}\t${5000 + index}`);
    const roster = rosterOf(await readPasted(lines('姓名\t部门\t缴费工资', ...people)));
    expect([roster.rowCount, roster.wage.length, roster.departments.texts.length]).toEqual([10_000, 10_000, 8]);
    // (5,000 + 9,999) yuan × 2,000.
    expect(roster.wage.at(-1)).toBe(29_998_000);
  });
});

describe('The template', () => {
  it.each(['zh', 'en'] as const)(
    'in %s is recognised, column by column, and its examples have no fault',
    async (language) => {
      const { people, notes } = rosterTemplate(language);
      expect(recognizeHeader(people.rows)).toMatchObject({
        kind: 'recognized',
        headerRow: 1,
        columns: rosterColumnIds,
      });
      expect(notes.rows.slice(1).map(([header]) => header)).toEqual(people.rows[0]);
      const rows = people.rows.map((cells) =>
        cells.map((cell) => (typeof cell === 'number' ? cell : (cell as string | null))),
      );
      const roster = rosterOf(
        await readBytes(workbook({ [people.sheet]: { rows }, [notes.sheet]: { rows: notes.rows } })),
      );
      expect(remarksOf(roster)).toEqual([]);
      expect(roster.names).toEqual(['王小明', '李娜']);
    },
  );
});
