import type { Choices } from '../../calc/calculateContributions';
import type { CityProfile } from '../../rules/cityProfile';
import { provenanceOf } from '../../rules/provenance';
import { useWording } from '../wording/WordingContext';
import type { RuleRow } from './calculation';
import styles from './RuleTags.module.css';

type Props = { profile: CityProfile; row: RuleRow; choices: Choices };

/** What a reader must know of a rule before believing its number: provisional, superseded, estimated, second-hand, own. */
export function RuleTags({ profile, row, choices }: Props) {
  const { calculate, statuses, statusHelp } = useWording();
  const status = statusOf(profile, row, choices);
  return (
    <span className={styles.tags}>
      {row.rule.provisional && row.standing !== 'own' && <em>{calculate.tags.provisional}</em>}
      {row.standing !== 'inForce' && <em>{calculate.tags[row.standing]}</em>}
      {status !== 'official' && row.standing !== 'own' && <span title={statusHelp[status]}>{statuses[status]}</span>}
    </span>
  );
}

function statusOf(profile: CityProfile, { rule, scheme }: RuleRow, choices: Choices) {
  const first = rule.rates.kind === 'options' ? rule.rates.options[0]?.id : undefined;
  return provenanceOf(profile, rule, choices.rates?.[scheme] ?? first).headline;
}
