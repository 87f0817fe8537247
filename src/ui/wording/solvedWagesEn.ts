import type { Decimal } from '../../calc/decimal';
import type { SolvedNearest, SolvedWage } from '../../calc/solveWage';
import { formatAmount as yuan } from '../format';

export function span(lowest: Decimal, highest: Decimal): string {
  return lowest.eq(highest) ? yuan(lowest) : `${yuan(lowest)} to ${yuan(highest)}`;
}

export function solvedWages(solved: Extract<SolvedWage, { kind: 'wages' }>): string {
  const { lowest, highest } = solved;
  if (lowest === null && highest === null) return 'Every wage gives this amount.';
  if (lowest === null) return `The contribution wage is ${yuan(highest as Decimal)} or less (charged at the floor).`;
  if (highest === null) return `The contribution wage is ${yuan(lowest)} or more (at the ceiling).`;
  if (lowest.eq(highest)) return `The contribution wage is ${yuan(lowest)}.`;
  return solved.everyWageBetween
    ? `The contribution wage is between ${yuan(lowest)} and ${yuan(highest)}.`
    : `The contribution wage is between ${yuan(lowest)} and ${yuan(highest)}; some amounts in between fit exactly.`;
}

export function solvedNearest({ amount, lowestWage, highestWage }: SolvedNearest): string {
  return `${yuan(amount)} (${wageSpan(lowestWage, highestWage)})`;
}

function wageSpan(lowest: Decimal | null, highest: Decimal | null): string {
  if (lowest === null) return highest === null ? 'any wage' : `a wage of ${yuan(highest)} or less`;
  return highest === null ? `a wage of ${yuan(lowest)} or more` : `wage ${span(lowest, highest)}`;
}
