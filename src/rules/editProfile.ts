/**
 * Changes to a city profile as a person makes them in a form: always a new profile with the next revision, checked on the
 * day given; nothing is changed in place, and nothing is checked here: `readProfileBytes` does that with the whole.
 */
import type { CityProfile, ContributionRule, SchemeId, Source } from './cityProfile';
import { addMonths } from './months';
import type { RulePart } from './provenance';
import { figuresOf, spelled, type RuleFigures } from './ruleFigures';
import { byPrecedence } from './ruleInForce';
import { sourcedRule } from './sourcedRule';

/** A document as the person has it before them; `carrier` is null where the document itself was read. */
export type NoticeInHand = Pick<Source, 'title' | 'documentNumber' | 'issuer' | 'publishedOn' | 'url' | 'carrier'>;

/** What states the figures that changed. */
export type Statement = (
  | { kind: 'notice'; notice: NoticeInHand }
  /** A source that the profile has. */
  | { kind: 'listed'; sourceId: string }
  /** A slip is put right: the sources stay as they are. */
  | { kind: 'kept' }
) & {
  /** Unchanged parts that the document states too. */
  confirmed: readonly RulePart[];
};

export type EditedProfile = {
  profile: CityProfile;
  /** Where the changed or added rules stand, in the order in which they were given. */
  ruleIndexes: number[];
  /** Where the notice stands among the sources; null where none was needed. */
  sourceIndex: number | null;
};

/** @param today YYYY-MM-DD */
export function changeCity(profile: CityProfile, city: CityProfile['city'], today: string): CityProfile {
  const { id, name, province, divisionCode } = city;
  return {
    ...nextRevision(profile, today),
    city: {
      id,
      name: { zh: name.zh, en: name.en },
      province: { zh: province.zh, en: province.en },
      divisionCode,
    },
  };
}

export function changeRule(
  profile: CityProfile,
  ruleIndex: number,
  figures: RuleFigures,
  statement: Statement,
  today: string,
): EditedProfile {
  const { sources, sourceIds, sourceIndex } = withStatement(profile.sources, statement, today);
  const contributionRules = profile.contributionRules.map((rule, index) =>
    index === ruleIndex ? sourcedRule(rule, figures, sourceIds, statement.confirmed) : rule,
  );
  const edited = { ...nextRevision(profile, today), sources, contributionRules };
  return { profile: edited, ruleIndexes: [ruleIndex], sourceIndex };
}

/** Each new rule stands behind the last one of its scheme and people, so that a file stays in order. */
export function addRules(
  profile: CityProfile,
  additions: readonly { templateIndex: number; figures: RuleFigures }[],
  statement: Statement,
  today: string,
): EditedProfile {
  const { sources, sourceIds, sourceIndex } = withStatement(profile.sources, statement, today);
  const rules = [...profile.contributionRules];
  const added = additions.flatMap(({ templateIndex, figures }) => {
    const template = profile.contributionRules[templateIndex];
    if (template === undefined) return [];
    const rule = sourcedRule(template, figures, sourceIds, statement.confirmed);
    const last = Math.max(...rules.flatMap((other, index) => (isOfSamePeople(other, template) ? [index] : [])));
    rules.splice(last + 1, 0, rule);
    return [rule];
  });
  const edited = { ...nextRevision(profile, today), sources, contributionRules: rules };
  return { profile: edited, ruleIndexes: added.map((rule) => rules.indexOf(rule)), sourceIndex };
}

export function removeRule(profile: CityProfile, ruleIndex: number, today: string): CityProfile {
  const contributionRules = profile.contributionRules.filter((_, index) => index !== ruleIndex);
  return { ...nextRevision(profile, today), contributionRules };
}

/** The figures of a rule for as many months after it as it covers; when they were announced is not known yet. */
export function followingPeriod(rule: ContributionRule): RuleFigures {
  const { effectiveFrom, effectiveTo, wageYear } = rule;
  const from = addMonths(effectiveTo, 1);
  const yearsOn = Number(from.slice(0, 4)) - Number(effectiveFrom.slice(0, 4));
  return {
    ...figuresOf(rule),
    effectiveFrom: from,
    effectiveTo: addMonths(from, monthsBetween(effectiveFrom, effectiveTo)),
    wageYear: wageYear === null ? null : String(Number(wageYear) + yearsOn),
    announcedOn: null,
    provisional: false,
    // It speaks of the months before.
    note: null,
  };
}

/** Of the rules of a scheme for some of these people, the one to go on from: the last months, and there what is in force. */
export function lastRuleIndex(
  profile: CityProfile,
  scheme: SchemeId,
  personCategories: readonly string[],
): number | null {
  const candidates = profile.contributionRules.filter(
    (rule) => rule.scheme === scheme && rule.personCategories.some((id) => personCategories.includes(id)),
  );
  const [last] = candidates.sort(
    (one, other) => other.effectiveTo.localeCompare(one.effectiveTo) || byPrecedence(one, other),
  );
  return last === undefined ? null : profile.contributionRules.indexOf(last);
}

/** A profile as a file: one entry a line, so that two revisions can be compared line by line. */
export function profileText(profile: CityProfile): string {
  return `${JSON.stringify(profile, null, 2)}\n`;
}

function nextRevision(profile: CityProfile, today: string): CityProfile {
  return { ...profile, revision: profile.revision + 1, checkedOn: today };
}

function isOfSamePeople(one: ContributionRule, other: ContributionRule): boolean {
  return one.scheme === other.scheme && one.personCategories.some((id) => other.personCategories.includes(id));
}

function monthsBetween(from: string, to: string): number {
  const count = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  return count(to) - count(from);
}

type Stated = { sources: Source[]; sourceIds: string[] | null; sourceIndex: number | null };

function withStatement(sources: readonly Source[], statement: Statement, today: string): Stated {
  if (statement.kind === 'kept') return { sources: [...sources], sourceIds: null, sourceIndex: null };
  if (statement.kind === 'listed') {
    return { sources: [...sources], sourceIds: [statement.sourceId], sourceIndex: null };
  }
  const notice = sourceOf(statement.notice, sources, today);
  const known = sources.findIndex(
    (source) => spelled({ ...source, id: '', readOn: '' }) === spelled({ ...notice, id: '', readOn: '' }),
  );
  if (known !== -1) return { sources: [...sources], sourceIds: [sources[known]?.id ?? notice.id], sourceIndex: known };
  return { sources: [...sources, notice], sourceIds: [notice.id], sourceIndex: sources.length };
}

/** Whoever read the document itself names no carrier; any other figure is second-hand. */
function sourceOf(notice: NoticeInHand, sources: readonly Source[], today: string): Source {
  const { title, documentNumber, issuer, publishedOn, url, carrier } = notice;
  return {
    id: freeId(publishedOn, sources, today),
    title,
    documentNumber,
    issuer,
    publishedOn,
    url,
    carrier: carrier === null ? null : { title: carrier.title, url: carrier.url },
    readOn: today,
    status: carrier === null ? 'official' : 'secondary',
    note: null,
  };
}

/** `notice-2026-12-01`, with a number from the second on. */
function freeId(publishedOn: string | null, sources: readonly Source[], today: string): string {
  // The day as typed may be none; the field says so, and the id must not say it again.
  const day = publishedOn !== null && /^\d{4}-\d{2}-\d{2}$/.test(publishedOn) ? publishedOn : today;
  const taken = new Set(sources.map(({ id }) => id));
  const name = `notice-${day}`;
  let id = name;
  for (let count = 2; taken.has(id); count += 1) id = `${name}-${count}`;
  return id;
}
