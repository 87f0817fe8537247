import type { CityProfile } from '../../../rules/cityProfile';
import form from '../../parts/form.module.css';
import { useOwnProfilesWording } from '../../wording/ownProfiles/OwnProfilesWording';
import { useWording } from '../../wording/WordingContext';
import { chooseSameFor, useEditorDraft } from './editorDraft';
import { OtherRule } from './OtherRule';
import { sameForChoices } from './otherRules';
import styles from './own.module.css';
import { sameForField } from './placeProblems';

/** A notice usually sets the limits of several schemes: the others that get the same months and limits in one go. */
export function SameForFields({ profile }: { profile: CityProfile }) {
  const { form: words } = useOwnProfilesWording();
  const { schemes } = useWording();
  const { ruleIndex, rule, sameFor } = useEditorDraft();
  const choices = sameForChoices(profile, ruleIndex, rule.baseKind);
  if (choices.length === 0) return null;
  return (
    <fieldset className={form.group}>
      <legend className={form.legend}>{words.sameFor}</legend>
      <p className={form.note}>{words.sameForHint}</p>
      <div className={styles.checks}>
        {choices.map(({ scheme, templateIndex }) => (
          <OtherRule
            key={scheme}
            name={sameForField(scheme)}
            label={schemes[scheme]}
            hint={words.sameForUntil(profile.contributionRules[templateIndex]?.effectiveTo ?? '')}
            isChosen={sameFor.includes(scheme)}
            onChoose={(isChosen) => chooseSameFor(scheme, isChosen)}
          />
        ))}
      </div>
    </fieldset>
  );
}
