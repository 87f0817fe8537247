import type { SchemeId } from '../../../rules/cityProfile';
import { capital, en as common } from '../en';
import type { PicturesWording } from './zh';

const { schemes } = common;

function listed(ids: readonly SchemeId[]): string {
  return ids.map((id) => schemes[id].toLowerCase()).join(', ');
}

export const en: PicturesWording = {
  payers: 'Who pays what',
  payersText: (total, lines) =>
    `Each month the employer pays ${total.employer} yuan and the employee ${total.employee}. ${lines
      .map(({ scheme, text }) => `${schemes[scheme]}: employer ${text.employer}, employee ${text.employee}`)
      .join('; ')}.`,
  wage: 'Contributions against the wage',
  wageAxis: 'Contribution wage (yuan a month)',
  wageAmounts: 'Contributions (yuan a month)',
  wageText: ({ here, least, most, limits }) =>
    [
      `At a contribution wage of ${here.wage} yuan the employer pays ${here.employer} a month and the employee ${here.employee}.`,
      least && `However low the wage, the employer pays ${least.employer} and the employee ${least.employee}.`,
      most &&
        `Above a wage of ${most.wage} nothing rises any more: employer ${most.employer}, employee ${most.employee}.`,
      limits.length > 0 && `${limits.join('; ')}.`,
    ]
      .filter(Boolean)
      .join(' '),
  limitMark: (side, amount, whose) =>
    `${capital(side)} ${amount}${whose === 'all' ? '' : ` ${whose === 'insurance' ? 'insurance' : listed(whose)}`}`,
  limitNotFound: (side, whose) =>
    `${capital(listed(whose))}: ${side} not found. The picture is drawn as if there were no ${side}.`,
  youAreHere: 'You are here',
};
