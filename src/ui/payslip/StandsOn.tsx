import { chosenRates } from '../../calc/chosenRates';
import type { RuleAlternative } from '../../calc/likelyRuleSets';
import type { CityProfile, Source } from '../../rules/cityProfile';
import { isOwnCity } from '../../rules/ownCity';
import { provenanceOf } from '../../rules/provenance';
import { formatRate } from '../format';
import { SourceLine } from '../parts/SourceLine';
import { usePayslipWording } from '../wording/payslip/PayslipWording';
import { useWording } from '../wording/WordingContext';
import type { GroupAssessment } from './groupAssessment';
import { LateFold } from './LateFold';
import styles from './StandsOn.module.css';

/** The rules on which an answer stands, each with its months, its standing and its sources. */
export function StandsOn({ profile, of }: { profile: CityProfile; of: GroupAssessment }) {
  const { result } = usePayslipWording();
  const shown = of.standsOn.filter(({ scheme }) => of.schemes.includes(scheme));
  if (shown.length === 0) return null;
  return (
    <LateFold summary={result.standsOn} className={styles.rules}>
      {() => (
        <ul>
          {shown.map((one) => (
            <li key={one.scheme}>
              <RuleLine of={one} isOwn={isOwnCity(profile.city.id)} />
              <Sources profile={profile} of={one} />
              {one.rule.note !== null && (
                <p className={styles.sources} lang="zh-CN">
                  {one.rule.note}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </LateFold>
  );
}

/** One rule in a line: limits, rate, months, announcement, and whether it was provisional, carried on, or one's own. */
export function RuleLine({ of: { scheme, rule, version }, isOwn }: { of: RuleAlternative; isOwn: boolean }) {
  const { result } = usePayslipWording();
  const { calculate } = useWording();
  const rate =
    rule.rates.kind === 'range'
      ? result.between(rule.rates.lowest, rule.rates.highest)
      : formatRate(chosenRates(rule, undefined).employee);
  const tags = [
    rule.provisional ? calculate.tags.provisional : '',
    version?.standing === 'carriedOn' ? calculate.tags.carriedOn : '',
    version?.standing === 'superseded' ? calculate.tags.superseded : '',
    isOwn ? calculate.tags.own : '',
  ].filter(Boolean);
  return (
    <>
      {result.ruleOf(scheme, calculate.limitsOf(rule), rate)} · {calculate.ruleMonths(rule)} ·{' '}
      {calculate.announced(rule.announcedOn)}
      {tags.length > 0 && <em> {tags.join(' ')}</em>}
    </>
  );
}

function Sources({ profile, of: { rule } }: { profile: CityProfile; of: RuleAlternative }) {
  const { statuses } = useWording();
  return (
    <ul className={styles.sources}>
      {sourcesOf(profile, rule).map((source) => (
        <li key={source.id}>
          {statuses[source.status]} · <SourceLine source={source} />
        </li>
      ))}
    </ul>
  );
}

/** The sources of limits, rates and fees, each once. */
export function sourcesOf(profile: CityProfile, rule: RuleAlternative['rule']): Source[] {
  const { parts } = provenanceOf(profile, rule);
  return [
    ...new Set(parts.filter(({ part }) => part !== 'rounding' && part !== 'period').flatMap(({ sources }) => sources)),
  ];
}
