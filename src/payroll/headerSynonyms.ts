import type { RosterColumnId } from './rosterColumns';

/**
 * How headers name a column, as `readHeaderText` leaves them. `loose` names are taken only where no header has a plain
 * one: a 社保基数 is what a wage becomes, and good enough as one; 工资 is this month's until the header says more.
 */
type Synonyms = { plain: string[]; loose: string[] };

const personal = [
  '个人',
  '员工',
  '职工',
  '个人部分',
  '个人缴费',
  '个人缴纳',
  '个人缴存',
  '个人承担',
  '个人扣款',
  '个人应缴',
];
const withheld = ['扣', '代扣', '扣除', '代缴', '应扣'];
const personalEnglish = ['employee', 'employees', 'personal', 'ee'];

/** Both orders of scheme and payer, so that a name of a single scheme is never taken for the employer's. */
function ownShare(chinese: readonly string[], english: readonly string[]): string[] {
  return [
    ...chinese.flatMap((scheme) => [
      ...personal.flatMap((payer) => [scheme + payer, payer + scheme, `${scheme}${payer}金额`, `${scheme}费${payer}`]),
      ...withheld.map((verb) => verb + scheme),
      ...[
        '扣款',
        '代扣',
        '扣除',
        '扣缴',
        '个人合计',
        '个人小计',
        '个人费用',
        '个人缴费额',
        '个人缴存额',
        '个人月缴额',
      ].map((noun) => scheme + noun),
      ...[`个人${scheme}合计`, `个人${scheme}费`, `${scheme}个人部分合计`, `${scheme}本月个人`],
    ]),
    ...english.flatMap((scheme) => [
      ...personalEnglish.flatMap((payer) => [payer + scheme, scheme + payer, `${payer}${scheme}contribution`]),
      ...[`${scheme}deduction`, `${scheme}deducted`, `paid${scheme}`, `${scheme}paid`, `${scheme}withheld`],
    ]),
  ];
}

const named = (names: string): string[] => names.split(/\s+/).filter((name) => name !== '');

