/** Other rules that a form may write along with its own. */
import type { CityProfile, ContributionRule } from '../../../rules/cityProfile';
import { lastRuleIndex } from '../../../rules/nextPeriod';
import { figuresOf, spelled, type RuleFigures } from '../../../rules/ruleFigures';
import { schemeIds, type SchemeId } from '../../../rules/schemes';

export type SameForChoice = { scheme: SchemeId; templateIndex: number };

/** Of an added period: the other schemes of the same people whose last rule has limits of the same kind. */
export function sameForChoices(
  profile: CityProfile,
  ruleIndex: number,
  baseKind: ContributionRule['base']['kind'],
): SameForChoice[] {
  const rule = profile.contributionRules[ruleIndex];
  if (rule === undefined) return [];
  return schemeIds.flatMap((scheme) => {
    const templateIndex = scheme === rule.scheme ? null : lastRuleIndex(profile, scheme, rule.personCategories);
    const other = templateIndex === null ? undefined : profile.contributionRules[templateIndex];
    if (templateIndex === null || other === undefined || other.base.kind !== baseKind) return [];
    return [{ scheme, templateIndex }];
  });
}

/** Months and limits of the form; rates, fees and rounding of the scheme's own last rule. */
export function withSamePeriod(template: ContributionRule, figures: RuleFigures): RuleFigures {
  const { effectiveFrom, effectiveTo, wageYear, announcedOn, provisional, base } = figures;
  return { ...figuresOf(template), effectiveFrom, effectiveTo, wageYear, announcedOn, provisional, base, note: null };
}

/** Of a changed rule: the rules with the same months and limits from the same document, which then has the same slip. */
export function sameInChoices(profile: CityProfile, ruleIndex: number): number[] {
  const rule = profile.contributionRules[ruleIndex];
  if (rule === undefined || rule.base.kind === 'none') return [];
  return profile.contributionRules.flatMap((other, index) =>
    index !== ruleIndex && copiedParts(other) === copiedParts(rule) ? [index] : [],
  );
}

function copiedParts(rule: ContributionRule): string {
  const { effectiveFrom, effectiveTo, provisional, base } = figuresOf(rule);
  return spelled([effectiveFrom, effectiveTo, provisional, base, [...rule.periodSources].sort()]);
}

/** Another rule with what a correction changed in the months, the announcement and the limits of the form's own. */
export function withSameCorrection(
  other: ContributionRule,
  before: ContributionRule,
  figures: RuleFigures,
): RuleFigures {
  const { effectiveFrom, effectiveTo, announcedOn, base } = figures;
  const isAnnouncedAnew = announcedOn !== before.announcedOn;
  return {
    ...figuresOf(other),
    effectiveFrom,
    effectiveTo,
    announcedOn: isAnnouncedAnew ? announcedOn : other.announcedOn,
    base,
  };
}
