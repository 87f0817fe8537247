import { en as common } from '../en';
import { counted } from './countedEn';
import { groups, names } from './namesEn';
import { openSpan } from './spansEn';
import { falseAlarms, verdict } from './verdictEn';
import type { ResultWording } from './resultZh';

const { schemes } = common;

export const resultEn: ResultWording = {
  result: {
    title: 'Result',
    empty: 'Type one line of the payslip and the result appears here; type the wage too and the two are compared.',
    blocked: 'One of the fields cannot be read or does not agree; once it is put right, the result appears here.',
    noRules: 'We have no rule at all for this month.',
    verdict,
    declared: 'Declared base (read from the deduction)',
    lawful: 'Lawful base (from your wage)',
    lawfulUnknown: 'Type the wage to see it',
    reasons: {
      raisedToFloor: 'wage below the floor: raised to it',
      cappedAtCeiling: 'wage above the ceiling: capped at it',
    },
    trueUp: (one) =>
      `The rules of a single month do not fit. With a true-up of ${counted(one.months, 'month')} they do; the wage would be: ${openSpan(one.lowest, one.highest)}.`,
    otherTrueUps: (months) => `A true-up of ${months.join(', ')} months fits too.`,
    alsoTrueUp: (one) =>
      `These figures may also mean something else: paid under the new rules with a true-up of ${counted(one.months, 'month')}; the wage would be: ${openSpan(one.lowest, one.highest)}.`,
    noRule: (ids) => `${names(ids)}: no rule for this month, so nothing can be read back.`,
    lineFits: (ids) => names(ids),
    line: 'Line',
    lineBase: 'Base that fits',
    lines: 'Line by line',
    formulas: 'Show the arithmetic',
    calculatedAt: (base: string) => `Calculated forwards from ${base}:`,
    due: 'Due:',
    paid: 'Declared:',
    likely: (amount: string) => `most likely ${amount}`,
    rateTable: 'Base that fits each rate',
    rate: 'Rate',
    rateBase: 'Base',
    rateNoFit: 'does not fit',
    feeLeftOut: 'It fits without the major-illness flat fee.',
    feeAlternative: (range) => `If this line is without the major-illness flat fee, the base is: ${range}.`,
    otherBases: (range) => `Under other rules it may also be: ${range}.`,
    openSpan,
    laterGap: (gap) =>
      `Under the rules announced by now, the base is another ${gap} yuan short. The employer may not have known them at the time; a true-up may follow.`,
    softened: 'This weakens the conclusion: ',
    otherwise: (text) => `Leaving that aside: ${text}`,
    redFlag: (scheme, article, amount) =>
      `${schemes[scheme]}: ${amount} yuan deducted. Under the Social Insurance Law, art ${article}, employees pay no ${schemes[scheme].toLowerCase()} contributions. Please verify.`,
    notDeducted: (ids) =>
      ids.includes('housing-fund') && ids.length === 1
        ? 'Housing fund: 0 yuan deducted. There may be no deposit; please verify with the employer or 12329.'
        : `${names(ids)}: 0 yuan deducted. You may not be enrolled; please verify with the employer or 12333 (Social Insurance Law, art 58: the employer registers within 30 days).`,
    standsOn: 'Rules it stands on',
    ruleOf: (scheme, limits, rate) => `${schemes[scheme]}: ${limits}, employee ${rate}`,
    between: (lowest, highest) => `${lowest} to ${highest}`,
    spoken: 'The conclusion is updated',
  },
  falseAlarms: {
    title: 'Before you conclude: does any of these apply?',
    hint: 'If so, the low deduction may be right.',
    texts: falseAlarms,
  },
  picture: {
    title: 'Declared and lawful',
    axis: 'Base (yuan a month)',
    declared: 'Declared',
    lawful: 'Lawful',
    floor: 'Floor',
    ceiling: 'Ceiling',
    text: (group, parts) =>
      `${groups[group]}: declared base ${parts.declared}${parts.lawful === null ? '' : `, lawful base ${parts.lawful} yuan`}, floor ${parts.floor}, ceiling ${parts.ceiling}.`,
  },
};
