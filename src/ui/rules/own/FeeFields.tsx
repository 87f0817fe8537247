import { useRef } from 'react';
import { feePayers } from '../../../rules/feePayers';
import button from '../../parts/button.module.css';
import form from '../../parts/form.module.css';
import { SelectField } from '../../parts/SelectField';
import { useOwnProfilesWording } from '../../wording/ownProfiles/OwnProfilesWording';
import { typeRule, useEditorDraft } from './editorDraft';
import { PlainField } from './PlainField';
import styles from './own.module.css';
import { feePeriods, type FeeTexts } from './ruleTexts';

/** Fixed amounts beside the base. */
export function FeeFields() {
  const { form: words } = useOwnProfilesWording();
  const fees = useEditorDraft((draft) => draft.rule.fees);
  const addButton = useRef<HTMLButtonElement>(null);
  const type = (index: number, change: Partial<FeeTexts>) =>
    typeRule({ fees: fees.map((fee, at) => (at === index ? { ...fee, ...change } : fee)) });
  return (
    <>
      {fees.map((fee, index) => (
        // Fees have no id; they are told apart by their place.
        <fieldset key={index} className={styles.entry}>
          <legend>{words.feeTitle(index + 1)}</legend>
          <div className={form.pair}>
            <PlainField
              name={`flatFees[${index}].amount`}
              label={words.feeAmount}
              inputMode="decimal"
              value={fee.amount}
              onChange={(amount) => type(index, { amount })}
            />
            <SelectField
              label={words.feePeriod}
              value={fee.period}
              options={feePeriods.map((value) => ({ value, label: words.feePeriods[value] }))}
              onChange={(period) => type(index, { period })}
            />
            <PlainField
              name={`flatFees[${index}].name.zh`}
              label={words.nameZh}
              lang="zh-CN"
              value={fee.zh}
              onChange={(zh) => type(index, { zh })}
            />
            <PlainField
              name={`flatFees[${index}].name.en`}
              label={words.nameEn}
              lang="en"
              value={fee.en}
              onChange={(en) => type(index, { en })}
            />
            <SelectField
              label={words.feePayer}
              value={fee.payer}
              options={feePayers.map((value) => ({ value, label: words.feePayers[value] }))}
              onChange={(payer) => type(index, { payer })}
            />
          </div>
          <button
            type="button"
            className={styles.quiet}
            onClick={() => {
              typeRule({ fees: fees.filter((_, at) => at !== index) });
              // This button goes with the fee.
              addButton.current?.focus();
            }}
          >
            {words.removeFee(index + 1)}
          </button>
        </fieldset>
      ))}
      <button
        ref={addButton}
        type="button"
        className={button.button}
        onClick={() =>
          typeRule({ fees: [...fees, { payer: 'employee', zh: '', en: '', amount: '', period: 'month' }] })
        }
      >
        {words.addFee}
      </button>
    </>
  );
}
