import type { AmountRefusal } from '../../calc/readAmount';

/** Why something on 查工资条 cannot be used as it is typed. */
export type PayslipProblem =
  | { kind: 'amount'; reason: AmountRefusal }
  /** More deducted for one scheme than a month's wage; yuan as spelled. */
  | { kind: 'aboveWage'; wage: string }
  | { kind: 'monthsPaid' }
  /** One figure for several schemes, and none of them is ticked. */
  | { kind: 'noSchemes' }
  | { kind: 'years' }
  | { kind: 'sumMonths' }
  | { kind: 'futureMonth' }
  | { kind: 'futureBirth' }
  | { kind: 'tooOldForTable' }
  | { kind: 'reversedMonths' }
  | { kind: 'tooManyMonths'; most: number }
  | { kind: 'paidBeforeMonth' };
