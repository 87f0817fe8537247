import form from '../../parts/form.module.css';
import { SelectField } from '../../parts/SelectField';
import { useOwnProfilesWording } from '../../wording/ownProfiles/OwnProfilesWording';
import { typeRule, useEditorDraft } from './editorDraft';
import { roundings } from './ruleTexts';

const fields = ['baseRounding', 'employerRounding', 'employeeRounding'] as const;

/** How the base and both shares are rounded. */
export function RoundingFields() {
  const { form: words } = useOwnProfilesWording();
  const rule = useEditorDraft((draft) => draft.rule);
  return (
    <div className={form.pair}>
      {fields.map((field) => (
        <SelectField
          key={field}
          label={words[field]}
          value={rule[field]}
          options={roundings.map((value) => ({ value, label: words.roundings[value] }))}
          onChange={(rounding) => typeRule({ [field]: rounding })}
        />
      ))}
    </div>
  );
}
