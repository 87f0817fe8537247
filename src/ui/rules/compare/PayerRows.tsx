import { lazy } from 'react';
import { chosenRates } from '../../../calc/chosenRates';
import type { SchemeComparison } from '../../../calc/compareContributions';
import type { Payer } from '../../../rules/cityProfile';
import { formatAmount, formatRate } from '../../format';
import { useRuleCompareWording } from '../../wording/ruleCompare/RuleCompareWording';
import { useWording } from '../../wording/WordingContext';
import type { Side } from './compareInputs';
import { sides } from './comparison';
import styles from './CompareTable.module.css';
import { OpenButton, OpenedRow } from './OpenedRow';
import type { SchemeRowsProps } from './schemeRowsProps';
import { shownRule } from './shownRule';
import { formatDifference } from '../../signedAmount';

const Explanation = lazy(() => import('../../calculate/Explanation'));

type Props = SchemeRowsProps & { payer: Payer; compared: SchemeComparison | null };

/** What one of both pays: the rate and the amount, which opens to its formula; the rate alone while there is no wage. */
export function PayerRows({ payer, compared, ...shared }: Props) {
  const words = useRuleCompareWording();
  const { row, comparison, opened } = shared;
  const id = (side: Side) => `${row.scheme} ${payer} ${side}`;
  const openedSide = sides.find((side) => opened[0] === id(side));
  const openedRule = openedSide === undefined ? null : shownRule(row[openedSide], comparison[openedSide]);
  const change = compared?.change?.[payer] ?? null;
  const paysNothing = change !== null && sides.every((side) => change[side].isZero());
  if (paysNothing) return null;
  return (
    <>
      <tr>
        <th scope="row">{words.perMonth(payer)}</th>
        {sides.map((side) => (
          <td key={side}>
            <PayerCell {...shared} payer={payer} compared={compared} side={side} id={id(side)} />
          </td>
        ))}
        <td className={change?.difference.isZero() === true ? styles.same : undefined}>
          {change !== null && formatDifference(change.difference)}
        </td>
      </tr>
      {openedSide !== undefined && openedRule !== null && comparison.amounts !== null && (
        <OpenedRow id={id(openedSide)}>
          <Explanation
            profile={comparison[openedSide].profile}
            row={openedRule}
            choices={comparison[openedSide].choices}
            wage={comparison.amounts.wage}
            payer={payer}
          />
        </OpenedRow>
      )}
    </>
  );
}

function PayerCell({ payer, row, comparison, compared, names, opened, side, id }: Props & { side: Side; id: string }) {
  const { calculate, schemes } = useWording();
  const words = useRuleCompareWording();
  const one = row[side];
  if (one?.kind !== 'rule') return words.noDifference;
  const rate = chosenRates(one.rule, comparison[side].choices.rates?.[row.scheme])[payer];
  const compare = compared?.[side];
  if (compare?.kind !== 'line') return formatRate(rate);
  const amount = formatAmount(compare.line.amount[payer]);
  return (
    <>
      {one.rule.rates.kind !== 'none' && <small>{formatRate(rate)}</small>}{' '}
      <OpenButton
        id={id}
        opened={opened}
        label={words.open(names[side], calculate.open(schemes[row.scheme], payer, amount))}
        text={amount}
      />
    </>
  );
}
