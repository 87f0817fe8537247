import type { Choices } from '../../calc/calculateContributions';
import type { Decimal } from '../../calc/decimal';
import { explainContribution } from '../../calc/explainContribution';
import type { CityProfile, Payer } from '../../rules/cityProfile';
import { provenanceOf } from '../../rules/provenance';
import { SourcesOfParts } from '../parts/SourcesOfParts';
import { ExplanationWordingProvider, useExplanationWording } from '../wording/explanation/ExplanationWording';
import { useWording } from '../wording/WordingContext';
import type { RuleRow } from './calculation';
import { otherRules, type RuleQuestion } from './otherRules';
import { firstOption } from './RuleTags';
import styles from './Explanation.module.css';

type Props = {
  profile: CityProfile;
  row: RuleRow;
  choices: Choices;
  wage: Decimal;
  payer: Payer;
  /** For which other rules of the scheme are named; without it, none are. */
  question?: RuleQuestion;
};

/** One amount opened: the formula with its numbers, the months of the rule, and the source of every part. */
export default function Explanation(props: Props) {
  return (
    <ExplanationWordingProvider>
      <Opened {...props} />
    </ExplanationWordingProvider>
  );
}

function Opened({ profile, row, choices, wage, payer, question }: Props) {
  const { calculate } = useWording();
  const words = useExplanationWording();
  const { rule, isOwn, rateChoice } = row;
  const others = question === undefined ? [] : otherRules(profile, question, row);
  const isUnitsRate =
    rateChoice !== undefined &&
    rule.rates.kind === 'options' &&
    !rule.rates.options.some(({ id }) => id === rateChoice);
  const { parts } = provenanceOf(profile, rule, rateChoice ?? firstOption(rule));
  return (
    <div className={styles.explanation}>
      <ol className={styles.steps}>
        {explainContribution(rule, choices, wage, payer).map((step) => (
          <li key={words.step(step)}>{words.step(step)}</li>
        ))}
      </ol>
      <p>
        {calculate.ruleMonths(rule)}
        {rule.periodSources.length > 0 && ` · ${calculate.announced(rule.announcedOn)}`}
        {rule.wageYear !== null && ` · ${calculate.wageYear(rule.wageYear)}`}
      </p>
      {(isOwn || isUnitsRate) && (
        <p>
          {isOwn ? calculate.tags.own : calculate.parts.rates}
          {calculate.colon}
          {calculate.ownSource}
        </p>
      )}
      <SourcesOfParts parts={parts} />
      {rule.note !== null && (
        <p className={styles.note} lang="zh-CN">
          {rule.note}
        </p>
      )}
      {others.length > 0 && (
        <div>
          <p className={styles.others}>{words.otherVersions}</p>
          <ul>
            {others.map((version) => (
              <li key={`${version.standing} ${version.rule.effectiveFrom} ${version.rule.announcedOn}`}>
                {words.version(version)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
