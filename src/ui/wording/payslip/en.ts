import type { ArticleExample } from '../../../calc/articleExamples';
import type { UnemploymentLoss } from '../../../calc/benefitLosses';
import type { Decimal } from '../../../calc/decimal';
import type { FalseAlarm } from '../../../calc/falseAlarm';
import type { BaseGroup } from '../../../calc/readPayslip';
import type { Missing, Verdict } from '../../../calc/verdict';
import type { SchemeId } from '../../../rules/cityProfile';
import { formatAmount as yuan, formatRate } from '../../format';
import type { LinkChange, LinkProblem } from '../../payslip/payslipLink';
import type { PaidField } from '../../payslip/payslipInputs';
import type { PayslipProblem } from '../../payslip/payslipProblem';
import { en as explanation } from '../explanation/en';
import { en as reverse } from '../reverse/en';
import { en as common } from '../en';
import type { GroupAssessment } from '../../payslip/groupAssessment';
import type { MinimumWage } from '../../payslip/provinceBenefits';
import type { PayslipWording } from './zh';

const { schemes } = common;

const groups: Record<BaseGroup, string> = {
  insurance: 'Social insurance',
  'housing-fund': 'Housing fund',
  together: 'Social insurance and housing fund (on one base)',
};

/** As a sentence or a cell begins: "Pension, medical". */
function names(ids: readonly SchemeId[]): string {
  const text = listed(ids);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function listed(ids: readonly SchemeId[]): string {
  return ids.map((id) => schemes[id].toLowerCase()).join(', ');
}

/** Most months have one year for all insurance; only where schemes differ are they named one by one. */
function basedOn(ids: readonly SchemeId[]): string {
  const isInsurance = ids.length > 3 && !ids.includes('housing-fund');
  return isInsurance ? groups.insurance.toLowerCase() : listed(ids);
}

function month(text: string): string {
  return `${common.calculate.monthLabel(text.slice(0, 7))} ${text.slice(0, 4)}`;
}

function day(text: string): string {
  return `${Number(text.slice(8))} ${month(text)}`;
}

function counted(count: number | string, unit: 'month' | 'day' | 'year'): string {
  return `${count} ${unit}${Number(count) === 1 ? '' : 's'}`;
}

function span(lowest: Decimal, highest: Decimal): string {
  return lowest.eq(highest) ? `${yuan(lowest)} yuan` : `${yuan(lowest)} to ${yuan(highest)} yuan`;
}

function openSpan(lowest: Decimal | null, highest: Decimal | null): string {
  if (lowest === null) return highest === null ? 'any amount' : `${yuan(highest)} yuan or less`;
  return highest === null ? `${yuan(lowest)} yuan or more` : span(lowest, highest);
}

/** What a verdict speaks of: the whole group, or only the schemes that stand on the payslip. */
export type Subject = Pick<GroupAssessment, 'group' | 'schemes' | 'isWhole' | 'departures'>;

function subject({ group, schemes: ids, isWhole }: Subject): string {
  return isWhole || ids.length === 0 ? groups[group] : names(ids);
}

function verdict(one: Verdict, about: Subject): { headline: string; detail: string } {
  const of = subject(about);
  const then = about.departures.length > 0 ? ' of the time' : '';
  switch (one.kind) {
    case 'declaredInFull':
      return {
        headline: `${of}: it seems to be declared in full`,
        detail:
          'The base read from the deduction is not below the one your wage calls for (less than a yuan is ignored).',
      };
    case 'likelyUnderDeclared':
      return {
        headline: one.atLeast.eq(one.atMost)
          ? `${of}: may be under-declared, the base ${yuan(one.atLeast)} yuan a month too low`
          : `${of}: may be under-declared, the base at least ${yuan(one.atLeast)} yuan a month too low`,
        detail: `${one.atLeast.eq(one.atMost) ? '' : `At most ${yuan(one.atMost)} yuan too low. `}The lawful base is above the declared base read from the deduction. See first whether one of the cases below applies, then please verify with the employer or the authority.`,
      };
    case 'atLegalMinimum':
      return one.isLawful === true
        ? {
            headline: `${of}: paid at the floor${then}, which agrees with your wage`,
            detail: 'Everyone whose wage is not above the floor pays at the floor.',
          }
        : {
            headline: `${of}: paid at the floor${then}`,
            detail: 'Whether that is in full depends on your average monthly wage: type it to find out.',
          };
    case 'belowLegalMinimum':
      return {
        headline: `${of}: may be below the legal minimum`,
        detail: `The deduction would mean a base of ${span(one.impliedLowest, one.impliedHighest)}, below the floor that holds for everyone. Perhaps under-declared, a scheme missing or a part month: please verify.`,
      };
    case 'atCeiling':
      return {
        headline:
          then === ''
            ? `${of}: paid at the ceiling, so not under-declared`
            : `${of}: paid at the ceiling of the time, so it does not seem under-declared`,
        detail: 'At the ceiling the amount stays the same, however high the wage.',
      };
    case 'cannotTell':
      return { headline: `${of}: cannot tell yet`, detail: one.missing.map(missing).join(' ') };
  }
}

function missing(one: Missing): string {
  switch (one.kind) {
    case 'wage':
      return 'Your average monthly wage is missing: type it to compare.';
    case 'limit':
      return `${names(one.schemes)}: ${one.limit} not found, so nothing can be concluded.`;
    case 'chosenByPerson':
      return 'People in this category choose the base themselves: there is no under-declaring.';
    case 'anyBase':
      return 'This deduction does not depend on the base and says nothing about it.';
    case 'impossible':
      return 'No base gives this amount: check the amount, the schemes and the rate, or whether something else is in it.';
    case 'aboveMaximum':
      return 'The deduction is above the highest amount under the rules: it may contain a true-up, arrears or something else.';
    case 'contradiction':
      return 'The lines stand on different bases. There may be two bases, a true-up or another flat fee: see line by line below.';
    case 'noRule':
      return `${names(one.schemes)}: we have no rule for this month.`;
    case 'estimatedRules':
      return 'We have no rules for this month yet; the latest ones are carried on as an estimate.';
    case 'flatFee':
      return 'With and without the major-illness flat fee the conclusions differ: type the pension or unemployment line too.';
    case 'fundRate':
      return 'The conclusion depends on the housing-fund rate: take it from the payslip or the fund account.';
    case 'separateFigures':
      return 'A figure holds social insurance and housing fund together, or follows from one that does, and they may stand on two bases: type them separately.';
    case 'wageYears':
      return 'The schemes in one figure are declared on the wages of different years, so their bases may rightly differ: type them separately.';
    case 'circumstance':
      return `You chose “${falseAlarms[one.alarm].label}”: this month’s deduction allows no conclusion.`;
  }
}

const falseAlarms: Record<FalseAlarm, { label: string; effect: string }> = {
  joinedLastYear: {
    label: 'Joined in the course of last year, or only this year',
    effect:
      'The base comes from the average since joining, or from the first month’s wage: it may be lower than what you typed.',
  },
  unpaidLeave: {
    label: 'Personal, sick or maternity leave last year, with less pay',
    effect: 'The average monthly wage is then somewhat lower.',
  },
  partMonth: {
    label: 'Not a full month: just joined, left, or pay stopped',
    effect: 'The deduction is not for a whole month and cannot be compared.',
  },
  bonusOfAnotherYear: {
    label: 'The wage typed holds a bonus of another year, or the bonus was paid in the next year',
    effect: 'The year in which a bonus counts may change the average wage: please verify.',
  },
  twoJobs: {
    label: 'Wages from two employers at the same time',
    effect: 'The wages may be declared in two places: please verify.',
  },
  newLimitsPending: {
    label: 'The employer says that the new base is not applied yet and a true-up will follow',
    effect: 'Look again after the change or the true-up.',
  },
};

const paidLabels: Record<PaidField, string> = {
  pension: 'Pension',
  medical: 'Medical',
  unemployment: 'Unemployment',
  'housing-fund': 'Housing fund',
  'work-injury': 'Work injury',
  maternity: 'Maternity',
  together: 'Several in one figure',
};

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

function linkProblem(one: LinkProblem): string {
  switch (one.kind) {
    case 'cut':
      return 'This link is incomplete, perhaps cut off or changed, and was not used. What you typed before is still here.';
    case 'later':
      return 'This link comes from a newer version and cannot be read here. Reload or update, then open it again; what you typed before is still here.';
    case 'unknownCity':
      return `This link is for “${one.city}”, which has no profile here, and was not used. What you typed before is still here.`;
  }
}

function linkChange(one: LinkChange): string {
  const of = one.schemes.length === 0 ? groups[one.group] : names(one.schemes);
  const word = (kind: Verdict['kind'] | null) => (kind === null ? 'no conclusion' : verdictWords[kind]);
  return one.verdictBefore === one.verdictNow
    ? `${of}: same conclusion (${word(one.verdictNow)}), the base changes from ${one.basesBefore} to ${one.basesNow}.`
    : `${of}: from “${word(one.verdictBefore)}” (base ${one.basesBefore}) to “${word(one.verdictNow)}” (base ${one.basesNow}).`;
}

const verdictWords: Record<Verdict['kind'], string> = {
  declaredInFull: 'seems in full',
  likelyUnderDeclared: 'may be under-declared',
  atLegalMinimum: 'paid at the floor',
  belowLegalMinimum: 'may be below the legal minimum',
  atCeiling: 'paid at the ceiling',
  cannotTell: 'cannot tell yet',
};

/** @param losses by the lowest and the highest share that may apply */
function unemployment(losses: readonly UnemploymentLoss[], minimumWage: MinimumWage | null): string {
  const [low, high] = losses;
  if (
    low === undefined ||
    high === undefined ||
    low.kind === 'independentOfBase' ||
    high.kind === 'independentOfBase'
  ) {
    return 'Unemployment benefit: a share of the minimum wage (second-hand), whatever the base. Nothing is lost.';
  }
  const cap = minimumWage === null ? '' : ` of ${yuan(minimumWage.amount)} yuan (${minimumWage.document}, second-hand)`;
  const rule = `Unemployment benefit: 45% to 55% of your own average base of the 12 months before, at most the minimum wage${cap}, at least 1.5 times the subsistence allowance (second-hand).`;
  const [least, most] = low.monthly.lt(high.monthly) ? [low.monthly, high.monthly] : [high.monthly, low.monthly];
  return most.isZero()
    ? `${rule} Here both bases give the same.`
    : `${rule} If you lose your job, about ${span(least, most)} a month less.`;
}

/** Formula, result, and what has changed since. */
function example(one: ArticleExample): { title: string; formula: string; since: string } {
  switch (one.kind) {
    case 'pension': {
      const { wageAtStart, wageAtRetirement, basicShare, accountRate, years, divisor } = one.inputs;
      return {
        title: 'Pension',
        formula: `${yuan(wageAtRetirement)} × ${formatRate(basicShare)} + (${yuan(wageAtStart)} + ${yuan(wageAtRetirement)}) ÷ 2 × ${formatRate(accountRate)} × ${years.toFixed()} × 12 ÷ ${divisor.toFixed()} = ${yuan(one.results.monthly)} yuan a month`,
        since:
          'Later rules: the basic pension is 1% for each full year paid, adjusted by your own index; the months by which the account is divided depend on the retirement age (139 at 60, 117 at 63), and that age is rising step by step.',
      };
    }
    case 'medicalAccount':
      return {
        title: 'Individual medical account',
        formula: `${yuan(one.inputs.base)} × ${formatRate(one.inputs.rate)} = ${yuan(one.results.monthly)} yuan a month`,
        since:
          'The employee’s 2% still goes into the individual account; the floor has been raised many times, see the Calculator.',
      };
    case 'medicalPreCredit':
      return {
        title: 'Medical account credited at the start of the year',
        formula: `due ${yuan(one.inputs.due)} − credited ${yuan(one.inputs.credited)} = ${yuan(one.results.settlement).replace('-', '−')} yuan, taken back in April of the next year`,
        since: 'How it is credited and settled today: we have no data.',
      };
    case 'hospitalBill':
      return {
        title: 'Hospital bill',
        formula: `(${yuan(one.inputs.bill)} − ${yuan(one.inputs.deductible)}) × ${formatRate(one.inputs.share)} = ${yuan(one.results.paid)} yuan; ${yuan(one.results.own)} yuan paid by yourself`,
        since: 'Today’s deductible and share: we have no data.',
      };
    case 'maternity':
      return {
        title: 'Maternity',
        formula: `${yuan(one.inputs.firstLumpSum)} + ${yuan(one.inputs.secondLumpSum)} + ${yuan(one.inputs.base)} × ${one.inputs.months.toFixed()} = ${yuan(one.results.total)} yuan`,
        since:
          'The maternity allowance is now the employer’s average monthly base, divided by 30 and multiplied by the days.',
      };
    case 'father':
      return {
        title: 'The father',
        formula: `${yuan(one.inputs.amount)} × ${formatRate(one.inputs.share)} = ${yuan(one.results.paid)} yuan`,
        since: 'Today’s rules: we have no data, please ask the local medical insurance office.',
      };
    case 'employerTopUp':
      return {
        title: 'What exceeds the ceiling, topped up by the employer',
        formula: `${yuan(one.inputs.amount)} − ${yuan(one.inputs.ceiling)} = ${yuan(one.results.toppedUp)} yuan`,
        since: 'Who tops it up today: we have no data, please verify the local rules.',
      };
    case 'unemployment':
      return {
        title: 'Months of unemployment benefit',
        formula: `${counted(one.inputs.years.toFixed(), 'year')} paid × ${counted(one.inputs.monthsPerYear.toFixed(), 'month')}, at most ${counted(one.inputs.mostMonths.toFixed(), 'month')}: ${counted(one.results.months.toFixed(), 'month')}`,
        since: 'Jiangsu today: below ten years, 2 months for each full year; from ten years, 24 months.',
      };
    case 'injuryReport':
      return {
        title: 'Time limit to have a work injury recognised',
        formula: `employer within ${counted(one.results.employerDays.toFixed(), 'day')}, employee within ${counted(one.results.employeeYears.toFixed(), 'year')}`,
        since: 'We have not checked today’s time limits: please ask 12333.',
      };
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
  paid: {
    title: 'Deducted from you on the payslip',
    hint: 'As the payslip prints it, with its cents; leave empty what is not there.',
    labels: paidLabels,
    fundRate: 'Housing-fund rate (employee)',
    fundRateUnknown: 'Not known',
    fundRateHint: 'If it is not known, every rate is tried and shown.',
    more: 'Total, work injury, maternity, month of payment',
    together: 'Several in one figure',
    togetherHint: 'For payslips that show several schemes as one figure; tick those it covers.',
    togetherSchemes: 'This figure covers',
    paidIn: 'Paid in which month',
    paidInUnknown: 'Not known',
    paidInHint: 'Rules announced after the payment could not be used by the employer then.',
    rateOf: (scheme) => `${schemes[scheme]}: employee’s rate`,
  },
  wages: {
    title: 'Your wage',
    of: (year, ids, isAll) => (isAll || ids.length === 0 ? year : `${year} (for ${basedOn(ids)})`),
    kind: 'What I know',
    kinds: {
      average: 'The average monthly wage',
      yearly: 'The year’s total',
      monthly: 'The wage of each month',
      firstMonth: 'I joined after that year',
    },
    average: 'Average monthly wage',
    total: 'Total wages of the year',
    months: 'Months paid',
    firstMonth: 'Wage of the first (full) month',
    firstMonthHint: 'For the housing fund some places (Xiamen, Fuzhou) take the second month (second-hand).',
    monthly: (index) => common.calculate.monthLabel(`2000-${index + 1}`),
    monthlyHint: 'Leave months without pay empty: they are left out of the average.',
    averageOf: (amount) => `Average ${amount} yuan a month`,
    none: 'People in this category choose the base themselves, so no wage is asked.',
    grossHint: 'All gross wages (before tax and deductions), with bonuses, allowances and overtime.',
  },
  result: {
    title: 'Result',
    empty: 'Type one line of the payslip and the result appears here; type the wage too and the two are compared.',
    blocked: 'One of the fields cannot be read or does not agree; once it is put right, the result appears here.',
    noRules: 'We have no rule at all for this month.',
    verdict,
    declared: 'Declared base (read from the deduction)',
    lawful: 'Lawful base (from your wage)',
    lawfulUnknown: 'Type the wage to see it',
    reasons: {
      raisedToFloor: 'wage below the floor: raised to it',
      cappedAtCeiling: 'wage above the ceiling: capped at it',
    },
    trueUp: (one) =>
      `The rules of a single month do not fit. With a true-up of ${counted(one.months, 'month')} they do; the wage would be: ${openSpan(one.lowest, one.highest)}.`,
    otherTrueUps: (months) => `A true-up of ${months.join(', ')} months fits too.`,
    alsoTrueUp: (one) =>
      `These figures may also mean something else: paid under the new rules with a true-up of ${counted(one.months, 'month')}; the wage would be: ${openSpan(one.lowest, one.highest)}.`,
    noRule: (ids) => `${names(ids)}: no rule for this month, so nothing can be read back.`,
    lineFits: (ids) => names(ids),
    line: 'Line',
    lineBase: 'Base that fits',
    lines: 'Line by line',
    formulas: 'Show the arithmetic',
    calculatedAt: (base: string) => `Calculated forwards from ${base}:`,
    due: 'Due:',
    paid: 'Declared:',
    likely: (amount: string) => `most likely ${amount}`,
    rateTable: 'Base that fits each rate',
    rate: 'Rate',
    rateBase: 'Base',
    rateNoFit: 'does not fit',
    feeLeftOut: 'It fits without the major-illness flat fee.',
    feeAlternative: (range) => `If this line is without the major-illness flat fee, the base is: ${range}.`,
    otherBases: (range) => `Under other rules it may also be: ${range}.`,
    openSpan,
    laterGap: (gap) =>
      `Under the rules announced by now, the base is another ${gap} yuan short. The employer may not have known them at the time; a true-up may follow.`,
    softened: 'This weakens the conclusion: ',
    otherwise: (text) => `Leaving that aside: ${text}`,
    redFlag: (scheme, article, amount) =>
      `${schemes[scheme]}: ${amount} yuan deducted. Under the Social Insurance Law, art ${article}, employees pay no ${schemes[scheme].toLowerCase()} contributions. Please verify.`,
    notDeducted: (ids) =>
      ids.includes('housing-fund') && ids.length === 1
        ? 'Housing fund: 0 yuan deducted. There may be no deposit; please verify with the employer or 12329.'
        : `${names(ids)}: 0 yuan deducted. You may not be enrolled; please verify with the employer or 12333 (Social Insurance Law, art 58: the employer registers within 30 days).`,
    standsOn: 'Rules it stands on',
    ruleOf: (scheme, limits, rate) => `${schemes[scheme]}: ${limits}, employee ${rate}`,
    spoken: 'The conclusion is updated',
  },
  falseAlarms: {
    title: 'Before you conclude: does any of these apply?',
    hint: 'If so, the low deduction may be right.',
    texts: falseAlarms,
  },
  picture: {
    title: 'Declared and lawful',
    axis: 'Base (yuan a month)',
    declared: 'Declared',
    lawful: 'Lawful',
    floor: 'Floor',
    ceiling: 'Ceiling',
    text: (group, parts) =>
      `${groups[group]}: declared base ${parts.declared}${parts.lawful === null ? '' : `, lawful base ${parts.lawful} yuan`}, floor ${parts.floor}, ceiling ${parts.ceiling}.`,
  },
  money: {
    title: 'What the difference is worth',
    lead: 'With a low base you take home a little more each month and lose something else: look at both sides. If the shortfall has to be made up, you pay your own share too.',
    none: 'There is no difference: all is 0.',
    unknown: 'Whether there is a difference is not known yet: it needs a declared base and your wage.',
    onlyIf: 'No conclusion is drawn above; these figures only say what it would mean if the base was too low.',
    basis: (bases) => `Declared base: ${bases}. Schemes not on the payslip are counted as declared on the same wage.`,
    firstOptions: (list) => (list === '' ? '' : `Where there are several rates, the first is counted: ${list}.`),
    lose: 'I lose',
    keep: 'I keep',
    employer: 'The employer pays less',
    perMonth: 'A month',
    inSum: (months) => `${counted(months, 'month')} in all`,
    pensionAccount: 'Individual pension account',
    medicalAccount: 'Individual medical account',
    fund: 'Housing fund (employer and employee)',
    ownShares: 'Less deducted from you',
    moreTax: (rate) => `More income tax paid (at ${rate})`,
    taxUnknown: 'Income tax is due on what was not deducted: choose a rate to count it',
    net: 'More take-home',
    months: 'Months to count',
    taxRate: 'Highest income-tax bracket',
    taxRateUnknown: 'Not known',
    later: 'What shows only later',
    age: 'Month of birth',
    year: 'Year',
    monthOfYear: 'Month',
    group: 'Retirement group',
    groupUnknown: 'Please choose',
    retirementGroups: {
      man60: 'Man',
      woman55: 'Woman (formerly retiring at 55)',
      woman50: 'Woman (formerly retiring at 50)',
    },
    gapYears: 'Years with this shortfall (past and to come)',
    pensionAsk: 'Type month of birth, group and years to estimate how much less pension you get each month.',
    pensionNone: 'The pension base has no shortfall, so no pension is lost.',
    retirement: (years, months, at, least) =>
      `Retirement age ${counted(years, 'year')}${months === '0' ? '' : ` ${counted(months, 'month')}`} (${month(at)}), with at least ${least} months of contributions.`,
    pension: (amounts, divisor, basic) =>
      divisor.kind === 'between'
        ? `About ${amounts.join(' to ')} yuan less pension a month (the account is divided by ${divisor.older.toFixed()} to ${divisor.younger.toFixed()} months; between whole ages nothing is laid down).`
        : `About ${amounts.join('')} yuan less pension a month, of which basic pension ${basic} yuan.`,
    pensionNote:
      'By the formula of State Council document 38 of 2005, as if the shortfall grew with the average wage and the individual account bore no interest. An estimate only.',
    injury: 'Work injury: the one-time disability grant is lower (if it happens)',
    grade: 'Grade',
    injuryLoss: 'Less (yuan)',
    maternity: (days, loss) =>
      days === null || loss === null
        ? 'Maternity allowance: the employer’s average monthly base ÷ 30 × days. The average of all employees counts, not yours alone.'
        : `Maternity allowance: (the employer’s average monthly wage − its average monthly base) ÷ 30 × days (${days} in Jiangsu, second-hand). The average of all employees counts; if everybody were declared as you are, ${loss} yuan less.`,
    unemployment,
    unemploymentUnknown: 'Unemployment benefit: how it is paid here was not found.',
  },
  arrears: {
    title: 'What making it up would take',
    lead: 'Month by month, declared and lawful are compared by that month’s rules; months without a rule are only listed, never guessed.',
    from: 'From',
    to: 'To',
    paidOn: 'Surcharge until',
    paidOnHint:
      '0.05% a day, borne by the employer; counted from the 1st of the next month (assumed). Empty: until today.',
    declaredBase: 'Declared base, social insurance',
    declaredFundBase: 'Declared base, housing fund',
    declaredHint: 'Empty: as read from the payslip.',
    wagesNeeded: 'These months also need the wages of:',
    needsFundRate: 'The housing-fund rate is not known, so the fund is not counted here: choose the rate above.',
    assumption:
      'Assumed: in all these months the base was declared in the same way, on the same base, or each month at that month’s floor or ceiling.',
    capped: 'Surcharge no higher than the principal (disputed; by default not capped)',
    months: 'Months',
    scheme: 'Scheme',
    declared: 'Declared base',
    lawful: 'Lawful base',
    employer: 'Employer',
    employee: 'Employee',
    columnsHint: 'Shortfall a month (yuan)',
    sumsHint: 'Shortfall of these months in all (yuan, true-ups included)',
    trueUp: 'True-up',
    trueUpNote:
      'A true-up comes from limits announced late and is no late payment. The Jiangsu notices of 2022 and 2025 say that no surcharge is charged; for other years and for Fujian nothing was found.',
    total: 'Total',
    principal: 'Shortfall, principal',
    trueUpTotal: 'True-up',
    ownShare: 'Of which you pay',
    surcharge: 'Surcharge (borne by the employer)',
    surchargeOf: (days) => `first month: ${counted(days, 'day')}`,
    fundNote: 'No basis for a surcharge on the housing fund was found; none is counted.',
    missing: 'Months without a rule for this category (not guessed)',
    withoutWage: 'Months whose wage year is not typed',
    missingLine: (first, last, ids) =>
      `${first === last ? month(first) : `${month(first)} to ${month(last)}`}: ${listed(ids)}`,
    run: (first, last, count) =>
      first === last ? month(first) : `${month(first)} to ${month(last)} (${counted(count, 'month')})`,
    needs: 'First get a declared base above and type the wage, or type the declared base here.',
    nothing: 'There is no shortfall in these months.',
    csv: 'Download month by month (spreadsheet)',
    csvName: 'arrears-by-month',
    csvColumns: [
      'Month',
      'Scheme',
      'Declared base',
      'Lawful base',
      'Arrears (employer)',
      'Arrears (employee)',
      'True-up (employer)',
      'True-up (employee)',
      'Days',
      'Surcharge',
    ],
    csvAllSchemes: 'Social insurance in all',
  },
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
  share: {
    title: 'Share a link',
    lead: 'What you typed (with wages and month of birth) stands after the # of the link, where no server sees it; whoever has the link can read it. Only figures that can be read are written, no name.',
    ownCity: (name) =>
      `The profile of ${name} is on this machine alone, and a link could not be opened elsewhere, so none is made. To show this to somebody, print the sheet, or export the profile on the page “Rules” and send it along with the payslip.`,
    make: 'Make a link',
    copy: 'Copy',
    copied: 'Copied',
    label: 'Link',
    opened: (revision) => `Link opened: it was made with revision ${revision} of the profile.`,
    same: 'Calculated again with the present profile, the conclusion is the same.',
    changed: 'Calculated again with the present profile, there are changes:',
    restore: 'Restore what I had typed',
    change: linkChange,
  },
  article: {
    title: 'Examples of an article of 2007',
    lead: 'An article of 2007 on social insurance in Nanjing worked out these examples. The formulas are kept; the rules have changed.',
    example,
    since: 'Since then: ',
  },
};
