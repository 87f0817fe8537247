import form from '../../parts/form.module.css';
import { SelectField } from '../../parts/SelectField';
import { useOwnProfilesWording } from '../../wording/ownProfiles/OwnProfilesWording';
import { typeRule, useEditorDraft } from './editorDraft';
import { PlainField } from './PlainField';
import styles from './own.module.css';
import type { FeeTexts } from './ruleTexts';

const payers = ['employee', 'employer', 'government'] as const;
const periods = ['month', 'year'] as const;

/** Fixed amounts beside the base. */
export function FeeFields() {
  const { form: words } = useOwnProfilesWording();
  const fees = useEditorDraft((draft) => draft.rule.fees);
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
              options={periods.map((value) => ({ value, label: words.feePeriods[value] }))}
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
              options={payers.map((value) => ({ value, label: words.feePayers[value] }))}
              onChange={(payer) => type(index, { payer })}
            />
          </div>
          <button
            type="button"
            className={styles.quiet}
            onClick={() => typeRule({ fees: fees.filter((_, at) => at !== index) })}
          >
            {words.removeFee(index + 1)}
          </button>
        </fieldset>
      ))}
      <button
        type="button"
        className={styles.button}
        onClick={() =>
          typeRule({ fees: [...fees, { payer: 'employee', zh: '', en: '', amount: '', period: 'month' }] })
        }
      >
        {words.addFee}
      </button>
    </>
  );
}
