import type { CityProfile } from '../../../rules/cityProfile';
import { CheckField } from '../../parts/CheckField';
import form from '../../parts/form.module.css';
import { MonthFields } from '../../parts/MonthFields';
import { useOwnProfilesWording } from '../../wording/ownProfiles/OwnProfilesWording';
import { typeRule, useEditorDraft } from './editorDraft';
import { useFieldProblem } from './fieldProblems';
import styles from './own.module.css';
import { PlainField } from './PlainField';

/** The months a rule is for, and the day it became known. */
export function PeriodFields({ profile }: { profile: CityProfile }) {
  const { form: words } = useOwnProfilesWording();
  const rule = useEditorDraft((draft) => draft.rule);
  const years = yearsAround(profile);
  return (
    <fieldset className={form.group}>
      <legend className={form.legend}>{words.period}</legend>
      <div className={styles.pair}>
        <Month name="effectiveFrom" label={words.from} month={rule.effectiveFrom} years={years} />
        <Month name="effectiveTo" label={words.to} month={rule.effectiveTo} years={years} />
        <PlainField
          name="wageYear"
          label={words.wageYear}
          hint={words.wageYearHint}
          inputMode="numeric"
          value={rule.wageYear}
          onChange={(wageYear) => typeRule({ wageYear })}
        />
        <PlainField
          name="announcedOn"
          label={words.announcedOn}
          hint={words.announcedHint}
          type="date"
          value={rule.announcedOn}
          onChange={(announcedOn) => typeRule({ announcedOn })}
        />
      </div>
      <CheckField
        label={words.provisional}
        hint={words.provisionalHint}
        checked={rule.provisional}
        onChange={(provisional) => typeRule({ provisional })}
      />
    </fieldset>
  );
}

type MonthProps = {
  name: 'effectiveFrom' | 'effectiveTo';
  label: string;
  month: string;
  years: readonly string[];
};

function Month({ name, label, month, years }: MonthProps) {
  const { form: words } = useOwnProfilesWording();
  const problem = useFieldProblem(name);
  return (
    <div data-faulty={problem !== undefined}>
      <MonthFields
        label={label}
        names={words.monthNames}
        month={month}
        years={years}
        onChange={(chosen) => typeRule({ [name]: chosen })}
        problem={problem}
      />
    </div>
  );
}

/** From the year before the first of the profile to three after its last, newest first. */
function yearsAround(profile: CityProfile): string[] {
  const years = profile.contributionRules.flatMap((rule) => [
    Number(rule.effectiveFrom.slice(0, 4)),
    Number(rule.effectiveTo.slice(0, 4)),
  ]);
  const first = Math.min(...years) - 1;
  const last = Math.max(...years) + 3;
  return Array.from({ length: last - first + 1 }, (_, index) => String(last - index));
}
