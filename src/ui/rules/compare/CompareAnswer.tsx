import { lazy } from 'react';
import type { ContributionComparison } from '../../../calc/compareContributions';
import type { SchemeId } from '../../../rules/cityProfile';
import { tagsOf } from '../../calculate/RuleTags';
import { TagKey } from '../../calculate/TagKey';
import { LatePart } from '../../LatePart';
import { SpokenText } from '../../parts/SpokenText';
import { useAfterFirstPaint } from '../../useAfterFirstPaint';
import type { SideNames } from '../../wording/ruleCompare/sideNames';
import { useRuleCompareWording } from '../../wording/ruleCompare/RuleCompareWording';
import type { RuleCompareWording } from '../../wording/ruleCompare/zh';
import { useWording } from '../../wording/WordingContext';
import type { Side } from './compareInputs';
import { sides, type Amounts, type ComparedSide, type Comparison } from './comparison';
import styles from './CompareAnswer.module.css';
import { CompareTable } from './CompareTable';
import { isCarriedOn, rulesInShort } from './headline';
import { shownRule } from './shownRule';
import { isSameChoice, namesOf } from './sideNaming';
import { yearlyInShort } from './yearlyComparison';

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
  const money = amounts === null ? [] : moneyInWords(amounts, words, names);
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
        {amounts !== null &&
          notListed(amounts).map((one) => (
            <p key={one.side} className={styles.warn}>
              {words.notListed(names[one.side], one.schemes)}
            </p>
          ))}
        {unknown.length > 0 && <p className={styles.warn}>{words.unknownLimits(unknown)}</p>}
        {carriedOn.length > 0 && (
          <p className={styles.warn}>
            {calculate.carriedOnNote(carriedOn.map(({ scheme }) => schemes[scheme]).join(comma))}
          </p>
        )}
        {amounts !== null && <p>{ratesInWords(comparison, words, stop)}</p>}
      </div>
      {isAfterFirstPaint && (
        <LatePart instead={null}>
          <LimitsPicture comparison={comparison} names={names} />
        </LatePart>
      )}
      <CompareTable comparison={comparison} names={names} />
      <TagKey present={sides.flatMap((side) => tagsOfSide(comparison[side]))} />
    </div>
  );
}

function tagsOfSide(compared: ComparedSide) {
  return compared.rules.flatMap((one) => {
    const shown = shownRule(one, compared);
    return shown === null ? [] : tagsOf(compared.profile, shown);
  });
}

function moneyInWords({ comparison, yearlyFees }: Amounts, words: RuleCompareWording, names: SideNames): string[] {
  const { schemes, total, leftOut } = comparison;
  const isPaidMonthly = [total.employer, total.employee].some(
    ({ before, after }) => !before.isZero() || !after.isZero(),
  );
  const counted = schemes.map(({ scheme }) => scheme).filter((scheme) => !leftOut.includes(scheme));
  return [
    ...(isPaidMonthly ? [words.monthly(total, names, leftOut.length === 0 ? null : counted)] : []),
    ...yearlyInShort(yearlyFees).map((one) => words.yearly(one, names)),
  ];
}

/** Schemes that a side's person category never has, by the side. */
function notListed({ comparison: { schemes } }: Amounts): { side: Side; schemes: SchemeId[] }[] {
  return sides
    .map((side) => ({
      side,
      schemes: schemes.filter((one) => one[side].kind === 'notListed').map(({ scheme }) => scheme),
    }))
    .filter((one) => one.schemes.length > 0);
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
