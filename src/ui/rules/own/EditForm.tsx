import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { CityProfile } from '../../../rules/cityProfile';
import form from '../../parts/form.module.css';
import { today } from '../../place/today';
import { useOwnProfilesWording } from '../../wording/ownProfiles/OwnProfilesWording';
import { useWording } from '../../wording/WordingContext';
import { AskDialog } from './AskDialog';
import { CityFields } from './CityFields';
import { closeForm, isTyped, useEditorDraft } from './editorDraft';
import { FieldProblemsProvider } from './fieldProblems';
import styles from './own.module.css';
import { nothingWrong } from './placeProblems';
import { prepareEdit } from './prepareEdit';
import { ProblemList } from './ProblemList';
import { RuleFields } from './RuleFields';
import { isAnythingWrong, saveDraft } from './saveDraft';
import { useLeaveQuestion } from './useLeaveQuestion';

/** The form that is open over a profile. What is wrong is said once saving was tried, and from then on as it is typed. */
export function EditForm({ profile }: { profile: CityProfile }) {
  const words = useOwnProfilesWording();
  const { language, schemes } = useWording();
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
  const scheme = profile.contributionRules[draft.ruleIndex]?.scheme;
  useLeaveQuestion(isTyped(draft));

  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (tries > 0) element.current?.querySelector<HTMLElement>(faulty)?.focus();
  }, [tries]);

  const save = async () => {
    // A second press would write it twice.
    if (isSaving.current) return;
    isSaving.current = true;
    const wrong = await saveDraft();
    isSaving.current = false;
    if (wrong !== null) setTries((count) => count + 1);
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
            {words.form.heading[draft.form](profile.city.name[language], scheme === undefined ? '' : schemes[scheme])}
          </h2>
          <p className={styles.soft}>{words.form.lead[draft.form]}</p>
        </div>
        {isAnythingWrong(placed) && (
          <div className={styles.refusal} role="alert" tabIndex={-1} data-elsewhere={placed.elsewhere.length > 0}>
            <strong>{words.form.wrong(Object.keys(placed.atField).length, placed.elsewhere.length)}</strong>
            <ProblemList problems={placed.elsewhere} language={language} />
          </div>
        )}
        {draft.form === 'city' || draft.form === 'newCity' ? <CityFields /> : <RuleFields profile={profile} />}
        <div className={styles.buttons}>
          <button type="submit" className={`${styles.button} ${styles.main}`}>
            {words.form.save}
          </button>
          <button type="button" className={styles.button} onClick={cancel}>
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
