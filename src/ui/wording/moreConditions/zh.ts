/** 更多条件: what few people have to type. */
export const zh = {
  pay: '本月应发（与缴费工资不同时填）',
  payHint: '到手和用工成本从本月应发算起；不填就等于缴费工资。',
  fundWage: '公积金另按这个工资申报',
  fundWageHint: '不填就与上面相同。',
  knownOn: '只用这一天已公布的规则',
  knownOnHint: '例如查发薪那天单位能知道的规则。不填就用现在知道的全部规则。',
};

export type MoreConditionsWording = typeof zh;
