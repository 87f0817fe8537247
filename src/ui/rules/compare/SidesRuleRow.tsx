import { isOwnCity } from '../../../rules/ownCity';
import { provenanceOf } from '../../../rules/provenance';
import { missingRule } from '../../../rules/ruleDifferences';
import { firstOption, RuleTags } from '../../calculate/RuleTags';
import { SourceLine } from '../../parts/SourceLine';
import { useRuleCompareWording } from '../../wording/ruleCompare/RuleCompareWording';
import { useWording } from '../../wording/WordingContext';
import type { Side } from './compareInputs';
import { sides, type ComparedSide } from './comparison';
import styles from './CompareTable.module.css';
import { OpenButton, OpenedRow } from './OpenedRow';
import type { SchemeRowsProps } from './SchemeRows';
import { shownRule } from './shownRule';

/** Which rule each side stands on: its months, which open to its sources, and its tags; or why there is none. */
export function SidesRuleRow({ row, comparison, names, opened }: SchemeRowsProps) {
  const { calculate, schemes } = useWording();
  const words = useRuleCompareWording();
  const id = (side: Side) => `${row.scheme} rule ${side}`;
  const openedSide = sides.find((side) => opened[0] === id(side));
  return (
    <>
      <tr>
        <th scope="row">{words.rowNames.rule}</th>
        {sides.map((side) => {
          const one = row[side];
          const compared = comparison[side];
          const missing = missingRule(one);
          const shown = shownRule(one, compared);
          return (
            <td key={side} className={styles.rule}>
              {missing !== null && words.missing(missing, compared.knownOn)}
              {one?.kind === 'includedIn' && calculate.includedIn(one.rule.scheme)}
              {shown !== null && (
                <>
                  <OpenButton
                    id={id(side)}
                    opened={opened}
                    label={words.openRule(names[side], schemes[row.scheme])}
                    text={words.ruleSpan(shown.rule.effectiveFrom, shown.rule.effectiveTo)}
                  />{' '}
                  <RuleTags profile={compared.profile} row={{ ...shown, isOwn: isOwnCity(compared.profile.city.id) }} />
                </>
              )}
            </td>
          );
        })}
        <td />
      </tr>
      {openedSide !== undefined && (
        <OpenedRow id={id(openedSide)}>
          <RuleSources row={row} side={openedSide} compared={comparison[openedSide]} />
        </OpenedRow>
      )}
    </>
  );
}

type SourcesProps = { row: SchemeRowsProps['row']; side: Side; compared: ComparedSide };

/** When the rule was announced, and each source with the parts of the rule that it vouches for. */
function RuleSources({ row, side, compared }: SourcesProps) {
  const { calculate, statuses } = useWording();
  const shown = shownRule(row[side], compared);
  if (shown === null) return null;
  const { rule, rateChoice } = shown;
  const { parts } = provenanceOf(compared.profile, rule, rateChoice ?? firstOption(rule));
  const sources = [...new Set(parts.flatMap((part) => part.sources))];
  return (
    <div className={styles.formula}>
      <p>
        {calculate.ruleMonths(rule)} · {calculate.announced(rule.announcedOn)}
        {rule.wageYear !== null && ` · ${calculate.wageYear(rule.wageYear)}`}
      </p>
      <dl className={styles.sources}>
        {sources.map((source) => (
          <div key={source.id}>
            <dt>
              {parts
                .filter((part) => part.sources.includes(source))
                .map(({ part }) => calculate.parts[part])
                .join(calculate.comma)}{' '}
              {statuses[source.status]}
            </dt>
            <dd>
              <SourceLine source={source} />
            </dd>
          </div>
        ))}
      </dl>
      {rule.note !== null && <p lang="zh-CN">{rule.note}</p>}
    </div>
  );
}
