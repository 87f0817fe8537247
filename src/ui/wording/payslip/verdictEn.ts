import type { FalseAlarm } from '../../../calc/falseAlarm';
import type { Missing, Verdict } from '../../../calc/verdict';
import { formatAmount as yuan } from '../../format';
import { groups, names } from './namesEn';
import { span } from './spansEn';
import type { Subject } from './verdictZh';

function subject({ group, schemes: ids, isWhole }: Subject): string {
  return isWhole || ids.length === 0 ? groups[group] : names(ids);
}

export function verdict(one: Verdict, about: Subject): { headline: string; detail: string } {
  const of = subject(about);
  const then = about.departures.length > 0 ? ' of the time' : '';
  switch (one.kind) {
    case 'declaredInFull':
      return {
        headline: `${of}: it seems to be declared in full`,
        detail:
          'The base read from the deduction is not below the one your wage calls for (less than a yuan is ignored).',
      };
    case 'likelyUnderDeclared':
      return {
        headline: one.atLeast.eq(one.atMost)
          ? `${of}: may be under-declared, the base ${yuan(one.atLeast)} yuan a month too low`
          : `${of}: may be under-declared, the base at least ${yuan(one.atLeast)} yuan a month too low`,
        detail: `${one.atLeast.eq(one.atMost) ? '' : `At most ${yuan(one.atMost)} yuan too low. `}The lawful base is above the declared base read from the deduction. See first whether one of the cases below applies, then please verify with the employer or the authority.`,
      };
    case 'atLegalMinimum':
      return one.isLawful === true
        ? {
            headline: `${of}: paid at the floor${then}, which agrees with your wage`,
            detail: 'Everyone whose wage is not above the floor pays at the floor.',
          }
        : {
            headline: `${of}: paid at the floor${then}`,
            detail: 'Whether that is in full depends on your average monthly wage: type it to find out.',
          };
    case 'belowLegalMinimum':
      return {
        headline: `${of}: may be below the legal minimum`,
        detail: `The deduction would mean a base of ${span(one.impliedLowest, one.impliedHighest)}, below the floor that holds for everyone. Perhaps under-declared, a scheme missing or a part month: please verify.`,
      };
    case 'atCeiling':
      return {
        headline:
          then === ''
            ? `${of}: paid at the ceiling, so not under-declared`
            : `${of}: paid at the ceiling of the time, so it does not seem under-declared`,
        detail: 'At the ceiling the amount stays the same, however high the wage.',
      };
    case 'cannotTell':
      return { headline: `${of}: cannot tell yet`, detail: one.missing.map(missing).join(' ') };
  }
}

function missing(one: Missing): string {
  switch (one.kind) {
    case 'wage':
      return 'Your average monthly wage is missing: type it to compare.';
    case 'limit':
      return `${names(one.schemes)}: ${one.limit} not found, so nothing can be concluded.`;
    case 'chosenByPerson':
      return 'People in this category choose the base themselves: there is no under-declaring.';
    case 'anyBase':
      return 'This deduction does not depend on the base and says nothing about it.';
    case 'impossible':
      return 'No base gives this amount: check the amount, the schemes and the rate, or whether something else is in it.';
    case 'aboveMaximum':
      return 'The deduction is above the highest amount under the rules: it may contain a true-up, arrears or something else.';
    case 'contradiction':
      return 'The lines stand on different bases. There may be two bases, a true-up or another flat fee: see line by line below.';
    case 'noRule':
      return `${names(one.schemes)}: we have no rule for this month.`;
    case 'estimatedRules':
      return 'We have no rules for this month yet; the latest ones are carried on as an estimate.';
    case 'flatFee':
      return 'With and without the major-illness flat fee the conclusions differ: type the pension or unemployment line too.';
    case 'fundRate':
      return 'The conclusion depends on the housing-fund rate: take it from the payslip or the fund account.';
    case 'separateFigures':
      return 'A figure holds social insurance and housing fund together, or follows from one that does, and they may stand on two bases: type them separately.';
    case 'wageYears':
      return 'The schemes in one figure are declared on the wages of different years, so their bases may rightly differ: type them separately.';
    case 'circumstance':
      return `You chose “${falseAlarms[one.alarm].label}”: this month’s deduction allows no conclusion.`;
  }
}

export const falseAlarms: Record<FalseAlarm, { label: string; effect: string }> = {
  joinedLastYear: {
    label: 'Joined in the course of last year, or only this year',
    effect:
      'The base comes from the average since joining, or from the first month’s wage: it may be lower than what you typed.',
  },
  unpaidLeave: {
    label: 'Personal, sick or maternity leave last year, with less pay',
    effect: 'The average monthly wage is then somewhat lower.',
  },
  partMonth: {
    label: 'Not a full month: just joined, left, or pay stopped',
    effect: 'The deduction is not for a whole month and cannot be compared.',
  },
  bonusOfAnotherYear: {
    label: 'The wage typed holds a bonus of another year, or the bonus was paid in the next year',
    effect: 'The year in which a bonus counts may change the average wage: please verify.',
  },
  twoJobs: {
    label: 'Wages from two employers at the same time',
    effect: 'The wages may be declared in two places: please verify.',
  },
  newLimitsPending: {
    label: 'The employer says that the new base is not applied yet and a true-up will follow',
    effect: 'Look again after the change or the true-up.',
  },
};

export const verdictWords: Record<Verdict['kind'], string> = {
  declaredInFull: 'seems in full',
  likelyUnderDeclared: 'may be under-declared',
  atLegalMinimum: 'paid at the floor',
  belowLegalMinimum: 'may be below the legal minimum',
  atCeiling: 'paid at the ceiling',
  cannotTell: 'cannot tell yet',
};
