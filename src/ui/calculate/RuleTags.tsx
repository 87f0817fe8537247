import { memo } from 'react';
import type { CityProfile, ContributionRule, SourceStatus } from '../../rules/cityProfile';
import { isOwnCity } from '../../rules/ownCity';
import { provenanceOf, type Provenance } from '../../rules/provenance';
import { useWording } from '../wording/WordingContext';
import type { RuleRow } from './calculation';
import styles from './RuleTags.module.css';

type Props = { profile: CityProfile; row: RuleRow };

export type Tag = 'provisional' | 'own' | 'periodAssumed' | RuleRow['standing'] | SourceStatus;

/** What a reader must know of a rule before believing its number: provisional, superseded, estimated, second-hand, own. */
export const RuleTags = memo(function RuleTags({ profile, row }: Props) {
  const { calculate, statuses, statusHelp } = useWording();
  const { headline, isPeriodAssumed } = provenanceOfRow(profile, row);
  return (
    <span className={styles.tags}>
      {row.rule.provisional && <em>{calculate.tags.provisional}</em>}
      {row.standing !== 'inForce' && <em>{calculate.tags[row.standing]}</em>}
      {isOwnRow(profile, row) && <em>{calculate.tags.own}</em>}
      {headline !== null && headline !== 'official' && (
        <span className={styles.status} title={statusHelp[headline]}>
          {statuses[headline]}
        </span>
      )}
      {isPeriodAssumed && <span title={calculate.tagHelp.periodAssumed}>{calculate.tags.periodAssumed}</span>}
    </span>
  );
});

/** Every tag of a row, and what needs none: final, in force, from the original. */
export function tagsOf(profile: CityProfile, row: RuleRow): Tag[] {
  const { headline, isPeriodAssumed } = provenanceOfRow(profile, row);
  return [
    row.standing,
    ...(row.rule.provisional ? (['provisional'] as const) : []),
    ...(isOwnRow(profile, row) ? (['own'] as const) : []),
    ...(headline === null ? [] : [headline]),
    ...(isPeriodAssumed ? (['periodAssumed'] as const) : []),
  ];
}

/** Whether its figures were typed here, or come from a profile of the person's own. */
function isOwnRow({ city }: CityProfile, { isOwn }: RuleRow): boolean {
  return isOwn || isOwnCity(city.id);
}

function provenanceOfRow(profile: CityProfile, { rule, rateChoice }: RuleRow): Provenance {
  return provenanceOf(profile, rule, rateChoice ?? firstOption(rule));
}

/** The option that stands where none was chosen. */
export function firstOption({ rates }: ContributionRule): string | undefined {
  return rates.kind === 'options' ? rates.options[0]?.id : undefined;
}
