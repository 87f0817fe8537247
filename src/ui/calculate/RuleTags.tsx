import type { CityProfile, ContributionRule, SourceStatus } from '../../rules/cityProfile';
import { isOwnCity } from '../../rules/ownCity';
import { provenanceOf } from '../../rules/provenance';
import { useWording } from '../wording/WordingContext';
import type { RuleRow } from './calculation';
import styles from './RuleTags.module.css';

type Props = { profile: CityProfile; row: RuleRow };

/** What a reader must know of a rule before believing its number: provisional, superseded, estimated, second-hand, own. */
export function RuleTags({ profile, row }: Props) {
  const { calculate, statuses, statusHelp } = useWording();
  const status = statusOf(profile, row);
  return (
    <span className={styles.tags}>
      {row.rule.provisional && <em>{calculate.tags.provisional}</em>}
      {row.standing !== 'inForce' && <em>{calculate.tags[row.standing]}</em>}
      {isOwnRow(profile, row) && <em>{calculate.tags.own}</em>}
      {status !== null && status !== 'official' && <span title={statusHelp[status]}>{statuses[status]}</span>}
    </span>
  );
}

/** Whether its figures were typed here, or come from a profile of the person's own. */
export function isOwnRow({ city }: CityProfile, { isOwn }: RuleRow): boolean {
  return isOwn || isOwnCity(city.id);
}

/** How far the figures in use may be trusted; null when all of them were typed in. */
export function statusOf(profile: CityProfile, { rule, rateChoice }: RuleRow): SourceStatus | null {
  return provenanceOf(profile, rule, rateChoice ?? firstOption(rule)).headline;
}

/** The option that stands where none was chosen. */
export function firstOption({ rates }: ContributionRule): string | undefined {
  return rates.kind === 'options' ? rates.options[0]?.id : undefined;
}
