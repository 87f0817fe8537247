import type { CityProfile } from '../../../rules/cityProfile';
import { changedParts } from '../../../rules/ruleFigures';
import { useOwnProfilesWording } from '../../wording/ownProfiles/OwnProfilesWording';
import { DocumentFields } from './DocumentFields';
import { typeRule, useEditorDraft } from './editorDraft';
import { FeeFields } from './FeeFields';
import { useHasProblem } from './fieldProblems';
import { LimitFields } from './LimitFields';
import { PartFold } from './PartFold';
import { PeriodFields } from './PeriodFields';
import { PlainField } from './PlainField';
import { RateFields } from './RateFields';
import { readRuleTexts } from './readRuleTexts';
import { RoundingFields } from './RoundingFields';
import { SameForFields } from './SameForFields';
import { SameInFields } from './SameInFields';

/** One rule: months and limits, which a notice sets anew, open; what it seldom changes folded. */
export function RuleFields({ profile }: { profile: CityProfile }) {
  const { form: words } = useOwnProfilesWording();
  const draft = useEditorDraft();
  const ratesProblem = useHasProblem('rates');
  const feesProblem = useHasProblem('flatFees');
  const before = profile.contributionRules[draft.ruleIndex];
  if (before === undefined) return null;
  const figures = readRuleTexts(draft.rule);
  const changed = changedParts(before, figures);
  return (
    <>
      <PeriodFields profile={profile} />
      <LimitFields before={before} />
      <div>
        <PartFold
          title={words.parts.rates}
          now={words.ratesNow(figures.rates)}
          isChanged={changed.includes('rates')}
          hasProblem={ratesProblem}
        >
          <RateFields />
        </PartFold>
        <PartFold
          title={words.parts.fees}
          now={words.feesNow(figures.flatFees)}
          isChanged={changed.includes('fees')}
          hasProblem={feesProblem}
        >
          <FeeFields />
        </PartFold>
        <PartFold
          title={words.parts.rounding}
          now={words.roundingNow(figures.rounding)}
          isChanged={changed.includes('rounding')}
          hasProblem={false}
        >
          <RoundingFields />
        </PartFold>
      </div>
      {draft.form === 'add' ? <SameForFields profile={profile} /> : <SameInFields profile={profile} />}
      <DocumentFields profile={profile} changed={changed} isNewRule={draft.form === 'add'} />
      <PlainField name="note" label={words.note} value={draft.rule.note} onChange={(note) => typeRule({ note })} />
    </>
  );
}
