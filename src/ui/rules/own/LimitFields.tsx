import form from '../../parts/form.module.css';
import { SelectField } from '../../parts/SelectField';
import { useOwnProfilesWording } from '../../wording/ownProfiles/OwnProfilesWording';
import { typeRule, useEditorDraft } from './editorDraft';
import { PlainField } from './PlainField';
import type { LimitKind } from './ruleTexts';

const baseKinds = ['clampedWage', 'fixed', 'none'] as const;
const limitKinds: readonly LimitKind[] = ['amount', 'none', 'unknown'];

/** What a base is made from: the wage within limits, a fixed amount, or nothing. */
export function LimitFields() {
  const { form: words } = useOwnProfilesWording();
  const rule = useEditorDraft((draft) => draft.rule);
  return (
    <fieldset className={form.group}>
      <legend className={form.legend}>{words.limits}</legend>
      <SelectField
        label={words.baseKind}
        value={rule.baseKind}
        options={baseKinds.map((value) => ({ value, label: words.baseKinds[value] }))}
        onChange={(baseKind) => typeRule({ baseKind })}
      />
      {rule.baseKind === 'clampedWage' && (
        <div className={form.pair}>
          <Limit
            side="floor"
            kind={rule.floorKind}
            text={rule.floor}
            onKind={(floorKind) => typeRule({ floorKind })}
            onText={(floor) => typeRule({ floor })}
          />
          <Limit
            side="ceiling"
            kind={rule.ceilingKind}
            text={rule.ceiling}
            onKind={(ceilingKind) => typeRule({ ceilingKind })}
            onText={(ceiling) => typeRule({ ceiling })}
          />
        </div>
      )}
      {rule.baseKind === 'fixed' && (
        <PlainField
          name="base.amount"
          label={words.fixedAmount}
          inputMode="decimal"
          value={rule.fixedAmount}
          onChange={(fixedAmount) => typeRule({ fixedAmount })}
        />
      )}
    </fieldset>
  );
}

type LimitProps = {
  side: 'floor' | 'ceiling';
  kind: LimitKind;
  text: string;
  onKind: (kind: LimitKind) => void;
  onText: (text: string) => void;
};

function Limit({ side, kind, text, onKind, onText }: LimitProps) {
  const { form: words } = useOwnProfilesWording();
  return (
    <div className={form.group}>
      <SelectField
        label={words.limitKind[side]}
        value={kind}
        options={limitKinds.map((value) => ({ value, label: words.limitKinds[value] }))}
        onChange={onKind}
      />
      {kind === 'amount' && (
        <PlainField
          name={`base.${side}`}
          label={words.limitAmount[side]}
          inputMode="decimal"
          value={text}
          onChange={onText}
        />
      )}
    </div>
  );
}
