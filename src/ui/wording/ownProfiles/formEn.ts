import type { RulePart } from '../../../rules/provenance';
import { formatLimit } from '../../format';
import type { RoundingText } from '../../rules/own/ruleTexts';
import { formatFigureDifference } from '../../signedAmount';
import { month } from '../en';
import type { formZh } from './formZh';

const parts: Record<RulePart, string> = {
  period: 'Months and announcement',
  limits: 'Base and limits',
  rates: 'Rates',
  fees: 'Flat fees',
  rounding: 'Rounding',
};

const roundings: Record<RoundingText, string> = {
  '0.01 halfUp': 'to the nearest fen',
  '0.01 up': 'up to the fen',
  '0.01 down': 'down to the fen',
  '0.1 halfUp': 'to the nearest jiao',
  '0.1 up': 'up to the jiao',
  '0.1 down': 'down to the jiao',
  '1 halfUp': 'to the nearest yuan',
  '1 up': 'up to the yuan',
  '1 down': 'down to the yuan',
};

const payers = { employer: 'employer', employee: 'employee', government: 'government' };
const feePeriods = { month: 'a month', year: 'a year' };

export const formEn: typeof formZh = {
  heading: {
    none: () => '',
    newCity: () => 'A new city',
    city: (city) => `${city}: name of the city`,
    change: (city, group) => `${city}, ${group}: change this period`,
    add: (city, group) => `${city}, ${group}: add a period`,
  },
  lead: {
    none: '',
    newCity: 'First say which city it is; its rules come next.',
    city: 'Names and codes only; the rules stay as they are.',
    change: 'To put a wrong figure right. For a new notice add a period, and let the old one stand.',
    add: 'Fill in months and limits from the notice. Rates, fees and rounding begin as in the last period and are marked as assumed; change what the notice changes, and tick below what it states unchanged.',
  },
  save: 'Save',
  cancel: 'Cancel',
  saveNote:
    'Saving checks the whole profile, raises its revision by one and dates the check today. What is not saved survives a reload and goes with the tab.',
  wrong: (atFields, elsewhere) =>
    `Not saved: ${[
      atFields > 0 ? `${atFields === 1 ? '1 field needs' : `${atFields} fields need`} a change, as said below it` : '',
      elsewhere > 0 ? `${elsewhere === 1 ? '1 problem is' : `${elsewhere} problems are`} outside this form` : '',
    ]
      .filter(Boolean)
      .join('; ')}.`,
  restLater: 'Once these are put right, the rest is checked, such as months that overlap.',
  leave: 'Give up what you filled in?',
  discard: 'Give up',
  goOn: 'Go on',
  changed: 'changed',
  parts,

  cityZh: 'City (Chinese)',
  cityEn: 'City (English)',
  provinceZh: 'Province (Chinese)',
  provinceEn: 'Province (English)',
  cityId: 'City id',
  cityIdHint: 'Lower-case letters, digits and hyphens, such as suzhou; the exported file bears it.',
  divisionCode: 'Division code',
  divisionCodeHint: 'Six digits, such as 320500.',

  period: 'Months',
  from: 'From',
  to: 'To (inclusive)',
  monthNames: { year: 'year', monthOfYear: 'month' },
  wageYear: 'Average wage of which year',
  wageYearHint: 'Usually the year before; empty where the person chooses the base.',
  announcedOn: 'Announced on',
  announcedHint: 'Empty if you do not know: it counts as known from the first month.',
  provisional: 'Provisional',
  provisionalHint: 'Used until the year’s final notice is out.',
  limits: parts.limits,
  baseKind: 'How the base is made',
  baseKinds: {
    clampedWage: 'From the wage, within limits',
    fixed: 'A fixed base',
    none: 'No base, flat fees alone',
  },
  limitKind: { floor: 'The floor is', ceiling: 'The ceiling is' },
  limitAmount: { floor: 'Floor (yuan a month)', ceiling: 'Ceiling (yuan a month)' },
  limitKinds: { amount: 'an amount', none: 'not set', unknown: 'not found' },
  fixedAmount: 'Fixed base (yuan a month)',
  limitChange: ({ before, after, difference }) =>
    `${formatLimit(before)} → ${formatLimit(after)}, ${formatFigureDifference(difference)}`,
  ratesKind: 'How the rate is made',
  ratesKinds: { options: 'One rate or several', range: 'Chosen within a range', none: 'No rate' },
  optionTitle: (position) => `Rate ${position}`,
  employerRate: 'Employer (%)',
  employeeRate: 'Employee (%)',
  nameZh: 'Name (Chinese)',
  nameEn: 'Name (English)',
  addOption: 'Add a rate',
  removeOption: (position) => `Remove rate ${position}`,
  ownRate: 'The employer’s own rate',
  ownRateHint: 'Such as a floating injury rate: it differs by employer and is typed when used.',
  ownRates: {
    nobody: 'Cannot be typed',
    employer: 'The employer’s may be typed',
    employee: 'The employee’s may be typed',
  },
  rangePayers: 'Who pays this rate',
  rangePayersOf: { both: 'Employer and employee, the same each', employer: 'The employer', employee: 'The employee' },
  range: { lowest: 'Lowest (%)', highest: 'Highest (%)', step: 'Step (%)', suggested: 'Suggested (%)' },
  feeTitle: (position) => `Flat fee ${position}`,
  feePayer: 'Who pays',
  feePayers: { employer: 'Employer', employee: 'Employee', government: 'Government' },
  feeAmount: 'Amount (yuan)',
  feePeriod: 'How often',
  feePeriods: { month: 'Every month', year: 'Every year' },
  addFee: 'Add a flat fee',
  removeFee: (position) => `Remove flat fee ${position}`,
  baseRounding: 'Rounding of the base',
  employerRounding: 'Rounding of the employer’s share',
  employeeRounding: 'Rounding of the employee’s share',
  roundings,
  ratesNow: (rates) => {
    switch (rates.kind) {
      case 'options':
        return rates.options.map(({ employer, employee }) => `employer ${employer}, employee ${employee}`).join('; ');
      case 'range':
        return `${rates.lowest} to ${rates.highest}`;
      case 'none':
        return 'none';
    }
  },
  feesNow: (fees) =>
    fees.length === 0
      ? 'none'
      : fees
          .map(
            ({ payer, name, amount, period }) =>
              `${name.en}: ${payers[payer]} ${formatLimit(amount)} yuan ${feePeriods[period]}`,
          )
          .join('; '),
  roundingNow: ({ base, employer, employee }) =>
    `base ${roundings[`${base.step} ${base.mode}`]}; employer ${roundings[`${employer.step} ${employer.mode}`]}; employee ${roundings[`${employee.step} ${employee.mode}`]}`,

  sameFor: 'The same for',
  sameForHint:
    'A notice usually sets several schemes. Each one ticked gets a period too: months, limits and document as here, rates, fees and rounding as in its own last period, marked as assumed.',
  sameForUntil: (last) => `Known up to ${month(last)}`,

  sameIn: 'The same change in',
  sameInHint:
    'These rules had the same months, limits and source as this one, so they are probably from the same notice. Those ticked change along: months, announcement, limits and their source, and nothing else.',

  document: 'Source',
  statedFor: (changed, isNewRule) => {
    if (changed.length === 0) return 'No figure has changed yet; the sources stay.';
    const rest = isNewRule
      ? 'the rest is carried on from the last period, stated by no document, and marked as assumed'
      : 'the rest keeps its own';
    return `Changed: ${changed.map((part) => parts[part].toLowerCase()).join(', ')}. The document below becomes their source; ${rest}.`;
  },
  documentKind: 'Where it is written',
  documentKinds: {
    notice: 'A new document',
    listed: 'A source of this profile',
    kept: 'Sources stay: a slip is put right',
  },
  listedSource: 'Source of this profile',
  title: 'Title of the document',
  documentNumber: 'Document number',
  issuer: 'Issued by',
  publishedOn: 'Published on',
  url: 'Address',
  isOriginal: 'I read the document itself',
  isOriginalHint:
    'Then the figures are marked as original. Read in an article, a screenshot or a system, they are second-hand, and you say where.',
  carrierTitle: 'Where you read it',
  carrierHint: 'Such as “a screenshot from the office chat” or the name of a website.',
  carrierUrl: 'Its address',
  confirmed: 'Not changed, but stated by this document too: tick what it should be the source of',
  note: 'Note',
};
