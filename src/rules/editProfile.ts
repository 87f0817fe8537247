/**
 * Changes to a city profile as a person makes them in a form: always a new profile with the next revision, checked on the
 * day given; nothing is changed in place, and nothing is checked here: `readProfileBytes` does that with the whole.
 */
import { carriedSources, type CarriedOn } from './carriedSources';
import type { CityProfile, ContributionRule, Source } from './cityProfile';
import type { RulePart } from './provenance';
import { spelled, type RuleFigures } from './ruleFigures';
import { insertAfterKind } from './ruleKind';
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

/** What a document says of one rule, it says of the others of a form as far as these parts. */
const sharedParts: readonly RulePart[] = ['period', 'limits'];

export type RuleChange = { ruleIndex: number; figures: RuleFigures };

/**
 * @param today YYYY-MM-DD
 * @param alongside other rules that the same correction goes into
 * @throws RangeError when the profile has no rule with one of these indexes
 */
export function changeRule(
  profile: CityProfile,
  ruleIndex: number,
  figures: RuleFigures,
  statement: Statement,
  today: string,
  alongside: readonly RuleChange[] = [],
): EditedProfile {
  const { sources, sourceIds, sourceIndex } = withStatement(profile.sources, statement, today);
  const contributionRules = [...profile.contributionRules];
  const changes = [{ ruleIndex, figures }, ...alongside];
  changes.forEach((change, position) => {
    const confirmed = confirmedOf(statement, position);
    contributionRules[change.ruleIndex] = sourcedRule(
      ruleAt(profile, change.ruleIndex),
      change.figures,
      sourceIds,
      confirmed,
    );
  });
  const edited = { ...nextRevision(profile, today), sources, contributionRules };
  return { profile: edited, ruleIndexes: changes.map((change) => change.ruleIndex), sourceIndex };
}

/**
 * Each new rule stands behind the last one of its scheme and people, so that a file stays in order. What it takes over from
 * the rule that it begins with is assumed from then on: the sources of that rule spoke of other months.
 * @param additions with the index of the rule whose scheme and people each begins with; the statement is of the first
 * @param today YYYY-MM-DD
 * @throws RangeError when the profile has no rule with one of these indexes
 */
export function addRules(
  profile: CityProfile,
  additions: readonly { templateIndex: number; figures: RuleFigures }[],
  statement: Statement,
  today: string,
): EditedProfile {
  const { sources, sourceIds, sourceIndex } = withStatement(profile.sources, statement, today);
  const lastMonths = additions.map(({ templateIndex }) => ruleAt(profile, templateIndex).effectiveTo).sort();
  const carriedId = freeId(`carried-${lastMonths.at(-1) ?? ''}`, sources);
  const carried = additions.map(({ templateIndex, figures }, position): CarriedOn => {
    const from = ruleAt(profile, templateIndex);
    return { from, rule: sourcedRule(from, figures, sourceIds, confirmedOf(statement, position), [carriedId]) };
  });
  const added = carried.map(({ rule }) => rule);
  const contributionRules = added.reduce(insertAfterKind, profile.contributionRules);
  const withCarried = [...sources, ...carriedSources(profile, carriedId, carried, today)];
  const edited = { ...nextRevision(profile, today), sources: withCarried, contributionRules };
  return { profile: edited, ruleIndexes: added.map((rule) => contributionRules.indexOf(rule)), sourceIndex };
}

/**
 * @param today YYYY-MM-DD
 * @throws RangeError when the profile has no rule with this index
 */
export function removeRule(profile: CityProfile, ruleIndex: number, today: string): CityProfile {
  const removed = ruleAt(profile, ruleIndex);
  const contributionRules = profile.contributionRules.filter((rule) => rule !== removed);
  return { ...nextRevision(profile, today), contributionRules };
}

/** @param position of a rule among those of a form; its own comes first */
function confirmedOf({ confirmed }: Statement, position: number): readonly RulePart[] {
  return position === 0 ? confirmed : confirmed.filter((part) => sharedParts.includes(part));
}

function ruleAt(profile: CityProfile, index: number): ContributionRule {
  const rule = profile.contributionRules[index];
  if (rule === undefined) throw new RangeError(`The profile has no rule ${index}`);
  return rule;
}

function nextRevision(profile: CityProfile, today: string): CityProfile {
  return { ...profile, revision: profile.revision + 1, checkedOn: today };
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
    id: freeId(`notice-${dayOf(publishedOn) ?? today}`, sources),
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

/** The day as typed may be none; the field says so, and the id must not say it again. */
function dayOf(text: string | null): string | null {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null;
}

/** `notice-2026-12-01`, with a number from the second on. */
function freeId(name: string, sources: readonly Source[]): string {
  const taken = new Set(sources.map(({ id }) => id));
  let id = name;
  for (let count = 2; taken.has(id); count += 1) id = `${name}-${count}`;
  return id;
}
