import { Decimal } from '../../calc/decimal';
import type { CityProfile, ContributionRule } from '../../rules/cityProfile';
import { formatAmount } from '../format';
import { SourceLine } from '../parts/SourceLine';
import { useWording } from '../wording/WordingContext';
import { useYearlyWording, YearlyWordingProvider } from '../wording/yearly/YearlyWording';
import styles from './YearlyFees.module.css';

type Props = { profile: CityProfile; rules: readonly ContributionRule[] };

/** Fees of the year beside monthly contributions, each open to its source. */
export default function YearlyFees(props: Props) {
  return (
    <YearlyWordingProvider>
      <Fees {...props} />
    </YearlyWordingProvider>
  );
}

function Fees({ profile, rules }: Props) {
  const { statuses, language } = useWording();
  const words = useYearlyWording();
  const fees = rules.flatMap(({ scheme, flatFees }) =>
    flatFees.filter(({ period }) => period === 'year').map((fee) => ({ scheme, ...fee })),
  );
  return (
    <div className={styles.yearly}>
      <h3>{words.besideMonthly}</h3>
      {fees.map((fee) => (
        <details key={`${fee.scheme} ${fee.payer} ${fee.name.en}`}>
          <summary>{words.fee(fee.name[language], fee.payer, formatAmount(new Decimal(fee.amount)))}</summary>
          {profile.sources
            .filter(({ id }) => fee.sources.includes(id))
            .map((source) => (
              <p key={source.id}>
                {statuses[source.status]} · <SourceLine source={source} />
              </p>
            ))}
        </details>
      ))}
    </div>
  );
}
