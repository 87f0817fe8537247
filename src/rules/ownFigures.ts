import type { ContributionRule, Payer, Rounding, SchemeId } from './cityProfile';

/**
 * Figures from a notice in hand, for this calculation only. Amounts and rates are spelled as in a profile; undefined
 * leaves the rule's figure as it is.
 */
export type OwnFigures = {
  floor?: string;
  ceiling?: string;
  employerRate?: string;
  employeeRate?: string;
  /** Flat fees a month, yuan. */
  employerFee?: string;
  employeeFee?: string;
  baseRounding?: Rounding;
  /** Rounding of both payers' shares. */
  shareRounding?: Rounding;
};

const toCents: Rounding = { step: '0.01', mode: 'halfUp' };

/**
 * The rule with the figures put in. Parts that are typed lose their sources: nobody but the person vouches for them.
 * @param ratesInUse both payers' rates as chosen until now; a rate typed for one of them leaves the other's as it is
 */
export function withOwnFigures(
  rule: ContributionRule,
  own: OwnFigures,
  ratesInUse: Record<Payer, string>,
): ContributionRule {
  const { baseRounding, shareRounding } = own;
  const hasRounding = baseRounding !== undefined || shareRounding !== undefined;
  return {
    ...rule,
    base: ownBase(rule, own),
    rates: ownRates(rule, own, ratesInUse),
    flatFees: withFee(withFee(rule.flatFees, 'employer', own.employerFee), 'employee', own.employeeFee),
    rounding: {
      base: baseRounding ?? rule.rounding.base,
      employer: shareRounding ?? rule.rounding.employer,
      employee: shareRounding ?? rule.rounding.employee,
      sources: hasRounding ? [] : rule.rounding.sources,
    },
  };
}

/** A rule made of nothing but own figures, for a month of which none is known. Limits that are not typed stay unknown. */
export function ruleOfOwnFigures(
  scheme: SchemeId,
  personCategory: string,
  month: string,
  own: OwnFigures,
): ContributionRule {
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
    rounding: { base: toCents, employer: toCents, employee: toCents, sources: [] },
    note: null,
  };
  return withOwnFigures(blank, own, { employer: '0%', employee: '0%' });
}

function ownBase({ base }: ContributionRule, own: OwnFigures): ContributionRule['base'] {
  const hasLimit = own.floor !== undefined || own.ceiling !== undefined;
  const hasRate = own.employerRate !== undefined || own.employeeRate !== undefined;
  // A rate needs a base: where the rule knows only flat fees, it is the wage, within limits that nobody has named.
  if (!hasLimit && !(hasRate && base.kind === 'none')) return base;
  return {
    kind: 'clampedWage',
    floor: own.floor ?? (base.kind === 'clampedWage' ? base.floor : 'unknown'),
    ceiling: own.ceiling ?? (base.kind === 'clampedWage' ? base.ceiling : 'unknown'),
    sources: [],
  };
}

function ownRates(
  { rates }: ContributionRule,
  { employerRate, employeeRate }: OwnFigures,
  ratesInUse: Record<Payer, string>,
): ContributionRule['rates'] {
  if (employerRate === undefined && employeeRate === undefined) return rates;
  const option = {
    id: 'own',
    name: { zh: '自定', en: 'Own' },
    employer: employerRate ?? ratesInUse.employer,
    employee: employeeRate ?? ratesInUse.employee,
    sources: [],
  };
  return { kind: 'options', ownRate: null, options: [option] };
}

function withFee(
  fees: ContributionRule['flatFees'],
  payer: Payer,
  amount: string | undefined,
): ContributionRule['flatFees'] {
  if (amount === undefined) return fees;
  const others = fees.filter((fee) => fee.payer !== payer || fee.period !== 'month');
  if (/^0(\.0+)?$/.test(amount)) return others;
  return [...others, { payer, name: { zh: '定额', en: 'Flat fee' }, amount, period: 'month', sources: [] }];
}
