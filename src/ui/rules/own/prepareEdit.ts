import { blankCity } from '../../../rules/blankCity';
import type { CityProfile, ContributionRule } from '../../../rules/cityProfile';
import { addRules, changeCity, changeRule, type EditedProfile } from '../../../rules/editProfile';
import { readProfileBytes } from '../../../rules/profileBytes';
import { profileText } from '../../../rules/profileText';
import { changedParts } from '../../../rules/ruleFigures';
import { readCityTexts } from './cityTexts';
import { readStatement } from './documentTexts';
import type { EditorDraft } from './editorDraft';
import { sameForChoices, sameInChoices, withSameCorrection, withSamePeriod } from './otherRules';
import {
  nothingWrong,
  placeProblems,
  sameForField,
  sameInField,
  type FormPlaces,
  type PlacedProblems,
} from './placeProblems';
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
  const none: FormPlaces = { ruleIndex: null, others: [], sourceIndex: null };
  if (draft.form === 'newCity') {
    return { edited: blankCity(profile, readCityTexts(draft.city), today), places: none };
  }
  if (draft.form === 'city') {
    return { edited: changeCity(profile, readCityTexts(draft.city), today), places: none };
  }
  const { ruleIndex, document } = draft;
  const before = ruleAt(profile, ruleIndex);
  const figures = readRuleTexts(draft.rule);
  const isStated = changedParts(before, figures).length > 0 || document.confirmed.length > 0;
  const statement = readStatement(document, isStated);
  if (draft.form === 'change') {
    const along = sameInChoices(profile, ruleIndex).filter((index) => draft.sameIn.includes(index));
    const changes = along.map((index) => ({
      ruleIndex: index,
      figures: withSameCorrection(ruleAt(profile, index), before, figures),
    }));
    const edited = changeRule(profile, ruleIndex, figures, statement, today, changes);
    return placesOf(edited, along.map(sameInField));
  }
  const others = sameForChoices(profile, ruleIndex, draft.rule.baseKind).filter(({ scheme }) =>
    draft.sameFor.includes(scheme),
  );
  const additions = others.map(({ templateIndex }) => ({
    templateIndex,
    figures: withSamePeriod(ruleAt(profile, templateIndex), figures),
  }));
  const edited = addRules(profile, [{ templateIndex: ruleIndex, figures }, ...additions], statement, today);
  return placesOf(
    edited,
    others.map(({ scheme }) => sameForField(scheme)),
  );
}

function ruleAt(profile: CityProfile, index: number): ContributionRule {
  const rule = profile.contributionRules[index];
  if (rule === undefined) throw new RangeError(`The profile has no rule ${index}`);
  return rule;
}

function placesOf(
  { profile, ruleIndexes, sourceIndex }: EditedProfile,
  otherFields: readonly string[],
): { edited: CityProfile; places: FormPlaces } {
  const [ruleIndex = null, ...rest] = ruleIndexes;
  const others = rest.flatMap((index, position) => {
    const field = otherFields[position];
    return field === undefined ? [] : [{ field, ruleIndex: index }];
  });
  return { edited: profile, places: { ruleIndex, others, sourceIndex } };
}
