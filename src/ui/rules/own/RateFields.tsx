import { useRef } from 'react';
import button from '../../parts/button.module.css';
import form from '../../parts/form.module.css';
import { SelectField } from '../../parts/SelectField';
import { useOwnProfilesWording } from '../../wording/ownProfiles/OwnProfilesWording';
import { typeRule, useEditorDraft } from './editorDraft';
import { useFieldProblem } from './fieldProblems';
import { PlainField } from './PlainField';
import styles from './own.module.css';
import { nextOptionId, ownRates, rangePayers, ratesKinds, type OptionTexts } from './ruleTexts';

const rangeFigures = ['lowest', 'highest', 'step', 'suggested'] as const;

/** One rate or several to choose from, or a range that the employer chooses from. */
export function RateFields() {
  const { form: words } = useOwnProfilesWording();
  const rule = useEditorDraft((draft) => draft.rule);
  return (
    <>
      <SelectField
        label={words.ratesKind}
        value={rule.ratesKind}
        options={ratesKinds.map((value) => ({ value, label: words.ratesKinds[value] }))}
        onChange={(ratesKind) => typeRule({ ratesKind })}
      />
      {rule.ratesKind === 'options' && <Options options={rule.options} />}
      {rule.ratesKind === 'options' && (
        <SelectField
          label={words.ownRate}
          hint={words.ownRateHint}
          value={rule.ownRate}
          options={ownRates.map((value) => ({ value, label: words.ownRates[value] }))}
          onChange={(ownRate) => typeRule({ ownRate })}
        />
      )}
      {rule.ratesKind === 'range' && (
        <>
          <SelectField
            label={words.rangePayers}
            value={rule.rangePayers}
            options={rangePayers.map((value) => ({ value, label: words.rangePayersOf[value] }))}
            onChange={(payers) => typeRule({ rangePayers: payers })}
          />
          <div className={form.pair}>
            {rangeFigures.map((figure) => (
              <PlainField
                key={figure}
                name={`rates.${figure}`}
                label={words.range[figure]}
                inputMode="decimal"
                value={rule[figure]}
                onChange={(text) => typeRule({ [figure]: text })}
              />
            ))}
          </div>
        </>
      )}
    </>
  );
}

function Options({ options }: { options: readonly OptionTexts[] }) {
  const { form: words } = useOwnProfilesWording();
  const problem = useFieldProblem('rates.options');
  const addButton = useRef<HTMLButtonElement>(null);
  const type = (index: number, change: Partial<OptionTexts>) =>
    typeRule({ options: options.map((option, at) => (at === index ? { ...option, ...change } : option)) });
  const add = () =>
    typeRule({ options: [...options, { id: nextOptionId(options), zh: '', en: '', employer: '', employee: '' }] });
  return (
    <>
      {options.map((option, index) => {
        const name = `rates.options[${index}]`;
        return (
          <fieldset key={option.id} className={styles.entry}>
            <legend>{words.optionTitle(index + 1)}</legend>
            <div className={form.pair}>
              <PlainField
                name={`${name}.employer`}
                label={words.employerRate}
                inputMode="decimal"
                value={option.employer}
                onChange={(employer) => type(index, { employer })}
              />
              <PlainField
                name={`${name}.employee`}
                label={words.employeeRate}
                inputMode="decimal"
                value={option.employee}
                onChange={(employee) => type(index, { employee })}
              />
              <PlainField
                name={`${name}.name.zh`}
                label={words.nameZh}
                lang="zh-CN"
                value={option.zh}
                onChange={(zh) => type(index, { zh })}
              />
              <PlainField
                name={`${name}.name.en`}
                label={words.nameEn}
                lang="en"
                value={option.en}
                onChange={(en) => type(index, { en })}
              />
            </div>
            <button
              type="button"
              className={styles.quiet}
              onClick={() => {
                typeRule({ options: options.filter((_, at) => at !== index) });
                // This button goes with the rate.
                addButton.current?.focus();
              }}
            >
              {words.removeOption(index + 1)}
            </button>
          </fieldset>
        );
      })}
      {problem !== undefined && (
        <p className={form.problem} role="alert">
          {problem}
        </p>
      )}
      <button
        ref={addButton}
        type="button"
        className={button.button}
        aria-invalid={problem !== undefined}
        onClick={add}
      >
        {words.addOption}
      </button>
    </>
  );
}
