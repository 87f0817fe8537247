import type { SchemeComparison } from '../../../calc/compareContributions';
import type { Payer } from '../../../rules/cityProfile';
import { isOfFigures, missingRule } from '../../../rules/ruleDifferences';
import { formatAmount } from '../../format';
import { useRuleCompareWording } from '../../wording/ruleCompare/RuleCompareWording';
import type { SideNames } from '../../wording/ruleCompare/sideNames';
import { useWording } from '../../wording/WordingContext';
import type { Side } from './compareInputs';
import { sides, type SchemeRow } from './comparison';
import styles from './CompareTable.module.css';
import { isCarriedOn } from './headline';
import { PayerRows } from './PayerRows';
import type { SchemeRowsProps } from './schemeRowsProps';
import { SidesRuleRow } from './SidesRuleRow';
import { formatDifference } from '../../signedAmount';
import { feeTerms } from './yearlyComparison';
import { YearlyFeeRows } from './YearlyFeeRows';

const payers: readonly Payer[] = ['employee', 'employer'];

/** One scheme: what differs in words, then both sides in figures; where nothing does, its limits, or the amounts that add up. */
export function SchemeRows({ row, comparison, names, opened }: SchemeRowsProps) {
  const { schemes } = useWording();
  const { scheme } = row;
  const { amounts } = comparison;
  const compared = amounts?.comparison.schemes.find((one) => one.scheme === scheme) ?? null;
  const isUnchanged = row.differences.length === 0 && sides.every((side) => missingRule(row[side]) === null);
  const hasRule = sides.some((side) => row[side]?.kind === 'rule');
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={4} className={styles.scheme}>
          {schemes[scheme]}
        </th>
      </tr>
      <tr>
        <td colSpan={4} className={styles.words}>
          <Differences row={row} names={names} />
        </td>
      </tr>
      {isUnchanged && amounts === null ? (
        <SidesRuleRow {...{ row, comparison, names, opened }} shows="limits" />
      ) : (
        <>
          <SidesRuleRow {...{ row, comparison, names, opened }} shows="months" />
          <BaseRow row={row} compared={compared} />
          {hasRule &&
            payers.map((payer) => <PayerRows key={payer} {...{ payer, row, comparison, compared, names, opened }} />)}
        </>
      )}
      {amounts !== null && <YearlyFeeRows {...{ scheme, comparison, names, opened }} />}
    </tbody>
  );
}

function Differences({ row, names }: { row: SchemeRow; names: SideNames }) {
  const { before, after, differences } = row;
  const words = useRuleCompareWording();
  if (missingRule(before) !== null && missingRule(after) !== null) return <p>{words.bothMissing}</p>;
  const terms = feeTerms(row);
  const figures = differences.filter(isOfFigures);
  const rest = differences.filter((difference) => !isOfFigures(difference));
  return (
    <>
      {figures.length === 0 ? (
        <p>{isCarriedOn(row) ? words.carriedOnSame : words.unchanged[names.relation]}</p>
      ) : (
        <ul>
          {figures.map((difference) => {
            const text = words.difference(difference, names, terms);
            return <li key={text}>{text}</li>;
          })}
        </ul>
      )}
      {rest.length > 0 && (
        <p className={styles.rest}>
          {rest.map((difference) => words.difference(difference, names, terms)).join(' · ')}
        </p>
      )}
    </>
  );
}

/** The base with its reason; the limits while there is no wage. */
function BaseRow({ row, compared }: { row: SchemeRow; compared: SchemeComparison | null }) {
  const { calculate } = useWording();
  const words = useRuleCompareWording();
  const baseOf = (side: Side) => {
    const one = compared?.[side];
    return one?.kind === 'line' ? one.line.base : null;
  };
  const hasBase = (side: Side) => {
    const one = row[side];
    return one?.kind === 'rule' && one.rule.base.kind !== 'none';
  };
  if (!sides.some(hasBase)) return null;
  const [before, after] = sides.map((side) => (hasBase(side) ? baseOf(side) : null));
  const difference = before && after ? after.amount.minus(before.amount) : null;
  return (
    <tr>
      <th scope="row">{compared === null ? words.rowNames.limits : words.rowNames.base}</th>
      {sides.map((side) => {
        const one = row[side];
        const base = baseOf(side);
        if (one?.kind !== 'rule') return <td key={side}>{words.noDifference}</td>;
        if (base === null || one.rule.base.kind === 'none') return <td key={side}>{calculate.limitsOf(one.rule)}</td>;
        const reason = calculate.adjustment(base);
        return (
          <td key={side}>
            {reason !== null && <small>{reason}</small>} {formatAmount(base.amount)}
          </td>
        );
      })}
      <td className={difference?.isZero() === true ? styles.same : undefined}>
        {difference && formatDifference(difference)}
      </td>
    </tr>
  );
}
