import type { Choices } from '../../calc/chosenRates';
import type { Decimal } from '../../calc/decimal';
import { explainContribution } from '../../calc/explainContribution';
import { asDeclared, type DeclaredWages, type SchemeCost } from '../../calc/underDeclarationCost';
import type { ContributionRule, Payer, SchemeId } from '../../rules/cityProfile';
import { formatAmount } from '../format';
import { usePayslipWording } from '../wording/payslip/PayslipWording';
import { useWording } from '../wording/WordingContext';
import { Steps } from './BaseProof';
import { LateFold } from './LateFold';
import styles from './StandsOn.module.css';

type Props = {
  schemes: readonly SchemeCost[];
  rules: readonly ContributionRule[];
  choices: Choices;
  wages: Partial<Record<SchemeId, Decimal>>;
  declared: DeclaredWages;
};

const payers: readonly Payer[] = ['employer', 'employee'];

/** Every difference as what is due less what was declared, each with its own arithmetic. */
export function DifferenceProof(props: Props) {
  const { result } = usePayslipWording();
  return (
    <LateFold summary={result.formulas} className={styles.rules}>
      {() => <Differences {...props} />}
    </LateFold>
  );
}

function Differences({ schemes, rules, choices, wages, declared }: Props) {
  const { result } = usePayslipWording();
  const wording = useWording();
  const shown = schemes.flatMap((cost) => {
    const rule = rules.find(({ scheme }) => scheme === cost.scheme);
    const [due, paid] = [wages[cost.scheme], declared.wages[cost.scheme]];
    return rule === undefined || due === undefined || paid === undefined ? [] : [{ cost, rule, due, paid }];
  });
  const differing = shown.flatMap((one) =>
    payers.filter((payer) => !one.cost.amount[payer].isZero()).map((payer) => ({ ...one, payer })),
  );
  const steps = (rule: ContributionRule, wage: Decimal, payer: Payer) =>
    explainContribution(rule, choices, wage, payer).filter(({ kind }) => kind !== 'wage');
  return (
    <ul>
      {differing.map(({ cost, rule, due, paid, payer }) => (
        <li key={`${cost.scheme} ${payer}`}>
          {wording.schemes[cost.scheme]} {wording.payers[payer]} {formatAmount(cost.amount[payer])}
          <ul className={styles.sources}>
            <li>
              {result.due} <Steps steps={steps(rule, due, payer)} />
            </li>
            <li>
              {result.paid} <Steps steps={steps(asDeclared(rule, declared), paid, payer)} />
            </li>
          </ul>
        </li>
      ))}
    </ul>
  );
}
