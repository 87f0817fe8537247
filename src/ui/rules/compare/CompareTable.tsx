import { useState } from 'react';
import { formatAmount } from '../../format';
import { useRuleCompareWording } from '../../wording/ruleCompare/RuleCompareWording';
import type { SideNames } from '../../wording/ruleCompare/sideNames';
import { useWording } from '../../wording/WordingContext';
import type { Side } from './compareInputs';
import { sides, type Comparison } from './comparison';
import styles from './CompareTable.module.css';
import { OpenButton, OpenedRow, type Opened } from './OpenedRow';
import { SchemeRows } from './SchemeRows';
import { formatDifference } from '../../signedAmount';

type Props = { comparison: Comparison; names: SideNames };

const payers = ['employee', 'employer'] as const;

/** Every scheme: what differs in words, the rule, the base and what each pays, on both sides. */
export function CompareTable({ comparison, names }: Props) {
  const words = useRuleCompareWording();
  const opened = useState<string | null>(null);
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{words.table}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{words.columns.what}</span>
          </th>
          <th scope="col">{names.before}</th>
          <th scope="col">{names.after}</th>
          <th scope="col">{words.columns.difference}</th>
        </tr>
      </thead>
      {comparison.rows.map((row) => (
        <SchemeRows key={row.scheme} row={row} comparison={comparison} names={names} opened={opened} />
      ))}
      <TotalRows comparison={comparison} names={names} opened={opened} />
    </table>
  );
}

function TotalRows({ comparison, names, opened }: Props & { opened: Opened }) {
  const { calculate } = useWording();
  const words = useRuleCompareWording();
  if (comparison.amounts === null) return null;
  const { schemes, total, leftOut } = comparison.amounts.comparison;
  const isPaid = payers.some((payer) => sides.some((side) => !total[payer][side].isZero()));
  if (!isPaid) return null;
  const counted = schemes.filter(({ scheme, change }) => change !== null && !leftOut.includes(scheme));
  const formula = (payer: (typeof payers)[number], side: Side) => {
    const terms = counted.flatMap(({ [side]: one }) =>
      one.kind === 'line' ? [formatAmount(one.line.amount[payer])] : [],
    );
    return `${terms.join(' + ')} = ${formatAmount(total[payer][side])}`;
  };
  return (
    <tbody className={styles.total}>
      <tr>
        <th scope="rowgroup" colSpan={4}>
          {words.total} {leftOut.length > 0 && words.incompleteMark}
        </th>
      </tr>
      {payers.map((payer) => {
        const openedSide = sides.find((side) => opened[0] === `total ${payer} ${side}`);
        return [
          <tr key={payer}>
            <th scope="row">{words.perMonth(payer)}</th>
            {sides.map((side) => (
              <td key={side}>
                <OpenButton
                  id={`total ${payer} ${side}`}
                  opened={opened}
                  label={words.open(names[side], calculate.openTotal(payer, formatAmount(total[payer][side])))}
                  text={formatAmount(total[payer][side])}
                />
              </td>
            ))}
            <td>{formatDifference(total[payer].difference)}</td>
          </tr>,
          openedSide !== undefined && (
            <OpenedRow key={`${payer} opened`} id={`total ${payer} ${openedSide}`}>
              <p className={styles.formula}>{formula(payer, openedSide)}</p>
            </OpenedRow>
          ),
        ];
      })}
    </tbody>
  );
}
