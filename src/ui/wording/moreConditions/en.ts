import type { MoreConditionsWording } from './zh';

export const en: MoreConditionsWording = {
  pay: 'This month’s pay, if it differs from the wage',
  payHint: 'Take-home and the employer’s cost start from this. Empty: equal to the wage.',
  fundWage: 'Housing fund declared on another wage',
  fundWageHint: 'Empty: the same as above.',
  knownOn: 'Only rules announced by this day',
  knownOnHint: 'For example what a payroll clerk could know on payday. Empty: all that is known now.',
};
