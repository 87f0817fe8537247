import type { Choices } from '../../calc/calculateContributions';
import type { Decimal } from '../../calc/decimal';
import { explainContribution } from '../../calc/explainContribution';
import type { CityProfile, Payer, Source } from '../../rules/cityProfile';
import { SourceLine } from '../parts/SourceLine';
import { provenanceOf, type Provenance, type RulePart } from '../../rules/provenance';
import { useWording } from '../wording/WordingContext';
import type { RuleRow } from './calculation';
import { firstOption } from './RuleTags';
import styles from './Explanation.module.css';

type Props = { profile: CityProfile; row: RuleRow; choices: Choices; wage: Decimal; payer: Payer };

/** One amount opened: the formula with its numbers, the months of the rule, and the source of every part. */
export default function Explanation({ profile, row, choices, wage, payer }: Props) {
  const { calculate, statuses } = useWording();
  const { rule, others, isOwn, rateChoice } = row;
  const isUnitsRate =
    rateChoice !== undefined &&
    rule.rates.kind === 'options' &&
    !rule.rates.options.some(({ id }) => id === rateChoice);
  const { parts } = provenanceOf(profile, rule, rateChoice ?? firstOption(rule));
  return (
    <div className={styles.explanation}>
      <ol className={styles.steps}>
        {explainContribution(rule, choices, wage, payer).map((step) => (
          <li key={calculate.step(step)}>{calculate.step(step)}</li>
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
      <dl className={styles.parts}>
        {bySource(parts).map(({ source, parts: vouched }) => (
          <div key={source.id}>
            <dt>
              {vouched.map((part) => calculate.parts[part]).join(calculate.comma)} <em>{statuses[source.status]}</em>
            </dt>
            <dd>
              <SourceLine source={source} />
            </dd>
          </div>
        ))}
      </dl>
      {rule.note !== null && (
        <p className={styles.note} lang="zh-CN">
          {rule.note}
        </p>
      )}
      {others.length > 0 && (
        <div>
          <p className={styles.others}>{calculate.otherVersions}</p>
          <ul>
            {others.map((version) => (
              <li key={`${version.standing} ${version.rule.effectiveFrom} ${version.rule.announcedOn}`}>
                {calculate.version(version)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** Each source once, with the parts of the rule that it vouches for. */
function bySource(parts: Provenance['parts']): { source: Source; parts: RulePart[] }[] {
  const sources = [...new Set(parts.flatMap((part) => part.sources))];
  return sources.map((source) => ({
    source,
    parts: parts.filter((part) => part.sources.includes(source)).map(({ part }) => part),
  }));
}
