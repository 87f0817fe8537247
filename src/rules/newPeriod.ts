/**
 * The skeleton of a new period: the rules of the months before carried on, with every figure to be confirmed. It is what a
 * maintainer fills in with the notice in hand, and no statement of what the notice says: each rule is provisional and every
 * figure in it names one assumed source.
 */
import type { CityProfile, ContributionRule, SchemeId, Source } from './cityProfile';
import { findRules, type RuleLookup } from './findRules';
import { livingCategories } from './livingCategories';
import { monthBefore } from './months';
import { nextPeriod } from './nextPeriod';
import { mostTextLength } from './profileLimits';
import { covers } from './ruleInForce';
import { insertAfterKind } from './ruleKind';
import { withAllSources } from './ruleSources';
import { toConfirmSource } from './toConfirm';

/** `from` is the rule that `rule` was made from. */
export type CarriedRule = { rule: ContributionRule; from: ContributionRule };

type SkipReason =
  /** The rule of the month before goes on: nothing new begins in this month. */
  | { why: 'runsOn'; from: string; to: string }
  /** A rule that begins in this month is there already. */
  | { why: 'isThere'; from: string; to: string }
  /** No rule covers the month before; `lastMonth` is the last one with a rule. */
  | { why: 'ended'; lastMonth: string }
  | { why: 'notBegun'; firstMonth: string };

export type SkippedScheme = { scheme: SchemeId; personCategory: string } & SkipReason;

export type NewPeriod =
  | { kind: 'added'; profile: CityProfile; sourceId: string; carried: CarriedRule[]; skipped: SkippedScheme[] }
  | { kind: 'nothingToAdd'; skipped: SkippedScheme[] };

/**
 * Every scheme and category with a rule for the month before and none for the month gets one. Categories whose rules all
 * ended long ago are passed over.
 * @param month YYYY-MM, the first month of the new period
 */
export function addPeriod(profile: CityProfile, month: string): NewPeriod {
  const skipped: SkippedScheme[] = [];
  const categoriesOf = new Map<ContributionRule, string[]>();
  for (const { personCategory } of livingCategories(profile)) {
    const before = findRules(profile, monthBefore(month), personCategory);
    const answers = findRules(profile, month, personCategory);
    for (const answer of answers) {
      const last = before.find(({ scheme }) => scheme === answer.scheme);
      const isLacking = answer.kind !== 'found' && answer.kind !== 'includedIn';
      if (isLacking && last?.kind === 'found') {
        categoriesOf.set(last.rule, [...(categoriesOf.get(last.rule) ?? []), personCategory]);
      } else if (isLacking && last?.kind === 'includedIn' && isLackingIn(answers, last.rule.scheme)) {
        // It comes along within the rule that it is paid in.
      } else {
        const why = reasonToSkip(answer, month);
        if (why !== null) skipped.push({ scheme: answer.scheme, personCategory, ...why });
      }
    }
  }
  if (categoriesOf.size === 0) return { kind: 'nothingToAdd', skipped };

  const sourceId = toConfirmSource(month);
  const carried = [...categoriesOf].map(([from, personCategories]) => ({
    from,
    rule: carryOn(profile, from, personCategories, month, sourceId),
  }));
  return { kind: 'added', profile: withCarried(profile, carried, month, sourceId), sourceId, carried, skipped };
}

function isLackingIn(answers: readonly RuleLookup[], scheme: SchemeId): boolean {
  return !answers.some((answer) => answer.scheme === scheme && answer.kind === 'found');
}

/** Null where there is nothing to say: what is paid within another scheme has that one's months. */
function reasonToSkip(answer: RuleLookup, month: string): SkipReason | null {
  switch (answer.kind) {
    case 'found': {
      const { effectiveFrom: from, effectiveTo: to } = answer.rule;
      return { why: covers(answer.rule, monthBefore(month)) ? 'runsOn' : 'isThere', from, to };
    }
    case 'includedIn':
      return null;
    case 'afterLast':
      return { why: 'ended', lastMonth: answer.latest.effectiveTo };
    case 'gap':
      return { why: 'ended', lastMonth: answer.before.effectiveTo };
    case 'beforeFirst':
      return { why: 'notBegun', firstMonth: answer.earliest.effectiveFrom };
  }
}

function withCarried(
  profile: CityProfile,
  carried: readonly CarriedRule[],
  month: string,
  sourceId: string,
): CityProfile {
  const contributionRules = carried.map(({ rule }) => rule).reduce(insertAfterKind, profile.contributionRules);
  const isNew = !profile.sources.some((source) => source.id === sourceId);
  return {
    ...profile,
    revision: profile.revision + 1,
    sources: isNew ? [...profile.sources, sourceToConfirm(profile, month, sourceId)] : profile.sources,
    contributionRules,
  };
}

function sourceToConfirm(profile: CityProfile, month: string, id: string): Source {
  return {
    id,
    title: `推定：${month} 起的数字沿用上一期，全部待核对`,
    documentNumber: null,
    issuer: null,
    publishedOn: null,
    url: null,
    carrier: null,
    // Nothing newer was read for it.
    readOn: profile.checkedOn,
    status: 'assumed',
    note: '由 npm run new-period 写成的草稿，不是通知的内容；核对一项，就把它的依据换成通知，全部核对后删去这一条。',
  };
}

function carryOn(
  profile: CityProfile,
  from: ContributionRule,
  personCategories: string[],
  month: string,
  sourceId: string,
): ContributionRule {
  const note = `沿用 ${from.effectiveFrom} 至 ${from.effectiveTo} 的规则，逐项待核对。${from.note === null ? '' : `上期说明：${from.note}`}`;
  const rule: ContributionRule = {
    ...from,
    personCategories,
    ...nextPeriod(profile, from, month, personCategories),
    announcedOn: null,
    provisional: true,
    note: note.slice(0, mostTextLength),
  };
  return withAllSources(rule, [sourceId]);
}
