import type { OwnFigureProblem } from '../../calculate/readOwnFigures';
import { formatLimit } from '../../format';
import { en as common } from '../en';
import type { OwnFiguresWording } from './zh';

function problem(one: OwnFigureProblem): string {
  switch (one.kind) {
    case 'amount':
      return common.calculate.refusal(one.reason);
    case 'ownRate':
      return 'Write a percentage from 0 to 50, at most four decimals.';
    case 'ownNeedsRate':
      return 'No rule is known for this month: type at least one rate.';
    case 'floorAboveCeiling':
      return `The floor ${formatLimit(one.floor)} is above the ceiling ${formatLimit(one.ceiling)}.`;
  }
}

export const en: OwnFiguresWording = {
  hint: 'Type its figures. They serve this calculation only, are marked “own” and not stored.',
  scheme: 'Scheme',
  fields: {
    employerRate: 'Employer’s rate (%)',
    employeeRate: 'Employee’s rate (%)',
    floor: 'Floor',
    ceiling: 'Ceiling',
    employerFee: 'Employer’s flat fee a month',
    employeeFee: 'Employee’s flat fee a month',
  },
  limitHint: 'If there is none, write “none”',
  shareRounding: 'Rounding of the shares',
  baseRounding: 'Rounding of the base',
  roundingKeep: 'As in the rule',
  clear: 'Clear own figures',
  problem,
};
