import { provenanceOf } from '../../../rules/provenance';
import { missingRule } from '../../../rules/ruleDifferences';
import { firstOption, RuleTags } from '../../calculate/RuleTags';
import { SourcesOfParts } from '../../parts/SourcesOfParts';
import { useRuleCompareWording } from '../../wording/ruleCompare/RuleCompareWording';
import { useWording } from '../../wording/WordingContext';
import type { Side } from './compareInputs';
import { sides, type ComparedSide } from './comparison';
import styles from './CompareTable.module.css';
import { OpenButton, OpenedRow } from './OpenedRow';
import type { SchemeRowsProps } from './schemeRowsProps';
import { shownRule } from './shownRule';

type Props = SchemeRowsProps & { shows: 'months' | 'limits' };

/** Which rule each side stands on: its months or limits, which open to its sources, and its tags; or why there is none. */
export function SidesRuleRow({ row, comparison, names, opened, shows }: Props) {
  const { calculate, schemes } = useWording();
  const words = useRuleCompareWording();
  const id = (side: Side) => `${row.scheme} rule ${side}`;
  const openedSide = sides.find((side) => opened[0] === id(side));
  return (
    <>
      <tr>
        <th scope="row">{shows === 'months' ? words.rowNames.rule : words.rowNames.limits}</th>
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
                    text={
                      shows === 'months'
                        ? words.ruleSpan(shown.rule.effectiveFrom, shown.rule.effectiveTo)
                        : calculate.limitsOf(shown.rule)
                    }
                  />{' '}
                  <RuleTags profile={compared.profile} row={shown} />
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
  const { calculate } = useWording();
  const shown = shownRule(row[side], compared);
  if (shown === null) return null;
  const { rule, rateChoice } = shown;
  const { parts } = provenanceOf(compared.profile, rule, rateChoice ?? firstOption(rule));
  return (
    <div className={styles.formula}>
      <p>
        {calculate.ruleMonths(rule)} · {calculate.announced(rule.announcedOn)}
        {rule.wageYear !== null && ` · ${calculate.wageYear(rule.wageYear)}`}
      </p>
      <SourcesOfParts parts={parts} />
      {rule.note !== null && <p lang="zh-CN">{rule.note}</p>}
    </div>
  );
}
