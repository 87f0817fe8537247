import type { PayslipProblem } from '../../payslip/payslipProblem';
import { en as explanation } from '../explanation/en';
import { en as reverse } from '../reverse/en';
import { day, month, en as common } from '../en';
import type { PayslipWording } from './zh';
import { groups, names } from './namesEn';
import { articleEn } from './articleEn';
import { formEn } from './formEn';
import { moneyEn } from './moneyEn';
import { resultEn } from './resultEn';
import { linkProblem, shareEn } from './shareEn';

function problem(one: PayslipProblem): string {
  switch (one.kind) {
    case 'amount':
      return common.calculate.refusal(one.reason);
    case 'aboveWage':
      return `This is more than a month’s wage (${one.wage} yuan): please check both figures.`;
    case 'monthsPaid':
      return 'Write the number of months paid: 1 to 12.';
    case 'sumMonths':
      return 'Write a number of months: 1 to 720.';
    case 'noSchemes':
      return 'Tick below which schemes this figure holds.';
    case 'years':
      return 'Write a number of years: 0 to 60, with one decimal at most.';
    case 'futureMonth':
      return 'This month has not come yet: choose this month or an earlier one.';
    case 'futureBirth':
      return 'This month of birth lies ahead: please check it.';
    case 'tooOldForTable':
      return 'With this month of birth, the retirement age is not in the pension table (50 to 70 years).';
    case 'reversedMonths':
      return 'The first month is after the last: please swap them.';
    case 'tooManyMonths':
      return `At most ${one.most} months at a time: please split them up.`;
    case 'paidBeforeMonth':
      return 'The month of payment is before the month of the wage: please check.';
  }
}

export const en: PayslipWording = {
  noPayslip: {
    text: (category) =>
      `“${category}” pays a fixed amount once a year and nothing from a wage, so there is no payslip to check. To check one, choose another person category.`,
    toCalculator: 'See what is paid a year on the calculator',
  },
  step: explanation.step,
  reverse,
  heading: 'Check a payslip',
  lead: 'Type what your payslip deducts and your wage: see the base that was declared, the base the rules ask for, and what the difference is worth.',
  groups,
  month,
  day,
  names,
  problem,
  linkProblem,
  ...formEn,
  ...resultEn,
  ...moneyEn,
  sheet: {
    title: 'Evidence sheet',
    lead: 'Print one page to take along when you verify. It holds no name: write yours by hand.',
    print: 'Print / save as PDF',
    madeOn: (on) => `Made on ${on}`,
    name: 'Name',
    signature: 'Signature',
    place: 'City, category, month',
    paidIn: (text) => `paid in ${text}`,
    figures: 'Figures on the payslip',
    wages: 'Wage',
    method: 'Method',
    methodText:
      'Calculated forwards by the rules: the wage is rounded as the rule says, brought within floor and ceiling, multiplied by the rate, rounded scheme by scheme, and flat fees are added. All bases that give every figure on the payslip make up the range below; nothing is estimated by dividing.',
    conclusion: 'Conclusion',
    rules: 'Rules and sources',
    arrears: 'Making it up',
    law: 'The law',
    surchargeDay: (on) => `Surcharge counted until ${day(on)}.`,
    circumstances: 'Circumstances checked',
    noCircumstance:
      'None of the six possible circumstances (joined, leave, part month, bonus of another year, two employers, new base pending) was chosen.',
    fundArticles: [
      'Housing Provident Fund Regulation: employer and employee each pay 5% to 12%, and both sides belong to the employee; it sets no time limit for arrears (second-hand).',
    ],
    articles: [
      'Social Insurance Law, art 4: everyone may look up their contribution record. Art 58: registration within 30 days. Art 60: the employer pays on time and in full, and tells the employee every month.',
      'Arts 63 and 86: what was paid short is to be made up by a deadline, with a surcharge of 0.05% a day. Arts 82 and 83: one may report, complain, or ask for the case to be handled by law. Art 84 is about not registering, not about paying short.',
      'Labour Security Inspection Regulation, art 20: breaches are pursued for two years, counted from the end where they continue; art 27: liability for concealing wages when declaring.',
      'Supreme People’s Court interpretation Fa Shi [2025] No. 12, art 19: an agreement not to pay social insurance is void. Whether a low base gives a claim to severance pay differs from place to place; for Jiangsu and Fujian no settled answer was found.',
    ],
    where: 'Where to go',
    whereText: 'Social insurance records, labour inspection: 12333. Payment, tax: 12366. Housing fund: 12329.',
    bring: 'What to bring',
    bringText:
      'Identity card, employment contract, bank statements of wages, income-tax record or payslips, and this page.',
    caution: 'Please note',
    cautionText:
      'This is worked out from public material: it says what may be, and is neither a finding nor legal advice. Much of the material is second-hand; the authority has the last word. When arrears are made up, the employee bears the own share; arrears older than two years are treated differently from place to place.',
    profile: (city, revision, hash) => `${city} profile, revision ${revision}, checksum ${hash}`,
    empty: 'Fill in the payslip first; then a page to print appears here.',
  },
  ...shareEn,
  ...articleEn,
};
