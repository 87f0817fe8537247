import type { FinishedPayroll } from '../finishedPayroll';
import { takeHomeTotals, trueUpTotals, withoutRate } from '../payrollSummary';
import { warningsOf } from '../planWarnings';
import type { WorkbookWords } from '../wording/workbook/zh';

/** What the amounts of a payroll leave out or stand on, a sentence each. */
export function cautionsOf(payroll: FinishedPayroll, words: WorkbookWords): string[] {
  const { cautions: said } = words;
  const { roster, notices, totals, check } = payroll;
  const takeHome = payroll.takeHome === null ? null : takeHomeTotals(payroll.takeHome);
  const trueUp = payroll.trueUp === null ? null : trueUpTotals(payroll.trueUp);
  const some = (people: number | undefined, sentence: (people: number) => string) =>
    people === undefined || people === 0 ? [] : [sentence(people)];
  const months = monthsOf(payroll);
  return [
    ...some(totals.people - totals.calculated, said.faulty),
    ...(months.length > 1 ? [said.months(months.join(words.comma))] : []),
    ...notices.map((notice) => words.notice(notice)),
    ...placeCautions(payroll, words),
    ...some(withoutRate(payroll, 'housing-fund'), said.fundRate),
    ...some(withoutRate(payroll, 'work-injury'), said.injuryRate),
    ...some(takeHome?.assumedEqualMonths, said.equalMonths),
    ...some(takeHome?.incomplete, said.noTakeHome),
    ...some(takeHome?.negative, said.negative),
    ...(takeHome !== null && roster.amounts.bonus !== null ? [said.withoutBonus] : []),
    ...(check === null ? [] : [said.putRight]),
    ...(trueUp === null || trueUp.unmatched.length === 0
      ? []
      : [said.unmatched(trueUp.unmatched.map((scheme) => words.schemes[scheme]).join(words.comma))]),
  ];
}

function placeCautions(payroll: FinishedPayroll, words: WorkbookWords): string[] {
  const cityName = (cityId: string) =>
    payroll.profiles.find(({ profile: { city } }) => city.id === cityId)?.profile.city.name[words.language] ?? cityId;
  return warningsOf(payroll).map((warning) => {
    const { cityId, category, month } = warning;
    return words.warning(warning, words.cautions.place(cityName(cityId), category[words.language], month));
  });
}

function monthsOf({ plans, planOfRow }: FinishedPayroll): string[] {
  const used = [...new Set(planOfRow)].flatMap((plan) => plans[plan]?.month ?? []);
  return [...new Set(used)].sort();
}
