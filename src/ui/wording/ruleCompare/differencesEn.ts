import type { ContributionRule, FlatFee, Payer, RateOption, SchemeId } from '../../../rules/cityProfile';
import type { MissingRule, RangeFigure, RuleDifference } from '../../../rules/ruleDifferences';
import type { PartOfYear } from '../../../rules/yearlyTerms';
import { formatLimit } from '../../format';
import type { FeeTerms } from '../../rules/compare/yearlyComparison';
import { formatFigureDifference } from '../../signedAmount';
import { capital, day, en as common } from '../en';
import type { SideNames } from './sideNames';

const { calculate, schemes } = common;

const payers: Record<Payer, string> = { employer: 'employer', employee: 'employee' };

const rangeFigures: Record<RangeFigure, string> = {
  lowest: 'Lowest rate',
  highest: 'Highest rate',
  step: 'Step between rates',
  suggested: 'Rate filled in at first',
};

export function missing(reason: MissingRule, knownOn: string): string {
  return reason.kind === 'notListed'
    ? 'Our data lists no such scheme for this category'
    : calculate.noRule(reason, knownOn);
}

export function difference(one: RuleDifference, names: SideNames, terms: FeeTerms): string {
  switch (one.kind) {
    case 'onlyBefore':
      return notThere(names.after, one.missing);
    case 'onlyAfter':
      return notThere(names.before, one.missing);
    case 'nowIncluded':
      return `${names.after}: paid within ${schemes[one.within].toLowerCase()}; ${names.before}: on its own`;
    case 'nowSeparate':
      return `${names.after}: paid on its own; ${names.before}: within ${schemes[one.within].toLowerCase()}`;
    case 'includedElsewhere':
      return inWords('Paid within', schemes[one.before], schemes[one.after], names);
    case 'includes':
      return [
        one.added.length > 0 && `${names.after}: includes ${listed(one.added)}`,
        one.removed.length > 0 && `${names.before}: includes ${listed(one.removed)}`,
      ]
        .filter(Boolean)
        .join('; ');
    case 'baseKind':
      return inWords('Base', base(one.before), base(one.after), names);
    case 'limit':
      return capital(limit(one, names));
    case 'fixedBase':
      return pair('Fixed base', formatLimit(one.before), formatLimit(one.after), one.difference, names);
    case 'rateKind':
      return inWords('Rates', rates(one.before), rates(one.after), names);
    case 'firstOption':
      return inWords('Where none is chosen', option(one.before), option(one.after), names);
    case 'rate': {
      const who = one.payer === 'employer' ? 'Employer’s rate' : 'Employee’s rate';
      const label = one.name === null ? who : `${one.name.en}: ${who.toLowerCase()}`;
      return pair(label, one.before, one.after, one.difference, names);
    }
    case 'optionsAdded':
      return `Options listed for ${names.after} only: ${one.options.map(option).join(', ')}`;
    case 'optionsRemoved':
      return `Options listed for ${names.before} only: ${one.options.map(option).join(', ')}`;
    case 'ownRate':
      return inWords('A rate of the unit’s own', ownRate(one.before), ownRate(one.after), names);
    case 'range':
      return pair(rangeFigures[one.figure], one.before, one.after, one.difference, names);
    case 'rangePayers':
      return inWords('Paid by', whoPays(one.before), whoPays(one.after), names);
    case 'feeAdded':
      return onOneSide(fee(one.fee, terms.after.part), names.after, isUnknownOnOther(one.fee, terms.before));
    case 'feeRemoved':
      return onOneSide(fee(one.fee, terms.before.part), names.before, isUnknownOnOther(one.fee, terms.after));
    case 'fee': {
      const change = terms.areForLikeTimes ? one.difference : null;
      return one.before.name.en === one.after.name.en && change !== null
        ? pair(
            feeName(one.after, terms.after.part),
            formatLimit(one.before.amount),
            formatLimit(one.after.amount),
            change,
            names,
          )
        : pair('Flat fee', fee(one.before, terms.before.part), fee(one.after, terms.after.part), change, names);
    }
    case 'rounding': {
      const [before, after] = [one.before, one.after].map(calculate.roundingRule);
      const label = { base: 'Base', employer: 'Employer’s amount', employee: 'Employee’s amount' }[one.of];
      return inWords(label, before, after, names);
    }
    case 'wageYear':
      return inWords('Average wage of the year', wageYear(one.before), wageYear(one.after), names);
    case 'provisional': {
      const [before, after] = one.isAfter ? ['final', 'provisional'] : ['provisional', 'final'];
      return inWords('Rule', before, after, names);
    }
    case 'announced':
      return inWords('Announced', announced(one.before), announced(one.after), names);
  }
}

