import { describe, expect, it } from 'vitest';
import { recognizeHeader } from '../../src/payroll/recognizeHeader';
import type { RosterColumnId } from '../../src/payroll/rosterColumns';

const words = (text: string) => text.trim().split(/\s+/);

/** The names, of those given, that are not taken for that column beside a name and a wage. */
function mistaken(id: RosterColumnId, names: string): string[] {
  return words(names).filter((name) => recognizeHeader([['姓名', '缴费工资', name]]).columns[2] !== id);
}

// What people deduct is written with scheme and payer in either order; the synonyms are put together from both. Spelled
// out here: each word for the payer, each verb and noun once, and each name of each scheme once.
describe('A column of own shares', () => {
  it.each<[string, string]>([
    ['the payer behind', '养老个人 养老员工 养老职工 养老个人部分 养老个人缴费 养老个人缴纳 养老个人缴存'],
    ['the payer behind, of what is deducted', '养老个人承担 养老个人扣款 养老个人应缴'],
    ['the payer in front', '个人养老 员工养老 职工养老 个人部分养老 个人缴纳养老 个人承担养老'],
    ['the payer and the amount', '养老个人金额 养老员工金额 养老费个人 养老费职工'],
    ['a verb in front', '扣养老 代扣养老 扣除养老 代缴养老 应扣养老'],
    ['a verb behind', '养老扣款 养老代扣 养老扣除 养老扣缴'],
    ['a sum or a fee', '养老个人合计 养老个人小计 养老个人费用 养老个人缴费额 养老个人缴存额 养老个人月缴额'],
    ['a sum or a fee, the payer in front', '个人养老合计 个人养老费 养老个人部分合计 养老本月个人'],
    ['English payers', 'pensionemployee employeespension personalpension eepension pensionee'],
    ['English payers and nouns', 'employeepensioncontribution pensiondeduction pensiondeducted'],
    ['English verbs', 'paidpension pensionpaid pensionwithheld'],
  ])('is known by %s', (_, names) => expect(mistaken('paidPension', names)).toEqual([]));

  it.each<[RosterColumnId, string]>([
    ['paidPension', '养老个人 养老保险个人 养老金个人 基本养老个人 基本养老保险个人 养老险个人'],
    ['paidPension', 'employeepension employeeoldage employeepensioninsurance'],
    [
      'paidMedical',
      '医疗个人 医保个人 医疗保险个人 基本医疗个人 基本医疗保险个人 医疗险个人 医疗生育个人 职工医疗个人',
    ],
    ['paidMedical', 'employeemedical employeemedicalinsurance employeehealth employeehealthinsurance'],
    ['paidUnemployment', '失业个人 失业保险个人 失业险个人 employeeunemployment employeeunemploymentinsurance'],
    ['paidInsurance', '社保个人 社会保险个人 三险个人 五险个人 保险个人 社保费个人 社会保险费个人'],
    ['paidInsurance', 'employeesocialinsurance employeesocialsecurity employeeinsurance employeesi'],
    ['paidInsurance', '社保个人总额 socialinsurancetotal'],
    ['paidFund', '公积金个人 住房公积金个人 公积个人 房积金个人 employeefund employeehousingfund'],
    ['paidFund', 'employeeprovidentfund employeehousingprovidentfund employeehf'],
  ])('of %s is known by its scheme: %s', (id, names) => expect(mistaken(id, names)).toEqual([]));

  it('gives way, where it may be a total of all, to one that names the payer', () => {
    expect(recognizeHeader([['姓名', '缴费工资', '社保个人总额', '社保个人']]).columns.slice(2)).toEqual([
      null,
      'paidInsurance',
    ]);
  });
});

describe('A column of any other kind', () => {
  it.each<[RosterColumnId, string, string]>([
    ['number', '工号 staffno empno', '编号 身份证号 idcard'],
    ['department', '部门 department', '车间 costcenter'],
    ['city', '参保城市 insuredcity', '工作地点 worklocation'],
    ['category', '人员类别 hukoutype', '用工性质 persontype'],
    ['month', '费款所属期 payperiod', '期间'],
    ['pay', '应发工资 grosspay', '月薪 salary'],
    ['fundWage', '公积金工资 fundwage', '公积金基数 hfbase'],
    ['fundRate', '公积金比例 fundrate', '公积金个人比例'],
    ['injury', '工伤费率 injuryrate', '行业类别'],
    ['entryMonth', '入职日期 hiredate', ''],
    ['specialDeductions', '专项附加扣除 specialdeductions', ''],
    ['bonus', '年终奖 annualbonus', ''],
    ['incomeSoFar', '累计收入 incomesofar', ''],
    ['contributionsSoFar', '累计专项扣除 contributionssofar', ''],
    ['taxSoFar', '累计已预扣税额 taxsofar', ''],
  ])('%s is known by its plain names, and by a loose one where no plain one stands', (id, plain, loose) => {
    expect(mistaken(id, `${plain} ${loose}`)).toEqual([]);
    const [plainName] = words(plain);
    for (const looseName of words(loose).filter((name) => name !== '')) {
      const both = recognizeHeader([['姓名', '缴费工资', looseName, plainName!]]).columns.slice(2);
      expect([looseName, ...both]).toEqual([looseName, null, id]);
    }
  });

  it.each([
    ['姓名', 'name'],
    ['人员', 'name'],
    ['staffname', 'name'],
  ])('%s is a name beside a number and a wage', (name, id) =>
    expect(recognizeHeader([['工号', '缴费工资', name]]).columns[2]).toBe(id),
  );

  it.each(['月均工资', 'averagewage', '社保基数', 'sibase'])('%s is a wage beside a name', (wage) =>
    expect(recognizeHeader([['姓名', '部门', wage]]).columns[2]).toBe('wage'),
  );
});
