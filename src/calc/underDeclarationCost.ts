/**
 * What a base too low means in money, a month: what the employee loses, what the employee kept, what the employer saved.
 * Differences of rounded amounts, as payslips carry them. Pension and injury, which fall due later, are computed apart.
 */
import type { ContributionRule, Payer, SchemeId } from '../rules/cityProfile';
import { calculateContributions } from './calculateContributions';
import type { Choices } from './chosenRates';
import { sum, zero, type Decimal } from './decimal';
import { withoutLimits } from './reverseLookup';

export type SchemeCost = {
  scheme: SchemeId;
  /** Yuan a month. */
  declaredBase: Decimal;
  lawfulBase: Decimal;
  /** Lawful less declared base. */
  gap: Decimal;
  /** Lawful less declared contribution of each payer, yuan a month. */
  amount: Record<Payer, Decimal>;
};

export type UnderDeclarationCost = {
  schemes: SchemeCost[];
  /** Yuan a month that the employee's own accounts miss. */
  lost: {
    /** The whole employee share goes to the individual pension account. */
    pensionAccount: Decimal;
    /** The employee's share goes to the own medical account. */
    medicalAccount: Decimal;
    /** Both sides of the housing fund belong to the employee (住房公积金管理条例). */
    housingFund: Decimal;
  };
  /** Yuan a month that the employee had in hand instead. */
  kept: {
    ownShares: Decimal;
    /** Own shares are deducted before tax: what was kept was taxed. Null where the marginal rate is not known. */
    moreTax: Decimal | null;
    net: Decimal | null;
  };
  /** Yuan a month that the employer saved, the fund included. */
  employerSaved: Decimal;
};

export type DeclaredWages = {
  wages: Partial<Record<SchemeId, Decimal>>;
  /** Schemes declared below the floor, whose wages count as they are. */
  beyondLimits: readonly SchemeId[];
  /** Schemes declared at a limit, whatever the wage: in every month at that month's. */
  atLimit: Partial<Record<SchemeId, 'floor' | 'ceiling'>>;
};

/** The rule by which a declared wage counts. */
export function asDeclared(rule: ContributionRule, { beyondLimits }: DeclaredWages): ContributionRule {
  const [free = rule] = beyondLimits.includes(rule.scheme) ? withoutLimits([rule], {}) : [rule];
  return free;
}

/**
 * @param lawful the person's average monthly wage by scheme; schemes without one are left out
 * @param taxRate marginal rate of income tax as a fraction (0.1 for 10%), or null
 */
export function underDeclarationCost(
  rules: readonly ContributionRule[],
  choices: Choices,
  lawful: Partial<Record<SchemeId, Decimal>>,
  declared: DeclaredWages,
  taxRate: Decimal | null,
): UnderDeclarationCost {
  const compared = rules.filter(({ scheme }) => lawful[scheme] !== undefined && declared.wages[scheme] !== undefined);
  const due = calculateContributions(compared, { ...choices, wages: lawful }, zero).lines;
  const paidRules = compared.map((rule) => asDeclared(rule, declared));
  const paid = calculateContributions(paidRules, { ...choices, wages: declared.wages }, zero).lines;
  const schemes = due.map((line, index): SchemeCost => {
    const other = paid[index] ?? line;
    return {
      scheme: line.scheme,
      declaredBase: other.base.amount,
      lawfulBase: line.base.amount,
      gap: line.base.amount.minus(other.base.amount),
      amount: {
        employer: line.amount.employer.minus(other.amount.employer),
        employee: line.amount.employee.minus(other.amount.employee),
      },
    };
  });
  const of = (scheme: SchemeId, payer: Payer) => schemes.find((one) => one.scheme === scheme)?.amount[payer] ?? zero;
  const ownShares = sum(schemes.map(({ amount }) => amount.employee));
  const moreTax = taxRate?.times(ownShares).toDecimalPlaces(2) ?? null;
  return {
    schemes,
    lost: {
      pensionAccount: of('pension', 'employee'),
      medicalAccount: of('medical', 'employee'),
      housingFund: of('housing-fund', 'employer').plus(of('housing-fund', 'employee')),
    },
    kept: { ownShares, moreTax, net: moreTax === null ? null : ownShares.minus(moreTax) },
    employerSaved: sum(schemes.map(({ amount }) => amount.employer)),
  };
}