/** A scheme that a category never has is no gap in our data. */
function notThere(side: string, reason: MissingRule): string {
  return reason.kind === 'notListed'
    ? `${side}: ${missing(reason, '').replace(/^O/, 'o')}`
    : `${side} is not in our data: nothing to compare`;
}

/** What the government pays is not in our data of a side that lacks its part: it is not 0 there. */
function isUnknownOnOther({ payer }: FlatFee, other: FeeTerms['before']): boolean {
  return payer === 'government' && other.lacksSubsidy;
}

function onOneSide(text: string, side: string, isUnknown: boolean): string {
  return `Flat fee of ${side} only: ${text}${isUnknown ? ' (not in our data on the other side, so not taken for 0)' : ''}`;
}

export function limit(one: Extract<RuleDifference, { kind: 'limit' }>, names: SideNames, whose = ''): string {
  const [before, after] = [one.before, one.after].map(calculate.limit);
  return pair(`${whose} ${one.limit}`.trim(), before, after, one.difference, names);
}

/** Figures: `Floor 4,879 → 4,952 (+73)`, and of two places `Floor 5,025 and 4,579 (−446)`. */
function pair(
  label: string,
  before: string | undefined,
  after: string | undefined,
  change: string | null,
  names: SideNames,
): string {
  const signed = change === null || change === '0' ? '' : ` (${formatFigureDifference(change)})`;
  return `${label} ${before} ${names.relation === 'time' ? '→' : 'and'} ${after}${signed}`;
}

/** Words, which need to be told apart. */
function inWords(label: string, before: string | undefined, after: string | undefined, names: SideNames): string {
  return names.relation === 'time'
    ? `${label}: ${before} → ${after}`
    : `${label}: ${names.before} ${before}, ${names.after} ${after}`;
}

export function listed(ids: readonly SchemeId[]): string {
  return ids.map((id) => schemes[id].toLowerCase()).join(', ');
}

function base(one: ContributionRule['base']): string {
  switch (one.kind) {
    case 'clampedWage':
      return `the wage, within ${calculate.limit(one.floor)} to ${calculate.limit(one.ceiling)}`;
    case 'fixed':
      return `fixed at ${formatLimit(one.amount)}`;
    case 'none':
      return 'none (flat fees only)';
  }
}

function rates(one: ContributionRule['rates']): string {
  switch (one.kind) {
    case 'options':
      return one.options.map(option).join(', ');
    case 'range':
      return `any from ${one.lowest} to ${one.highest} (${whoPays(one.payers)})`;
    case 'none':
      return 'none';
  }
}

function option({ name, employer, employee }: RateOption): string {
  return `${name.en} (employer ${employer}, employee ${employee})`;
}

function whoPays(ones: readonly Payer[]): string {
  return ones.map((one) => payers[one]).join(' and ');
}

function ownRate(payer: Payer | null): string {
  return payer === null ? 'no' : `yes (${payers[payer]})`;
}

function feeName({ name, payer, period }: FlatFee, part: PartOfYear | null): string {
  return `${name.en}, ${payer === 'government' ? 'government' : payers[payer]}, ${part !== null ? 'for this period' : `a ${period}`}`;
}

function fee(one: FlatFee, part: PartOfYear | null): string {
  return `${feeName(one, part)}: ¥${formatLimit(one.amount)}`;
}

function wageYear(year: string | null): string {
  return year ?? 'none';
}

function announced(text: string | null): string {
  return text === null ? 'on a day not found' : day(text);
}
