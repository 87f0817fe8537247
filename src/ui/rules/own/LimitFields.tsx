import type { ContributionRule } from '../../../rules/cityProfile';
import form from '../../parts/form.module.css';
import { SelectField } from '../../parts/SelectField';
import { useOwnProfilesWording } from '../../wording/ownProfiles/OwnProfilesWording';
import { typeRule, useEditorDraft } from './editorDraft';
import { PlainField } from './PlainField';
import { limitChange } from './limitChange';
import { baseKinds, limitKinds, type LimitKind } from './ruleTexts';

/**
 * What a base is made from: the wage within limits, a fixed amount, or nothing.
 * @param before the rule that is changed, or that a period is added after: a slip of the finger shows beside its figures
 */
export function LimitFields({ before }: { before: ContributionRule }) {
  const { form: words } = useOwnProfilesWording();
  const limits = before.base.kind === 'clampedWage' ? before.base : null;
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
            before={limits?.floor ?? ''}
            kind={rule.floorKind}
            text={rule.floor}
            onKind={(floorKind) => typeRule({ floorKind })}
            onText={(floor) => typeRule({ floor })}
          />
          <Limit
            side="ceiling"
            before={limits?.ceiling ?? ''}
            kind={rule.ceilingKind}
            text={rule.ceiling}
            onKind={(ceilingKind) => typeRule({ ceilingKind })}
            onText={(ceiling) => typeRule({ ceiling })}
          />
        </div>
      )}
      {rule.baseKind === 'fixed' && (
        <AmountField
          name="base.amount"
          label={words.fixedAmount}
          before={before.base.kind === 'fixed' ? before.base.amount : ''}
          text={rule.fixedAmount}
          onText={(fixedAmount) => typeRule({ fixedAmount })}
        />
      )}
    </fieldset>
  );
}

type LimitProps = {
  side: 'floor' | 'ceiling';
  before: string;
  kind: LimitKind;
  text: string;
  onKind: (kind: LimitKind) => void;
  onText: (text: string) => void;
};

function Limit({ side, before, kind, text, onKind, onText }: LimitProps) {
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
        <AmountField
          name={`base.${side}`}
          label={words.limitAmount[side]}
          before={before}
          text={text}
          onText={onText}
        />
      )}
    </div>
  );
}

type AmountProps = { name: string; label: string; before: string; text: string; onText: (text: string) => void };

function AmountField({ name, label, before, text, onText }: AmountProps) {
  const { form: words } = useOwnProfilesWording();
  const change = limitChange(before, text);
  return (
    <PlainField
      name={name}
      label={label}
      inputMode="decimal"
      value={text}
      hint={change === null ? undefined : words.limitChange(change)}
      onChange={onText}
    />
  );
}
