import type { ContributionRule, SchemeId } from './cityProfile';
import type { RuleLookup } from './findRules';

/** What one scheme is calculated with; `noRule` stays in the table and says why. */
export type ApplicableRule =
  | { scheme: SchemeId; kind: 'rule'; rule: ContributionRule; standing: 'inForce' | 'carriedOn' }
  | { scheme: SchemeId; kind: 'includedIn'; rule: ContributionRule }
  | { scheme: SchemeId; kind: 'noRule'; lookup: Exclude<RuleLookup, { kind: 'found' | 'includedIn' }> };

/** @param carryOn 按最近一期暂算: every scheme past its last rule goes on with that rule */
export function applicableRules(lookups: readonly RuleLookup[], carryOn: boolean): ApplicableRule[] {
  return lookups.map((lookup): ApplicableRule => {
    const { scheme } = lookup;
    switch (lookup.kind) {
      case 'found':
        return { scheme, kind: 'rule', rule: lookup.rule, standing: 'inForce' };
      case 'includedIn':
        return { scheme, kind: 'includedIn', rule: lookup.rule };
      case 'afterLast':
        if (!carryOn) return { scheme, kind: 'noRule', lookup };
        return lookup.latest.scheme === scheme
          ? { scheme, kind: 'rule', rule: lookup.latest, standing: 'carriedOn' }
          : { scheme, kind: 'includedIn', rule: lookup.latest };
      case 'beforeFirst':
      case 'gap':
        return { scheme, kind: 'noRule', lookup };
    }
  });
}
