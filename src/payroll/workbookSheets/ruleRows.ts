import type { ApplicableRule } from '../../rules/applicableRules';
import type { ContributionRule } from '../../rules/cityProfile';
import { schemeIds } from '../../rules/schemes';
import type { CalculatedTrueUp, FinishedPayroll } from '../finishedPayroll';
import type { PayrollPlan } from '../payrollPlans';
import type { Plan } from '../plan';
import type { WorkbookWords } from '../wording/workbook/zh';
import { numberCell, textCell, type SheetCell } from '../xlsx/sheetCell';
import { ruleCellCount, ruleCells } from './ruleCells';

export type PlanInUse = { plan: PayrollPlan; people: number };

/** What every scheme of a city, category and month was calculated by, those without a rule too. */
export function ruleRowsOfPlace(
  payroll: FinishedPayroll,
  plans: readonly PlanInUse[],
  words: WorkbookWords,
): SheetCell[][] {
  return schemeIds.flatMap((id) => {
    const having = plans.flatMap(({ plan, people }) =>
      plan.schemes.flatMap((scheme) => (scheme.scheme === id ? [{ plan, people, scheme }] : [])),
    );
    const [first] = having;
    if (first === undefined) return [];
    const { plan, scheme } = first;
    const people = having.reduce((sum, one) => sum + one.people, 0);
    return [ruleRow(payroll, plan, words, { month: plan.month, people, scheme, standing: standingOf(scheme, words) })];
  });
}

/** By which rules the months of a true-up were paid and are due; months with the same rule in one row. */
export function ruleRowsOfTrueUp(
  payroll: FinishedPayroll,
  { months }: CalculatedTrueUp,
  words: WorkbookWords,
): SheetCell[][] {
  const { trueUpBefore, trueUpAfter } = words.rules;
  const used: { plan: Plan; rule: ContributionRule; standing: string; months: string[] }[] = [];
  for (const { month, before, after } of months) {
    for (const [plans, standing] of [[before, trueUpBefore] as const, [after, trueUpAfter] as const]) {
      for (const plan of plans) {
        for (const rule of plan.rules) {
          const same = used.find(
            (one) =>
              one.rule === rule &&
              one.standing === standing &&
              one.plan.cityId === plan.cityId &&
              one.plan.categoryId === plan.categoryId,
          );
          if (same === undefined) used.push({ plan, rule, standing, months: [month] });
          else same.months.push(month);
        }
      }
    }
  }
  return used.map(({ plan, rule, standing, months: ofRule }) =>
    ruleRow(payroll, plan, words, {
      month: [...new Set([ofRule[0], ofRule.at(-1)])].join(' – '),
      people: null,
      scheme: { scheme: rule.scheme, kind: 'rule', rule, standing: 'inForce' },
      standing,
    }),
  );
}

type RuleRow = { month: string; people: number | null; scheme: ApplicableRule; standing: string };

function ruleRow(
  payroll: FinishedPayroll,
  plan: Plan,
  words: WorkbookWords,
  { month, people, scheme, standing }: RuleRow,
): SheetCell[] {
  const found = payroll.profiles.find(({ profile }) => profile.city.id === plan.cityId);
  if (found === undefined) return [];
  const { profile, sha256 } = found;
  const category = profile.personCategories.find(({ id }) => id === plan.categoryId);
  return [
    textCell(profile.city.name[words.language]),
    textCell(category?.name[words.language] ?? plan.categoryId),
    textCell(month),
    people === null ? null : numberCell(String(people), 'count'),
    textCell(words.schemes[scheme.scheme]),
    textCell(standing),
    ...(scheme.kind === 'rule'
      ? ruleCells(payroll, plan, profile, scheme.rule, words)
      : Array.from({ length: ruleCellCount }, () => null)),
    numberCell(String(profile.revision), 'plain'),
    textCell(profile.checkedOn),
    textCell(sha256 ?? ''),
  ];
}

function standingOf(scheme: ApplicableRule, words: WorkbookWords): string {
  const { standings } = words.rules;
  switch (scheme.kind) {
    case 'rule':
      return scheme.standing === 'carriedOn'
        ? standings.carriedOn
        : scheme.rule.provisional
          ? standings.provisional
          : standings.inForce;
    case 'includedIn':
      return `${standings.includedIn}${words.colon}${words.schemes[scheme.rule.scheme]}`;
    case 'noRule':
      return standings.none;
  }
}
