import type { AmountRefusal } from '../../calc/readAmount';
import { highestOwnRate } from '../../calc/chosenRates';
import { formatLimit } from '../format';
import type { Wording } from '../wording/zh';

/** Why a field cannot be used as it is typed. */
export type FieldProblem =
  | { kind: 'amount'; reason: AmountRefusal }
  | { kind: 'unitRate' }
  | { kind: 'ownRate' }
  | { kind: 'ownNeedsRate' }
  | { kind: 'floorAboveCeiling'; floor: string; ceiling: string };

export function describeFieldProblem(problem: FieldProblem, { calculate }: Wording): string {
  switch (problem.kind) {
    case 'amount':
      return calculate.refusal(problem.reason);
    case 'unitRate':
      return calculate.rateRefused(highestOwnRate);
    case 'ownRate':
      return calculate.ownRateRefused;
    case 'ownNeedsRate':
      return calculate.ownNeedsRate;
    case 'floorAboveCeiling':
      return calculate.ownFloorAboveCeiling(formatLimit(problem.floor), formatLimit(problem.ceiling));
  }
}
