import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import type { CityProfile } from '../../../rules/cityProfile';
import { followingPeriod } from '../../../rules/nextPeriod';
import { figuresOf } from '../../../rules/ruleFigures';
import { schemeIds, type SchemeId } from '../../../rules/schemes';
import { tabStorage } from '../../keptStorage';
import { mergeSameShape } from '../../mergeSameShape';
import { cityTextsOf, emptyCity, type CityTexts } from './cityTexts';
import { emptyDocument, type DocumentTexts } from './documentTexts';
import { sameInChoices } from './otherRules';
import { emptyRule, ruleTextsOf, type RuleTexts } from './ruleTexts';
import { oneOf, soundDocument, soundRule } from './storedTexts';

const editorForms = ['none', 'newCity', 'city', 'change', 'add'] as const;
/** Which form is open over a profile. */
export type EditorForm = (typeof editorForms)[number];

export type EditorDraft = {
  /** Local id of the own profile in the editor; empty while the list is shown. */
  profileId: string;
  form: EditorForm;
  /**
   * The profile as it was when the form was opened, as text, and which version that was: what was typed belongs to it. Of a
   * new city, the profile that is its frame.
   */
  opened: string;
  version: string;
  /** The rule that is changed, or that a new one begins from. */
  ruleIndex: number;
  city: CityTexts;
  rule: RuleTexts;
  document: DocumentTexts;
  /** Other schemes that get the same months and limits, where a period is added. */
  sameFor: SchemeId[];
  /** Indexes of other rules that get the same correction, where a rule is changed. */
  sameIn: number[];
  /** What the form held when it was opened, to tell whether anything was typed. */
  untouched: string;
};

const emptyDraft: EditorDraft = {
  profileId: '',
  form: 'none',
  opened: '',
  version: '',
  ruleIndex: 0,
  city: emptyCity,
  rule: emptyRule,
  document: emptyDocument,
  sameFor: [],
  sameIn: [],
  untouched: '',
};

/** Survives a reload and an update, and goes with the tab. */
export const useEditorDraft = create<EditorDraft>()(
  persist(() => emptyDraft, {
    name: 'own-profile-editor',
    storage: createJSONStorage(() => tabStorage),
    merge: (stored, defaults) => withoutNonsense(mergeSameShape(stored, defaults)),
  }),
);

/** What another version, or a hand, may have left in the store must not break the form. */
export function withoutNonsense(draft: EditorDraft): EditorDraft {
  return {
    ...draft,
    form: oneOf(editorForms, draft.form, 'none'),
    ruleIndex: isIndex(draft.ruleIndex) ? draft.ruleIndex : 0,
    city: mergeSameShape(draft.city, emptyCity),
    rule: soundRule(draft.rule),
    document: soundDocument(draft.document),
    sameFor: schemeIds.filter((scheme) => draft.sameFor.includes(scheme)),
    sameIn: draft.sameIn.filter(isIndex),
  };
}

function isIndex(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0;
}

export function openProfile(profileId: string): void {
  useEditorDraft.setState({ ...emptyDraft, profileId });
}

export function closeProfile(): void {
  useEditorDraft.setState(emptyDraft);
}

/** @param text the profile as text, which is what the draft belongs to */
export function openCityForm(profile: CityProfile, text: string, version: string): void {
  open({ form: 'city', opened: text, version, city: cityTextsOf(profile.city) });
}

export function openNewCityForm(frame: string): void {
  open({ form: 'newCity', profileId: '', opened: frame });
}

export function openRuleForm(
  form: 'change' | 'add',
  profile: CityProfile,
  text: string,
  version: string,
  ruleIndex: number,
): void {
  const rule = profile.contributionRules[ruleIndex];
  if (rule === undefined) return;
  const figures = form === 'add' ? followingPeriod(profile, rule) : figuresOf(rule);
  const sameIn = form === 'change' ? sameInChoices(profile, ruleIndex) : [];
  open({ form, opened: text, version, ruleIndex, rule: ruleTextsOf(figures), sameIn });
}

function open(change: Partial<EditorDraft>): void {
  const { profileId } = useEditorDraft.getState();
  const draft = { ...emptyDraft, profileId, ...change };
  useEditorDraft.setState({ ...draft, untouched: typed(draft) });
}

export function closeForm(): void {
  openProfile(useEditorDraft.getState().profileId);
}

export function typeCity(change: Partial<CityTexts>): void {
  useEditorDraft.setState(({ city }) => ({ city: { ...city, ...change } }));
}

export function typeRule(change: Partial<RuleTexts>): void {
  useEditorDraft.setState(({ rule }) => ({ rule: { ...rule, ...change } }));
}

export function typeDocument(change: Partial<DocumentTexts>): void {
  useEditorDraft.setState(({ document }) => ({ document: { ...document, ...change } }));
}

export function chooseSameFor(scheme: SchemeId, isChosen: boolean): void {
  useEditorDraft.setState(({ sameFor }) => ({
    sameFor: schemeIds.filter((one) => (one === scheme ? isChosen : sameFor.includes(one))),
  }));
}

export function chooseSameIn(ruleIndex: number, isChosen: boolean): void {
  useEditorDraft.setState(({ sameIn }) => ({
    sameIn: isChosen ? [...sameIn, ruleIndex] : sameIn.filter((one) => one !== ruleIndex),
  }));
}

export function isTyped(draft: EditorDraft): boolean {
  return draft.form !== 'none' && typed(draft) !== draft.untouched;
}

function typed({ city, rule, document, sameFor, sameIn }: EditorDraft): string {
  return JSON.stringify([city, rule, document, sameFor, [...sameIn].sort()]);
}
