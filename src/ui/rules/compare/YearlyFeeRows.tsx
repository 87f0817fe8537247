import { Decimal } from '../../../calc/decimal';
import type { SchemeId } from '../../../rules/cityProfile';
import { formatAmount } from '../../format';
import { SourceLine } from '../../parts/SourceLine';
import { useRuleCompareWording } from '../../wording/ruleCompare/RuleCompareWording';
import type { SideNames } from '../../wording/ruleCompare/sideNames';
import { useWording } from '../../wording/WordingContext';
import { sides, type ComparedSide, type Comparison } from './comparison';
import styles from './CompareTable.module.css';
import { OpenButton, OpenedRow, type Opened } from './OpenedRow';
import { formatDifference } from '../../signedAmount';
import type { YearlyFeeComparison } from './yearlyComparison';

type Props = { scheme: SchemeId; comparison: Comparison; names: SideNames; opened: Opened };

/** Fees paid once a year, each payer's on both sides. */
export function YearlyFeeRows({ scheme, comparison, names, opened }: Props) {
  const words = useRuleCompareWording();
  const fees = comparison.amounts?.yearlyFees.filter((one) => one.scheme === scheme) ?? [];
  return fees.map((fee) => {
    const { payer, difference } = fee;
    const time = timeOf(fee);
    const id = (side: string) => `${scheme} yearly ${payer} ${side}`;
    const openedSide = sides.find((side) => opened[0] === id(side));
    return [
      <tr key={payer}>
        <th scope="row">{words.perYear(payer, time)}</th>
        {sides.map((side) => {
          const one = fee[side];
          const hasRule = comparison[side].rules.some((rule) => rule.kind === 'rule' && rule.scheme === scheme);
          if (one.kind !== 'amount' || !hasRule) return <td key={side}>{words.noDifference}</td>;
          const { amount, part } = one;
          if (amount.isZero()) return <td key={side}>{formatAmount(amount)}</td>;
          return (
            <td key={side}>
              {time === null && <small>{words.feePeriod(part)}</small>}{' '}
              <OpenButton
                id={id(side)}
                opened={opened}
                label={words.open(names[side], words.openYearly(scheme, payer, amount, part))}
                text={formatAmount(amount)}
              />
            </td>
          );
        })}
        <td>{difference === null ? '' : formatDifference(difference)}</td>
      </tr>,
      openedSide !== undefined && (
        <OpenedRow key={`${payer} opened`} id={id(openedSide)}>
          <FeeSources scheme={scheme} payer={payer} side={comparison[openedSide]} />
        </OpenedRow>
      ),
    ];
  });
}

/** For what time both sides pay; null where it is not one. */
function timeOf({ before, after }: YearlyFeeComparison): 'year' | 'part' | null {
  const paid = [before, after].flatMap((one) => (one.kind === 'amount' && !one.amount.isZero() ? [one.part] : []));
  if (paid.every((part) => part === null)) return 'year';
  return paid.every((part) => part !== null) ? 'part' : null;
}

function FeeSources({ scheme, payer, side }: { scheme: SchemeId; payer: string; side: ComparedSide }) {
  const { calculate, statuses, language } = useWording();
  const one = side.rules.find((rule) => rule.kind === 'rule' && rule.scheme === scheme);
  if (one?.kind !== 'rule') return null;
  const fees = one.rule.flatFees.filter((fee) => fee.period === 'year' && fee.payer === payer);
  return (
    <div className={styles.formula}>
      {fees.map((fee) => (
        <div key={fee.name.zh}>
          <p>
            {fee.name[language]} {formatAmount(new Decimal(fee.amount))} · {calculate.ruleMonths(one.rule)}
          </p>
          {side.profile.sources
            .filter(({ id }) => fee.sources.includes(id))
            .map((source) => (
              <p key={source.id}>
                {statuses[source.status]} · <SourceLine source={source} />
              </p>
            ))}
        </div>
      ))}
    </div>
  );
}
