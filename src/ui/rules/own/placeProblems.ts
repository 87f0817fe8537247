import type { CrossCheckReason } from '../../../rules/profileCrossChecks';
import type { ProfileProblem, ProfileProblemReason } from '../../../rules/profileProblems';
import type { SchemeId } from '../../../rules/schemes';

/** Where in a file the parts of a form end up. */
export type FormPlaces = {
  /** The rule of the form; null in the form of a city. */
  ruleIndex: number | null;
  /** Rules that are written along with it, and the box of each. */
  others: readonly { field: string; ruleIndex: number }[];
  /** The notice among the sources. */
  sourceIndex: number | null;
};

export type PlacedProblems = {
  /** By the field's name, which is its path below the rule, `document.title` or `city.id`; the first of each field. */
  atField: Partial<Record<string, ProfileProblemReason>>;
  /** What no field of the form can put right. */
  elsewhere: ProfileProblem[];
  /** False where values that cannot be read kept back what only the parts together show. */
  areAllFound: boolean;
};

export const nothingWrong: PlacedProblems = { atField: {}, elsewhere: [], areAllFound: true };

/** They are made once every value by itself can be read. */
const crossChecks: Record<CrossCheckReason['kind'], true> = {
  duplicateId: true,
  duplicateName: true,
  unknownSource: true,
  undeclaredCategory: true,
  officialWithCarrier: true,
  endBeforeStart: true,
  floorAboveCeiling: true,
  ratesOutOfOrder: true,
  suggestedOffStep: true,
  tooManyRates: true,
  duplicateFee: true,
  includesItself: true,
  illegalOverlap: true,
  includedInCircle: true,
  hiddenByInclusion: true,
};

/** The fields that a form has, by name. */
const fields = [
  /^(effectiveFrom|effectiveTo|wageYear|announcedOn|note|document)$/,
  /^base\.(floor|ceiling|amount)$/,
  /^rates\.(options|lowest|highest|step|suggested)$/,
  /^rates\.options\[\d+\]\.(name\.(zh|en)|employer|employee)$/,
  /^flatFees\[\d+\]\.(name\.(zh|en)|amount)$/,
  /^document\.(title|documentNumber|issuer|publishedOn|url|carrier\.(title|url))$/,
  /^same(For\.[a-z-]+|In\.\d+)$/,
  /^city\.(id|divisionCode|(name|province)\.(zh|en))$/,
];

/** Of another scheme that a period is added for. */
export function sameForField(scheme: SchemeId): string {
  return `sameFor.${scheme}`;
}

/** Of another rule that is changed along. */
export function sameInField(ruleIndex: number): string {
  return `sameIn.${ruleIndex}`;
}

export function placeProblems(problems: readonly ProfileProblem[], places: FormPlaces): PlacedProblems {
  const placed: PlacedProblems = {
    atField: {},
    elsewhere: [],
    areAllFound: problems.some(({ reason }) => reason.kind in crossChecks),
  };
  // What the form's own rule has wrong the others have from it; it is said once.
  const others: { field: string; below: string; reason: ProfileProblemReason }[] = [];
  for (const problem of problems) {
    const place = placeOf(problem, places);
    if (place === null || !fields.some((field) => field.test(place.field))) placed.elsewhere.push(problem);
    else if (place.below !== null) others.push({ ...place, below: place.below, reason: problem.reason });
    else placed.atField[place.field] ??= problem.reason;
  }
  for (const { field, below, reason } of others) {
    if (below === '' || placed.atField[below]?.kind !== reason.kind) placed.atField[field] ??= reason;
  }
  return placed;
}

/** A field of the form; of a problem in another rule, also where in it that is. */
type Place = { field: string; below: string | null };

function placeOf({ path, reason }: ProfileProblem, places: FormPlaces): Place | null {
  if (path.startsWith('city.')) return { field: path, below: null };
  const [, list, position, below = ''] = /^(contributionRules|sources)\[(\d+)\](?:\.(.*))?$/.exec(path) ?? [];
  const index = Number(position);
  if (list === 'sources') return index === places.sourceIndex ? { field: `document.${below}`, below: null } : null;
  if (list === undefined) return null;
  // Of two rules that overlap the later one is refused, and of an included scheme its own: the other may have been added.
  const involved = 'otherRule' in reason ? [index, reason.otherRule] : [index];
  if (places.ruleIndex !== null && involved.includes(places.ruleIndex)) {
    return { field: below === '' ? 'effectiveFrom' : withoutSources(below), below: null };
  }
  const other = places.others.find(({ ruleIndex }) => involved.includes(ruleIndex));
  return other === undefined ? null : { field: other.field, below };
}

/** Sources that are missing, or no longer there, are chosen with the document. */
function withoutSources(below: string): string {
  return /(^|\.)(sources|periodSources)(\[\d+\])?$/.test(below) ? 'document' : below;
}
