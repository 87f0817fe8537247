import type { CityProfile, ContributionRule, Source } from './cityProfile';
import { lastRuleIndex } from './nextPeriod';
import { withAllSources } from './ruleSources';

/**
 * A city of which nothing is known yet, on the frame of another one: the last rule of each scheme and people, its limits not
 * found, its rates kept only until they are replaced. All of it is assumed and provisional, and says so. Flat fees, fixed
 * bases and notes are matters of a city's own and are left out.
 * @param today YYYY-MM-DD
 */
export function blankCity(frame: CityProfile, city: CityProfile['city'], today: string): CityProfile {
  const assumed: Source = {
    id: 'frame-assumed',
    title: `推定：险种、期间、费率和取整先照${frame.city.name.zh}，待改成本市的规定`,
    documentNumber: null,
    issuer: null,
    publishedOn: null,
    url: null,
    carrier: null,
    readOn: today,
    status: 'assumed',
    note: null,
  };
  const rules = frame.contributionRules
    .filter((rule, index) => index === lastRuleIndex(frame, rule.scheme, rule.personCategories))
    .flatMap((rule) => (rule.base.kind === 'clampedWage' ? [framed(rule, [assumed.id])] : []));
  const categoryIds = new Set(rules.flatMap((rule) => rule.personCategories));
  return {
    formatVersion: 1,
    revision: 1,
    checkedOn: today,
    city,
    personCategories: frame.personCategories.filter(({ id }) => categoryIds.has(id)),
    sources: [assumed],
    contributionRules: rules,
  };
}

function framed(rule: ContributionRule, sources: string[]): ContributionRule {
  const frame: ContributionRule = {
    ...rule,
    announcedOn: null,
    provisional: true,
    base: { kind: 'clampedWage', floor: 'unknown', ceiling: 'unknown', sources },
    flatFees: [],
    note: null,
  };
  return withAllSources(frame, sources);
}
