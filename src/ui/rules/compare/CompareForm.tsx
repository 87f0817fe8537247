import type { CityEntry } from '../../../rules/cityIndex';
import { addMonths } from '../../../rules/months';
import { CheckField } from '../../parts/CheckField';
import form from '../../parts/form.module.css';
import { SelectField } from '../../parts/SelectField';
import { TextField } from '../../parts/TextField';
import { useRuleCompareWording } from '../../wording/ruleCompare/RuleCompareWording';
import { useWording } from '../../wording/WordingContext';
import { typeComparison, useCompareInputs, type Side, type SideInputs } from './compareInputs';
import { sides, type ComparedSide, type Comparison } from './comparison';
import styles from './CompareForm.module.css';
import { dayBeforeLateNotices, monthToCompare } from './otherMonths';
import { SideFields } from './SideFields';

type Props = {
  cities: readonly CityEntry[];
  entries: Record<Side, CityEntry>;
  /** Null while a profile is missing. */
  comparison: Comparison | null;
};

/** What is compared, and the wage that both sides are calculated with. */
export function CompareForm({ cities, entries, comparison }: Props) {
  const { calculate, language } = useWording();
  const words = useRuleCompareWording();
  const inputs = useCompareInputs();
  return (
    <form className={`${form.form} ${styles.form}`} onSubmit={(event) => event.preventDefault()}>
      {sides.map((side) => (
        <SideFields
          key={side}
          side={side}
          cities={cities}
          entry={entries[side]}
          compared={comparison === null ? null : comparison[side]}
        />
      ))}
      {comparison !== null && <QuickChoices comparison={comparison} />}
      {comparison !== null && (
        <div className={form.group}>
          {comparison.asksWage ? (
            <TextField
              isMain
              label={words.wage}
              value={inputs.wage}
              unit={language === 'zh' ? '元' : '¥'}
              onChange={(wage) => typeComparison({ wage })}
              problem={comparison.wageProblem === null ? undefined : calculate.refusal(comparison.wageProblem)}
              hint={words.wageHint}
            />
          ) : (
            <p className={form.note}>{words.noWage}</p>
          )}
          {comparison.fund.kind === 'common' && (
            <SelectField
              label={calculate.fundRate}
              value={comparison.fund.chosen}
              options={comparison.fund.allowed.map((rate) => ({ value: rate, label: rate }))}
              onChange={(fundRate) => typeComparison({ fundRate })}
              hint={words.fundRateHint}
            />
          )}
          {comparison.canCarryOn && (
            <CheckField
              label={calculate.carryOn}
              hint={calculate.carryOnHint}
              checked={inputs.carryOn}
              onChange={(carryOn) => typeComparison({ carryOn })}
            />
          )}
        </div>
      )}
    </form>
  );
}

function QuickChoices({ comparison: { before, after } }: { comparison: Comparison }) {
  const words = useRuleCompareWording();
  const inputs = useCompareInputs();
  const chosen = chosenSide(after);
  const eve = dayBeforeLateNotices(after.profile, after.category.id, after.month);
  const previous = monthToCompare(after.profile, after.category.id, after.month);
  const set = (change: Partial<SideInputs>) =>
    typeComparison({ before: { ...chosen, knownOn: '', ...change }, after: chosen });
  return (
    <div className={styles.quick} role="group" aria-label={words.quick}>
      <button type="button" onClick={() => set({ month: previous })}>
        {words.previous}
      </button>
      <button type="button" onClick={() => set({ month: addMonths(after.month, -12) })}>
        {words.yearBefore}
      </button>
      {eve !== null && (
        <button
          type="button"
          onClick={() => {
            // Until the notice was out, the period before was paid on.
            typeComparison({
              before: { ...chosen, knownOn: eve },
              after: { ...chosen, knownOn: '' },
              carryOn: true,
            });
          }}
        >
          {words.lateNotice}
        </button>
      )}
      <button type="button" onClick={() => typeComparison({ ...inputs, before: chosen, after: chosenSide(before) })}>
        {words.swap}
      </button>
    </div>
  );
}

/** A side as it stands, defaults spelled out. */
function chosenSide({ profile, month, category, knownOn }: ComparedSide): SideInputs {
  return { cityId: profile.city.id, month, categoryId: category.id, knownOn };
}
