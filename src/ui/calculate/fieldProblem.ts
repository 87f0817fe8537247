import type { AmountRefusal } from '../../calc/readAmount';
import { highestOwnRate } from '../../calc/chosenRates';
import type { Wording } from '../wording/zh';

/** Why a field cannot be used as it is typed. */
export type FieldProblem = { kind: 'amount'; reason: AmountRefusal } | { kind: 'unitRate' };

export function describeFieldProblem(problem: FieldProblem, { calculate }: Wording): string {
  switch (problem.kind) {
    case 'amount':
      return calculate.refusal(problem.reason);
    case 'unitRate':
      return calculate.rateRefused(highestOwnRate);
  }
}
