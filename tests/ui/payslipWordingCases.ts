import { Decimal } from '../../src/calc/decimal';
import { falseAlarms } from '../../src/calc/falseAlarm';
import type { AmountRefusal } from '../../src/calc/readAmount';
import type { BaseGroup } from '../../src/calc/readPayslip';
import type { TrueUpExplanation } from '../../src/calc/settleLines';
import type { Missing, Verdict } from '../../src/calc/verdict';
import type { SchemeId } from '../../src/rules/cityProfile';
import type { RuleVersion } from '../../src/rules/ruleVersions';
import type { LinkProblem } from '../../src/ui/payslip/payslipLink';
import type { PayslipProblem } from '../../src/ui/payslip/payslipProblem';
import type { MinimumWage } from '../../src/ui/payslip/provinceBenefits';
import type { Subject } from '../../src/ui/wording/payslip/verdictZh';
import { publishedProfile } from '../publishedProfiles';

export const yuan = new Decimal('4952.06');
export const more = new Decimal(10000);
const ground = { comparisons: [], version: 0, range: null, isRounded: false };

export const verdicts: { [Kind in Verdict['kind']]: Extract<Verdict, { kind: Kind }>[] } = {
  declaredInFull: [{ kind: 'declaredInFull', ...ground }],
  likelyUnderDeclared: [
    { kind: 'likelyUnderDeclared', atLeast: yuan, atMost: yuan, softenedBy: [], ...ground },
    { kind: 'likelyUnderDeclared', atLeast: yuan, atMost: more, softenedBy: ['unpaidLeave'], ...ground },
  ],
  atLegalMinimum: [true, false, null].map((isLawful) => ({ kind: 'atLegalMinimum', isLawful, ...ground })),
  belowLegalMinimum: [
    { kind: 'belowLegalMinimum', impliedLowest: yuan, impliedHighest: yuan, softenedBy: [], ...ground },
    { kind: 'belowLegalMinimum', impliedLowest: yuan, impliedHighest: more, softenedBy: [], ...ground },
  ],
  atCeiling: [{ kind: 'atCeiling', ...ground }],
  cannotTell: [
    {
      kind: 'cannotTell',
      missing: [{ kind: 'contradiction' }],
      otherwise: null,
      perLine: [],
      comparisons: [],
      version: null,
      range: null,
      isRounded: false,
    },
  ],
};

export const missing: { [Kind in Missing['kind']]: Extract<Missing, { kind: Kind }>[] } = {
  wage: [{ kind: 'wage', schemes: ['pension'] }],
  limit: (['floor', 'ceiling'] as const).map((limit) => ({ kind: 'limit', limit, schemes: ['medical', 'maternity'] })),
  chosenByPerson: [{ kind: 'chosenByPerson' }],
  anyBase: [{ kind: 'anyBase' }],
  impossible: [{ kind: 'impossible' }],
  aboveMaximum: [{ kind: 'aboveMaximum' }],
  contradiction: [{ kind: 'contradiction' }],
  noRule: [{ kind: 'noRule', schemes: ['housing-fund'] }],
  estimatedRules: [{ kind: 'estimatedRules' }],
  flatFee: [{ kind: 'flatFee' }],
  fundRate: [{ kind: 'fundRate' }],
  separateFigures: [{ kind: 'separateFigures' }],
  wageYears: [{ kind: 'wageYears' }],
  circumstance: falseAlarms.map((alarm) => ({ kind: 'circumstance', alarm })),
};

const refusals: Record<AmountRefusal, null> = {
  notANumber: null,
  scientific: null,
  negative: null,
  zero: null,
  misplacedComma: null,
  tooManyDecimals: null,
  tooLarge: null,
};

const problems: { [Kind in PayslipProblem['kind']]: Extract<PayslipProblem, { kind: Kind }>[] } = {
  amount: (Object.keys(refusals) as AmountRefusal[]).map((reason) => ({ kind: 'amount', reason })),
  aboveWage: [{ kind: 'aboveWage', wage: '3,000.00' }],
  monthsPaid: [{ kind: 'monthsPaid' }],
  noSchemes: [{ kind: 'noSchemes' }],
  years: [{ kind: 'years' }],
  sumMonths: [{ kind: 'sumMonths' }],
  futureMonth: [{ kind: 'futureMonth' }],
  futureBirth: [{ kind: 'futureBirth' }],
  tooOldForTable: [{ kind: 'tooOldForTable' }],
  reversedMonths: [{ kind: 'reversedMonths' }],
  tooManyMonths: [{ kind: 'tooManyMonths', most: 240 }],
  paidBeforeMonth: [{ kind: 'paidBeforeMonth' }],
};

export const linkProblems: { [Kind in LinkProblem['kind']]: Extract<LinkProblem, { kind: Kind }> } = {
  cut: { kind: 'cut' },
  later: { kind: 'later' },
  unknownCity: { kind: 'unknownCity', city: 'atlantis' },
};

export const allVerdicts = Object.values<Verdict[]>(verdicts).flat();
export const allMissing = Object.values<Missing[]>(missing).flat();
export const allProblems = Object.values<PayslipProblem[]>(problems).flat();

export function cannotTell(one: Missing): Verdict {
  return { ...verdicts.cannotTell[0]!, missing: [one] };
}

export const schemesOf: Record<BaseGroup, SchemeId[]> = {
  insurance: ['pension', 'medical'],
  'housing-fund': ['housing-fund'],
  together: ['pension', 'housing-fund'],
};

const [rule] = publishedProfile('nanjing').contributionRules;
export const departure: RuleVersion = { rule: rule!, standing: 'provisional', until: '2026-10-08' };

export function whole(group: BaseGroup): Subject {
  return { group, schemes: schemesOf[group], isWhole: true, departures: [] };
}

/** A group in whole and in part, by the rules in use and by others. */
export const subjects = (Object.keys(schemesOf) as BaseGroup[]).flatMap((group): Subject[] => [
  whole(group),
  { ...whole(group), isWhole: false },
  { ...whole(group), departures: [departure] },
]);

export const verdictKinds = Object.keys(verdicts) as Verdict['kind'][];

export function trueUp(lowest: Decimal | null, highest: Decimal | null, months = 3): TrueUpExplanation {
  return { kind: 'trueUp', months, lowest, highest, roundedToYuan: false, version: 0, fromVersion: 1 };
}

export const minimumWage: MinimumWage = { amount: new Decimal(2660), document: '苏人社规〔2025〕3号' };
