import type { CityProfile } from '../../../rules/cityProfile';
import form from '../../parts/form.module.css';
import { useOwnProfilesWording } from '../../wording/ownProfiles/OwnProfilesWording';
import { useWording } from '../../wording/WordingContext';
import { chooseSameIn, useEditorDraft } from './editorDraft';
import { groupName } from './groupName';
import { OtherRule } from './OtherRule';
import { sameInChoices } from './otherRules';
import styles from './own.module.css';
import { sameInField } from './placeProblems';

/** A slip in a notice of several schemes stands in all of their rules: those that are put right in one go. */
export function SameInFields({ profile }: { profile: CityProfile }) {
  const own = useOwnProfilesWording();
  const page = useWording();
  const { ruleIndex, sameIn } = useEditorDraft();
  const choices = sameInChoices(profile, ruleIndex);
  if (choices.length === 0) return null;
  return (
    <fieldset className={form.group}>
      <legend className={form.legend}>{own.form.sameIn}</legend>
      <p className={form.note}>{own.form.sameInHint}</p>
      <div className={styles.checks}>
        {choices.map((index) => {
          const rule = profile.contributionRules[index];
          if (rule === undefined) return null;
          return (
            <OtherRule
              key={index}
              name={sameInField(index)}
              label={groupName(profile, rule, { own, page })}
              isChosen={sameIn.includes(index)}
              onChoose={(isChosen) => chooseSameIn(index, isChosen)}
            />
          );
        })}
      </div>
    </fieldset>
  );
}
