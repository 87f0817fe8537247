import { likelyRuleSets, type RuleAlternative } from '../../calc/likelyRuleSets';
import { applicableRules, type ApplicableRule } from '../../rules/applicableRules';
import type { CityProfile, ContributionRule, SchemeId } from '../../rules/cityProfile';
import { findRules } from '../../rules/findRules';
import { addMonths, firstDayOf } from '../../rules/months';
import { rulesAppliedOn } from '../../rules/rulesAppliedOn';
import { otherVersions } from '../../rules/ruleVersions';

export type PayslipRules = {
  /** What each scheme of the city stands on, as known now. */
  now: ApplicableRule[];
  /** Every set of rules that the payslip may have been made by, the likeliest first. */
  sets: RuleAlternative[][];
  /** Schemes whose rules are only carried on from an earlier period. */
  estimated: SchemeId[];
};

const mostMixes = 24;

const rulesBefore = new WeakMap<CityProfile, { asked: string; rules: PayslipRules }>();

/**
 * The rules that a payslip of a month may have been made by; the same object while only amounts are typed.
 * @param paidIn the month in which it was paid, YYYY-MM: later announcements do not exist for it; empty if not known
 */
export function payslipRules(
  profile: CityProfile,
  month: string,
  personCategory: string,
  paidIn: string,
  carryOn: boolean,
): PayslipRules {
  const asked = [month, personCategory, paidIn, carryOn].join();
  const before = rulesBefore.get(profile);
  if (before?.asked === asked) return before.rules;
  const rules = findPayslipRules(profile, month, personCategory, paidIn, carryOn);
  rulesBefore.set(profile, { asked, rules });
  return rules;
}

function findPayslipRules(
  profile: CityProfile,
  month: string,
  personCategory: string,
  paidIn: string,
  carryOn: boolean,
): PayslipRules {
  const now = applicableRules(findRules(profile, month, personCategory), carryOn);
  const knownOn = paidIn === '' ? undefined : lastDayOf(paidIn);
  const then = knownOn === undefined ? now : rulesAppliedOn(profile, month, personCategory, knownOn);
  const inForce = (scheme: SchemeId) => now.find((one) => one.scheme === scheme && one.kind === 'rule');
  const places = now.flatMap((row): RuleAlternative[][] => {
    if (row.kind !== 'rule') return [];
    const used = then.find(({ scheme }) => scheme === row.scheme);
    const rule = used?.kind === 'rule' && row.standing === 'inForce' ? used : row;
    return [alternativesTo(rule)];
  });
  return {
    now,
    sets: likelyRuleSets(places, mostMixes),
    estimated: now.flatMap((row) => (row.kind === 'rule' && row.standing === 'carriedOn' ? [row.scheme] : [])),
  };

  function alternativesTo({ scheme, rule, standing }: Extract<ApplicableRule, { kind: 'rule' }>): RuleAlternative[] {
    const current = inForce(scheme);
    const isCarriedOn = standing === 'carriedOn' && current?.kind === 'rule' && current.rule !== rule;
    if (isCarriedOn) {
      const until = current.rule.announcedOn;
      return [{ scheme, rule, version: { rule, standing: 'carriedOn', until } }];
    }
    return [
      { scheme, rule, version: null },
      ...otherVersions(profile, month, personCategory, rule, knownOn).map((version) => ({
        scheme,
        rule: version.rule,
        version,
      })),
    ];
  }
}

/** The rules in force for a month, and those by which it could be paid at its end. */
export function rulesOfMonth(
  profile: CityProfile,
  month: string,
  personCategory: string,
): { rules: ContributionRule[]; rulesThen: ContributionRule[]; missing: SchemeId[] } {
  const now = applicableRules(findRules(profile, month, personCategory), false);
  const then = rulesAppliedOn(profile, month, personCategory, lastDayOf(month));
  const rulesIn = (rows: readonly ApplicableRule[]) => rows.flatMap((row) => (row.kind === 'rule' ? [row.rule] : []));
  return {
    rules: rulesIn(now),
    rulesThen: rulesIn(then),
    missing: now.flatMap((row) => (row.kind === 'noRule' ? [row.scheme] : [])),
  };
}

/** No day of a month compares higher as text. */
function lastDayOf(month: string): string {
  return `${month}-31`;
}

/** The months from one to another, both inclusive; null where they are reversed. */
export function monthsFrom(from: string, to: string): string[] | null {
  if (from > to) return null;
  const months: string[] = [];
  for (let month = from; month <= to; month = addMonths(month, 1)) months.push(month);
  return months;
}

/** Whether a month has begun by a day. */
export function hasBegun(month: string, today: string): boolean {
  return firstDayOf(month) <= today;
}
