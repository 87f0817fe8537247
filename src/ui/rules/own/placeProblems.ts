import type { ProfileProblem, ProfileProblemReason } from '../../../rules/profileProblems';
import type { SchemeId } from '../../../rules/schemes';

/** Where in a file the parts of a form end up. */
export type FormPlaces = {
  /** The rule of the form; null in the form of a city. */
  ruleIndex: number | null;
  /** Rules added for other schemes along with it. */
  sameFor: readonly { scheme: SchemeId; ruleIndex: number }[];
  /** The notice among the sources. */
  sourceIndex: number | null;
};

export type PlacedProblems = {
  /** By the field's name, which is its path below the rule, `document.title` or `city.id`; the first of each field. */
  atField: Partial<Record<string, ProfileProblemReason>>;
  /** What no field of the form can put right. */
  elsewhere: ProfileProblem[];
};

export const nothingWrong: PlacedProblems = { atField: {}, elsewhere: [] };

/** The fields that a form has, by name. */
const fields = [
  /^(effectiveFrom|effectiveTo|wageYear|announcedOn|note|document)$/,
  /^base\.(floor|ceiling|amount)$/,
  /^rates\.(options|lowest|highest|step|suggested)$/,
  /^rates\.options\[\d+\]\.(name\.(zh|en)|employer|employee)$/,
  /^flatFees\[\d+\]\.(name\.(zh|en)|amount)$/,
  /^document\.(title|documentNumber|issuer|publishedOn|url|carrier\.(title|url))$/,
  /^sameFor\.[a-z-]+$/,
  /^city\.(id|divisionCode|(name|province)\.(zh|en))$/,
];

export function placeProblems(problems: readonly ProfileProblem[], places: FormPlaces): PlacedProblems {
  const placed: PlacedProblems = { atField: {}, elsewhere: [] };
  for (const problem of problems) {
    const name = fieldOf(problem, places);
    if (name === null || !fields.some((field) => field.test(name))) placed.elsewhere.push(problem);
    else placed.atField[name] ??= problem.reason;
  }
  return placed;
}

function fieldOf({ path, reason }: ProfileProblem, places: FormPlaces): string | null {
  if (path.startsWith('city.')) return path;
  const [, list, position, below = ''] = /^(contributionRules|sources)\[(\d+)\](?:\.(.*))?$/.exec(path) ?? [];
  const index = Number(position);
  if (list === 'sources') return index === places.sourceIndex ? `document.${below}` : null;
  if (list === undefined) return null;
  // Of two rules that overlap the later one is refused, which need not be the one that was added.
  const involved = reason.kind === 'illegalOverlap' ? [index, reason.otherRule] : [index];
  if (places.ruleIndex !== null && involved.includes(places.ruleIndex)) {
    return below === '' ? 'effectiveFrom' : withoutSources(below);
  }
  const other = places.sameFor.find(({ ruleIndex }) => involved.includes(ruleIndex));
  return other === undefined ? null : `sameFor.${other.scheme}`;
}

/** Sources that are missing, or no longer there, are chosen with the document. */
function withoutSources(below: string): string {
  return /(^|\.)(sources|periodSources)(\[\d+\])?$/.test(below) ? 'document' : below;
}
