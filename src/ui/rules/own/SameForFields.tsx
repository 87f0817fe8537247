import type { CityProfile } from '../../../rules/cityProfile';
import type { SchemeId } from '../../../rules/schemes';
import { CheckField } from '../../parts/CheckField';
import form from '../../parts/form.module.css';
import { useOwnProfilesWording } from '../../wording/ownProfiles/OwnProfilesWording';
import { useWording } from '../../wording/WordingContext';
import { chooseSameFor, useEditorDraft } from './editorDraft';
import { useFieldProblem } from './fieldProblems';
import styles from './own.module.css';
import { sameForChoices } from './prepareEdit';

/** A notice usually sets the limits of several schemes: the others that get the same months and limits in one go. */
export function SameForFields({ profile }: { profile: CityProfile }) {
  const { form: words } = useOwnProfilesWording();
  const draft = useEditorDraft();
  const choices = sameForChoices(profile, draft);
  if (choices.length === 0) return null;
  return (
    <fieldset className={form.group}>
      <legend className={form.legend}>{words.sameFor}</legend>
      <p className={form.note}>{words.sameForHint}</p>
      <div className={styles.checks}>
        {choices.map(({ scheme, templateIndex }) => (
          <OtherScheme
            key={scheme}
            scheme={scheme}
            lastMonth={profile.contributionRules[templateIndex]?.effectiveTo ?? ''}
            isChosen={draft.sameFor.includes(scheme)}
          />
        ))}
      </div>
    </fieldset>
  );
}

function OtherScheme({ scheme, lastMonth, isChosen }: { scheme: SchemeId; lastMonth: string; isChosen: boolean }) {
  const { form: words } = useOwnProfilesWording();
  const { schemes } = useWording();
  const problem = useFieldProblem(`sameFor.${scheme}`);
  return (
    <div data-faulty={problem !== undefined}>
      <CheckField
        label={schemes[scheme]}
        hint={words.sameForUntil(lastMonth)}
        checked={isChosen}
        onChange={(chosen) => chooseSameFor(scheme, chosen)}
      />
      {problem !== undefined && (
        <p className={form.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
