import {
  addRules,
  changeCity,
  changeRule,
  lastRuleIndex,
  profileText,
  type EditedProfile,
} from '../../../rules/editProfile';
import { blankCity } from '../../../rules/blankCity';
import type { CityProfile, SchemeId } from '../../../rules/cityProfile';
import { readProfileBytes } from '../../../rules/profileBytes';
import type { RulePart } from '../../../rules/provenance';
import { changedParts, figuresOf, type RuleFigures } from '../../../rules/ruleFigures';
import { schemeIds } from '../../../rules/schemes';
import { readCityTexts } from './cityTexts';
import { readStatement } from './documentTexts';
import type { EditorDraft } from './editorDraft';
import { nothingWrong, placeProblems, type FormPlaces, type PlacedProblems } from './placeProblems';
import { readRuleTexts } from './readRuleTexts';

export type PreparedEdit = { bytes: Uint8Array; places: FormPlaces; placed: PlacedProblems };

/**
 * The whole file that a form would write, and what is wrong with it, at the field where that is.
 * @param profile the profile to which the draft belongs
 * @param today YYYY-MM-DD
 */
export function prepareEdit(profile: CityProfile, draft: EditorDraft, today: string): PreparedEdit {
  const { edited, places } = edit(profile, draft, today);
  const bytes = new TextEncoder().encode(profileText(edited));
  const reading = readProfileBytes(bytes);
  const placed = reading.kind === 'valid' ? nothingWrong : placeProblems(reading.problems, places);
  return { bytes, places, placed };
}

function edit(profile: CityProfile, draft: EditorDraft, today: string): { edited: CityProfile; places: FormPlaces } {
  const none: FormPlaces = { ruleIndex: null, sameFor: [], sourceIndex: null };
  if (draft.form === 'newCity') {
    return { edited: blankCity(profile, readCityTexts(draft.city), today), places: none };
  }
  if (draft.form === 'city') {
    return { edited: changeCity(profile, readCityTexts(draft.city), today), places: none };
  }
  const figures = readRuleTexts(draft.rule);
  const statement = readStatement(draft.document, statedParts(profile, draft).length > 0);
  if (draft.form === 'change') return placesOf(changeRule(profile, draft.ruleIndex, figures, statement, today), []);
  const others = sameForChoices(profile, draft).filter(({ scheme }) => draft.sameFor.includes(scheme));
  const additions = [
    { templateIndex: draft.ruleIndex, figures },
    ...others.map(({ templateIndex }) => ({
      templateIndex,
      figures: withSamePeriod(profile, templateIndex, figures),
    })),
  ];
  return placesOf(
    addRules(profile, additions, statement, today),
    others.map(({ scheme }) => scheme),
  );
}

function placesOf(
  { profile, ruleIndexes, sourceIndex }: EditedProfile,
  others: readonly SchemeId[],
): { edited: CityProfile; places: FormPlaces } {
  const [ruleIndex = null, ...rest] = ruleIndexes;
  const sameFor = rest.flatMap((index, position) => {
    const scheme = others[position];
    return scheme === undefined ? [] : [{ scheme, ruleIndex: index }];
  });
  return { edited: profile, places: { ruleIndex, sameFor, sourceIndex } };
}

/** The parts of which the document is going to be the source. */
export function statedParts(profile: CityProfile, draft: EditorDraft): RulePart[] {
  const rule = profile.contributionRules[draft.ruleIndex];
  if (rule === undefined) return [];
  return [...changedParts(rule, readRuleTexts(draft.rule)), ...draft.document.confirmed];
}

export type SameForChoice = { scheme: SchemeId; templateIndex: number };

/** The other schemes of the same people whose last rule has limits of the same kind. */
export function sameForChoices(profile: CityProfile, draft: EditorDraft): SameForChoice[] {
  const rule = profile.contributionRules[draft.ruleIndex];
  if (rule === undefined || draft.form !== 'add') return [];
  return schemeIds.flatMap((scheme) => {
    const templateIndex = scheme === rule.scheme ? null : lastRuleIndex(profile, scheme, rule.personCategories);
    const other = templateIndex === null ? undefined : profile.contributionRules[templateIndex];
    if (templateIndex === null || other === undefined || other.base.kind !== draft.rule.baseKind) return [];
    return [{ scheme, templateIndex }];
  });
}

/** Months and limits of the form; rates, fees and rounding of the scheme's own last rule. */
function withSamePeriod(profile: CityProfile, templateIndex: number, figures: RuleFigures): RuleFigures {
  const template = profile.contributionRules[templateIndex];
  if (template === undefined) return figures;
  const { effectiveFrom, effectiveTo, wageYear, announcedOn, provisional, base } = figures;
  return {
    ...figuresOf(template),
    effectiveFrom,
    effectiveTo,
    wageYear,
    announcedOn,
    provisional,
    base,
    note: null,
  };
}
