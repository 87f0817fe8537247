import type { Rounding } from '../../src/rules/cityProfile';
import type { FlatFee, RateOption } from '../../src/rules/cityProfile';
import type { RuleDifference } from '../../src/rules/ruleDifferences';
import { fixedAt, madeUpRule, noBase, noRates, range, within } from '../calc/ruleBuilder';

const option = (zhName: string, enName: string, employer: string): RateOption => ({
  id: enName.toLowerCase(),
  name: { zh: zhName, en: enName },
  employer,
  employee: '0%',
  sources: [],
});
const low = option('低档', 'Low', '0.2%');
const high = option('高档', 'High', '1.9%');

const fee = (amount: string, payer: FlatFee['payer'] = 'employee', period: FlatFee['period'] = 'month'): FlatFee => ({
  payer,
  name: { zh: '大病', en: 'Major illness' },
  amount,
  period,
  sources: [],
});

const cents: Rounding = { step: '0.01', mode: 'halfUp' };
const yuanUp: Rounding = { step: '1', mode: 'up' };

/** What each difference says of two years of one city (2024, 2025), and of two cities (Nanjing, Xiamen). */
export const differenceSentences: [RuleDifference, { zh: string; en: string }, { zh: string; en: string }][] = [
  [
    { kind: 'onlyBefore', missing: { scheme: 'pension', kind: 'afterLast', latest: madeUpRule() } },
    { zh: '2025 年没有资料，不能比', en: '2025 is not in our data: nothing to compare' },
    { zh: '厦门没有资料，不能比', en: 'Xiamen is not in our data: nothing to compare' },
  ],
  [
    { kind: 'onlyAfter', missing: { kind: 'notListed' } },
    { zh: '2024 年：这个人员类别的档案里没有这一险种', en: '2024: our data lists no such scheme for this category' },
    { zh: '南京：这个人员类别的档案里没有这一险种', en: 'Nanjing: our data lists no such scheme for this category' },
  ],
  [
    { kind: 'nowIncluded', within: 'medical' },
    { zh: '2025 年已含在医疗里，2024 年单独缴', en: '2025: paid within medical; 2024: on its own' },
    { zh: '厦门已含在医疗里，南京单独缴', en: 'Xiamen: paid within medical; Nanjing: on its own' },
  ],
  [
    { kind: 'nowSeparate', within: 'medical' },
    { zh: '2025 年单独缴，2024 年含在医疗里', en: '2025: paid on its own; 2024: within medical' },
    { zh: '厦门单独缴，南京含在医疗里', en: 'Xiamen: paid on its own; Nanjing: within medical' },
  ],
  [
    { kind: 'includedElsewhere', before: 'medical', after: 'pension' },
    { zh: '含在：医疗 → 养老', en: 'Paid within: Medical → Pension' },
    { zh: '含在：南京 医疗，厦门 养老', en: 'Paid within: Nanjing Medical, Xiamen Pension' },
  ],
  [
    { kind: 'includes', added: ['maternity'], removed: [] },
    { zh: '2025 年含生育', en: '2025: includes maternity' },
    { zh: '厦门含生育', en: 'Xiamen: includes maternity' },
  ],
  [
    { kind: 'baseKind', before: within('1000', 'none'), after: fixedAt('1100') },
    {
      zh: '基数：按工资（1,000 至 不设限） → 固定 1,100',
      en: 'Base: the wage, within 1,000 to no limit → fixed at 1,100',
    },
    {
      zh: '基数：南京 按工资（1,000 至 不设限），厦门 固定 1,100',
      en: 'Base: Nanjing the wage, within 1,000 to no limit, Xiamen fixed at 1,100',
    },
  ],
  [
    { kind: 'baseKind', before: fixedAt('1100'), after: noBase },
    { zh: '基数：固定 1,100 → 没有（只缴定额）', en: 'Base: fixed at 1,100 → none (flat fees only)' },
    {
      zh: '基数：南京 固定 1,100，厦门 没有（只缴定额）',
      en: 'Base: Nanjing fixed at 1,100, Xiamen none (flat fees only)',
    },
  ],
  [
    { kind: 'limit', limit: 'floor', before: '4879', after: '4952', difference: '+73' },
    { zh: '下限 4,879 → 4,952（+73）', en: 'Floor 4,879 → 4,952 (+73)' },
    { zh: '下限 4,879 与 4,952（+73）', en: 'Floor 4,879 and 4,952 (+73)' },
  ],
  [
    { kind: 'limit', limit: 'ceiling', before: '20000', after: 'unknown', difference: null },
    { zh: '上限 20,000 → 未查到', en: 'Ceiling 20,000 → not found' },
    { zh: '上限 20,000 与 未查到', en: 'Ceiling 20,000 and not found' },
  ],
  [
    { kind: 'fixedBase', before: '2500.5', after: '1100', difference: '-1400.5' },
    { zh: '固定基数 2,500.5 → 1,100（−1,400.5）', en: 'Fixed base 2,500.5 → 1,100 (−1,400.5)' },
    { zh: '固定基数 2,500.5 与 1,100（−1,400.5）', en: 'Fixed base 2,500.5 and 1,100 (−1,400.5)' },
  ],
  [
    {
      kind: 'rateKind',
      before: { kind: 'options', ownRate: null, options: [low] },
      after: range('5%', '12%', '1%', '8%'),
    },
    {
      zh: '费率：低档（单位 0.2%、个人 0%） → 单位、个人 5% 至 12% 任选',
      en: 'Rates: Low (employer 0.2%, employee 0%) → any from 5% to 12% (employer and employee)',
    },
    {
      zh: '费率：南京 低档（单位 0.2%、个人 0%），厦门 单位、个人 5% 至 12% 任选',
      en: 'Rates: Nanjing Low (employer 0.2%, employee 0%), Xiamen any from 5% to 12% (employer and employee)',
    },
  ],
  [
    { kind: 'rateKind', before: madeUpRule().rates, after: noRates },
    {
      zh: '费率：standard（单位 16%、个人 8%） → 没有',
      en: 'Rates: standard (employer 16%, employee 8%) → none',
    },
    {
      zh: '费率：南京 standard（单位 16%、个人 8%），厦门 没有',
      en: 'Rates: Nanjing standard (employer 16%, employee 8%), Xiamen none',
    },
  ],
  [
    { kind: 'firstOption', before: low, after: high },
    {
      zh: '不选档时按：低档（单位 0.2%、个人 0%） → 高档（单位 1.9%、个人 0%）',
      en: 'Where none is chosen: Low (employer 0.2%, employee 0%) → High (employer 1.9%, employee 0%)',
    },
    {
      zh: '不选档时按：南京 低档（单位 0.2%、个人 0%），厦门 高档（单位 1.9%、个人 0%）',
      en: 'Where none is chosen: Nanjing Low (employer 0.2%, employee 0%), Xiamen High (employer 1.9%, employee 0%)',
    },
  ],
  [
    { kind: 'rate', name: null, payer: 'employer', before: '7%', after: '6.5%', difference: '-0.5%' },
    { zh: '单位费率 7% → 6.5%（−0.5%）', en: 'Employer’s rate 7% → 6.5% (−0.5%)' },
    { zh: '单位费率 7% 与 6.5%（−0.5%）', en: 'Employer’s rate 7% and 6.5% (−0.5%)' },
  ],
  [
    { kind: 'rate', name: low.name, payer: 'employee', before: '0%', after: '1%', difference: '+1%' },
    { zh: '低档：个人费率 0% → 1%（+1%）', en: 'Low: employee’s rate 0% → 1% (+1%)' },
    { zh: '低档：个人费率 0% 与 1%（+1%）', en: 'Low: employee’s rate 0% and 1% (+1%)' },
  ],
  [
    { kind: 'optionsAdded', options: [low, high] },
    {
      zh: '2025 年另列的档：低档（单位 0.2%、个人 0%）、高档（单位 1.9%、个人 0%）',
      en: 'Options listed for 2025 only: Low (employer 0.2%, employee 0%), High (employer 1.9%, employee 0%)',
    },
    {
      zh: '厦门另列的档：低档（单位 0.2%、个人 0%）、高档（单位 1.9%、个人 0%）',
      en: 'Options listed for Xiamen only: Low (employer 0.2%, employee 0%), High (employer 1.9%, employee 0%)',
    },
  ],
  [
    { kind: 'optionsRemoved', options: [low] },
    {
      zh: '2024 年另列的档：低档（单位 0.2%、个人 0%）',
      en: 'Options listed for 2024 only: Low (employer 0.2%, employee 0%)',
    },
    {
      zh: '南京另列的档：低档（单位 0.2%、个人 0%）',
      en: 'Options listed for Nanjing only: Low (employer 0.2%, employee 0%)',
    },
  ],
  [
    { kind: 'ownRate', before: null, after: 'employer' },
    { zh: '可用单位自己的费率：否 → 是（单位）', en: 'A rate of the unit’s own: no → yes (employer)' },
    {
      zh: '可用单位自己的费率：南京 否，厦门 是（单位）',
      en: 'A rate of the unit’s own: Nanjing no, Xiamen yes (employer)',
    },
  ],
  [
    { kind: 'range', figure: 'lowest', before: '5%', after: '6%', difference: '+1%' },
    { zh: '最低比例 5% → 6%（+1%）', en: 'Lowest rate 5% → 6% (+1%)' },
    { zh: '最低比例 5% 与 6%（+1%）', en: 'Lowest rate 5% and 6% (+1%)' },
  ],
  [
    { kind: 'rangePayers', before: ['employer', 'employee'], after: ['employee'] },
    { zh: '由谁缴：单位、个人 → 个人', en: 'Paid by: employer and employee → employee' },
    { zh: '由谁缴：南京 单位、个人，厦门 个人', en: 'Paid by: Nanjing employer and employee, Xiamen employee' },
  ],
  [
    { kind: 'feeAdded', fee: fee('10') },
    {
      zh: '2025 年另有的定额：大病 个人每月 10 元',
      en: 'Flat fee of 2025 only: Major illness, employee, a month: ¥10',
    },
    {
      zh: '厦门另有的定额：大病 个人每月 10 元',
      en: 'Flat fee of Xiamen only: Major illness, employee, a month: ¥10',
    },
  ],
  [
    { kind: 'feeRemoved', fee: fee('260', 'government', 'year') },
    {
      zh: '2024 年另有的定额：大病 政府每年 260 元',
      en: 'Flat fee of 2024 only: Major illness, government, a year: ¥260',
    },
    {
      zh: '南京另有的定额：大病 政府每年 260 元',
      en: 'Flat fee of Nanjing only: Major illness, government, a year: ¥260',
    },
  ],
  [
    { kind: 'fee', before: fee('430', 'employee', 'year'), after: fee('450', 'employee', 'year'), difference: '+20' },
    { zh: '大病 个人每年 430 → 450（+20）', en: 'Major illness, employee, a year 430 → 450 (+20)' },
    { zh: '大病 个人每年 430 与 450（+20）', en: 'Major illness, employee, a year 430 and 450 (+20)' },
  ],
  [
    { kind: 'fee', before: { ...fee('10'), name: { zh: '统筹', en: 'Pool' } }, after: fee('10'), difference: '0' },
    {
      zh: '定额 统筹 个人每月 10 元 → 大病 个人每月 10 元',
      en: 'Flat fee Pool, employee, a month: ¥10 → Major illness, employee, a month: ¥10',
    },
    {
      zh: '定额 统筹 个人每月 10 元 与 大病 个人每月 10 元',
      en: 'Flat fee Pool, employee, a month: ¥10 and Major illness, employee, a month: ¥10',
    },
  ],
  [
    { kind: 'rounding', of: 'employee', before: cents, after: yuanUp },
    {
      zh: '个人金额取整：四舍五入到分 → 进位到元',
      en: 'Employee’s amount: rounded half-up to the cent → rounded up to the yuan',
    },
    {
      zh: '个人金额取整：南京 四舍五入到分，厦门 进位到元',
      en: 'Employee’s amount: Nanjing rounded half-up to the cent, Xiamen rounded up to the yuan',
    },
  ],
  [
    { kind: 'wageYear', before: '2023', after: null },
    { zh: '按哪年的月平均工资：2023 年 → 无', en: 'Average wage of the year: 2023 → none' },
    { zh: '按哪年的月平均工资：南京 2023 年，厦门 无', en: 'Average wage of the year: Nanjing 2023, Xiamen none' },
  ],
  [
    { kind: 'provisional', isAfter: true },
    { zh: '规则：正式 → 暂行', en: 'Rule: final → provisional' },
    { zh: '规则：南京 正式，厦门 暂行', en: 'Rule: Nanjing final, Xiamen provisional' },
  ],
  [
    { kind: 'announced', before: null, after: '2025-09-18' },
    { zh: '公布日：未查到 → 2025 年 9 月 18 日', en: 'Announced: on a day not found → 18 Sep 2025' },
    {
      zh: '公布日：南京 未查到，厦门 2025 年 9 月 18 日',
      en: 'Announced: Nanjing on a day not found, Xiamen 18 Sep 2025',
    },
  ],
];
