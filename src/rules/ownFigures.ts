import type { ContributionRule, Rounding, SchemeId } from './cityProfile';

/**
 * Figures from a notice in hand, for this calculation only. Amounts and rates are spelled as in a profile; undefined
 * leaves the rule's figure as it is.
 */
export type OwnFigures = {
  floor?: string;
  ceiling?: string;
  employerRate?: string;
  employeeRate?: string;
  /** The employee's monthly flat fee, yuan. */
  employeeFee?: string;
  /** Rounding of both payers' shares. */
  shareRounding?: Rounding;
};

/**
 * The rule with the figures put in. Parts that are typed lose their sources: nobody but the person vouches for them.
 * An option's id or a range no longer applies once a rate is typed.
 */
export function withOwnFigures(rule: ContributionRule, own: OwnFigures): ContributionRule {
  const { floor, ceiling, employerRate, employeeRate, employeeFee, shareRounding } = own;
  const base: ContributionRule['base'] =
    floor === undefined && ceiling === undefined
      ? rule.base
      : {
          kind: 'clampedWage',
          floor: floor ?? (rule.base.kind === 'clampedWage' ? rule.base.floor : 'unknown'),
          ceiling: ceiling ?? (rule.base.kind === 'clampedWage' ? rule.base.ceiling : 'unknown'),
          sources: [],
        };
  const rates: ContributionRule['rates'] =
    employerRate === undefined && employeeRate === undefined
      ? rule.rates
      : {
          kind: 'options',
          ownRate: null,
          options: [
            {
              id: 'own',
              name: { zh: '自定', en: 'Own' },
              employer: employerRate ?? firstRate(rule, 'employer'),
              employee: employeeRate ?? firstRate(rule, 'employee'),
              sources: [],
            },
          ],
        };
  return {
    ...rule,
    base,
    rates,
    flatFees: employeeFee === undefined ? rule.flatFees : withEmployeeFee(rule, employeeFee),
    rounding: shareRounding
      ? { ...rule.rounding, employer: shareRounding, employee: shareRounding, sources: [] }
      : rule.rounding,
  };
}

/** A rule made of nothing but own figures, for a month of which none is known. Limits that are not typed stay unknown. */
export function ruleOfOwnFigures(
  scheme: SchemeId,
  personCategory: string,
  month: string,
  own: OwnFigures,
): ContributionRule {
  const cents: Rounding = { step: '0.01', mode: 'halfUp' };
  const blank: ContributionRule = {
    scheme,
    personCategories: [personCategory],
    includes: [],
    effectiveFrom: month,
    effectiveTo: month,
    wageYear: null,
    announcedOn: null,
    provisional: false,
    periodSources: [],
    base: { kind: 'clampedWage', floor: 'unknown', ceiling: 'unknown', sources: [] },
    rates: { kind: 'none' },
    flatFees: [],
    rounding: { base: cents, employer: cents, employee: cents, sources: [] },
    note: null,
  };
  return withOwnFigures(blank, own);
}

function firstRate({ rates }: ContributionRule, payer: 'employer' | 'employee'): string {
  if (rates.kind === 'none') return '0%';
  if (rates.kind === 'range') return rates.payers.includes(payer) ? rates.suggested : '0%';
  return rates.options[0]?.[payer] ?? '0%';
}

function withEmployeeFee(rule: ContributionRule, amount: string): ContributionRule['flatFees'] {
  const others = rule.flatFees.filter((fee) => fee.payer !== 'employee' || fee.period !== 'month');
  if (/^0(\.0+)?$/.test(amount)) return others;
  return [...others, { payer: 'employee', name: { zh: '定额', en: 'Flat fee' }, amount, period: 'month', sources: [] }];
}
