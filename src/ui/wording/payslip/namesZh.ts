import type { BaseGroup } from '../../../calc/readPayslip';
import type { SchemeId } from '../../../rules/cityProfile';
import { zh as common } from '../zh';

const { schemes } = common;

export const groups: Record<BaseGroup, string> = {
  insurance: '社保',
  'housing-fund': '公积金',
  together: '社保和公积金（按同一基数）',
};

export function names(ids: readonly SchemeId[]): string {
  return ids.map((id) => schemes[id]).join('、');
}

/** Most months have one year for all insurance; only where schemes differ are they named one by one. */
export function basedOn(ids: readonly SchemeId[]): string {
  const isInsurance = ids.length > 3 && !ids.includes('housing-fund');
  return isInsurance ? groups.insurance : names(ids);
}
