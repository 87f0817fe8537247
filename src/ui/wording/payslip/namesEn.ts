import type { BaseGroup } from '../../../calc/readPayslip';
import type { SchemeId } from '../../../rules/cityProfile';
import { capital, en as common } from '../en';

const { schemes } = common;

export const groups: Record<BaseGroup, string> = {
  insurance: 'Social insurance',
  'housing-fund': 'Housing fund',
  together: 'Social insurance and housing fund (on one base)',
};

/** As a sentence or a cell begins: "Pension, medical". */
export function names(ids: readonly SchemeId[]): string {
  return capital(listed(ids));
}

export function listed(ids: readonly SchemeId[]): string {
  return ids.map((id) => schemes[id].toLowerCase()).join(', ');
}

/** Most months have one year for all insurance; only where schemes differ are they named one by one. */
export function basedOn(ids: readonly SchemeId[]): string {
  const isInsurance = ids.length > 3 && !ids.includes('housing-fund');
  return isInsurance ? groups.insurance.toLowerCase() : listed(ids);
}