export const headerSynonyms: Record<RosterColumnId, Synonyms> = {
  name: {
    plain:
      named(`姓名 名字 员工姓名 职工姓名 人员姓名 雇员姓名 参保人姓名 参保人 缴存人姓名 员工 职工 员工名称 中文名 中文姓名
      name employee employeename fullname staffname staff personname chinesename`),
    loose: named('人员 名称 person firstname'),
  },
  number: {
    plain:
      named(`工号 员工号 员工编号 员工工号 员工代码 职工编号 职工号 职工代码 人员编号 人员代码 人员工号 雇员编号 职员编号 职员代码
      employeeid employeeno employeenumber employeecode empid empno empcode staffid staffno staffnumber staffcode
      personnelnumber personnelno payrollnumber payrollno payrollid workerid`),
    loose:
      named(`编号 身份证 身份证号 身份证号码 证件号 证件号码 证照号码 公民身份号码 社会保障号 社会保障号码 个人编号 个人账号
      id no number code idnumber idcard`),
  },
  department: {
    plain: named(
      `部门 所属部门 所在部门 部门名称 员工部门 任职部门 科室 department departmentname dept deptname division`,
    ),
    loose: named('一级部门 组织 所属组织 车间 班组 中心 事业部 组别 team unit group costcenter costcentre'),
  },
  city: {
    plain:
      named(`城市 参保地 参保城市 参保地区 缴纳城市 缴纳地 缴费城市 缴费地 缴费地区 社保城市 社保地 社保所在地 社保缴纳地 社保缴纳城市
      社保参保地 所在城市 所属城市 投保城市 投保地 参保所在地 缴存城市 缴存地 city insuredcity cityofinsurance contributioncity
      insurancecity socialinsurancecity`),
    loose: named('工作城市 工作地 工作地点 地区 所在地 地点 location workcity worklocation region'),
  },
  category: {
    plain:
      named(`人员类别 人员类型 户籍类型 户籍类别 户籍性质 户籍 户口 户口性质 户口类型 户口类别 参保类型 参保类别 参保身份 参保人员类别 参保人员类型
      缴费人员类别 缴费类别 缴费身份 缴费人员类型 社保类型 社保类别 员工类别 员工类型 职工类别 人员身份 身份类别
      category personcategory employeecategory employeetype insuredcategory hukou hukoutype householdregistration
      residencetype`),
    loose: named('类别 用工性质 用工类型 用工形式 城乡 type persontype'),
  },
  month: {
    plain:
      named(`月份 所属月份 所属期 费款所属期 费款所属月份 税款所属期 缴费月份 缴纳月份 缴存月份 工资月份 薪资月份 计薪月份 发薪月份 核算月份 核算期 计算月份 账期
      年月 所属年月 缴费年月 工资年月 社保月份 业务月份 month period payperiod payrollmonth contributionmonth paymonth
      salarymonth`),
    loose: named('期间 月'),
  },
  wage: {
    plain:
      named(`缴费工资 缴费工资基数 申报工资 申报工资基数 社保工资 社保缴费工资 参保工资 养老缴费工资 核定工资 计缴工资 缴纳工资
      月均工资 月平均工资 平均工资 平均月工资 本人月平均工资 职工月平均工资 个人月平均工资 年月均工资 月均收入 月平均收入
      上年月均工资 上年月平均工资 上年度月均工资 上年度月平均工资 上一年度月平均工资 上一年度月均工资 上年平均工资 上年度平均工资 上年平均月工资 上年度平均月工资
      上年度本人月平均工资 上年度职工月平均工资 上年本人月平均工资 上年职工月平均工资 上年月均 上年度月均 去年月均工资 去年月平均工资 去年平均工资 前一年月平均工资
      上年度工资 上年工资 上年月工资 年度月平均工资
      wage averagewage averagemonthlywage monthlyaveragewage avgwage avgmonthlywage averagesalary averagemonthlysalary
      contributionwage contributorywage wagelastyear wageyearbefore wageoftheyearbefore lastyearwage
      lastyearaveragewage lastyearaveragemonthlywage previousyearaveragewage averagewagelastyear
      averagemonthlywagelastyear averagemonthlywageoftheyearbefore averagemonthlywageyearbefore declaredwage`),
    loose:
      named(`社保基数 社保缴费基数 社保缴纳基数 社保申报基数 社会保险基数 社会保险缴费基数 缴费基数 缴纳基数 申报基数 参保基数 养老基数 养老缴费基数
      养老保险基数 养老保险缴费基数 五险基数 基数 contributionbase socialinsurancebase insurancebase base sibase`),
  },
  pay: {
    plain:
      named(`应发工资 应发合计 应发金额 应发 应发薪资 应发工资合计 应发总额 应发数 应付工资 工资应发 本月应发 当月应发 本期应发 本月应发工资 本月工资 当月工资
      税前工资 税前收入 税前应发 税前薪资 税前月薪 税前合计 本期收入 本月收入 当月收入 月应发工资
      pay gross grosspay grosswage grosswages grosssalary grossmonthlypay grossthismonth thismonthspay paythismonth
      grosspaythismonth monthlygross grossearnings totalearnings`),
    loose: named(`工资 月工资 月薪 薪资 薪酬 工资总额 工资合计 收入 月收入 工资收入 薪资合计 薪水
      salary monthlysalary monthlypay monthlywage earnings wages`),
  },
  fundWage: {
    plain:
      named(`公积金工资 公积金缴存工资 公积金缴费工资 公积金月均工资 公积金月平均工资 公积金工资基数 住房公积金工资 住房公积金缴存工资
      公积金上年月均工资 公积金上年月平均工资 住房公积金月均工资 公积金申报工资
      fundwage housingfundwage providentfundwage housingfundaveragewage fundaveragewage`),
    loose:
      named(`公积金基数 公积金缴存基数 公积金缴费基数 公积金缴纳基数 公积金申报基数 住房公积金基数 住房公积金缴存基数 住房公积金缴费基数 住房公积金缴纳基数
      fundbase housingfundbase providentfundbase hfbase`),
  },
  fundRate: {
    plain:
      named(`公积金比例 公积金缴存比例 公积金缴费比例 公积金缴纳比例 公积金费率 公积金率 住房公积金比例 住房公积金缴存比例 住房公积金缴费比例
      住房公积金缴纳比例 住房公积金费率 缴存比例 fundrate housingfundrate providentfundrate housingfundpercentage
      fundpercentage hfrate housingfundratio`),
    loose: named(
      `公积金个人比例 公积金单位比例 住房公积金个人比例 住房公积金单位比例 公积金个人缴存比例 公积金单位缴存比例 公积金比例个人 公积金比例单位`,
    ),
  },
  injury: {
    plain:
      named(`工伤类别 工伤费率 工伤比例 工伤保险费率 工伤保险比例 工伤保险类别 工伤行业类别 工伤保险行业类别 工伤风险类别 工伤行业风险类别 工伤单位费率
      工伤单位比例 工伤缴费比例 工伤险费率 工伤费率类别 工伤档次
      injuryclass injuryrate workinjuryclass workinjuryrate workinjury workinjuryinsurancerate injuryclassorrate
      injuryinsurancerate injurycategory`),
    loose: named('行业类别 行业风险类别 风险类别 工伤'),
  },
  entryMonth: {
    plain:
      named(`入职月份 入职日期 入职时间 入职年月 入职月 入职日 入司日期 入司时间 入司月份 入厂日期 到岗日期 到职日期 报到日期 任职日期 任职受雇从业日期 入职
      entrymonth entrydate entry hiredate hired hiremonth startdate startmonth joindate joiningdate datejoined
      dateofjoining dateofentry dateofhire joined employmentdate onboarddate onboardingdate`),
    loose: [],
  },
  specialDeductions: {
    plain:
      named(`专项附加扣除 专项附加扣除额 专项附加扣除合计 专项附加扣除金额 本月专项附加扣除 每月专项附加扣除 当月专项附加扣除 月专项附加扣除 专项附加
      附加扣除 专附扣除 专项附加扣除总额 specialdeductions specialdeduction specialadditionaldeduction
      specialadditionaldeductions additionaldeduction additionaldeductions iitdeductions`),
    loose: [],
  },
  bonus: {
    plain:
      named(`年终奖 年终奖金 年终 全年一次性奖金 全年一次性奖金收入 年度奖金 年底奖金 年奖 全年奖金 年终一次性奖金 年终奖励
      bonus yearendbonus annualbonus yearlybonus onetimebonus annualonetimebonus`),
    loose: [],
  },
  incomeSoFar: {
    plain:
      named(`累计收入 累计收入额 本年累计收入 累计应发 累计应发工资 累计工资 累计税前收入 本年收入 今年收入 年内累计收入 截至上月累计收入 累计工资薪金 累计应税收入
      前期累计收入 上月累计收入 今年累计收入 此前累计收入 本月以前累计收入 本月前累计收入 截至上月收入
      incomesofar incomeytd ytdincome cumulativeincome accumulatedincome incometodate yeartodateincome grossytd ytdgross
      thisyearsincome incomethisyear incomebeforethismonth`),
    loose: [],
  },
  contributionsSoFar: {
    plain:
      named(`累计专项扣除 累计专项扣除额 累计社保公积金 累计五险一金 累计三险一金 累计社保及公积金 累计社保和公积金 累计个人社保公积金 累计个人社保和公积金
      此前累计专项扣除 截至上月累计专项扣除 累计个人五险一金 累计三险一金个人 累计社保公积金个人 本年累计专项扣除 本年个人社保公积金 今年专项扣除 今年个人社保公积金
      contributionssofar cumulativecontributions ytdcontributions contributionsytd owncontributionssofar
      contributionstodate accumulatedcontributions owncontributionsytd owncontributionsthisyear
      contributionsbeforethismonth owncontributionsbeforethismonth`),
    loose: [],
  },
  taxSoFar: {
    plain:
      named(`累计已预扣税额 累计已预扣预缴税额 累计已预缴税额 累计预扣税额 累计预扣预缴税额 累计已缴税额 累计已缴税 累计已缴个税 累计个税 累计个人所得税 累计已扣税额 累计已扣个税
      累计扣税 累计税额 此前累计已预扣税额 此前累计已缴个税 截至上月累计已预扣税额 截至上月累计已缴个税 已预扣预缴税额 已预扣税额 已预缴税额 已缴税额 本年已缴个税 今年已缴个税 今年已缴税 本年累计个税 累计已缴个人所得税 今年个税
      taxsofar cumulativetax ytdtax taxytd taxtodate accumulatedtax taxwithheldsofar taxpaidsofar
      cumulativetaxwithheld taxthisyear taxbeforethismonth`),
    loose: [],
  },
  paidPension: {
    plain: ownShare(
      ['养老', '养老保险', '养老金', '基本养老', '基本养老保险', '养老险'],
      ['pension', 'oldage', 'pensioninsurance'],
    ),
    loose: [],
  },
  paidMedical: {
    plain: ownShare(
      ['医疗', '医保', '医疗保险', '基本医疗', '基本医疗保险', '医疗险', '医疗生育', '职工医疗'],
      ['medical', 'medicalinsurance', 'health', 'healthinsurance'],
    ),
    loose: [],
  },
  paidUnemployment: {
    plain: ownShare(['失业', '失业保险', '失业险'], ['unemployment', 'unemploymentinsurance']),
    loose: [],
  },
  paidInsurance: {
    plain: ownShare(
      ['社保', '社会保险', '三险', '五险', '保险', '社保费', '社会保险费'],
      ['socialinsurance', 'socialsecurity', 'insurance', 'si'],
    ),
    loose: named('社保个人总额 socialinsurancetotal'),
  },
  paidFund: {
    plain: ownShare(
      ['公积金', '住房公积金', '公积', '房积金'],
      ['fund', 'housingfund', 'providentfund', 'housingprovidentfund', 'hf'],
    ),
    loose: [],
  },
};
