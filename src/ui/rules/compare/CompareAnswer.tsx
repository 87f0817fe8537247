import { lazy, Suspense } from 'react';
import type { ContributionComparison, FeePayer } from '../../../calc/compareContributions';
import { sum } from '../../../calc/decimal';
import { SpokenText } from '../../parts/SpokenText';
import { useAfterFirstPaint } from '../../useAfterFirstPaint';
import type { SideNames } from '../../wording/ruleCompare/sideNames';
import { useRuleCompareWording } from '../../wording/ruleCompare/RuleCompareWording';
import type { RuleCompareWording } from '../../wording/ruleCompare/zh';
import { useWording } from '../../wording/WordingContext';
import { sides, type Comparison } from './comparison';
import styles from './CompareAnswer.module.css';
import { CompareTable } from './CompareTable';
import { isCarriedOn, rulesInShort } from './headline';
import { isSameChoice, namesOf } from './sideNaming';
import { TagKeyOfSides } from './TagKeyOfSides';

const LimitsPicture = lazy(() => import('./LimitsPicture'));

/** What differs, in a sentence, then scheme by scheme. */
export function CompareAnswer({ comparison }: { comparison: Comparison }) {
  const { calculate, schemes, language } = useWording();
  const words = useRuleCompareWording();
  const isAfterFirstPaint = useAfterFirstPaint();
  if (isSameChoice(comparison)) return <p className={styles.soft}>{words.sameSides}</p>;

  const names = namesOf(comparison, words, language);
  const { amounts, rows } = comparison;
  const inShort = rulesInShort(rows);
  const rules = words.rulesInShort(inShort, names);
  const money = amounts === null ? [] : moneyInWords(amounts.comparison, words, names);
  const { stop, comma } = calculate;
  const carriedOn = rows.filter(isCarriedOn);
  const unknown = amounts === null ? [] : withUnknownLimits(amounts.comparison);
  return (
    <div className={styles.answer}>
      <SpokenText text={[words.sides(names), rules, ...money].join(stop)} />
      <div className={styles.headline}>
        <p className={styles.names}>{words.sides(names)}</p>
        <p className={styles.rules}>{rules}</p>
        {money.map((sentence) => (
          <p key={sentence} className={styles.money}>
            {sentence}
          </p>
        ))}
        {amounts === null && inShort.kind !== 'nothingToCompare' && (
          <p className={styles.soft}>{comparison.wageProblem === null ? words.wageMissing : words.wageRefused}</p>
        )}
      </div>
      <div className={styles.notes} role="status">
        {amounts !== null && amounts.comparison.leftOut.length > 0 && (
          <p className={styles.warn}>{words.leftOut(amounts.comparison.leftOut)}</p>
        )}
        {unknown.length > 0 && <p className={styles.warn}>{words.unknownLimits(unknown)}</p>}
        {carriedOn.length > 0 && (
          <p className={styles.warn}>
            {calculate.carriedOnNote(carriedOn.map(({ scheme }) => schemes[scheme]).join(comma))}
          </p>
        )}
        {amounts !== null && <p>{ratesInWords(comparison, words, stop)}</p>}
      </div>
      {isAfterFirstPaint && (
        <Suspense fallback={null}>
          <LimitsPicture comparison={comparison} names={names} />
        </Suspense>
      )}
      <CompareTable comparison={comparison} names={names} />
      <TagKeyOfSides comparison={comparison} />
    </div>
  );
}

function moneyInWords(
  { total, yearlyFees }: ContributionComparison,
  words: RuleCompareWording,
  names: SideNames,
): string[] {
  const isPaidMonthly = [total.employer, total.employee].some(
    ({ before, after }) => !before.isZero() || !after.isZero(),
  );
  const feePayers: FeePayer[] = ['employee', 'employer', 'government'];
  const yearly = feePayers.flatMap((payer) => {
    const known = yearlyFees.flatMap(({ payer: one, before, after }) =>
      one === payer && before !== null && after !== null ? [{ before, after }] : [],
    );
    if (known.length === 0) return [];
    const [before, after] = [sum(known.map((fee) => fee.before)), sum(known.map((fee) => fee.after))];
    return [words.yearly(payer, { before, after, difference: after.minus(before) }, names)];
  });
  return [...(isPaidMonthly ? [words.monthly(total, names)] : []), ...yearly];
}

/** Which rates the amounts stand on where the rules leave a choice. */
function ratesInWords({ fund, rows }: Comparison, words: RuleCompareWording, stop: string): string {
  const open = rows.filter((row) =>
    sides.some((side) => {
      const one = row[side];
      return one?.kind === 'rule' && one.rule.rates.kind === 'options' && one.rule.rates.options.length > 1;
    }),
  );
  const sentences = [
    words.fundRate(fund),
    open.length === 0 ? null : words.firstOptions(open.map(({ scheme }) => scheme)),
  ];
  return sentences.flatMap((sentence) => (sentence === null ? [] : [`${sentence}${stop}`])).join(' ');
}

function withUnknownLimits({ schemes }: ContributionComparison) {
  return schemes
    .filter(({ before, after }) =>
      [before, after].some((side) => side.kind === 'line' && side.line.base.unknownLimit !== null),
    )
    .map(({ scheme }) => scheme);
}
