import { yearlyFees, yearlyTotals } from '../../calc/yearlyFees';
import type { CityProfile, ContributionRule } from '../../rules/cityProfile';
import { feePayers } from '../../rules/feePayers';
import { lacksSubsidy, partOfYear } from '../../rules/yearlyTerms';
import { formatAmount } from '../format';
import { SpokenText } from '../parts/SpokenText';
import { useWording } from '../wording/WordingContext';
import { useYearlyWording, YearlyWordingProvider } from '../wording/yearly/YearlyWording';
import type { Calculation, RuleRow } from './calculation';
import { Completeness } from './Completeness';
import figureStyles from './KeyFigures.module.css';
import styles from './Results.module.css';
import { tagsOf } from './RuleTags';
import { TagKey } from './TagKey';
import { YearlyTable } from './YearlyTable';

type Props = { profile: CityProfile; calculation: Calculation };

/** Who pays what a year, where nothing depends on a wage: shown at once, with nothing to type. */
export default function YearlyAnswer(props: Props) {
  return (
    <YearlyWordingProvider>
      <Answer {...props} />
    </YearlyWordingProvider>
  );
}

function Answer({ profile, calculation }: Props) {
  const { calculate } = useWording();
  const words = useYearlyWording();
  const rows = calculation.rows.filter((row): row is RuleRow => row.kind === 'rule');
  const rules = rows.map(({ rule }) => rule);
  const totals = yearlyTotals(yearlyFees(rules));
  // The months of the first rule that is for less than a year; null where all are for a year or more.
  const part = rules.map(partOfYear).find((one) => one !== null) ?? null;
  const isSubsidyKnown = !rules.some(lacksSubsidy);
  // Without the government's part a total of all three would be taken for the whole price.
  const shown = [
    ...feePayers.filter((payer) => payer === 'employee' || !totals[payer].isZero()),
    ...(isSubsidyKnown ? (['all'] as const) : []),
  ];
  const sentence = rows.length === 0 ? words.noRules : words.sentence(totals, part);
  return (
    <section id="result" tabIndex={-1} className={styles.results} aria-label={calculate.results}>
      <h2 className="visually-hidden">{calculate.results}</h2>
      <SpokenText text={sentence} />
      {rows.length === 0 ? (
        <p className={styles.empty}>{sentence}</p>
      ) : (
        <div className={figureStyles.figures}>
          <dl>
            {shown.map((payer) => (
              <div key={payer} className={payer === 'all' ? undefined : figureStyles.first}>
                <dt>{words.figure(payer, part)}</dt>
                <dd data-testid={`yearly-${payer}`}>{formatAmount(totals[payer])}</dd>
              </div>
            ))}
          </dl>
          {(totals.employee.isZero() || part !== null) && <p>{sentence}</p>}
          {!isSubsidyKnown && <p className={figureStyles.formula}>{words.noSubsidy}</p>}
          {part !== null && <Notes rules={rules} />}
        </div>
      )}
      <Completeness rows={calculation.rows} hasFigures={rows.length > 0} />
      <YearlyTable profile={profile} calculation={calculation} />
      <TagKey present={rows.flatMap((row) => tagsOf(profile, row))} />
    </section>
  );
}

/** What a fee for less than a year is for stands in the rule's note alone. */
function Notes({ rules }: { rules: readonly ContributionRule[] }) {
  return rules.map(({ scheme, note }) =>
    note === null ? null : (
      <p key={scheme} className={figureStyles.formula} lang="zh-CN">
        {note}
      </p>
    ),
  );
}
