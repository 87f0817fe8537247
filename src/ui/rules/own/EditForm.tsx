import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { CityEntry } from '../../../rules/cityIndex';
import type { CityProfile } from '../../../rules/cityProfile';
import button from '../../parts/button.module.css';
import form from '../../parts/form.module.css';
import refusal from '../../parts/refusal.module.css';
import { today } from '../../place/today';
import { useOwnProfilesWording } from '../../wording/ownProfiles/OwnProfilesWording';
import { useWording } from '../../wording/WordingContext';
import { AskDialog } from './AskDialog';
import { CityFields } from './CityFields';
import { cityName } from './cityName';
import { closeForm, isTyped, useEditorDraft } from './editorDraft';
import { FieldProblemsProvider } from './fieldProblems';
import { groupName } from './groupName';
import styles from './own.module.css';
import { tellFault } from './ownNews';
import { nothingWrong } from './placeProblems';
import { prepareEdit } from './prepareEdit';
import { ProblemList } from './ProblemList';
import { RuleFields } from './RuleFields';
import { isAnythingWrong, saveDraft } from './saveDraft';
import { useLeaveQuestion } from './useLeaveQuestion';

type Props = { profile: CityProfile; cities: readonly CityEntry[] };

/** The form that is open over a profile. What is wrong is said once saving was tried, and from then on as it is typed. */
export function EditForm({ profile, cities }: Props) {
  const words = useOwnProfilesWording();
  const page = useWording();
  const { language } = page;
  const draft = useEditorDraft();
  const later = useDeferredValue(draft);
  const [tries, setTries] = useState(0);
  const [isAsking, setAsking] = useState(false);
  const isSaving = useRef(false);
  const element = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const placed = useMemo(
    () => (tries === 0 ? nothingWrong : prepareEdit(profile, later, today()).placed),
    [profile, later, tries],
  );
  const rule = profile.contributionRules[draft.ruleIndex];
  const group = rule === undefined ? '' : groupName(profile, rule, { own: words, page });
  useLeaveQuestion(isTyped(draft));

  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (tries > 0) element.current?.querySelector<HTMLElement>(faulty)?.focus();
  }, [tries]);

  const save = async () => {
    // A second press would write it twice.
    if (isSaving.current) return;
    isSaving.current = true;
    try {
      const wrong = await saveDraft();
      if (wrong !== null) setTries((count) => count + 1);
    } catch (error) {
      tellFault(error);
    } finally {
      isSaving.current = false;
    }
  };
  const cancel = () => {
    if (isTyped(draft)) setAsking(true);
    else closeForm();
  };
  return (
    <FieldProblemsProvider value={placed.atField}>
      <form
        ref={element}
        className={styles.form}
        noValidate
        aria-labelledby="own-form-heading"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <div className={styles.title}>
          <h2 id="own-form-heading" ref={heading} tabIndex={-1}>
            {words.form.heading[draft.form](cityName(cities, draft.profileId, language), group)}
          </h2>
          <p className={styles.soft}>{words.form.lead[draft.form]}</p>
        </div>
        {isAnythingWrong(placed) && (
          <div className={refusal.refusal} role="alert" tabIndex={-1} data-elsewhere={placed.elsewhere.length > 0}>
            <strong>{words.form.wrong(Object.keys(placed.atField).length, placed.elsewhere.length)}</strong>
            {!placed.areAllFound && <p>{words.form.restLater}</p>}
            <ProblemList problems={placed.elsewhere} language={language} />
          </div>
        )}
        {draft.form === 'city' || draft.form === 'newCity' ? <CityFields /> : <RuleFields profile={profile} />}
        <div className={button.buttons}>
          <button type="submit" className={`${button.button} ${button.main}`}>
            {words.form.save}
          </button>
          <button type="button" className={button.button} onClick={cancel}>
            {words.form.cancel}
          </button>
        </div>
        <p className={form.note}>{words.form.saveNote}</p>
      </form>
      {isAsking && (
        <AskDialog
          question={words.form.leave}
          act={words.form.discard}
          onAct={closeForm}
          cancel={words.form.goOn}
          onCancel={() => setAsking(false)}
        />
      )}
    </FieldProblemsProvider>
  );
}

/** In the order of the page; where no field is at fault, what is said above them. */
const faulty = [
  '[aria-invalid="true"]',
  '[data-faulty="true"] select',
  '[data-faulty="true"] input',
  '[data-elsewhere="true"]',
].join(', ');
